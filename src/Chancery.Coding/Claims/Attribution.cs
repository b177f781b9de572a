using Chancery.Coding.Clauses;
using Chancery.Coding.Entities;
using Chancery.Coding.Events;
using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>A claim with its source resolved and the events that stand in its content.</summary>
/// <param name="Events">Places in the document's list of events.</param>
internal sealed record AttributedClaim(FoundClaim Claim, ResolvedEntity? Source, IReadOnlyList<int> Events);

/// <summary>
/// Joins claims and events: an event rests on every claim whose content holds its predicate, and on a claim that takes up one before
/// it ("Oslo denied the allegation").
/// </summary>
internal static class Attribution
{
    private const int FarthestSentence = 2;

    public static List<AttributedClaim> Read(IReadOnlyList<FoundClaim> claims, IReadOnlyList<CodedEvent> events, EntityResolver entities)
    {
        var read = new List<AttributedClaim>(claims.Count);
        foreach (FoundClaim claim in claims)
        {
            List<int> held = [.. Enumerable.Range(0, events.Count).Where(i => Holds(claim, events[i].Predicate))];
            Word? speaker = claim.SourceHead is { } head ? VerbSubject.Owner(head) ?? head : null;
            read.Add(new AttributedClaim(claim, speaker is { } word ? entities.Resolve(word) : null, claim.TakesUp && held.Count == 0 ? Before(read, claim) : held));
        }

        return read;
    }

    private static bool Holds(FoundClaim claim, Word predicate) => claim.Content.Any(span => span.Contains(predicate.Span));

    // The nearest claim before it that holds an event and is not the same speaker's.
    private static IReadOnlyList<int> Before(List<AttributedClaim> read, FoundClaim claim)
    {
        for (int i = read.Count - 1; i >= 0 && claim.Sentence - read[i].Claim.Sentence <= FarthestSentence; i--)
        {
            if (read[i].Events.Count > 0 && read[i].Claim.SourceHead != claim.SourceHead)
            {
                return read[i].Events;
            }
        }

        return [];
    }
}
