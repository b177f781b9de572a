using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>A place's name with all that belongs to it: "on the outskirts of the Syrian city of Homs", "Wroclaw's market square", "Gao, Mali".</summary>
/// <param name="Start">Its preposition; the first word where it has none.</param>
/// <param name="End">One past its last word, what tells its country included.</param>
/// <param name="Mention">The name itself.</param>
/// <param name="Qualifiers">What the words around the name tell.</param>
/// <param name="Preposition">Small letters; empty for none.</param>
/// <param name="IsBeside">"south of", "forty kilometres from", "the road to": at no place of its own, but there.</param>
/// <param name="Anchor">The word by which the whole hangs in the tree.</param>
/// <param name="Site">The noun that the name stands before, where it is no part of the name: "Peshawar courtroom", "Lagos protests".</param>
internal sealed record PlaceExpression(
    int Start, int End, PlaceMention Mention, PlaceQualifiers Qualifiers, string Preposition, bool IsBeside, Word Anchor, Word? Site)
{
    /// <summary>What the words tell.</summary>
    public required PlaceFinding Finding { get; init; }

    public Sentence Sentence => Anchor.Sentence;
}
