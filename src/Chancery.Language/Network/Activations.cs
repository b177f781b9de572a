using System.Numerics;
using System.Runtime.CompilerServices;

namespace Chancery.Language.Network;

/// <summary>Vectorised sigmoid, hyperbolic tangent, and small sums over spans.</summary>
internal static class Activations
{
    /// <summary>1 / (1 + e^-x), lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Sigmoid(Vector<float> x) => Vector<float>.One / (Vector<float>.One + Vector.Exp(-x));

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
}
