using Chancery.Ledger;
using Chancery.Records;

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
internal sealed record PipelineFiles(string? Model, string? Knowledge, string? Dictionaries = null)
{
    public string ModelPath => Model ?? Path.Combine(AppContext.BaseDirectory, "models", "english.bin");

    public string KnowledgePath => Knowledge ?? Path.Combine(AppContext.BaseDirectory, "knowledge");
}

/// <summary>
/// The stages from source to coded article, joined: the only place where the program touches Sources, Language, Knowledge and
/// Coding.
/// </summary>
/// <remarks>Immutable once opened; any number of threads may use it.</remarks>
internal sealed class ChanceryPipeline
{
    private const string NotYetWired = "This stage is not yet wired into the program.";

    private ChanceryPipeline(Edition edition)
    {
        Edition = edition;
    }

    /// <summary>The versions of program, model and knowledge.</summary>
    public Edition Edition { get; }

    public static PipelineOpening Open(PipelineFiles files)
    {
        if (!File.Exists(files.ModelPath))
        {
            return new PipelineOpening.Refused($"{files.ModelPath}: there is no model (give one with --model)");
        }

        if (!Directory.Exists(files.KnowledgePath))
        {
            return new PipelineOpening.Refused($"{files.KnowledgePath}: there is no knowledge (give a folder with --knowledge)");
        }

        throw new NotSupportedException(NotYetWired);
    }

    /// <summary>The articles of a file, folder, address or, for <c>-</c>, of standard input; lazily, in order.</summary>
    public static IEnumerable<InputItem> Read(string input, InputFormat format, Stream standardInput) =>
        throw new NotSupportedException(NotYetWired);

    /// <returns>One line of JSON (the contract's record of <c>extract</c>) and, where no article was found, why.</returns>
    public static (string Line, string? Problem) Extract(string input, Stream standardInput) =>
        throw new NotSupportedException(NotYetWired);

    public CodedArticle Code(Article article) => throw new NotSupportedException(NotYetWired);

    public RelationAnswer Relate(RelationQuestion question) => throw new NotSupportedException(NotYetWired);

    /// <summary>Analyses a text and writes CoNLL-U.</summary>
    public void Parse(string text, TextWriter writer) => throw new NotSupportedException(NotYetWired);

    /// <summary>Reads CoNLL-U, keeps its words and sentences, writes all else anew.</summary>
    /// <exception cref="FormatException">A line is not CoNLL-U; the message gives its number.</exception>
    public void ParseTokenized(TextReader conllu, TextWriter writer) => throw new NotSupportedException(NotYetWired);

    /// <summary>How a text is read, line by line: words, tree, frames, actors, decisions and reasons.</summary>
    public IEnumerable<string> Explain(string text) => throw new NotSupportedException(NotYetWired);

    /// <summary>The name of a country ("Russia" for RUS); null where the knowledge has none.</summary>
    public string? NameOf(string code) => throw new NotSupportedException(NotYetWired);
}
