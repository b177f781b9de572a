namespace Chancery.Coding.Places;

/// <summary>What words tell of a place.</summary>
/// <param name="Place">Null when they tell none that is known.</param>
/// <param name="NamesPlace">They name a place, known or not.</param>
internal readonly record struct PlaceFinding(EventPlace? Place, string Reason, bool NamesPlace)
{
    public static PlaceFinding Of(EventPlace place) => new(place, place.Reason, NamesPlace: true);

    public static PlaceFinding Unresolved(string reason) => new(null, reason, NamesPlace: true);

    public static PlaceFinding NoPlace(string reason) => new(null, reason, NamesPlace: false);
}

/// <summary>What the words around a place's name say of it.</summary>
/// <param name="Countries">"the Syrian town of", "Syria's", ", Syria".</param>
/// <param name="UsState">", Texas": two letters.</param>
/// <param name="Wording">"town of", "province", "district": the kind of place that is meant; none where nothing says so.</param>
internal readonly record struct PlaceQualifiers(IReadOnlySet<string> Countries, string? UsState, PlaceWording Wording)
{
    public static PlaceQualifiers None { get; } = new(new HashSet<string>(), null, PlaceWording.None);
}

internal enum PlaceWording : byte
{
    None,
    Settlement,
    Division,
    District,
}
