using Chancery.Language;

namespace Chancery.Coding.Dates;

/// <summary>Words of a document that tell a time.</summary>
/// <param name="First">First word.</param>
/// <param name="End">One past the last word.</param>
/// <param name="Span">With its preposition.</param>
/// <param name="Preposition">The word it begins with, lower case; empty when that is no preposition.</param>
internal sealed record TimeExpression(int First, int End, TextSpan Span, string Preposition, TimeValue Value)
{
    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "on", "in", "at", "during", "over", "around", "about", "throughout", "within", "for", "of", "since", "until", "till", "by", "before", "after", "between", "from", "through",
    };

    /// <summary>All expressions of a document in the order of the text; they do not overlap.</summary>
    public static List<TimeExpression> Find(Document document)
    {
        List<TimeExpression> result = [];
        foreach (Sentence sentence in document.Sentences)
        {
            List<TimeToken> tokens = TimeToken.Read(document.Text, sentence.Span);
            TimeParser parser = new(tokens, token => WordAt(document, token.Span.Start));
            for (int i = 0; i < tokens.Count;)
            {
                if (tokens[i].Form is "every" or "each")
                {
                    // "every Tuesday" is a habit; its day must not be read alone either.
                    i += 2;
                    continue;
                }

                if (parser.Read(i) is not { } parsed)
                {
                    i++;
                    continue;
                }

                // "since last year's coup" tells the coup's time, not since when.
                if (parsed.Value is TimeValue.Since or TimeValue.Until or TimeValue.After && parsed.End < tokens.Count && tokens[parsed.End] is { Form: "'" or "\u2019", Glued: true })
                {
                    i++;
                    continue;
                }

                TextSpan span = new(tokens[i].Span.Start, tokens[parsed.End - 1].Span.End);
                int first = document.FirstWordEndingAfter(span.Start), end = document.FirstWordEndingAfter(span.End - 1) + 1;
                if (first < end && end <= sentence.End)
                {
                    string opening = tokens[i].Form;
                    result.Add(new TimeExpression(first, end, span, Prepositions.Contains(opening) ? opening : "", parsed.Value));
                }

                i = parsed.End;
            }
        }

        return result;
    }

    /// <summary>The word by which the rest of the expression hangs in the tree.</summary>
    public Word Top(Document document)
    {
        Word? best = null;
        for (int i = First; i < End; i++)
        {
            Word word = document[i];
            bool outside = word.Head is not { } head || head.Index < First || head.Index >= End;
            if (outside && (best is null || (Weight(word) > Weight(best.Value))))
            {
                best = word;
            }
        }

        return best ?? document[First];
    }

    // A badly read preposition or comma may hang elsewhere; the time word itself is to be trusted most.
    private static int Weight(Word word) => word.Tag switch
    {
        PartOfSpeech.Adposition or PartOfSpeech.Punctuation or PartOfSpeech.Determiner or PartOfSpeech.SubordinatingConjunction => 0,
        PartOfSpeech.Adjective or PartOfSpeech.Numeral => 1,
        _ => 2,
    };

    private static Word? WordAt(Document document, int offset) => document.FirstWordEndingAfter(offset) is var word && word < document.WordCount ? document[word] : null;
}
