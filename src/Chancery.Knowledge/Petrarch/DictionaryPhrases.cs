namespace Chancery.Knowledge.Petrarch;

/// <summary>Phrases of a dictionary, each with what it stands for; the longest match wins.</summary>
/// <remarks>Filled once, then read by any number of threads.</remarks>
public sealed class DictionaryPhrases<TValue>
    where TValue : class
{
    private readonly PhraseTrie<TValue> _trie;

    internal DictionaryPhrases(int capacity = 256) => _trie = new PhraseTrie<TValue>(capacity);

    /// <summary>How many different phrases there are.</summary>
    public int Count { get; private set; }

    /// <summary>The longest phrase that begins with the first of <paramref name="units"/>; null where there is none.</summary>
    /// <param name="length">How many units it takes; 0 on a miss.</param>
    public TValue? Match(ReadOnlySpan<string> units, out int length)
    {
        int node = PhraseTrie<TValue>.Start;
        TValue? longest = null;
        length = 0;
        for (int i = 0; i < units.Length && _trie.TryStep(node, units[i], out node); i++)
        {
            if (_trie[node] is { } value)
            {
                longest = value;
                length = i + 1;
            }
        }

        return longest;
    }

    /// <summary>Adds a phrase; of two that are the same the first stays. False where it has no words.</summary>
    internal bool TryAdd(IReadOnlyList<string> units, TValue value)
    {
        if (units.Count == 0)
        {
            return false;
        }

        int node = PhraseTrie<TValue>.Start;
        foreach (string unit in units)
        {
            node = _trie.Extend(node, unit);
        }

        if (_trie[node] is null)
        {
            _trie[node] = value;
            Count++;
        }

        return true;
    }
}
