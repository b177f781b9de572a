using Chancery.Language.Network;

namespace Chancery.Trainer.Training;

/// <summary>Products that only training needs.</summary>
internal static class Matrices
{
    /// <summary>target (columns × rows) = the transpose of source (rows × columns, rows <paramref name="stride"/> apart).</summary>
    public static void Transpose(ReadOnlySpan<float> source, int stride, int rows, int columns, Span<float> target)
    {
        const int block = 16;
        for (int r0 = 0; r0 < rows; r0 += block)
        {
            for (int c0 = 0; c0 < columns; c0 += block)
            {
                int r1 = Math.Min(r0 + block, rows), c1 = Math.Min(c0 + block, columns);
                for (int r = r0; r < r1; r++)
                {
                    for (int c = c0; c < c1; c++)
                    {
                        target[(c * rows) + r] = source[(r * stride) + c];
                    }
                }
            }
        }
    }
}

/// <summary>Scratch of one worker for gradients of products: packed deltas, transposed inputs, results.</summary>
internal sealed class ProductGradients
{
    // Depth of one product: its strips stay in the first cache.
    private const int WordsAtOnce = 384;

    private float[] _panels = [];
    private float[] _transposed = [];
    private float[] _result = [];

    /// <summary>gradient (rows × columns) += inputᵀ × delta, over <paramref name="count"/> words.</summary>
    public void Weights(
        ReadOnlySpan<float> input, int inputStride, int rows, ReadOnlySpan<float> delta, int deltaStride, int columns, int count, Span<float> gradient)
    {
        int padded = Panels.Pad(columns);
        Grow(ref _panels, WordsAtOnce * padded);
        Grow(ref _transposed, rows * WordsAtOnce);
        Grow(ref _result, rows * padded);
        for (int first = 0; first < count; first += WordsAtOnce)
        {
            int words = Math.Min(WordsAtOnce, count - first);
            Panels.Pack(delta[(first * deltaStride)..], deltaStride, words, columns, _panels);
            Matrices.Transpose(input[(first * inputStride)..], inputStride, words, rows, _transposed);
            Panels.Multiply(_transposed, words, _panels, words, padded, _result, padded, rows);
            for (int r = 0; r < rows; r++)
            {
                Activations.AddScaled(gradient.Slice(r * columns, columns), _result.AsSpan(r * padded, columns), 1);
            }
        }
    }

    /// <summary>target += delta × weightsᵀ, over <paramref name="count"/> words; <paramref name="columns"/> inputs of the weights.</summary>
    public void Inputs(
        ReadOnlySpan<float> delta, int deltaStride, int depth, ReadOnlySpan<float> transposedPanels, int columns, int count, Span<float> target, int targetStride)
    {
        int padded = Panels.Pad(columns);
        Grow(ref _result, count * padded);
        Panels.Multiply(delta, deltaStride, transposedPanels, depth, padded, _result, padded, count);
        for (int i = 0; i < count; i++)
        {
            Activations.AddScaled(target.Slice(i * targetStride, columns), _result.AsSpan(i * padded, columns), 1);
        }
    }

    private static void Grow(ref float[] array, int length)
    {
        if (array.Length < length)
        {
            array = new float[length + (length / 4)];
        }
    }
}
