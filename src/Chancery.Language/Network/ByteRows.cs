using System.Numerics;
using System.Runtime.InteropServices;

namespace Chancery.Language.Network;

/// <summary>Rows of floats as bytes: 64 + round(value / scale), one scale a row, so that every byte lies in 1..127.</summary>
/// <remarks>
/// Seven bits, not eight: two products of a byte with a weight of <see cref="ByteMatrix"/> then fit sixteen bits twice over, and
/// the integer sums of the vector path and of the scalar one are the same on every machine.
/// </remarks>
internal static class ByteRows
{
    /// <summary>The byte that stands for 0.</summary>
    public const byte Zero = 64;

    /// <summary>Largest distance from <see cref="Zero"/>.</summary>
    public const int Largest = 63;

    private const int Step = 8;

    /// <summary>Bytes of a row of <paramref name="columns"/> values; the rest of the last step holds <see cref="Zero"/>.</summary>
    public static int Pad(int columns) => (columns + Step - 1) / Step * Step;

    /// <param name="input"><paramref name="count"/> rows, <paramref name="stride"/> apart, the first <paramref name="columns"/> of each used.</param>
    /// <param name="target">Rows of <see cref="Pad"/> bytes.</param>
    /// <param name="scales">Out: what a step of one is worth, row by row.</param>
    public static void Quantise(ReadOnlySpan<float> input, int stride, int columns, int count, Span<byte> target, Span<float> scales)
    {
        int padded = Pad(columns);
        for (int r = 0; r < count; r++)
        {
            ReadOnlySpan<float> row = input.Slice(r * stride, columns);
            float largest = LargestOf(row);
            float scale = largest / Largest;
            scales[r] = scale;
            Quantise(row, scale == 0 ? 0 : Largest / largest, target.Slice(r * padded, padded));
        }
    }

    private static float LargestOf(ReadOnlySpan<float> row)
    {
        Vector<float> most = Vector<float>.Zero;
        ReadOnlySpan<Vector<float>> vectors = MemoryMarshal.Cast<float, Vector<float>>(row);
        foreach (Vector<float> v in vectors)
        {
            most = Vector.Max(most, Vector.Abs(v));
        }

        float largest = 0;
        for (int i = 0; i < Vector<float>.Count; i++)
        {
            largest = Math.Max(largest, most[i]);
        }

        foreach (float v in row[(vectors.Length * Vector<float>.Count)..])
        {
            largest = Math.Max(largest, Math.Abs(v));
        }

        return largest;
    }

    // Adding 1.5 × 2^23 leaves the rounded integer (half to even) in a float's lowest bits: one addition for a conversion.
    private static void Quantise(ReadOnlySpan<float> row, float factor, Span<byte> target)
    {
        const float shift = 12582912f + Zero;
        int i = 0;
        var factors = new Vector<float>(factor);
        var shifts = new Vector<float>(shift);
        for (; i + Vector<byte>.Count <= row.Length; i += Vector<byte>.Count)
        {
            Vector<short> low = Vector.Narrow(Bits(row[i..], factors, shifts), Bits(row[(i + Vector<float>.Count)..], factors, shifts));
            Vector<short> high = Vector.Narrow(Bits(row[(i + (2 * Vector<float>.Count))..], factors, shifts), Bits(row[(i + (3 * Vector<float>.Count))..], factors, shifts));
            Vector.AsVectorByte(Vector.Narrow(low, high)).CopyTo(target[i..]);
        }

        for (; i < row.Length; i++)
        {
            target[i] = (byte)BitConverter.SingleToInt32Bits((row[i] * factor) + shift);
        }

        target[row.Length..].Fill(Zero);

        static Vector<int> Bits(ReadOnlySpan<float> values, Vector<float> factors, Vector<float> shifts) =>
            Vector.AsVectorInt32((new Vector<float>(values) * factors) + shifts) & new Vector<int>(0xFF);
    }
}
