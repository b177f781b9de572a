namespace Chancery.Knowledge;

public enum ActorKind : byte
{
    State,
    Organisation,
    Group,
    Person,
}

/// <summary>How a written form stands for an actor, strongest first.</summary>
public enum ActorMatchKind : byte
{
    /// <summary>The entry's own name.</summary>
    Name,

    /// <summary>Another full name or an abbreviation.</summary>
    Variant,

    /// <summary>Adjective or noun of its people or members: Russian, Russians.</summary>
    Demonym,

    Capital,

    /// <summary>A building or place that stands for the government or another body: the Kremlin, the Pentagon.</summary>
    Seat,

    /// <summary>A first-level region or a dependent territory.</summary>
    Region,

    City,

    /// <summary>A person's last name or short form alone.</summary>
    Surname,
}

/// <summary>One written form of an actor.</summary>
/// <param name="Text">As the file has it.</param>
/// <param name="Sector">What a seat stands for (<c>Pentagon =MIL</c>); null for all else.</param>
/// <param name="IsShared">Marked <c>*</c>: another actor has the same form, and the editor knows.</param>
/// <param name="Line">Where it stands in the entry's file.</param>
public sealed record ActorForm(string Text, ActorMatchKind Kind, string? Sector, bool IsShared, int Line);

/// <summary>A state, organisation, group or person, with all its written forms and, for persons, the offices held.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ActorEntry
{
    public required ActorKind Kind { get; init; }

    /// <summary>PLOVER's code. A person has the one of the role begun last.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>PLOVER sectors, main one first; empty for states and persons.</summary>
    public required IReadOnlyList<string> Sectors { get; init; }

    /// <summary>The name and all other forms.</summary>
    public required IReadOnlyList<ActorForm> Forms { get; init; }

    /// <summary>In the order of the file: where two were held at once, the main one first. Empty but for persons.</summary>
    public required IReadOnlyList<DatedRole> Roles { get; init; }

    /// <summary>Wikidata's (<c>Q7747</c>), from a data source; null where none gave it.</summary>
    public string? Identifier { get; init; }

    /// <summary>A person whom the last name alone never means.</summary>
    public bool NeedsFullName { get; init; }

    public required string File { get; init; }

    public required int Line { get; init; }

    /// <summary>From the user's own folder: stands before ours where both have a form.</summary>
    public required bool IsInFront { get; init; }

    /// <summary>The role held on a date; null when none is known for it.</summary>
    /// <remarks>
    /// A role that holds the date for certain wins over one that may (dates may be only years), a later one over the one
    /// that ends on this very day, and then the order of the file.
    /// </remarks>
    public DatedRole? RoleAt(PartialDate date)
    {
        DatedRole? best = null;
        int bestRank = 0;
        foreach (DatedRole role in Roles)
        {
            int rank = !role.Held.MayHold(date) ? 0
                : !role.Held.SurelyHolds(date) ? 1
                : role.To == date ? 2
                : 3;
            if (rank > bestRank || (rank == 1 && bestRank == 1 && Begins(role) > Begins(best!)))
            {
                best = role;
                bestRank = rank;
            }
        }

        return best;
    }

    /// <summary>Of the roles that ended before a date, the one that ended last; null when none did.</summary>
    public DatedRole? LatestRoleBefore(PartialDate date)
    {
        DatedRole? best = null;
        foreach (DatedRole role in Roles)
        {
            if (role.To is { } to && to.Last < date.First && (best is null || to > best.To))
            {
                best = role;
            }
        }

        return best;
    }

    public override string ToString() => $"{Kind} {Code} {Name}";

    private static PartialDate Begins(DatedRole role) => role.From ?? default;
}

/// <summary>An office held for a time.</summary>
/// <param name="Code">State or organisation it belongs to.</param>
/// <param name="Sector">PLOVER sector.</param>
/// <param name="Office">In words.</param>
/// <param name="Held">Ends included; an open end means still held at <paramref name="Reaches"/>.</param>
/// <param name="Reaches">How far the file's knowledge reaches.</param>
public sealed record DatedRole(string Code, string Sector, string Office, DateRange Held, PartialDate Reaches)
{
    public PartialDate? From => Held.From;

    public PartialDate? To => Held.To;

    /// <summary>Where it stands in the entry's file; 0 for one that no file has.</summary>
    public int Line { get; init; }
}
