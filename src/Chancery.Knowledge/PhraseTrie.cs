namespace Chancery.Knowledge;

/// <summary>Phrases as paths of folded words; each path ends in a value. Built once, then read by any number of threads.</summary>
internal sealed class PhraseTrie<TValue>
    where TValue : class
{
    private const int Root = 0;
    private const int None = -1;

    private readonly Dictionary<string, int> _words;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<Edge, int> _edges;
    private readonly List<TValue?> _values = [null];
    private readonly List<bool> _starts = [];

    public PhraseTrie(int capacity)
    {
        _words = new Dictionary<string, int>(capacity, StringComparer.Ordinal);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _edges = new Dictionary<Edge, int>(capacity * 2);
    }

    /// <summary>The node where matching begins.</summary>
    public static int Start => Root;

    public IEnumerable<TValue> Values
    {
        get
        {
            foreach (TValue? value in _values)
            {
                if (value is not null)
                {
                    yield return value;
                }
            }
        }
    }

    /// <summary>The node one folded word further, made when missing.</summary>
    public int Extend(int node, ReadOnlySpan<char> word)
    {
        if (!_lookup.TryGetValue(word, out int id))
        {
            id = _words.Count;
            _lookup[word] = id;
            _starts.Add(false);
        }

        _starts[id] |= node == Root;
        Edge edge = new(node, id);
        if (!_edges.TryGetValue(edge, out int next))
        {
            next = _values.Count;
            _values.Add(null);
            _edges.Add(edge, next);
        }

        return next;
    }

    /// <summary>The node one folded word further; false where no phrase goes on so.</summary>
    public bool TryStep(int node, ReadOnlySpan<char> word, out int next)
    {
        // Most words of a text start no phrase: they cost one look-up.
        if (_lookup.TryGetValue(word, out int id) && (node != Root || _starts[id]))
        {
            return _edges.TryGetValue(new Edge(node, id), out next);
        }

        next = None;
        return false;
    }

    public TValue? this[int node]
    {
        get => _values[node];
        set => _values[node] = value;
    }

    private readonly record struct Edge(int Node, int Word)
    {
        // Nodes and words are numbered as they come, so a plain xor would pile up on few buckets.
        public override int GetHashCode() => unchecked((Node * (int)0x9E3779B1) + (Word * (int)0x85EBCA6B));
    }
}
