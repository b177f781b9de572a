using Chancery.Knowledge;
using Chancery.Knowledge.Places;
using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>Words that name a place, and what they may stand for; a name that nobody knows stands for nothing.</summary>
/// <param name="First">First word.</param>
/// <param name="End">One past the last word.</param>
/// <param name="Actors">States whose name, people, capital, region, town or seat is so called.</param>
/// <param name="Towns">The largest first.</param>
/// <param name="Features">Waters, regions, sites and other places that are no towns.</param>
internal sealed record PlaceMention(int First, int End, IReadOnlyList<ActorMatch> Actors, IReadOnlyList<Town> Towns, IReadOnlyList<PlaceFeature> Features)
{
    public bool IsKnown => Actors.Count + Towns.Count + Features.Count > 0;

    public bool IsPeople => Towns.Count == 0 && Features.Count == 0 && Actors.Count > 0 && Actors.All(a => a.Kind == ActorMatchKind.Demonym);

    public bool IsCountry => Is(ActorMatchKind.Name) || Is(ActorMatchKind.Variant);

    /// <summary>A part of a country or more: it tells where a town lies.</summary>
    public bool IsRegion => Is(ActorMatchKind.Region) || Features.Any(f => f.Kind is PlaceFeatureKind.Province or PlaceFeatureKind.District);

    public IEnumerable<string> Codes => Actors.Select(a => a.Entry.Code).Concat(Features.Where(f => f.Country is not null).Select(f => f.Country!)).Distinct();

    public bool Is(ActorMatchKind kind) => Actors.Any(a => a.Kind == kind);
}
