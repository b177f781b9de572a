using System.Collections.Frozen;

namespace Chancery.Knowledge.Frames;

/// <summary>Classes of nouns that frames ask for (<c>{restriction}</c>): phrases of lemmas, lower case, hyphens read as blanks.</summary>
/// <remarks>Immutable; any number of threads may read it.</remarks>
public sealed class ObjectClasses
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _classes;
    private readonly FrozenSet<string> _parties;

    internal ObjectClasses(IReadOnlyDictionary<string, HashSet<string>> classes, IReadOnlySet<string> parties)
    {
        _classes = classes.ToFrozenDictionary(c => c.Key, c => c.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        _parties = parties.ToFrozenSet(StringComparer.Ordinal);
    }

    public IEnumerable<string> Names => _classes.Keys.Order(StringComparer.Ordinal);

    public IEnumerable<string> Phrases(string name) => _classes.TryGetValue(name, out FrozenSet<string>? phrases) ? phrases : [];

    public bool Contains(string name, string phrase) => _classes.TryGetValue(name, out FrozenSet<string>? phrases) && phrases.Contains(phrase);

    public bool Has(string name) => _classes.ContainsKey(name);

    /// <summary>Whether its nouns are people, bodies or places, to which something can be done.</summary>
    public bool IsParty(string name) => _parties.Contains(name);
}
