using BenchmarkDotNet.Attributes;
using Chancery.Coding;
using Chancery.Coding.Places;
using Chancery.Knowledge;
using Chancery.Language;
using Chancery.Language.Model;
using Chancery.Language.Segmentation;
using Chancery.Records;

namespace Chancery.Benchmarks;

/// <summary>The stages alone, on the same hundred articles: segmentation, and coding of documents that are analysed already.</summary>
[MemoryDiagnoser]
public class StageBenchmark
{
    private readonly List<TokenPiece> _words = [];
    private readonly List<SegmentedSentence> _sentences = [];
    private Segmenter _segmenter = null!;
    private Coder _coder = null!;
    private Article[] _articles = [];
    private Document[] _documents = [];

    [GlobalSetup]
    public void Load()
    {
        LanguageModel model = LanguageModel.Read(File.ReadAllBytes(Repository.Model));
        var analyser = new Analyser(model);
        _segmenter = model.Segmenter;
        _coder = new Coder(KnowledgeBase.Load(Repository.Knowledge).Knowledge!, PlaceGazetteer.Load(Repository.Places), analyser.Vectors);
        _articles = SampleArticles.Make(100);
        _documents = [.. _articles.Select(article => analyser.Analyse(article.Text))];
    }

    /// <returns>The words of all articles.</returns>
    [Benchmark]
    public int Segment()
    {
        int words = 0;
        foreach (Article article in _articles)
        {
            _words.Clear();
            _sentences.Clear();
            _segmenter.Segment(article.Text, _words, _sentences);
            words += _words.Count;
        }

        return words;
    }

    /// <returns>The events of all articles.</returns>
    [Benchmark]
    public int Code()
    {
        int events = 0;
        for (int i = 0; i < _articles.Length; i++)
        {
            events += _coder.Code(_articles[i], _documents[i]).Events.Count;
        }

        return events;
    }
}
