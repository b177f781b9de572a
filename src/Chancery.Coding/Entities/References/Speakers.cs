using Chancery.Language;

namespace Chancery.Coding.Entities.References;

/// <summary>Who speaks in a quotation: the subject of the verb of saying beside it.</summary>
internal sealed class Speakers(Document document)
{
    private static readonly HashSet<string> Saying = new(StringComparer.Ordinal)
    {
        "say", "tell", "add", "ask", "warn", "declare", "state", "note", "write", "explain", "insist", "argue", "claim", "announce", "reply", "respond", "admit", "stress", "urge", "vow",
        "complain", "recall", "tweet", "post", "continue", "conclude", "acknowledge", "answer", "shout", "cry", "affirm", "assert", "confirm", "deny", "remark", "observe", "comment",
        "promise", "pledge", "emphasise", "emphasize", "reiterate", "quip", "joke", "lament", "predict", "caution", "demand", "read", "quote", "call", "describe", "maintain", "concede", "boast",
    };

    private readonly Word?[] _speakers = new Word?[document.Quotations.Count];
    private readonly bool[] _known = new bool[document.Quotations.Count];

    /// <summary>The index of the quotation a word stands in, or -1.</summary>
    public int QuotationOf(Word word)
    {
        IReadOnlyList<Quotation> all = document.Quotations;
        int low = 0, high = all.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            if (all[middle].Span.End <= word.Span.Start)
            {
                low = middle + 1;
            }
            else if (all[middle].Span.Start >= word.Span.End)
            {
                high = middle - 1;
            }
            else
            {
                return middle;
            }
        }

        return -1;
    }

    /// <summary>Null where the text names nobody beside the quotation.</summary>
    public Word? Of(int quotation)
    {
        if (!_known[quotation])
        {
            _known[quotation] = true;
            _speakers[quotation] = Beside(document.Quotations[quotation].Span) ?? (GoesOn(quotation) ? Of(quotation - 1) : null);
        }

        return _speakers[quotation];
    }

    // Another quotation of the same paragraph before it, or one that did not close at the paragraph's end.
    private bool GoesOn(int quotation)
    {
        if (quotation == 0)
        {
            return false;
        }

        Quotation before = document.Quotations[quotation - 1];
        TextSpan between = new(before.Span.End, document.Quotations[quotation].Span.Start);
        return !before.Closed || !document.Text.AsSpan(between.Start, Math.Max(0, between.Length)).Contains('\n');
    }

    // In the sentences that the quotation begins and ends in, the nearest verb of saying outside it.
    private Word? Beside(TextSpan quotation)
    {
        int first = Math.Min(document.FirstWordEndingAfter(quotation.Start), document.WordCount - 1);
        int last = Math.Min(document.FirstWordEndingAfter(quotation.End - 1), document.WordCount - 1);
        int end = document[last].Sentence.End;

        // ", said X" may have been parted from its quotation.
        Word? nearest = null;
        int least = int.MaxValue;
        for (int i = document[first].Sentence.First; i < end; i++)
        {
            Word verb = document[i];
            int away = i < first ? first - i : i > last ? i - last : int.MaxValue;
            if (away < least && verb.Tag == PartOfSpeech.Verb && Saying.Contains(verb.Lemma) && Subject(verb) is { } subject && (subject.Index < first || subject.Index > last))
            {
                least = away;
                nearest = subject;
            }
        }

        return nearest;
    }

    private static Word? Subject(Word verb) => verb.Child(Relation.Nsubj) ?? (verb.Relation == Relation.Conj || verb.Relation == Relation.Advcl ? Clauses.VerbSubject.Of(verb).Word : null);
}
