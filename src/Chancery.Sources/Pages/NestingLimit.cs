using System.Collections.Frozen;

namespace Chancery.Sources.Pages;

/// <summary>Cuts a page where its elements are nested beyond reason.</summary>
/// <remarks>
/// HTML's rules make a parser look through all open elements at nearly every tag, so that a hundred thousand unclosed ones, half a
/// megabyte, cost a minute. Browsers stop nesting at 512; the bound here is wider because only tags are counted and old pages
/// leave many inline ones unclosed.
/// </remarks>
internal static class NestingLimit
{
    private const int MaxOpen = 2000;
    private const int MaxName = 16;

    // Void elements, and those whose end tag may be left out: they do not nest by themselves.
    private static readonly FrozenSet<string> s_notCounted = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "option", "optgroup", "colgroup", "rt", "rp", "html", "head", "body");

    private static readonly string[] s_opaque = ["script", "style", "textarea", "title", "svg"];

    public static string Apply(string html)
    {
        var notCounted = s_notCounted.GetAlternateLookup<ReadOnlySpan<char>>();
        ReadOnlySpan<char> text = html;
        int open = 0;
        for (int at = text.IndexOf('<'); at >= 0 && at + 1 < text.Length;)
        {
            int next;
            if (text[(at + 1)..].StartsWith("!--", StringComparison.Ordinal))
            {
                next = After(text, at + 4, "-->");
            }
            else
            {
                bool closes = text[at + 1] == '/';
                ReadOnlySpan<char> name = Name(text[(at + (closes ? 2 : 1))..]);
                next = at + 1 + name.Length;
                if (!name.IsEmpty && !notCounted.Contains(name))
                {
                    open = closes ? Math.Max(0, open - 1) : open + 1;
                    if (open > MaxOpen)
                    {
                        return html[..at];
                    }

                    if (!closes && Opaque(name) is { } opaque)
                    {
                        next = After(text, next, "</" + opaque);
                        open--;
                    }
                }
            }

            int found = text[next..].IndexOf('<');
            at = found < 0 ? -1 : next + found;
        }

        return html;
    }

    private static string? Opaque(ReadOnlySpan<char> name)
    {
        foreach (string opaque in s_opaque)
        {
            if (name.Equals(opaque, StringComparison.OrdinalIgnoreCase))
            {
                return opaque;
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < Math.Min(text.Length, MaxName) && char.IsAsciiLetterOrDigit(text[length]))
        {
            length++;
        }

        return length > 0 && char.IsAsciiLetter(text[0]) ? text[..length] : [];
    }

    /// <summary>The offset after the next <paramref name="end"/>; the end of the text when there is none.</summary>
    private static int After(ReadOnlySpan<char> text, int start, string end)
    {
        start = Math.Min(start, text.Length);
        int found = text[start..].IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? text.Length : start + found + end.Length;
    }
}
