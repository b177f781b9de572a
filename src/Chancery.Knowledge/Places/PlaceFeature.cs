namespace Chancery.Knowledge.Places;

/// <summary>What a named place outside of the gazetteer is.</summary>
public enum PlaceFeatureKind : byte
{
    /// <summary>A sea, gulf, strait or shoal.</summary>
    Sea,
    River,
    Lake,
    Island,

    /// <summary>A stretch of land that no state's division of its ground makes: a desert, a range, a border, a line between armies.</summary>
    Land,

    /// <summary>A part of a country, of the first level or as large.</summary>
    Province,

    /// <summary>A smaller part of a country.</summary>
    District,

    /// <summary>A base, camp, crossing, airport, plant, palace.</summary>
    Site,

    /// <summary>A town that the gazetteer lacks.</summary>
    Town,
}

/// <summary>A named place outside of the gazetteer of towns.</summary>
/// <param name="Name">As the file has it first.</param>
/// <param name="Country">ISO 3166 alpha-3 (KOS for Kosovo); null where the ground is nobody's, several countries' or disputed.</param>
public sealed record PlaceFeature(string Name, PlaceFeatureKind Kind, string? Country);
