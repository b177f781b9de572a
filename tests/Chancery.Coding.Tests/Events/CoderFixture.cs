using Chancery.Coding.Places;
using Chancery.Coding.Tests.Events;
using Chancery.Knowledge;
using Chancery.Language;
using Chancery.Records;

[assembly: AssemblyFixture(typeof(CoderFixture))]

namespace Chancery.Coding.Tests.Events;

/// <summary>The shipped model and knowledge, loaded once, and a coder on them.</summary>
public sealed class CoderFixture
{
    private readonly Analyser _analyser;
    private readonly Coder _coder;

    public CoderFixture()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Chancery.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Not below the repository.");
        }

        _analyser = Analyser.Load(Path.Combine(folder, "models", "english.bin"));
        KnowledgeLoad load = KnowledgeBase.Load(Path.Combine(folder, "knowledge"));
        load.Problems.ShouldBeEmpty();
        _coder = new Coder(load.Knowledge!, PlaceGazetteer.Load(Path.Combine(folder, "knowledge", "places", "cities.bin")));
    }

    public CodedArticle Code(string text, string? published = "2023-09-13", string? title = null) =>
        _coder.Code(new Article { Id = "a", Text = text, Published = published, Title = title }, _analyser.Analyse(text));

    /// <summary>The head of what the word in brackets refers back to; null where it is refused.</summary>
    public string? Antecedent(string marked)
    {
        int start = marked.IndexOf('[', StringComparison.Ordinal), end = marked.IndexOf(']', StringComparison.Ordinal) - 1;
        Document document = _analyser.Analyse(marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
        Func<Word, Word?> references = _coder.References(document);
        for (int i = document.WordCount - 1; i >= 0; i--)
        {
            if (document[i].Span.Start >= start && document[i].Span.End <= end && references(document[i]) is { } antecedent)
            {
                return antecedent.Text;
            }
        }

        return null;
    }

    public IReadOnlyList<string> Explain(string text) => [.. _coder.Explain(_analyser.Analyse(text), published: null)];
}
