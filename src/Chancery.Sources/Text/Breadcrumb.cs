namespace Chancery.Sources.Text;

/// <summary>The line that says where in a site a page stands: "Home » World » Title".</summary>
internal static class Breadcrumb
{
    private const int MaxLength = 400;
    private static readonly string[] s_separators = [" » ", " › ", " > ", " → ", " / "];
    private static readonly string[] s_roots = ["home", "home page", "homepage", "start", "main", "front page", "news"];

    /// <summary>The line's parts without the root; null when it is no such line.</summary>
    public static IReadOnlyList<string>? Parse(string line)
    {
        if (line.Length > MaxLength)
        {
            return null;
        }

        foreach (string separator in s_separators)
        {
            string[] parts = line.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length >= 2 && s_roots.Contains(parts[0].ToLowerInvariant(), StringComparer.Ordinal))
            {
                return parts[1..];
            }
        }

        return null;
    }

    /// <summary>The categories in a line of nothing but their names ("World World News Asia"), each once.</summary>
    /// <remarks>Without separators a name of several words shows itself only by being written twice running, or by being known.</remarks>
    /// <param name="known">Categories already seen, as in the breadcrumb above.</param>
    public static IReadOnlyList<string> Categories(string line, IReadOnlyList<string> known)
    {
        string[] parts = line.Split([',', '|', '•', '·', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 1)
        {
            return [.. parts.Distinct(StringComparer.OrdinalIgnoreCase)];
        }

        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        List<string> names = [];
        for (int i = 0; i < words.Length;)
        {
            int repeated = RepeatedAt(words, i);
            int length = repeated > 0 ? repeated : KnownAt(words, i, known);
            names.Add(string.Join(' ', words, i, length));
            i += length + repeated;
        }

        return [.. names.Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Short, no stop, every word a name: what a row of category links leaves behind.</summary>
    public static bool IsCategoryLine(string line) =>
        line.Length <= 160 && line.Length > 0 && !".!?:\"”".Contains(line[^1], StringComparison.Ordinal)
        && line.Split([' ', ',', '|', '•', '·', ';', '/'], StringSplitOptions.RemoveEmptyEntries)
            .All(word => !char.IsLower(word[0]) || word is "and" or "of" or "the" or "in");

    private static int KnownAt(string[] words, int at, IReadOnlyList<string> known)
    {
        foreach (string name in known)
        {
            string[] parts = name.Split(' ');
            if (at + parts.Length <= words.Length && words.AsSpan(at, parts.Length).SequenceEqual(parts))
            {
                return parts.Length;
            }
        }

        return 1;
    }

    private static int RepeatedAt(string[] words, int at)
    {
        for (int length = 3; length > 0; length--)
        {
            if (at + (2 * length) <= words.Length
                && words.AsSpan(at, length).SequenceEqual(words.AsSpan(at + length, length)))
            {
                return length;
            }
        }

        return 0;
    }
}
