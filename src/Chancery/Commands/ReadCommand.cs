using System.CommandLine;
using Chancery.Brief;
using Chancery.Ledger;
using Chancery.Pipeline;
using Chancery.Terminal;
using Spectre.Console;

namespace Chancery.Commands;

/// <summary><c>chancery read</c>: sources into the ledger, then a brief of what they report.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        Argument<string[]> sources = SharedOptions.Files(
            "SOURCE", "Pages, feeds, text, JSON Lines or folders of them", standardInputIfNone: false);
        var ledger = new Option<string>("--ledger")
        {
            Description = "The ledger, made where there is none",
            HelpName = "PATH",
            DefaultValueFactory = _ => "chancery.ledger",
        };
        Option<InputFormat> input = SharedOptions.Input();
        Option<int?> threads = SharedOptions.Threads();
        Option<FileInfo> model = SharedOptions.Model();
        Option<DirectoryInfo> knowledge = SharedOptions.Knowledge();
        Option<DirectoryInfo> inFront = SharedOptions.InFront();
        var command = new Command("read", "Read articles into the ledger and print a brief of what they report")
        {
            sources, ledger, input, threads, model, knowledge, inFront,
        };
        return command.Doing((parsed, cancellation) => Run(
            parsed.GetValue(sources)!,
            parsed.GetValue(ledger)!,
            parsed.GetValue(input),
            parsed.GetValue(threads) ?? Environment.ProcessorCount,
            SharedOptions.PipelineFiles(parsed, model, knowledge, inFront),
            cancellation));
    }

    private static async Task<int> Run(
        string[] given, string ledgerPath, InputFormat format, int threads, PipelineFiles files, CancellationToken cancellation)
    {
        List<string> sources = Inputs.ThatExist(given, Console.Error);
        if (sources.Count == 0)
        {
            return ExitStatus.SomeFailed;
        }

        LedgerOpening opening = LedgerFile.Open(ledgerPath);
        if (opening is not LedgerOpening.Opened { Ledger: var opened })
        {
            Console.Error.WriteLine(((LedgerOpening.Refused)opening).Message);
            return ExitStatus.SomeFailed;
        }

        using LedgerFile ledger = opened;
        if (!Loading.TryOpen(files, out ChanceryPipeline? pipeline))
        {
            return ExitStatus.SomeFailed;
        }

        ReadingResult result;
        using (var progress = ProgressLine.OnStandardError())
        {
            result = await new Reading(ledger, pipeline.Edition, pipeline.Code, Console.Error).Run(
                sources.SelectMany(source => ChanceryPipeline.Read(source, format, StandardStreams.In())),
                threads,
                progress.Report,
                cancellation);
        }

        Briefing briefing = BriefComposer.Compose(
            ledger.Events(new EventQuery { Articles = [.. result.Articles] }), result.Totals, result.Skipped, pipeline.NameOf);
        if (Console.IsOutputRedirected)
        {
            using StreamWriter writer = StandardStreams.Writer(StandardStreams.Out());
            PlainBrief.Write(briefing, writer);
        }
        else
        {
            TerminalBrief.Write(briefing, AnsiConsole.Console);
        }

        return result.Failed || sources.Count < given.Length ? ExitStatus.SomeFailed : ExitStatus.Well;
    }
}
