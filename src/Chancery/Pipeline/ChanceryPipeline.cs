using System.Globalization;
using Chancery.Coding;
using Chancery.Coding.Entities;
using Chancery.Coding.Petrarch;
using Chancery.Coding.Places;
using Chancery.Commands;
using Chancery.Knowledge;
using Chancery.Knowledge.Petrarch;
using Chancery.Language;
using Chancery.Ledger;
using Chancery.Records;
using Chancery.Sources;
using Chancery.Sources.Pages;

namespace Chancery.Pipeline;

/// <summary>What came of loading the model and the knowledge.</summary>
internal abstract record PipelineOpening
{
    private PipelineOpening()
    {
    }

    public sealed record Opened(ChanceryPipeline Pipeline) : PipelineOpening;

    /// <param name="Message">Names the file and the reason.</param>
    public sealed record Refused(string Message) : PipelineOpening;
}

/// <summary>Which model and knowledge to load; null for those beside the program.</summary>
/// <param name="Dictionaries">A folder of PETRARCH's dictionaries in the place of the knowledge.</param>
/// <param name="InFront">The user's own knowledge, which stands in front of the other; null for none.</param>
internal sealed record PipelineFiles(string? Model, string? Knowledge, string? Dictionaries = null, string? InFront = null)
{
    public string ModelPath => Model ?? Path.Combine(AppContext.BaseDirectory, "models", "english.bin");

    public string KnowledgePath => Knowledge ?? Path.Combine(AppContext.BaseDirectory, "knowledge");

    public string GazetteerPath => Path.Combine(KnowledgePath, "places", "cities.bin");
}

/// <summary>
/// The stages from source to coded article, joined: the only place where the program touches Sources, Language, Knowledge and
/// Coding.
/// </summary>
/// <remarks>Immutable once opened; any number of threads may use it.</remarks>
internal sealed class ChanceryPipeline
{
    private readonly Analyser _analyser;
    private readonly KnowledgeBase _knowledge;
    private readonly Coder _coder;
    private readonly PetrarchCoder? _petrarch;

    private ChanceryPipeline(Analyser analyser, KnowledgeBase knowledge, PlaceGazetteer gazetteer, PetrarchDictionaries? dictionaries)
    {
        _analyser = analyser;
        _knowledge = knowledge;
        _coder = new Coder(knowledge, gazetteer, analyser.Vectors);
        _petrarch = dictionaries is null ? null : new PetrarchCoder(dictionaries);
        Edition = new Edition(VersionAction.Program, analyser.Description.Version, dictionaries?.Version ?? knowledge.Version);
    }

    /// <summary>The versions of program, model and knowledge.</summary>
    public Edition Edition { get; }

    public static PipelineOpening Open(PipelineFiles files)
    {
        if (!File.Exists(files.ModelPath))
        {
            return new PipelineOpening.Refused($"{files.ModelPath}: there is no model (give one with --model)");
        }

        Task<Analyser> analyser = Task.Run(() => Analyser.Load(files.ModelPath));
        Task<PlaceGazetteer> gazetteer = Task.Run(() => PlaceGazetteer.Load(files.GazetteerPath));
        string loading = files.Dictionaries ?? files.KnowledgePath;
        try
        {
            PetrarchDictionaries? dictionaries = null;
            if (files.Dictionaries is { } folder && !TryDictionaries(folder, out dictionaries))
            {
                return new PipelineOpening.Refused($"{folder}: there are no PETRARCH dictionaries in it that can be read");
            }

            loading = files.KnowledgePath;
            KnowledgeLoad knowledge = KnowledgeBase.Load(files.KnowledgePath, files.InFront);
            if (knowledge.Knowledge is not { } loaded)
            {
                return new PipelineOpening.Refused($"{files.KnowledgePath}: {knowledge.Problems[0].Message}");
            }

            foreach (KnowledgeProblem problem in knowledge.Problems)
            {
                Console.Error.WriteLine(problem);
            }

            loading = files.GazetteerPath;
            PlaceGazetteer places = gazetteer.GetAwaiter().GetResult();
            loading = files.ModelPath;
            return new PipelineOpening.Opened(new ChanceryPipeline(analyser.GetAwaiter().GetResult(), loaded, places, dictionaries));
        }
        catch (Exception e) when (e is Language.Model.ModelFormatException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return new PipelineOpening.Refused($"{loading}: {e.Message}");
        }
    }

    private static bool TryDictionaries(string folder, out PetrarchDictionaries? dictionaries)
    {
        DictionaryLoad load = PetrarchDictionaries.Load(folder);
        foreach (KnowledgeProblem problem in load.Problems)
        {
            Console.Error.WriteLine(problem);
        }

        foreach (DictionaryFile file in load.Files)
        {
            Console.Error.WriteLine($"{file.File}: {file.Entries} {file.Kind}, {load.Problems.Count(p => p.File == file.File)} lines passed over");
        }

        dictionaries = load.Dictionaries;
        return dictionaries is not null;
    }

    /// <summary>The articles of a file, folder, address or, for <c>-</c>, of standard input; lazily, in order.</summary>
    public static IEnumerable<InputItem> Read(string input, InputFormat format, Stream standardInput)
    {
        var options = new ReadingOptions { Input = format == InputFormat.Petrarch ? InputKind.Petrarch : InputKind.Auto };
        IEnumerable<SourceItem> items = input == Inputs.StandardInput
            ? ArticleReader.Read(standardInput, input, options)
            : ArticleReader.Read(input, options);
        return items.Select(item => item.Problem is { Code: ProblemCode.OtherLanguage or ProblemCode.NoArticle } skip && item.Article is not null
            ? new InputItem(item.Name, item.Article, Skip: skip.Message)
            : new InputItem(item.Name, item.Article, item.Problem?.Message) { IsPassedOver = IsBesides(item, input) });
    }

    // What a folder holds besides articles is named, but nobody asked for it: no failure.
    private static bool IsBesides(SourceItem item, string input) =>
        item.Name != input && item.Problem is { Code: ProblemCode.NoArticle or ProblemCode.UnknownKind };

    /// <returns>One line of JSON (the contract's record of <c>extract</c>) and, where no article was found, why.</returns>
    public static (string Line, string? Problem) Extract(string input, Stream standardInput)
    {
        try
        {
            using Stream stream = input == Inputs.StandardInput ? standardInput : File.OpenRead(input);
            ExtractedPage page = PageExtractor.Extract(stream, input);
            return (page.ToJson(), page.Problem?.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (new ExtractedPage { File = input, Text = "" }.ToJson(), e.Message);
        }
    }

    public CodedArticle Code(Article article)
    {
        using Document document = _analyser.Analyse(article.Text);
        return _petrarch is { } petrarch
            ? new PetrarchRecords(_knowledge).Write(article, document, petrarch.Code(document, PetrarchCoder.Day(article.Published)))
            : _coder.Code(article, document);
    }

    /// <summary>The article's rows in PETRARCH's own format: by PETRARCH's dictionaries every code as they have it.</summary>
    public IReadOnlyList<string> Rows(Article article)
    {
        if (_petrarch is not { } petrarch)
        {
            return [.. PetrarchRows.Of(Code(article))];
        }

        using Document document = _analyser.Analyse(article.Text);
        return [.. PetrarchRows.Of(article, petrarch.Code(document, PetrarchCoder.Day(article.Published)))];
    }

    /// <summary>Names in an article that the knowledge lacks.</summary>
    public IReadOnlyList<UnresolvedName> Unresolved(Article article)
    {
        using Document document = _analyser.Analyse(article.Text);
        return _coder.Unresolved(article, document);
    }

    public RelationAnswer Relate(RelationQuestion question, Coding.Relations.TypeList list)
    {
        using Document document = _analyser.Analyse(question.Sentence);
        Coding.Relations.RelationAnswer answer = _coder.Relate(
            document,
            new TextSpan(question.Source.Start, question.Source.End),
            new TextSpan(question.Target.Start, question.Target.End),
            list);
        return new RelationAnswer(
            answer.Event, answer.Mode, answer.Status, answer.Confidence, answer.Rule,
            [.. answer.Candidates.Select(c => new RelationCandidate(c.Event, c.Confidence))]);
    }

    /// <summary>Analyses a text and writes CoNLL-U.</summary>
    public void Parse(string text, TextWriter writer) => ConlluWriter.Write(_analyser.Analyse(text), writer);

    /// <summary>Reads CoNLL-U, keeps its words and sentences, writes all else anew.</summary>
    /// <exception cref="FormatException">A line is not CoNLL-U; the message gives its number.</exception>
    public void ParseTokenized(TextReader conllu, TextWriter writer) => ConlluWriter.Write(Tokenized(conllu), writer);

    /// <summary>As <see cref="Parse"/> or <see cref="ParseTokenized"/>; words that refer back say to which (<c>Refers=SENTENCE.WORD</c>).</summary>
    public void ParseReferences(string text, bool tokenized, TextWriter writer)
    {
        Document document = tokenized ? Tokenized(new StringReader(text)) : _analyser.Analyse(text);
        Func<Word, Word?> references = _coder.References(document);
        ConlluWriter.Write(document, writer, word => references(word) is { } antecedent
            ? string.Create(CultureInfo.InvariantCulture, $"Refers={antecedent.Sentence.Index + 1}.{antecedent.Index - antecedent.Sentence.First + 1}")
            : null);
    }

    private Document Tokenized(TextReader conllu) => _analyser.AnalyseWords(ConlluReader.Read(conllu));

    /// <summary>How a text is read, line by line: words, tree, frames, actors, decisions and reasons.</summary>
    public IEnumerable<string> Explain(string text) => _coder.Explain(_analyser.Analyse(text), published: null);

    /// <summary>The name of a country ("Russia" for RUS); null where the knowledge has none.</summary>
    public string? NameOf(string code) => _knowledge.Actors.State(code)?.Name;
}
