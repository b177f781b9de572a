namespace Chancery.Knowledge.Frames;

/// <summary>Classes of nouns that frames ask for (<c>{restriction}</c>): phrases of lemmas, lower case, hyphens read as blanks.</summary>
/// <remarks>Immutable; any number of threads may read it.</remarks>
public sealed class ObjectClasses
{
    private readonly IReadOnlyDictionary<string, HashSet<string>> _classes;
    private readonly IReadOnlySet<string> _parties;

    internal ObjectClasses(IReadOnlyDictionary<string, HashSet<string>> classes, IReadOnlySet<string> parties)
    {
        _classes = classes;
        _parties = parties;
    }

    public IEnumerable<string> Names => _classes.Keys.Order(StringComparer.Ordinal);

    public IEnumerable<string> Phrases(string name) => _classes.TryGetValue(name, out HashSet<string>? phrases) ? phrases : [];

    public bool Contains(string name, string phrase) => _classes.TryGetValue(name, out HashSet<string>? phrases) && phrases.Contains(phrase);

    public bool Has(string name) => _classes.ContainsKey(name);

    /// <summary>Whether its nouns are people, bodies or places, to which something can be done.</summary>
    public bool IsParty(string name) => _parties.Contains(name);
}
