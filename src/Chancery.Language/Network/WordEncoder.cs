using Chancery.Language.Embedding;

namespace Chancery.Language.Network;

/// <summary>A word's input to the network: its pretrained vector, its trained vector, the mean of its parts' vectors.</summary>
/// <remarks>Immutable. The trained vocabulary's row 0 is the unknown word.</remarks>
internal sealed class WordEncoder
{
    private readonly WordVectors _vectors;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _vocabulary;
    private readonly float[] _words;
    private readonly float[] _parts;

    /// <param name="vocabulary">Lower-case words of the trained rows 1, 2, …</param>
    public WordEncoder(WordVectors vectors, string[] vocabulary, float[] words, float[] parts)
    {
        _vectors = vectors;
        _words = words;
        _parts = parts;
        var index = new Dictionary<string, int>(vocabulary.Length, StringComparer.Ordinal);
        for (int i = 0; i < vocabulary.Length; i++)
        {
            index.Add(vocabulary[i], i + 1);
        }

        _vocabulary = index.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <param name="target"><see cref="NetworkShape.InputSize"/> floats.</param>
    public void Encode(ReadOnlySpan<char> form, Span<float> target)
    {
        Span<char> lower = form.Length <= 128 ? stackalloc char[form.Length] : new char[form.Length];
        form.ToLowerInvariant(lower);
        _vectors.CopyTo(_vectors.Find(lower), target);
        int word = _vocabulary.TryGetValue(lower, out int row) ? row : 0;
        _words.AsSpan(word * NetworkShape.WordSize, NetworkShape.WordSize).CopyTo(target[NetworkShape.VectorSize..]);
        Span<int> parts = stackalloc int[WordShape.MaximumParts];
        parts = parts[..WordShape.Collect(form, parts)];
        Span<float> sum = target.Slice(NetworkShape.VectorSize + NetworkShape.WordSize, NetworkShape.PartSize);
        sum.Clear();
        float share = 1f / MathF.Sqrt(parts.Length);
        foreach (int part in parts)
        {
            Activations.AddScaled(sum, _parts.AsSpan(part * NetworkShape.PartSize, NetworkShape.PartSize), share);
        }
    }
}
