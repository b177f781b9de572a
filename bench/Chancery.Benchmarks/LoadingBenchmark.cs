using BenchmarkDotNet.Attributes;
using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Benchmarks;

/// <summary>What the program waits for before its first article.</summary>
[MemoryDiagnoser]
public class LoadingBenchmark
{
    [Benchmark]
    public Analyser Model() => Analyser.Load(Repository.Model);

    [Benchmark]
    public KnowledgeLoad Knowledge() => KnowledgeBase.Load(Repository.Knowledge);
}
