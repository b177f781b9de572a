namespace Chancery.Language.Embedding;

/// <summary>Pretrained word vectors, quantised to a signed byte a value with one scale a word.</summary>
/// <remarks>Looked up by lower-case form. Immutable; shared by any number of threads.</remarks>
internal sealed class WordVectors
{
    private readonly Dictionary<string, int> _index;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <param name="words">Lower-case forms, most frequent first.</param>
    /// <param name="values">Words × dimensions.</param>
    /// <param name="scales">What a value of 1 is worth, word by word.</param>
    public WordVectors(string[] words, sbyte[] values, float[] scales, int dimensions)
    {
        Words = words;
        Values = values;
        Scales = scales;
        Dimensions = dimensions;
        _index = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (int i = 0; i < words.Length; i++)
        {
            _index.TryAdd(words[i], i);
        }

        _lookup = _index.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public string[] Words { get; }

    public sbyte[] Values { get; }

    public float[] Scales { get; }

    public int Dimensions { get; }

    /// <summary>The row of a lower-case form, or -1.</summary>
    public int Find(ReadOnlySpan<char> lower) => _lookup.TryGetValue(lower, out int row) ? row : -1;

    /// <summary>Writes the vector of a row; zeros for -1.</summary>
    public void CopyTo(int row, Span<float> target)
    {
        if (row < 0)
        {
            target[..Dimensions].Clear();
            return;
        }

        float scale = Scales[row];
        ReadOnlySpan<sbyte> values = Values.AsSpan(row * Dimensions, Dimensions);
        for (int i = 0; i < values.Length; i++)
        {
            target[i] = values[i] * scale;
        }
    }
}
