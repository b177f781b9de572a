using System.Text.RegularExpressions;

namespace Chancery.Sources.Text;

/// <summary>The outlet that a text says it was taken from.</summary>
internal static partial class CreditLine
{
    private const int MaxName = 80;

    /// <summary>A last line "Source: X": where the text before it ends, and X. Otherwise the text's length and null.</summary>
    public static (int End, string? Credit) Trailing(string text)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().TrimEnd();
        int start = trimmed.LastIndexOf('\n') + 1;
        if (start == 0)
        {
            return (text.Length, null);
        }

        Match match = SourceLine().Match(trimmed[start..].ToString());
        return match.Success ? (trimmed[..start].TrimEnd().Length, Clean(match.Groups[1].Value)) : (text.Length, null);
    }

    /// <summary>An agency in the dateline or a sentence that names the first publisher; null when there is none.</summary>
    public static string? Within(string text)
    {
        Match match = Agency().Match(text[..Math.Min(text.Length, 160)]);
        if (match.Success)
        {
            return match.Groups[1].Value;
        }

        string tail = text[Math.Max(0, text.Length - 600)..];
        match = FirstPublished().Match(tail);
        return match.Success ? Clean(match.Groups[1].Value) : null;
    }

    private static string? Clean(string name)
    {
        string clean = name.Trim().TrimEnd('.', ',', ';').Trim('"', '“', '”', '[', ']', '(', ')', ' ');
        return clean.Length is > 0 and <= MaxName ? clean : null;
    }

    [GeneratedRegex(@"^\W{0,3}Source\s*:\s*(\S.{0,80})$", RegexOptions.IgnoreCase)]
    private static partial Regex SourceLine();

    // Only at the dateline: "PARIS (Reuters) -", "(AFP) —", not any bracket that holds an abbreviation.
    [GeneratedRegex(@"^[^!?\n]{0,60}\((Reuters|AP|AFP|Xinhua|TASS|Interfax|Yonhap|Kyodo|dpa|EFE|ANSA|IANS|PTI|KCNA|UPI|ANI|Bloomberg|Anadolu)\)")]
    private static partial Regex Agency();

    [GeneratedRegex(@"\b(?:article|story|piece|report|text|column|version|commentary|analysis)\s+(?:was|were|is|has been)\s+(?:first|originally)\s+"
        + @"(?:published|posted|printed|carried)\s+(?:by|on|in|at)\s+([^.\n(]{2,80})", RegexOptions.IgnoreCase)]
    private static partial Regex FirstPublished();
}
