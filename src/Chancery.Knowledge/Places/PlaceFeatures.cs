namespace Chancery.Knowledge.Places;

/// <summary>Named places that are no towns, by their names.</summary>
/// <remarks>Names are compared as <see cref="PlaceName.Fold"/> makes them. Immutable once loaded; any number of threads may read it.</remarks>
public sealed class PlaceFeatures
{
    private readonly Dictionary<string, PlaceFeature[]> _byName;

    internal PlaceFeatures(Dictionary<string, PlaceFeature[]> byName, int count)
    {
        _byName = byName;
        Count = count;
    }

    /// <summary>Places; one with two names counts once.</summary>
    public int Count { get; }

    /// <summary>Each place once for each of its names.</summary>
    public IEnumerable<PlaceFeature> All => _byName.Values.SelectMany(places => places);

    /// <summary>All places of a name, in the order of the files; empty when there is none.</summary>
    public IReadOnlyList<PlaceFeature> Find(string name) => _byName.GetValueOrDefault(PlaceName.Fold(name), []);
}
