using Chancery.Coding.Places;
using Chancery.Coding.Relations;
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
        _coder = new Coder(load.Knowledge!, PlaceGazetteer.Load(Path.Combine(folder, "knowledge", "places", "cities.bin")), _analyser.Vectors);
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

    /// <summary>The type between what stands in [] and what stands in {}, by the list of fifteen.</summary>
    public string Relate(string marked)
    {
        TextSpan Span(char open, char close)
        {
            string plain = string.Concat(marked.Where(c => c == open || c == close || !"[]{}".Contains(c)));
            return new TextSpan(plain.IndexOf(open), plain.IndexOf(close) - 1);
        }

        Document document = _analyser.Analyse(string.Concat(marked.Where(c => !"[]{}".Contains(c))));
        return _coder.Relate(document, Span('[', ']'), Span('{', '}'), TypeList.Fifteen).Event;
    }

    public IReadOnlyList<string> Explain(string text) => [.. _coder.Explain(_analyser.Analyse(text), published: null)];
}
