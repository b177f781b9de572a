using System.Text.RegularExpressions;

namespace Chancery.Sources.Text;

/// <summary>The line that names a text's writer.</summary>
internal static partial class Byline
{
    /// <summary>The writer's name when the line is "By Name" and nothing else; null otherwise.</summary>
    public static string? Parse(string line)
    {
        Match match = Line().Match(line);
        return match.Success ? match.Groups[1].Value.Trim() : null;
    }

    [GeneratedRegex(@"^(?:Written\s+)?[Bb][Yy]:?\s+((?:\p{Lu}[\p{L}.'’-]*|de|van|von|al|bin|and|&)(?:,?\s+(?:\p{Lu}[\p{L}.'’-]*|de|van|von|al|bin|and|&|in)){0,9})$")]
    private static partial Regex Line();
}
