using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Chancery.Records;
using Chancery.Sources.Text;

namespace Chancery.Sources.Formats;

/// <summary>PETRARCH's XML input: one article for each sentence.</summary>
/// <remarks>
/// Read by its tags and not as XML: files of this kind hold bare ampersands, self-closed opening tags and records commented out,
/// and one of those must not cost the file. Parses and expected codes in it are passed over.
/// </remarks>
internal static partial class PetrarchReader
{
    public static IEnumerable<SourceItem> Read(string xml, string name)
    {
        string clean = Comment().Replace(xml, "");
        int count = 0;
        Match open = Opening().Match(clean);
        while (open.Success)
        {
            Match next = open.NextMatch();
            int start = open.Index + open.Length, end = next.Success ? next.Index : clean.Length;
            if (ReadSentence(open.Groups[1].Value, clean.AsSpan(start, end - start), name, count + 1) is { } item)
            {
                count++;
                yield return item;
            }

            open = next;
        }

        if (count == 0)
        {
            yield return SourceItem.Failed(name, Problem.NoSentences);
        }
    }

    private static SourceItem? ReadSentence(string attributes, ReadOnlySpan<char> body, string name, int number)
    {
        int open = body.IndexOf("<Text>", StringComparison.OrdinalIgnoreCase);
        if (open < 0)
        {
            return null;
        }

        ReadOnlySpan<char> rest = body[(open + "<Text>".Length)..];
        int close = rest.IndexOf("</Text>", StringComparison.OrdinalIgnoreCase);
        int parse = rest.IndexOf("<Parse>", StringComparison.OrdinalIgnoreCase);
        ReadOnlySpan<char> raw = close >= 0 ? rest[..close] : parse >= 0 ? rest[..parse] : rest;
        string text = Collapsed(WebUtility.HtmlDecode(raw.ToString()));
        string? id = Attribute(attributes, "id");
        var article = new Article
        {
            Id = id ?? ArticleId.Of($"{name}-{number}", text),
            Text = text,
            Published = IsoDate.Parse(Attribute(attributes, "date")),
            Outlet = Attribute(attributes, "source"),
        };
        return new SourceItem($"{name}#{id ?? number.ToString()}", article, Remarks.On(article));
    }

    private static string? Attribute(string attributes, string name)
    {
        foreach (Match match in AttributePair().Matches(attributes))
        {
            if (match.Groups[1].Value.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                string value = WebUtility.HtmlDecode(match.Groups[2].Value + match.Groups[3].Value).Trim();
                return value.Length == 0 ? null : value;
            }
        }

        return null;
    }

    /// <summary>The line breaks of the file's layout are not the sentence's: white space is collapsed.</summary>
    private static string Collapsed(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    [GeneratedRegex("<!--.*?(?:-->|$)", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"<(?:Sentence|Article)\b([^>]*)>", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex("""([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")]
    private static partial Regex AttributePair();
}
