using Chancery.Coding.Entities;
using Chancery.Coding.Events;
using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>A claim with its source resolved and the events that stand in its content.</summary>
/// <param name="Events">Places in the document's list of events.</param>
internal sealed record AttributedClaim(FoundClaim Claim, ResolvedEntity? Source, IReadOnlyList<int> Events);

/// <summary>Joins claims and events: an event rests on every claim whose content holds its predicate.</summary>
internal static class Attribution
{
    public static List<AttributedClaim> Read(IReadOnlyList<FoundClaim> claims, IReadOnlyList<CodedEvent> events, EntityResolver entities) =>
        [.. claims.Select(claim => new AttributedClaim(
            claim, claim.SourceHead is { } head ? entities.Resolve(head) : null, [.. Enumerable.Range(0, events.Count).Where(i => Holds(claim, events[i].Predicate))]))];

    private static bool Holds(FoundClaim claim, Word predicate) => claim.Content.Any(span => span.Contains(predicate.Span));
}
