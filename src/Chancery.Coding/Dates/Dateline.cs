using Chancery.Language;

namespace Chancery.Coding.Dates;

/// <summary>Where and when a report was filed: "MOSCOW, Sept. 9 (Reuters) - ".</summary>
/// <param name="Place">The place's characters.</param>
/// <param name="Span">From the place to the dash.</param>
internal sealed record Dateline(TextSpan Place, TextSpan Span)
{
    // A headline and its like may stand before the report.
    private const int Paragraphs = 4, LongestTokens = 20;

    /// <summary>The dateline of an article; null where it has none.</summary>
    public static Dateline? Find(Document document)
    {
        int paragraphs = 0;
        foreach (Sentence sentence in document.Sentences)
        {
            if (sentence.StartsParagraph && paragraphs++ < Paragraphs)
            {
                int start = sentence.Span.Start;
                int line = document.Text.IndexOf('\n', start);
                List<TimeToken> tokens = TimeToken.Read(document.Text, new TextSpan(start, Math.Min(line < 0 ? document.Text.Length : line, start + 200)));
                if (Read(document.Text, tokens) is { } found)
                {
                    return found;
                }
            }

            if (paragraphs >= Paragraphs)
            {
                break;
            }
        }

        return null;
    }

    private static Dateline? Read(string text, List<TimeToken> tokens)
    {
        bool agency = false, shouted = false;
        int placeEnd = -1, depth = 0;
        for (int i = 0; i < Math.Min(tokens.Count, LongestTokens); i++)
        {
            TimeToken token = tokens[i];
            bool dash = token.IsDash && (!token.Glued || token.Form is "\u2014" || (i > 0 && tokens[i - 1].IsDash));
            if (dash && i > 0)
            {
                bool doubled = i + 1 < tokens.Count && tokens[i + 1].IsDash;
                placeEnd = placeEnd < 0 ? tokens[i - 1].Span.End : placeEnd;
                return (agency || shouted) && i + 1 < tokens.Count
                    ? new Dateline(new TextSpan(tokens[0].Span.Start, placeEnd), new TextSpan(tokens[0].Span.Start, tokens[i + (doubled ? 1 : 0)].Span.End))
                    : null;
            }

            switch (token.Form)
            {
                case "(":
                    agency |= i > 0;
                    depth++;
                    goto case ",";
                case ")":
                    depth--;
                    break;
                case ",":
                    placeEnd = placeEnd < 0 && i > 0 ? tokens[i - 1].Span.End : placeEnd;
                    break;
                // "Nairobi, 2 February 2016: The court"
                case ":" when depth == 0 && placeEnd >= 0 && tokens[i - 1].IsYear && i + 1 < tokens.Count && tokens[i + 1].Capital:
                    return new Dateline(new TextSpan(tokens[0].Span.Start, placeEnd), new TextSpan(tokens[0].Span.Start, token.Span.End));
                case "." or "/" or "-" or ":" or "'":
                    break;
                default:
                    bool number = token.Number != NumberForm.None;
                    bool particle = token.Form is "of" or "de" or "al" or "el" or "the" or "and" or "on";
                    if (!token.Capital && !number && !particle && depth == 0)
                    {
                        return null;
                    }

                    // The place stands in capitals, apart from a title line's names: two letters do not prove it ("US - ").
                    shouted |= i == 0 && token.Span.Length > 2 && IsCapitals(text.AsSpan(token.Span.Start, token.Span.Length));
                    placeEnd = placeEnd < 0 && i > 0 && (number || TimeWords.Months.ContainsKey(token.Form)) ? tokens[i - 1].Span.End : placeEnd;
                    break;
            }
        }

        return null;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }
}
