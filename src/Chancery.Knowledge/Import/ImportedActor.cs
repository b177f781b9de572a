namespace Chancery.Knowledge.Import;

/// <summary>A person or organisation as another source tells it, in our terms.</summary>
/// <param name="Kind">Person, organisation or group.</param>
/// <param name="Code">PLOVER's; empty for a person.</param>
/// <param name="Name">In Latin letters.</param>
/// <param name="Aliases">Other names in Latin letters; for a person full ones only.</param>
/// <param name="Identifier">Wikidata's; null where the source has none.</param>
/// <param name="Sectors">Of organisations and groups, main one first.</param>
/// <param name="Roles">Of persons: offices with a sector and at least one date.</param>
public sealed record ImportedActor(
    ActorKind Kind,
    string Code,
    string Name,
    IReadOnlyList<string> Aliases,
    string? Identifier,
    IReadOnlyList<string> Sectors,
    IReadOnlyList<ImportedRole> Roles);

/// <summary>An office held for a time. An open end means that the source says it is still held.</summary>
public sealed record ImportedRole(string Code, string Sector, string Office, DateRange Held);

/// <summary>Why something that a source tells is not taken over. The order is that of the summary.</summary>
public enum PassedOver
{
    /// <summary>A kind of entity that is no actor of ours: addresses, ships, crypto wallets.</summary>
    OtherKind,

    /// <summary>No name in Latin letters, as English texts write it.</summary>
    NoLatinName,

    /// <summary>One word, which would be found where somebody else is meant.</summary>
    OneWord,

    /// <summary>A person without an office that has a date, a country and a sector.</summary>
    NoOffice,

    /// <summary>An organisation that is on no sanctions list.</summary>
    NotSanctioned,

    /// <summary>An organisation of no one country.</summary>
    NoCountry,

    /// <summary>All its offices are outside the countries or times asked for.</summary>
    NotAskedFor,

    /// <summary>The name is another's: two identifiers, two countries, or several known persons.</summary>
    NameOfAnother,

    /// <summary>It stands in a file of the user's own, which is left as it was written.</summary>
    UsersOwn,
}

/// <summary>Why an office is not taken over.</summary>
public enum RolePassedOver
{
    NoDate,

    /// <summary>The source says that it ended, not when.</summary>
    NoEnd,
    WrongDate,
    NoCountry,
    NoSector,
    NotAskedFor,
}

/// <summary>What came of one entity of a source.</summary>
/// <param name="Actor">Null where it is passed over.</param>
/// <param name="Reason">Null where there is an actor.</param>
public readonly record struct ImportReading(ImportedActor? Actor, PassedOver? Reason)
{
    internal static ImportReading Passed(PassedOver reason) => new(null, reason);
}

/// <summary>Which offices are asked for.</summary>
/// <param name="Countries">PLOVER codes; empty for all.</param>
/// <param name="Since">Offices that ended before are left out; null for none.</param>
public sealed record ImportChoice(IReadOnlySet<string> Countries, PartialDate? Since)
{
    /// <summary>All of them.</summary>
    public static ImportChoice Everything { get; } = new(new HashSet<string>(), null);

    internal bool Takes(string code, DateRange held) =>
        (Countries.Count == 0 || Countries.Contains(code)) && (Since is not { } since || held.To is not { } to || to.Last >= since.First);
}

/// <summary>Counts of what is passed over, and the latest day at which a source says that something held.</summary>
/// <remarks>Belongs to one import; not for several threads.</remarks>
public sealed class ImportTally
{
    private readonly int[] _actors = new int[Enum.GetValues<PassedOver>().Length];
    private readonly int[] _roles = new int[Enum.GetValues<RolePassedOver>().Length];

    /// <summary>How far the source's knowledge reaches; null before anything was read that tells.</summary>
    public PartialDate? Reaches { get; private set; }

    public int this[PassedOver reason] => _actors[(int)reason];

    public int this[RolePassedOver reason] => _roles[(int)reason];

    internal void Count(PassedOver reason) => _actors[(int)reason]++;

    internal void Count(RolePassedOver reason) => _roles[(int)reason]++;

    internal void Reach(PartialDate? date)
    {
        if (date is { } day && (Reaches is not { } reaches || reaches.Last < day.Last))
        {
            Reaches = day;
        }
    }
}
