namespace Chancery.Knowledge.Import;

/// <summary>The words of offices, made comparable.</summary>
internal static class OfficeNames
{
    private const int LongestOffice = 120;

    /// <summary>An office as our files have it: <c>President of the Russian Federation</c> of RUS is <c>President</c>.</summary>
    /// <returns>Null where nothing is left, or it holds what no line of ours can.</returns>
    public static string? Clean(string raw, string code, ActorIndex actors)
    {
        string text = string.Join(' ', raw.Replace('\u2019', '\'').Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (text.Length is 0 or > LongestOffice || text.Any(c => char.IsControl(c) || c == '\uFFFD') || text.Contains("..", StringComparison.Ordinal))
        {
            return null;
        }

        string[] words = text.Replace(";", ",", StringComparison.Ordinal).Replace("#", "no. ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        List<string> kept = [];
        for (int i = 0; i < words.Length;)
        {
            if (Country(words.AsSpan(i), code, actors) is > 0 and int length && (IsBehindOf(kept) || kept.Count == 0))
            {
                i += length;
                while (kept.Count > 0 && kept[^1] is "of" or "the")
                {
                    kept.RemoveAt(kept.Count - 1);
                }
            }
            else
            {
                kept.Add(words[i++]);
            }
        }

        string office = string.Join(' ', kept).Trim(' ', ',');
        return office.Length == 0 || office is "the" ? text : char.ToUpperInvariant(office[0]) + office[1..];
    }

    /// <summary>By what two writings of one office agree: <c>Minister of Defense</c>, <c>Defence Minister</c>.</summary>
    public static string Key(string office)
    {
        string[] words = [.. office.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal).Replace("\u2019", "'", StringComparison.Ordinal)
            .Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("the" or "of" or "for" or "and" or "affairs"))];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = words[i] switch { "defense" => "defence", "labor" => "labour", "chairwoman" or "chairperson" or "chair" => "chairman", "chief" => "head", var w => w };
        }

        Array.Sort(words, StringComparer.Ordinal);
        return string.Join(' ', words);
    }

    private static bool IsBehindOf(List<string> kept) => kept.Count > 1 && (kept[^1] == "of" || (kept[^1] == "the" && kept[^2] == "of"));

    // How many words name the state the office belongs to, or its people.
    private static int Country(ReadOnlySpan<string> words, string code, ActorIndex actors)
    {
        int start = words[0] is "the" or "The" ? 1 : 0;
        return start < words.Length && actors.TryMatch(words[start..], out int length, out IReadOnlyList<ActorMatch> found)
            && found[0] is { Entry: { Kind: ActorKind.State } state, Kind: ActorMatchKind.Name or ActorMatchKind.Variant or ActorMatchKind.Demonym } && state.Code == code
                ? start + length
                : 0;
    }
}
