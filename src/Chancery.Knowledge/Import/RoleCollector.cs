namespace Chancery.Knowledge.Import;

/// <summary>The offices of one person, each with its reason where it is left out.</summary>
internal sealed class RoleCollector(OfficeWords offices, ActorIndex actors, ImportChoice choice, ImportTally tally)
{
    private readonly List<ImportedRole> _roles = [];
    private bool _others;

    /// <param name="office">As the source names it.</param>
    /// <param name="codes">PLOVER's codes of its countries; the office's own organisation wins over them.</param>
    /// <param name="sector">Where the source says it; null for the words to tell.</param>
    /// <param name="hasEnded">It is not known to be held still.</param>
    public void Add(string office, IReadOnlyList<string> codes, string? sector, OfficeTerm term, bool hasEnded)
    {
        var held = new DateRange(term.From, term.To);
        string? code = codes.Count == 1 ? codes[0] : Organisation(office);
        string? cleaned = code is null ? null : OfficeNames.Clean(office, code, actors);
        string? known = sector ?? offices.SectorOf(office);
        RolePassedOver? reason =
            term.From is null && term.To is null ? RolePassedOver.NoDate
            : term is { From: { } from, To: { } to } && to.Last < from.First ? RolePassedOver.WrongDate
            : term.To is null && hasEnded ? RolePassedOver.NoEnd
            : code is null ? RolePassedOver.NoCountry
            : cleaned is null || known is null ? RolePassedOver.NoSector
            : !choice.Takes(code, held) ? RolePassedOver.NotAskedFor
            : null;
        tally.Reach(term.From);
        if (reason is { } why)
        {
            tally.Count(why);
            _others |= why == RolePassedOver.NotAskedFor;
            return;
        }

        var role = new ImportedRole(code!, known!, cleaned!, held);
        if (!_roles.Contains(role))
        {
            _roles.Add(role);
        }
    }

    public ImportReading Reading(string name, IReadOnlyList<string> aliases, string? identifier) => _roles.Count == 0
        ? ImportReading.Passed(_others ? PassedOver.NotAskedFor : PassedOver.NoOffice)
        : new ImportReading(new ImportedActor(ActorKind.Person, "", name, aliases, identifier, [], _roles), null);

    // "Secretary General of NATO": the longest name of an organisation of several states in the office's own.
    private string? Organisation(string office)
    {
        string[] words = office.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length; i++)
        {
            if (actors.TryMatch(words.AsSpan(i), out _, out IReadOnlyList<ActorMatch> found)
                && found[0].Entry is { Kind: ActorKind.Organisation, Code: "IGO" or "UNO" or "EUR" } organisation)
            {
                return organisation.Code;
            }
        }

        return null;
    }
}
