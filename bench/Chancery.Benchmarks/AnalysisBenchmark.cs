using BenchmarkDotNet.Attributes;
using Chancery.Language;
using Chancery.Records;

namespace Chancery.Benchmarks;

/// <summary>Text to <see cref="Document"/> for more and more articles: the curve must be a straight line.</summary>
[MemoryDiagnoser]
public class AnalysisBenchmark
{
    private Analyser _analyser = null!;
    private Article[] _articles = [];

    [Params(10, 100, 1_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Load()
    {
        _analyser = Analyser.Load(Repository.Model);
        _articles = SampleArticles.Make(Articles);
    }

    /// <returns>The words of all articles.</returns>
    [Benchmark]
    public int Analyse() => _articles.Sum(article =>
    {
        using Document document = _analyser.Analyse(article.Text);
        return document.WordCount;
    });
}
