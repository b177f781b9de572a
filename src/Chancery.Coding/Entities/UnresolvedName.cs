using Chancery.Language;

namespace Chancery.Coding.Entities;

/// <summary>A person's or organisation's name in an article that the knowledge does not have.</summary>
/// <param name="Name">As the article gives it in full, where a last name alone follows.</param>
/// <param name="Kind">Person or organisation.</param>
/// <param name="HasCode">The text beside it gave a code all the same ("French Defence Minister …").</param>
/// <param name="InEvent">It is actor or recipient of an event, without a code.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Code">Of the country or organisation that a title or apposition names; null where none does.</param>
/// <param name="Sector">What the title or apposition says; null where none does.</param>
/// <param name="Office">The words that say it.</param>
public sealed record UnresolvedName(string Name, NameKind Kind, bool HasCode, bool InEvent, string Sentence, string? Code, string? Sector, string? Office);
