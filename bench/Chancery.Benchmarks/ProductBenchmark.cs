using BenchmarkDotNet.Attributes;
using Chancery.Language.Network;

namespace Chancery.Benchmarks;

/// <summary>The network's largest product (a layer's 384 inputs to its 1,152 gates) in its three forms, for a sentence and for a pass.</summary>
public class ProductBenchmark
{
    private const int Depth = 2 * NetworkShape.Hidden;
    private const int Columns = 6 * NetworkShape.Hidden;
    private readonly float[] _panels = new float[Depth * Columns];
    private float[] _input = [];
    private float[] _output = [];

    [Params(24, 1_024)]
    public int Words { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        var random = new Random(1);
        _input = [.. Enumerable.Range(0, Words * Depth).Select(_ => random.NextSingle() - 0.5f)];
        _output = new float[Words * Columns];
        for (int i = 0; i < _panels.Length; i++)
        {
            _panels[i] = random.NextSingle() - 0.5f;
        }
    }

    [Benchmark(Baseline = true)]
    public void Scalar() => Panels.MultiplyScalar(_input, Depth, _panels, Depth, Columns, _output, Columns, Words);

    [Benchmark]
    public void Bits256() => Panels.Multiply(_input, Depth, _panels, Depth, Columns, _output, Columns, Words, wide: false);

    [Benchmark]
    public void Bits512() => Panels.Multiply(_input, Depth, _panels, Depth, Columns, _output, Columns, Words, wide: true);
}
