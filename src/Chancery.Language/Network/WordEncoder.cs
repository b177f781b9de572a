using Chancery.Language.Embedding;

namespace Chancery.Language.Network;

/// <summary>A word's input to the network: its pretrained vector, its trained vector, the mean of its parts' vectors.</summary>
/// <remarks>Immutable. The trained vocabulary's row 0 is the unknown word.</remarks>
/// <param name="vocabulary">Lower-case words of the trained rows 1, 2, …</param>
internal sealed class WordEncoder(WordVectors vectors, WordList vocabulary, ByteTable words, ByteTable parts)
{
    private const int LongestOnStack = 128;

    /// <param name="target">As many floats as <see cref="NetworkShape.InputSize"/>.</param>
    public void Encode(ReadOnlySpan<char> form, Span<float> target)
    {
        Span<char> lower = form.Length <= LongestOnStack ? stackalloc char[form.Length] : new char[form.Length];
        form.ToLowerInvariant(lower);
        vectors.CopyTo(vectors.Find(lower), target);
        target = target[vectors.Table.Columns..];
        words.CopyTo(vocabulary.Find(lower) + 1, target);
        target = target[words.Columns..];
        Span<int> rows = stackalloc int[WordShape.MaximumParts];
        rows = rows[..WordShape.Collect(form, rows)];
        target[..parts.Columns].Clear();
        float share = 1f / MathF.Sqrt(rows.Length);
        foreach (int row in rows)
        {
            parts.AddTo(row, target, share);
        }
    }
}
