using System.CommandLine;
using Chancery.Pipeline;
using Chancery.Terminal;

namespace Chancery.Commands;

/// <summary><c>chancery why</c>: how a sentence is read, each decision with its reason.</summary>
internal static class WhyCommand
{
    public static Command Create()
    {
        var text = new Argument<string?>("TEXT")
        {
            Description = "A sentence or more, in quotation marks (none or -: standard input)",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<FileInfo> model = SharedOptions.Model();
        Option<DirectoryInfo> knowledge = SharedOptions.Knowledge();
        Option<DirectoryInfo> inFront = SharedOptions.InFront();
        var command = new Command("why", "Explain how a sentence is read: words, tree, frames, actors, decisions") { text, model, knowledge, inFront };
        return command.Doing((parsed, cancellation) => Task.FromResult(
            Run(parsed.GetValue(text), SharedOptions.PipelineFiles(parsed, model, knowledge, inFront), cancellation)));
    }

    private static int Run(string? text, PipelineFiles files, CancellationToken cancellation)
    {
        if (!Loading.TryOpen(files, out ChanceryPipeline? pipeline))
        {
            return ExitStatus.SomeFailed;
        }

        if (text is null or Inputs.StandardInput)
        {
            using StreamReader reader = StandardStreams.Reader(Inputs.StandardInput);
            text = reader.ReadToEnd();
        }

        using StreamWriter writer = StandardStreams.Writer(StandardStreams.Out());
        foreach (string line in pipeline.Explain(text))
        {
            cancellation.ThrowIfCancellationRequested();
            writer.WriteLine(line);
        }

        return ExitStatus.Well;
    }
}
