using Chancery.Coding.Clauses;
using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>Finds who a verb says it of, and the whole phrase that names the source.</summary>
internal static class SourcePhrase
{
    /// <summary>The verb's subject as the text has it (a relative pronoun stays one) and the noun it stands for.</summary>
    /// <param name="top">The verb that has the subject.</param>
    /// <param name="cue">The cue's words; the subject is the nearest one.</param>
    public static (Word Written, Word Meant)? Subject(Word top, WordSpan cue)
    {
        Word? nearest = null;
        foreach (Word child in top.Children)
        {
            if (child.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter && !IsExpletive(child) && !IsDay(child)
                && (nearest is not { } known || Distance(child, cue) < Distance(known, cue)))
            {
                nearest = child;
            }
        }

        if (nearest is { } own)
        {
            // "said Anna Kovacs" where a stray word before is taken for the subject.
            return (own, VerbSubject.Of(top).Word is { } meant && IsRelative(own) ? meant : own);
        }

        if (VerbSubject.Of(top).Word is { } shared && !IsDay(shared))
        {
            return cue.Contains(shared.Index) ? null : (shared, shared);
        }

        return IsFinite(top) && Before(cue, top) is { } beside ? (beside, beside) : null;
    }

    // "said Sunday in Oslo that …": a day beside the verb speaks no more than "the Times" is one.
    private static bool IsDay(Word subject) => subject.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && subject.Name is null && subject.Lemma != "time" && ArgumentReader.IsTime(subject);

    private static bool IsFinite(Word verb)
    {
        if (verb.Features.Has(Feature.Finite))
        {
            return true;
        }

        foreach (Word child in verb.Children)
        {
            if (child.Relation.Universal() == Relation.Aux && child.Features.Has(Feature.Finite))
            {
                return true;
            }
        }

        return false;
    }

    // A finite verb has a subject even where the tree has lost it: the noun phrase that ends at the cue, or at the comma
    // or dash that closes an apposition before it.
    private static Word? Before(WordSpan cue, Word top)
    {
        Document document = top.Document;
        int at = cue.First - 1, start = top.Sentence.First;
        bool isClosed = at > start && document[at].Chars is "," or "—" or "–" or "-" or "--";
        at = BeforeBrackets(document, at - (isClosed ? 1 : 0), start);
        if (at < start || !(IsCounted(document[at]) || isClosed))
        {
            return null;
        }

        Word word = document[at];
        while (word.Head is { } head && head.Index < cue.First && head.RightEdge < cue.First && (IsNominal(head) || IsNominal(word) || head.Relation.Universal() == Relation.Acl))
        {
            word = head;
        }

        return IsCounted(word) && !IsDay(word) && ArgumentReader.Preposition(word).Length == 0 ? word : null;
    }

    // "Senator Anna Kovacs (D-Ohio) said": the word before the brackets.
    private static int BeforeBrackets(Document document, int at, int start)
    {
        if (at <= start || document[at].Chars is not ")")
        {
            return at;
        }

        while (at > start && document[at].Chars is not "(")
        {
            at--;
        }

        return at - 1;
    }

    // "42% say": a sign of a share stands for who they are.
    private static bool IsCounted(Word word) => IsNominal(word) || word.Tag == PartOfSpeech.Symbol;

    public static bool IsNominal(Word word) => word.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Numeral;

    /// <summary>The phrase around a source's head; never over the cue.</summary>
    public static WordSpan Phrase(Word head, WordSpan cue)
    {
        if (IsRelative(head))
        {
            return WordSpan.Of(head);
        }

        int first = head.LeftEdge, end = head.RightEdge + 1;
        foreach (Word child in head.Children)
        {
            // A phrase holds no clause that stands beside it, and no preposition or conjunction before it.
            if (child.Relation is Relation.Case or Relation.Cc or Relation.Mark or Relation.Discourse && child.Index < head.Index)
            {
                first = child.Index == first ? child.RightEdge + 1 : first;
            }
            else if (child.Relation.Universal() is Relation.Parataxis or Relation.Ccomp or Relation.Advcl or Relation.Cop or Relation.Nsubj)
            {
                (first, end) = child.Index < head.Index ? (Math.Max(first, child.RightEdge + 1), end) : (first, Math.Min(end, child.LeftEdge));
            }
        }

        // The first words of a name or title, where the tree has them elsewhere.
        Document document = head.Document;
        while (first > head.Sentence.First && first < end && document[first].Tag == PartOfSpeech.ProperNoun && document[first - 1].Tag == PartOfSpeech.ProperNoun)
        {
            first--;
        }

        var span = new WordSpan(first, end);
        if (span.Overlaps(cue))
        {
            span = head.Index < cue.First ? span with { End = Math.Min(end, cue.First) } : span with { First = Math.Max(first, cue.End) };
        }

        return span.Trim(document);
    }

    /// <summary>The noun of a phrase that hangs on no other word of it.</summary>
    public static Word HeadOf(Document document, WordSpan phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            Word word = document[i];
            if (IsNominal(word) && (word.Head is not { } above || !phrase.Contains(above.Index)))
            {
                return word;
            }
        }

        return document[phrase.First];
    }

    public static bool IsRelative(Word word) => word.Xpos is "WDT" or "WP" || (word.Features.Has(Feature.Relative) && word.Tag == PartOfSpeech.Pronoun);

    public static bool IsExpletive(Word word) => word.Relation == Relation.Expl || word.Lemma == "there";

    /// <summary>"No official", "none", "nobody": the source says the contrary.</summary>
    public static bool IsNone(Word head) => head.Lemma.ToLowerInvariant() is "none" or "nobody" or "neither"
        || (head.Child(Relation.Det) is { } det && det.Lemma is "no" or "neither");

    private static int Distance(Word word, WordSpan cue) => word.Index < cue.First ? cue.First - word.Index : word.Index - cue.End + 1;
}
