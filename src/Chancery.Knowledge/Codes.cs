namespace Chancery.Knowledge;

/// <summary>PLOVER's codes of actors and sectors.</summary>
public static class Codes
{
    /// <summary>PLOVER 2.0, table 5.2.</summary>
    public static IReadOnlyList<string> Sectors { get; } =
    [
        "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK",
        "AGR", "BUS", "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC",
    ];

    /// <summary>PLOVER 2.0, table 5.1: actors of no single state.</summary>
    public static IReadOnlyList<string> International { get; } = ["IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"];

    /// <summary>The shared string of a sector code; null when there is no such sector.</summary>
    internal static string? Sector(ReadOnlySpan<char> text)
    {
        foreach (string sector in Sectors)
        {
            if (text.SequenceEqual(sector))
            {
                return sector;
            }
        }

        return null;
    }

    /// <summary>Whether the text is an identifier of Wikidata: Q and a number without leading zeros.</summary>
    public static bool IsWikidata(ReadOnlySpan<char> text) =>
        text.Length is > 1 and <= 12 && text[0] == 'Q' && text[1] != '0' && !text[1..].ContainsAnyExceptInRange('0', '9');

    internal static bool IsActorCode(ReadOnlySpan<char> code) => code.Length == 3 && !code.ContainsAnyExceptInRange('A', 'Z');
}
