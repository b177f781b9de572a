using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>A quotation as words, marks included.</summary>
/// <param name="IsWhole">It is a sentence or more on its own: it may be someone's without a cue of its own.</param>
/// <param name="RunsOn">It does not close: the next paragraph's quotation goes on with it.</param>
internal readonly record struct Speech(WordSpan Span, bool IsWhole, bool RunsOn, int Paragraph);

/// <summary>The quotations of a document in the order of the text, with quick look-up by word.</summary>
internal sealed class DirectSpeech
{
    private readonly int[] _at;

    public DirectSpeech(Document document)
    {
        List<(TextSpan Span, bool Closed)> found = [.. document.Quotations.Select(q => (q.Span, q.Closed)), .. Doubled(document)];
        found.Sort((a, b) => a.Span.CompareTo(b.Span));
        int[] paragraphs = Paragraphs(document);
        var speeches = new List<Speech>();
        _at = new int[document.WordCount];
        Array.Fill(_at, -1);
        foreach ((TextSpan span, bool closed) in found)
        {
            var words = new WordSpan(document.FirstWordEndingAfter(span.Start), document.FirstWordEndingAfter(span.End - 1) + 1);
            words = words with { End = Math.Min(words.End, document.WordCount) };
            if (words.IsEmpty || (speeches.Count > 0 && speeches[^1].Span.Overlaps(words)))
            {
                continue;
            }

            _at.AsSpan(words.First..words.End).Fill(speeches.Count);
            speeches.Add(new Speech(words, IsWhole(document, span), !closed, paragraphs[document[words.First].Sentence.Index]));
        }

        All = speeches;
    }

    public IReadOnlyList<Speech> All { get; }

    /// <summary>The index of the quotation that holds the word, or -1.</summary>
    public int At(int word) => (uint)word < (uint)_at.Length ? _at[word] : -1;

    /// <summary>What of a phrase outside quotations, next to the cue, is left when quotations that reach over its ends are cut away.</summary>
    public WordSpan? Outside(WordSpan phrase, WordSpan cue)
    {
        if (At(cue.First) >= 0)
        {
            return phrase;
        }

        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (At(i) is >= 0 and int at && !phrase.Contains(All[at].Span))
            {
                WordSpan quoted = All[at].Span;
                (WordSpan before, WordSpan after) = phrase.Without(quoted);
                phrase = phrase.First < cue.First && !after.IsEmpty ? after : before;
                i = Math.Max(i, phrase.First);
            }
        }

        return phrase.IsEmpty ? null : phrase;
    }

    // News agencies of old write '' for ": two apostrophes that open before a word and close after one.
    private static IEnumerable<(TextSpan Span, bool Closed)> Doubled(Document document)
    {
        string text = document.Text;
        int open = -1;
        for (int i = text.IndexOf("''", StringComparison.Ordinal); i >= 0; i = text.IndexOf("''", i + 2, StringComparison.Ordinal))
        {
            bool opens = i + 2 < text.Length && char.IsLetterOrDigit(text[i + 2]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]));
            if (open >= 0 && text.AsSpan(open, i - open).Contains('\n'))
            {
                yield return (new TextSpan(open, open + text.AsSpan(open).IndexOf('\n')), Closed: false);
                open = -1;
            }

            if (open < 0 && opens)
            {
                open = i;
            }
            else if (open >= 0)
            {
                yield return (new TextSpan(open, i + 2), Closed: true);
                open = -1;
            }
        }
    }

    // It begins where a sentence may, and ends as a sentence or as speech before its cue does.
    private static bool IsWhole(Document document, TextSpan span)
    {
        string text = document.Text;
        int before = span.Start - 1;
        while (before >= 0 && text[before] is ' ' or '\u00A0' or '\t')
        {
            before--;
        }

        int last = span.End - 1;
        while (last > span.Start && text[last] is '"' or '”' or '\'' or '’' or '»')
        {
            last--;
        }

        bool begins = before < 0 || text[before] is '\n' or '.' or '?' or '!' or ':' or '"' or '”' or '\'';
        return begins && (text[last] is '.' or '?' or '!' or ',' or '…' or '—' || (last + 1 == span.End && span.Length > 1));
    }

    private static int[] Paragraphs(Document document)
    {
        int[] result = new int[document.SentenceCount];
        int paragraph = -1;
        for (int s = 0; s < result.Length; s++)
        {
            Sentence sentence = document.SentenceAt(s);
            bool starts = s == 0 || sentence.StartsParagraph
                || document.Text.AsSpan(document[sentence.First - 1].Span.End..document[sentence.First].Span.Start).Contains('\n');
            paragraph += starts ? 1 : 0;
            result[s] = paragraph;
        }

        return result;
    }
}
