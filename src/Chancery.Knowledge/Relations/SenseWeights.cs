namespace Chancery.Knowledge.Relations;

/// <summary>What each number of a sentence's meaning speaks for: a row of weights for each event type.</summary>
/// <remarks>Immutable; any number of threads may read it. Made by <c>tools/Chancery.KnowledgeBuilder senses</c>.</remarks>
public sealed class SenseWeights
{
    private readonly IReadOnlyDictionary<EventType, float[]> _rows;

    internal SenseWeights(IReadOnlyDictionary<EventType, float[]> rows) => _rows = rows;

    /// <summary>Numbers in each row; 0 where there are no weights.</summary>
    public int Length => _rows.Count == 0 ? 0 : _rows.Values.First().Length;

    /// <summary>The types that have a row.</summary>
    public IEnumerable<EventType> Types => _rows.Keys.Order();

    /// <summary>The type's row; empty where it has none.</summary>
    public ReadOnlySpan<float> Of(EventType type) => _rows.GetValueOrDefault(type);
}
