using BenchmarkDotNet.Attributes;
using Chancery.Language.Network;

namespace Chancery.Benchmarks;

/// <summary>The network's largest product (a layer's inputs to its gates), in vectors and in its scalar twin, for a sentence and for a pass.</summary>
public class ProductBenchmark
{
    private const int Depth = 512;
    private const int Columns = 3 * Depth;
    private readonly byte[] _rows = new byte[1_024 * Depth];
    private readonly float[] _scales = new float[1_024];
    private readonly float[] _input = new float[1_024 * Depth];
    private readonly float[] _output = new float[1_024 * Columns];
    private ByteMatrix _matrix = null!;

    [Params(24, 1_024)]
    public int Words { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        var random = new Random(1);
        sbyte[] weights = [.. Enumerable.Range(0, Depth * Columns).Select(_ => (sbyte)random.Next(-ByteRows.Largest, ByteRows.Largest + 1))];
        _matrix = new ByteMatrix(weights, [.. Enumerable.Repeat(0.01f, Columns)], Depth, Columns);
        for (int i = 0; i < _input.Length; i++)
        {
            _input[i] = random.NextSingle() - 0.5f;
        }

        Quantise();
    }

    [Benchmark(Baseline = true)]
    public void Scalar() => _matrix.MultiplyScalar(_rows, _scales, _output, Columns, Words);

    [Benchmark]
    public void Vector() => _matrix.Multiply(_rows, _scales, _output, Columns, Words);

    /// <summary>What the bytes cost before the product.</summary>
    [Benchmark]
    public void Quantise() => ByteRows.Quantise(_input, Depth, Depth, Words, _rows, _scales);
}
