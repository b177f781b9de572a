using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Entities;

internal enum EntityKind : byte
{
    Unknown,
    Person,
    State,
    Organisation,
    Group,
    Description,
}

/// <summary>What a noun phrase or pronoun stands for, with the reason.</summary>
/// <param name="Span">The phrase's characters.</param>
/// <param name="Code">Null where it is not known; <see cref="Reason"/> says why.</param>
/// <param name="Name">Of the entity; null for a description.</param>
internal sealed record ResolvedEntity(
    Word Head, TextSpan Span, EntityKind Kind, string? Code, string? Sector, IReadOnlyList<string> OtherSectors, string? Name, string? Office, string Reason)
{
    /// <summary>Whether it can act in politics: it has a code or a sector, or is a named person or organisation.</summary>
    public bool IsActor => Code is not null || Sector is not null;

    public ActorEntry? Entry { get; init; }

    /// <summary>By which of its forms the entry was named; null for a description.</summary>
    public ActorMatchKind? Form { get; init; }

    /// <summary>The noun of a thing that is theirs, where it stands for them.</summary>
    public Word? Owned { get; init; }

    /// <summary>The head of the phrase that a pronoun stands for.</summary>
    public Word? Antecedent { get; init; }
}
