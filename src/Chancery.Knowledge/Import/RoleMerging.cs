namespace Chancery.Knowledge.Import;

/// <summary>Joins offices from a source with those known.</summary>
internal static class RoleMerging
{
    // Of offices held at once the main one stands first (knowledge/README.md).
    private static readonly string[] s_weight = ["GOV", "REB", "MIL", "SPY", "JUD", "PTY", "OPP", "COP", "LEG"];

    /// <summary>Adds what is new to <paramref name="roles"/>; returns whether anything was.</summary>
    /// <remarks>
    /// The same office (code, sector, comparable words) at a common time is one: an open end is closed, an unknown begin filled, a
    /// coarse date made finer by one inside it. What is known and differs stays.
    /// </remarks>
    public static bool Merge(List<DatedRole> roles, DatedRole incoming)
    {
        string key = OfficeNames.Key(incoming.Office);
        int same = roles.FindIndex(r => r.Code == incoming.Code && r.Sector == incoming.Sector
            && OfficeNames.Key(r.Office) == key && AtOneTime(r.Held, incoming.Held));
        if (same < 0)
        {
            Insert(roles, incoming);
            return true;
        }

        DateRange known = roles[same].Held;
        var held = new DateRange(Finer(known.From, incoming.From), Finer(known.To, incoming.To));
        if (held == known || (held is { From: { } from, To: { } to } && to.Last < from.First))
        {
            return false;
        }

        roles[same] = roles[same] with { Held = held };
        return true;
    }

    private static void Insert(List<DatedRole> roles, DatedRole incoming)
    {
        int weight = Weight(incoming.Sector);
        int at = roles.FindIndex(r => AtOneTime(r.Held, incoming.Held) && weight < Weight(r.Sector));
        if (at < 0)
        {
            at = roles.FindLastIndex(r => AtOneTime(r.Held, incoming.Held)) + 1;
        }

        if (at <= 0 && !roles.Exists(r => AtOneTime(r.Held, incoming.Held)))
        {
            at = roles.FindIndex(r => (r.From ?? default) > (incoming.From ?? default));
        }

        roles.Insert(at < 0 ? roles.Count : at, incoming);
    }

    private static int Weight(string sector) => Array.IndexOf(s_weight, sector) is >= 0 and var at ? at : s_weight.Length;

    private static bool AtOneTime(DateRange one, DateRange other) =>
        (one.From is not { } from || other.To is not { } otherTo || from.First <= otherTo.Last)
        && (other.From is not { } otherFrom || one.To is not { } to || otherFrom.First <= to.Last);

    private static PartialDate? Finer(PartialDate? known, PartialDate? incoming) =>
        known is null || (incoming is { } date && date != known && date.First >= known.Value.First && date.Last <= known.Value.Last) ? incoming : known;
}
