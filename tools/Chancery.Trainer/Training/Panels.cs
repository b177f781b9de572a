using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Chancery.Trainer.Training;

/// <summary>Matrix products on a right-hand matrix of K rows and N columns that was cut into panels.</summary>
/// <remarks>
/// A panel is <see cref="Width"/> columns, four strips of 16; the K rows of a strip lie behind one another, so that the inner loop
/// reads memory forward and a strip of up to 500 rows stays in the first cache while rows pass by it. N is padded with zero
/// columns to a whole number of panels. (Strips as wide as the panel, read a quarter at a time, fell into few sets of the first
/// cache: a quarter slower with 256-bit registers.)
/// </remarks>
internal static unsafe class Panels
{
    public const int Width = 64;
    private const int Strip = 16;
    private const int RowBlock = 6;

    // Rows whose values stay in the second cache while all panels pass by them.
    private const int RowsAtOnce = 16 * RowBlock;

    public static int Pad(int columns) => (columns + Width - 1) / Width * Width;

    /// <summary>Cuts a row-major matrix, its rows <paramref name="stride"/> apart, into panels.</summary>
    public static void Pack(ReadOnlySpan<float> values, int stride, int rows, int columns, Span<float> panels)
    {
        for (int p = 0; p < columns; p += Width)
        {
            for (int strip = p; strip < p + Width; strip += Strip)
            {
                int width = Math.Clamp(columns - strip, 0, Strip);
                for (int k = 0; k < rows; k++)
                {
                    Span<float> target = panels.Slice((strip * rows) + (k * Strip), Strip);
                    if (width > 0)
                    {
                        values.Slice((k * stride) + strip, width).CopyTo(target);
                    }

                    target[width..].Clear();
                }
            }
        }
    }

    /// <summary>output = input × the matrix in <paramref name="panels"/>; both row major.</summary>
    /// <param name="input"><paramref name="count"/> rows, <paramref name="inputStride"/> apart, the first <paramref name="depth"/> of each used.</param>
    /// <param name="depth">K: rows of the panels' matrix.</param>
    /// <param name="output">Rows <paramref name="outputStride"/> apart, at least <paramref name="paddedColumns"/>.</param>
    public static void Multiply(
        ReadOnlySpan<float> input, int inputStride, ReadOnlySpan<float> panels, int depth, int paddedColumns, Span<float> output, int outputStride, int count) =>
        Multiply(input, inputStride, panels, depth, paddedColumns, output, outputStride, count, Vector512.IsHardwareAccelerated);

    /// <summary>The same, with the registers chosen by the caller: 512 bits where <paramref name="wide"/>, else 256.</summary>
    public static void Multiply(
        ReadOnlySpan<float> input, int inputStride, ReadOnlySpan<float> panels, int depth, int paddedColumns, Span<float> output, int outputStride, int count, bool wide)
    {
        if (count == 0)
        {
            return;
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(panels.Length, depth * paddedColumns);
        ArgumentOutOfRangeException.ThrowIfLessThan(outputStride, paddedColumns);
        ArgumentOutOfRangeException.ThrowIfLessThan(input.Length, ((count - 1) * inputStride) + depth);
        ArgumentOutOfRangeException.ThrowIfLessThan(output.Length, ((count - 1) * outputStride) + paddedColumns);
        fixed (float* a = input, b = panels, c = output)
        {
            for (int first = 0; first < count; first += RowsAtOnce)
            {
                int end = Math.Min(first + RowsAtOnce, count), blocks = first + ((end - first) / RowBlock * RowBlock);
                for (int p = 0; p < paddedColumns; p += wide ? Width : Strip)
                {
                    float* panel = b + (p * depth);
                    for (int row = first; row < blocks; row += RowBlock)
                    {
                        float* rows = a + (row * inputStride), target = c + (row * outputStride) + p;
                        if (wide)
                        {
                            MultiplySix(rows, inputStride, panel, depth, target, outputStride);
                        }
                        else
                        {
                            MultiplySixNarrow(rows, inputStride, panel, depth, target, outputStride);
                        }
                    }

                    for (int row = blocks; row < end; row++)
                    {
                        float* rows = a + (row * inputStride), target = c + (row * outputStride) + p;
                        if (wide)
                        {
                            MultiplyOne(rows, panel, depth, target);
                        }
                        else
                        {
                            MultiplyOneNarrow(rows, panel, depth, target);
                        }
                    }
                }
            }
        }
    }

    /// <summary>The plain loop that <see cref="Multiply"/> must agree with, but for rounding.</summary>
    public static void MultiplyScalar(
        ReadOnlySpan<float> input, int inputStride, ReadOnlySpan<float> panels, int depth, int paddedColumns, Span<float> output, int outputStride, int count)
    {
        for (int row = 0; row < count; row++)
        {
            for (int column = 0; column < paddedColumns; column++)
            {
                int strip = column / Strip * Strip;
                float sum = 0;
                for (int k = 0; k < depth; k++)
                {
                    sum += input[(row * inputStride) + k] * panels[(strip * depth) + (k * Strip) + column - strip];
                }

                output[(row * outputStride) + column] = sum;
            }
        }
    }

    // Six rows by four vectors: 24 accumulators, 4 loads and 6 broadcasts for 24 fused multiply-adds a step.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplySix(float* a, int stride, float* b, int depth, float* c, int outputStride)
    {
        Vector512<float> c00 = default, c01 = default, c02 = default, c03 = default;
        Vector512<float> c10 = default, c11 = default, c12 = default, c13 = default;
        Vector512<float> c20 = default, c21 = default, c22 = default, c23 = default;
        Vector512<float> c30 = default, c31 = default, c32 = default, c33 = default;
        Vector512<float> c40 = default, c41 = default, c42 = default, c43 = default;
        Vector512<float> c50 = default, c51 = default, c52 = default, c53 = default;
        float* a1 = a + stride;
        float* a2 = a1 + stride;
        float* a3 = a2 + stride;
        float* a4 = a3 + stride;
        float* a5 = a4 + stride;
        int strip = depth * Strip;
        for (int k = 0; k < depth; k++, b += Strip)
        {
            Vector512<float> b0 = Vector512.Load(b);
            Vector512<float> b1 = Vector512.Load(b + strip);
            Vector512<float> b2 = Vector512.Load(b + (2 * strip));
            Vector512<float> b3 = Vector512.Load(b + (3 * strip));
            Vector512<float> x = Vector512.Create(a[k]);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            c02 = Vector512.FusedMultiplyAdd(x, b2, c02);
            c03 = Vector512.FusedMultiplyAdd(x, b3, c03);
            x = Vector512.Create(a1[k]);
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            c12 = Vector512.FusedMultiplyAdd(x, b2, c12);
            c13 = Vector512.FusedMultiplyAdd(x, b3, c13);
            x = Vector512.Create(a2[k]);
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            c22 = Vector512.FusedMultiplyAdd(x, b2, c22);
            c23 = Vector512.FusedMultiplyAdd(x, b3, c23);
            x = Vector512.Create(a3[k]);
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
            c32 = Vector512.FusedMultiplyAdd(x, b2, c32);
            c33 = Vector512.FusedMultiplyAdd(x, b3, c33);
            x = Vector512.Create(a4[k]);
            c40 = Vector512.FusedMultiplyAdd(x, b0, c40);
            c41 = Vector512.FusedMultiplyAdd(x, b1, c41);
            c42 = Vector512.FusedMultiplyAdd(x, b2, c42);
            c43 = Vector512.FusedMultiplyAdd(x, b3, c43);
            x = Vector512.Create(a5[k]);
            c50 = Vector512.FusedMultiplyAdd(x, b0, c50);
            c51 = Vector512.FusedMultiplyAdd(x, b1, c51);
            c52 = Vector512.FusedMultiplyAdd(x, b2, c52);
            c53 = Vector512.FusedMultiplyAdd(x, b3, c53);
        }

        Store(c, c00, c01, c02, c03);
        Store(c += outputStride, c10, c11, c12, c13);
        Store(c += outputStride, c20, c21, c22, c23);
        Store(c += outputStride, c30, c31, c32, c33);
        Store(c += outputStride, c40, c41, c42, c43);
        Store(c += outputStride, c50, c51, c52, c53);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyOne(float* a, float* b, int depth, float* c)
    {
        Vector512<float> c0 = default, c1 = default, c2 = default, c3 = default;
        int strip = depth * Strip;
        for (int k = 0; k < depth; k++, b += Strip)
        {
            Vector512<float> x = Vector512.Create(a[k]);
            c0 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b), c0);
            c1 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + strip), c1);
            c2 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + (2 * strip)), c2);
            c3 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + (3 * strip)), c3);
        }

        Store(c, c0, c1, c2, c3);
    }

    // One strip: 12 accumulators, 2 loads and a broadcast fit the 16 registers of 256 bits, where the 24 of the wide
    // loop would live in memory. Without a fused instruction the estimate multiplies and adds; a fused one in software is far slower.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplySixNarrow(float* a, int stride, float* b, int depth, float* c, int outputStride)
    {
        Vector256<float> c00 = default, c01 = default, c10 = default, c11 = default, c20 = default, c21 = default;
        Vector256<float> c30 = default, c31 = default, c40 = default, c41 = default, c50 = default, c51 = default;
        float* a1 = a + stride;
        float* a2 = a1 + stride;
        float* a3 = a2 + stride;
        float* a4 = a3 + stride;
        float* a5 = a4 + stride;
        for (int k = 0; k < depth; k++, b += Strip)
        {
            Vector256<float> b0 = Vector256.Load(b);
            Vector256<float> b1 = Vector256.Load(b + 8);
            Vector256<float> x = Vector256.Create(a[k]);
            c00 = Vector256.MultiplyAddEstimate(x, b0, c00);
            c01 = Vector256.MultiplyAddEstimate(x, b1, c01);
            x = Vector256.Create(a1[k]);
            c10 = Vector256.MultiplyAddEstimate(x, b0, c10);
            c11 = Vector256.MultiplyAddEstimate(x, b1, c11);
            x = Vector256.Create(a2[k]);
            c20 = Vector256.MultiplyAddEstimate(x, b0, c20);
            c21 = Vector256.MultiplyAddEstimate(x, b1, c21);
            x = Vector256.Create(a3[k]);
            c30 = Vector256.MultiplyAddEstimate(x, b0, c30);
            c31 = Vector256.MultiplyAddEstimate(x, b1, c31);
            x = Vector256.Create(a4[k]);
            c40 = Vector256.MultiplyAddEstimate(x, b0, c40);
            c41 = Vector256.MultiplyAddEstimate(x, b1, c41);
            x = Vector256.Create(a5[k]);
            c50 = Vector256.MultiplyAddEstimate(x, b0, c50);
            c51 = Vector256.MultiplyAddEstimate(x, b1, c51);
        }

        StoreNarrow(c, c00, c01);
        StoreNarrow(c += outputStride, c10, c11);
        StoreNarrow(c += outputStride, c20, c21);
        StoreNarrow(c += outputStride, c30, c31);
        StoreNarrow(c += outputStride, c40, c41);
        StoreNarrow(c += outputStride, c50, c51);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyOneNarrow(float* a, float* b, int depth, float* c)
    {
        Vector256<float> c0 = default, c1 = default;
        for (int k = 0; k < depth; k++, b += Strip)
        {
            Vector256<float> x = Vector256.Create(a[k]);
            c0 = Vector256.MultiplyAddEstimate(x, Vector256.Load(b), c0);
            c1 = Vector256.MultiplyAddEstimate(x, Vector256.Load(b + 8), c1);
        }

        StoreNarrow(c, c0, c1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreNarrow(float* c, Vector256<float> v0, Vector256<float> v1)
    {
        v0.Store(c);
        v1.Store(c + 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(float* c, Vector512<float> v0, Vector512<float> v1, Vector512<float> v2, Vector512<float> v3)
    {
        v0.Store(c);
        v1.Store(c + 16);
        v2.Store(c + 32);
        v3.Store(c + 48);
    }
}
