using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Chancery.Language.Network;

/// <summary>A weight matrix of K rows (inputs) and N columns (outputs) in seven bits, one scale a column; multiplies <see cref="ByteRows"/>.</summary>
/// <remarks>
/// Columns are cut into strips of 16. A strip lies in memory as it is read: for every four inputs, 16 columns of four bytes. All
/// sums are whole numbers, so the vector path and the scalar one agree to the bit. Immutable; any number of threads.
/// </remarks>
internal sealed unsafe class ByteMatrix
{
    private const int Strip = 16;
    private const int Group = 4;
    private const int RowBlock = 3;

    // Rows whose bytes and sums stay in the second cache while all strips pass by them.
    private const int RowsAtOnce = 32 * RowBlock;

    private readonly sbyte[] _strips;
    private readonly float[] _scales;
    private readonly int[] _starts;
    private readonly int _depth;

    /// <param name="values">Row major, K × N, each -63..63.</param>
    /// <param name="scales">N: what a weight of 1 is worth.</param>
    public ByteMatrix(ReadOnlySpan<sbyte> values, ReadOnlySpan<float> scales, int rows, int columns)
    {
        Rows = rows;
        PaddedColumns = Pad(columns);
        _depth = ByteRows.Pad(rows);
        _strips = new sbyte[_depth * PaddedColumns];
        _scales = new float[PaddedColumns];
        _starts = new int[PaddedColumns];
        scales.CopyTo(_scales);
        Pack(values, columns);
    }

    public int Rows { get; }

    public int PaddedColumns { get; }

    public static int Pad(int columns) => (columns + Strip - 1) / Strip * Strip;

    /// <summary>output = input × this; both row major.</summary>
    /// <param name="input"><paramref name="count"/> rows of <see cref="ByteRows.Pad"/> bytes.</param>
    /// <param name="inputScales">Of the rows.</param>
    /// <param name="output">Rows <paramref name="outputStride"/> apart, at least <see cref="PaddedColumns"/>.</param>
    public void Multiply(ReadOnlySpan<byte> input, ReadOnlySpan<float> inputScales, Span<float> output, int outputStride, int count)
    {
        if (!Avx2.IsSupported)
        {
            MultiplyScalar(input, inputScales, output, outputStride, count);
            return;
        }

        if (count == 0)
        {
            return;
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(outputStride, PaddedColumns);
        ArgumentOutOfRangeException.ThrowIfLessThan(input.Length, count * _depth);
        ArgumentOutOfRangeException.ThrowIfLessThan(inputScales.Length, count);
        ArgumentOutOfRangeException.ThrowIfLessThan(output.Length, ((count - 1) * outputStride) + PaddedColumns);
        fixed (byte* a = input)
        fixed (float* rowScales = inputScales, scales = _scales, c = output)
        fixed (sbyte* b = _strips)
        fixed (int* starts = _starts)
        {
            for (int first = 0; first < count; first += RowsAtOnce)
            {
                int end = Math.Min(first + RowsAtOnce, count), blocks = first + ((end - first) / RowBlock * RowBlock);
                for (int n = 0; n < PaddedColumns; n += Strip)
                {
                    sbyte* strip = b + (n * _depth);
                    for (int row = first; row < blocks; row += RowBlock)
                    {
                        MultiplyThree(a + (row * _depth), strip, _depth, starts + n, scales + n, rowScales + row, c + (row * outputStride) + n, outputStride);
                    }

                    for (int row = blocks; row < end; row++)
                    {
                        MultiplyOne(a + (row * _depth), strip, _depth, starts + n, scales + n, rowScales[row], c + (row * outputStride) + n);
                    }
                }
            }
        }
    }

    /// <summary>The plain loop that <see cref="Multiply"/> must agree with to the bit.</summary>
    public void MultiplyScalar(ReadOnlySpan<byte> input, ReadOnlySpan<float> inputScales, Span<float> output, int outputStride, int count)
    {
        for (int row = 0; row < count; row++)
        {
            ReadOnlySpan<byte> values = input.Slice(row * _depth, _depth);
            for (int n = 0; n < PaddedColumns; n++)
            {
                int sum = _starts[n];
                for (int k = 0; k < _depth; k++)
                {
                    sum += values[k] * _strips[Index(k, n)];
                }

                output[(row * outputStride) + n] = sum * (inputScales[row] * _scales[n]);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pack(ReadOnlySpan<sbyte> values, int columns)
    {
        for (int k = 0; k < Rows; k++)
        {
            ReadOnlySpan<sbyte> row = values.Slice(k * columns, columns);
            for (int strip = 0; strip < columns; strip += Strip)
            {
                Span<sbyte> target = _strips.AsSpan(Index(k, strip));
                for (int n = strip; n < columns && n < strip + Strip; n++)
                {
                    target[(n - strip) * Group] = row[n];

                    // Takes back what the bytes' own zero adds to every sum.
                    _starts[n] -= ByteRows.Zero * row[n];
                }
            }
        }
    }

    private int Index(int k, int n)
    {
        int strip = n / Strip * Strip;
        return (strip * _depth) + (k / Group * Group * Strip) + ((n - strip) * Group) + (k % Group);
    }

    // Three rows by two vectors of eight sums: six accumulators, four vectors of weights, two of inputs and the ones fit the 16
    // registers. Eight inputs a step: two products are added in sixteen bits before they are widened.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyThree(byte* a, sbyte* b, int depth, int* starts, float* scales, float* rowScales, float* c, int outputStride)
    {
        Vector256<int> c00 = Vector256.Load(starts), c01 = Vector256.Load(starts + 8);
        Vector256<int> c10 = c00, c11 = c01, c20 = c00, c21 = c01;
        Vector256<short> ones = Vector256.Create((short)1);
        byte* a1 = a + depth;
        byte* a2 = a1 + depth;
        for (int k = 0; k < depth; k += 2 * Group, b += 2 * Group * Strip)
        {
            Vector256<sbyte> b00 = Vector256.Load(b), b01 = Vector256.Load(b + 32), b10 = Vector256.Load(b + 64), b11 = Vector256.Load(b + 96);
            Vector256<byte> x = Four(a + k), y = Four(a + k + Group);
            c00 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(x, b00) + Avx2.MultiplyAddAdjacent(y, b10), ones);
            c01 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(x, b01) + Avx2.MultiplyAddAdjacent(y, b11), ones);
            x = Four(a1 + k);
            y = Four(a1 + k + Group);
            c10 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(x, b00) + Avx2.MultiplyAddAdjacent(y, b10), ones);
            c11 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(x, b01) + Avx2.MultiplyAddAdjacent(y, b11), ones);
            x = Four(a2 + k);
            y = Four(a2 + k + Group);
            c20 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(x, b00) + Avx2.MultiplyAddAdjacent(y, b10), ones);
            c21 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(x, b01) + Avx2.MultiplyAddAdjacent(y, b11), ones);
        }

        Store(c, c00, c01, scales, rowScales[0]);
        Store(c + outputStride, c10, c11, scales, rowScales[1]);
        Store(c + (2 * outputStride), c20, c21, scales, rowScales[2]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyOne(byte* a, sbyte* b, int depth, int* starts, float* scales, float rowScale, float* c)
    {
        Vector256<int> c0 = Vector256.Load(starts), c1 = Vector256.Load(starts + 8);
        Vector256<short> ones = Vector256.Create((short)1);
        for (int k = 0; k < depth; k += 2 * Group, b += 2 * Group * Strip)
        {
            Vector256<byte> x = Four(a + k), y = Four(a + k + Group);
            c0 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(x, Vector256.Load(b)) + Avx2.MultiplyAddAdjacent(y, Vector256.Load(b + 64)), ones);
            c1 += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(x, Vector256.Load(b + 32)) + Avx2.MultiplyAddAdjacent(y, Vector256.Load(b + 96)), ones);
        }

        Store(c, c0, c1, scales, rowScale);
    }

    // Four inputs, repeated for eight columns.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Four(byte* a) => Avx2.BroadcastScalarToVector256((int*)a).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(float* c, Vector256<int> v0, Vector256<int> v1, float* scales, float rowScale)
    {
        Vector256<float> scale = Vector256.Create(rowScale);
        (Avx.ConvertToVector256Single(v0) * (scale * Vector256.Load(scales))).Store(c);
        (Avx.ConvertToVector256Single(v1) * (scale * Vector256.Load(scales + 8))).Store(c + 8);
    }
}
