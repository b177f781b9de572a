using Chancery.Ledger;
using Chancery.Records;

namespace Chancery.Brief;

/// <summary>Who says what of an event, and how it stands after all have spoken.</summary>
internal static class Voices
{
    // In the order in which a brief gives them: first what speaks for it, last what speaks against.
    private static readonly (string Stance, string Phrase)[] Stances =
    [
        ("confirms", "confirmed by"), ("asserts", "said by"), ("alleges", "alleged by"), ("believes", "believed by"),
        ("expects", "expected by"), ("hopes", "hoped for by"), ("wants", "wanted by"), ("fears", "feared by"),
        ("doubts", "doubted by"), ("denies", "denied by"),
    ];

    /// <summary>"alleged by United States; denied by Russia, North Korea"; null when nobody but the articles says it.</summary>
    public static string? Of(IEnumerable<FiledEvent> reports, Parties parties)
    {
        ILookup<string, string> sources = reports.SelectMany(r => r.Claims).Where(IsSomeonesOwn)
            .ToLookup(c => c.Stance, parties.Source);
        string voices = string.Join("; ", Stances.Where(s => sources.Contains(s.Stance))
            .Select(s => $"{s.Phrase} {string.Join(", ", sources[s.Stance].Distinct())}"));
        return voices.Length == 0 ? null : voices;
    }

    /// <summary>How the event stands; all <paramref name="reports"/> have the same status.</summary>
    public static Standing Standing(IReadOnlyCollection<FiledEvent> reports)
    {
        HashSet<string> stances = [.. reports.SelectMany(r => r.Claims).Where(IsSomeonesOwn).Select(c => c.Stance)];
        bool told = reports.Any(r => !r.Claims.Any(IsSomeonesOwn));
        bool denied = stances.Contains("denies");
        return reports.First().Event.Status switch
        {
            "negated" => stances.Count > 0 && !told ? Brief.Standing.Denied : Brief.Standing.DidNot,
            _ when denied => told || stances.Count > 1 ? Brief.Standing.Disputed : Brief.Standing.Denied,
            "future" => Brief.Standing.Planned,
            "hypothetical" => Brief.Standing.Possible,
            string status when told => status == "historical" ? Brief.Standing.Earlier : Brief.Standing.Happened,
            _ => stances.Contains("confirms") ? Brief.Standing.Confirmed
                : stances.Contains("asserts") ? Brief.Standing.Claimed
                : stances.Contains("alleges") ? Brief.Standing.Alleged
                : stances.Contains("believes") ? Brief.Standing.Believed
                : stances.Contains("doubts") ? Brief.Standing.Doubted
                : Brief.Standing.Possible,
        };
    }

    // What the article asserts in its own voice is no claim of somebody else's.
    private static bool IsSomeonesOwn(ClaimRecord claim) => claim is not { Source: null, SourceReason: "the article" };
}
