namespace Chancery.Brief;

/// <summary>What a reading found, day by day and pair by pair: what both renderers show. Immutable.</summary>
internal sealed record Briefing(IReadOnlyList<BriefDay> Days, BriefTotals Totals, IReadOnlyList<SkippedInput> Skipped);

/// <param name="Date">ISO date of the events; null for those whose date is not known.</param>
internal sealed record BriefDay(string? Date, IReadOnlyList<BriefPair> Pairs);

/// <param name="Parties"><c>A -> B</c>, <c>A &lt;-> B</c> where they act on each other, or <c>A</c> alone.</param>
internal sealed record BriefPair(string Parties, IReadOnlyList<BriefLine> Lines);

/// <summary>One event, told by one article or several.</summary>
/// <param name="QuadCode">PLOVER's quad class of the type, 1 to 4.</param>
/// <param name="Mode">The modes told, parted by a stroke; empty when none.</param>
/// <param name="When">What the day's heading does not say: the end of a range, that the date is approximate; else null.</param>
/// <param name="Quote">The sentence it was first read in, shortened to whole words around the trigger.</param>
/// <param name="Voices">Who says so, by stance ("alleged by United States; denied by Russia"); null when the articles do.</param>
internal sealed record BriefLine(
    Standing Standing,
    string Type,
    int QuadCode,
    string Mode,
    string? When,
    string Quote,
    string? Voices,
    IReadOnlyList<BriefReport> Reports);

/// <param name="Sentences">Numbers of the sentences in the article, from 1, ascending.</param>
internal sealed record BriefReport(string? Outlet, string? Title, IReadOnlyList<int> Sentences);

internal sealed record BriefTotals(int Articles, int Filed, int Replaced, int AlreadyFiled, int Events, int Claims);

/// <param name="Input">The file, address, entry or article as the user knows it.</param>
internal sealed record SkippedInput(string Input, string Reason);

/// <summary>How an event stands: PLOVER's status seen together with what is claimed of it.</summary>
internal enum Standing
{
    Happened,
    Earlier,
    Confirmed,
    Claimed,
    Alleged,
    Believed,
    Doubted,
    Disputed,
    Denied,
    Planned,
    Possible,
    DidNot,
}

internal static class Standings
{
    public static string Word(this Standing standing) => standing switch
    {
        Standing.Happened => "happened",
        Standing.Earlier => "earlier",
        Standing.Confirmed => "confirmed",
        Standing.Claimed => "claimed",
        Standing.Alleged => "alleged",
        Standing.Believed => "believed",
        Standing.Doubted => "doubted",
        Standing.Disputed => "disputed",
        Standing.Denied => "denied",
        Standing.Planned => "planned",
        Standing.Possible => "possible",
        Standing.DidNot => "did not",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };
}
