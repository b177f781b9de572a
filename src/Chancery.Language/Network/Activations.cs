using System.Numerics;
using System.Runtime.CompilerServices;

namespace Chancery.Language.Network;

/// <summary>Vectorised sigmoid, hyperbolic tangent, and small sums over spans.</summary>
internal static class Activations
{
    /// <summary>1 / (1 + e^-x), lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Sigmoid(Vector<float> x) => Vector<float>.One / (Vector<float>.One + Exp(-x));

    /// <summary>e^x, lane by lane, within 4 units in the last place; x is held to -87..87.</summary>
    /// <remarks>
    /// e^x = 2^k · e^r with |r| ≤ ln 2 / 2; e^r by the polynomial of Cephes' expf. Multiplications and additions in a fixed order,
    /// none fused: the same bits on every machine (<see cref="Vector.Exp(Vector{float})"/> goes through double precision).
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Exp(Vector<float> x)
    {
        // Adding 1.5 × 2^23 rounds to a whole number, which then stands in the lowest bits.
        Vector<float> shift = Vector.Create(12582912f);
        x = Vector.Min(Vector.Max(x, Vector.Create(-87f)), Vector.Create(87f));
        Vector<float> shifted = (x * Vector.Create(1.44269504f)) + shift;
        Vector<float> k = shifted - shift;
        Vector<float> r = x - (k * Vector.Create(0.693359375f)) + (k * Vector.Create(2.12194440e-4f));
        Vector<float> p = (r * Vector.Create(1.9875691500e-4f)) + Vector.Create(1.3981999507e-3f);
        p = (p * r) + Vector.Create(8.3334519073e-3f);
        p = (p * r) + Vector.Create(4.1665795894e-2f);
        p = (p * r) + Vector.Create(1.6666665459e-1f);
        p = (p * r) + Vector.Create(5.0000001201e-1f);
        p = (p * r * r) + r + Vector<float>.One;
        return p * Vector.AsVectorSingle(Vector.ShiftLeft(Vector.AsVectorInt32(shifted) + Vector.Create(127), 23));
    }

    /// <summary>tanh x = 2 sigmoid(2x) - 1, lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Tanh(Vector<float> x) =>
        (Vector.Create(2f) * Sigmoid(x + x)) - Vector<float>.One;

    /// <summary>row += bias, then negative values become zero where <paramref name="rectify"/>; for each row.</summary>
    public static void AddBias(Span<float> rows, int stride, int count, ReadOnlySpan<float> bias, bool rectify)
    {
        for (int r = 0; r < count; r++)
        {
            Span<float> row = rows.Slice(r * stride, bias.Length);
            int i = 0;
            for (; i + Vector<float>.Count <= bias.Length; i += Vector<float>.Count)
            {
                Vector<float> v = new Vector<float>(row[i..]) + new Vector<float>(bias[i..]);
                (rectify ? Vector.Max(v, Vector<float>.Zero) : v).CopyTo(row[i..]);
            }

            for (; i < bias.Length; i++)
            {
                float v = row[i] + bias[i];
                row[i] = rectify ? Math.Max(v, 0) : v;
            }
        }
    }

    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        Vector<float> sum = Vector<float>.Zero;
        int i = 0;
        for (; i + Vector<float>.Count <= a.Length; i += Vector<float>.Count)
        {
            sum += new Vector<float>(a[i..]) * new Vector<float>(b[i..]);
        }

        float total = Vector.Sum(sum);
        for (; i < a.Length; i++)
        {
            total += a[i] * b[i];
        }

        return total;
    }

    /// <summary>target += factor × source.</summary>
    public static void AddScaled(Span<float> target, ReadOnlySpan<float> source, float factor)
    {
        var f = new Vector<float>(factor);
        int i = 0;
        for (; i + Vector<float>.Count <= target.Length; i += Vector<float>.Count)
        {
            (new Vector<float>(target[i..]) + (f * new Vector<float>(source[i..]))).CopyTo(target[i..]);
        }

        for (; i < target.Length; i++)
        {
            target[i] += factor * source[i];
        }
    }

    /// <summary>Where the largest value stands; of equals the first. The span is not empty.</summary>
    public static int IndexOfLargest(ReadOnlySpan<float> values)
    {
        float largest = values[0];
        int i = 0;
        if (values.Length >= 2 * Vector<float>.Count)
        {
            var most = new Vector<float>(values);
            for (i = Vector<float>.Count; i + Vector<float>.Count <= values.Length; i += Vector<float>.Count)
            {
                most = Vector.Max(most, new Vector<float>(values[i..]));
            }

            largest = most[0];
            for (int lane = 1; lane < Vector<float>.Count; lane++)
            {
                largest = Math.Max(largest, most[lane]);
            }
        }

        for (; i < values.Length; i++)
        {
            largest = Math.Max(largest, values[i]);
        }

        int at = 0;
        while (at < values.Length - 1 && values[at] != largest)
        {
            at++;
        }

        return at;
    }
}
