using System.CommandLine;
using Chancery.Pipeline;
using Chancery.Terminal;

namespace Chancery.Commands;

/// <summary><c>chancery parse</c>: text in, CoNLL-U out.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        Argument<string?> file = SharedOptions.File("Plain text in UTF-8, or CoNLL-U with --tokenized");
        var tokenized = new Option<bool>("--tokenized")
        {
            Description = "The input is CoNLL-U: its words and sentences are kept, all else is replaced",
        };
        var references = new Option<bool>("--references")
        {
            Description = "Say in the tenth column what a pronoun, description or short name refers back to: Refers=SENTENCE.WORD",
        };
        Option<FileInfo> model = SharedOptions.Model();
        var command = new Command("parse", "Analyse text: words, tags, lemmas and trees as CoNLL-U") { file, tokenized, references, model };
        return command.Doing((parsed, cancellation) => Task.FromResult(
            Run(parsed.GetValue(file), parsed.GetValue(tokenized), parsed.GetValue(references), SharedOptions.PipelineFiles(parsed, model), cancellation)));
    }

    private static int Run(string? file, bool tokenized, bool references, PipelineFiles files, CancellationToken cancellation)
    {
        if (Inputs.ThatExist(file is null ? [] : [file], Console.Error).Count == 0
            || !Loading.TryOpen(files, out ChanceryPipeline? pipeline))
        {
            return ExitStatus.SomeFailed;
        }

        using StreamReader reader = StandardStreams.Reader(file);
        using var writer = new StreamWriter(StandardStreams.Out()) { NewLine = "\n" };
        try
        {
            if (references)
            {
                pipeline.ParseReferences(reader.ReadToEnd(), tokenized, writer);
            }
            else if (tokenized)
            {
                pipeline.ParseTokenized(reader, writer);
            }
            else
            {
                pipeline.Parse(reader.ReadToEnd(), writer);
            }
        }
        catch (FormatException e)
        {
            Console.Error.WriteLine($"{file ?? Inputs.StandardInput}: {e.Message}");
            return ExitStatus.SomeFailed;
        }

        cancellation.ThrowIfCancellationRequested();
        return ExitStatus.Well;
    }
}
