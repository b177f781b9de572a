using System.CommandLine;
using Chancery.Knowledge;
using Chancery.Knowledge.Checking;
using Chancery.Pipeline;
using Chancery.Terminal;

namespace Chancery.Commands;

/// <summary><c>chancery knowledge check</c>: every problem of a knowledge folder with its file and line.</summary>
internal static class KnowledgeCheckCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo?>("FOLDER")
        {
            Description = "A whole knowledge folder (default: the one beside the program)",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<DirectoryInfo> inFront = SharedOptions.InFront();
        inFront.Description = "Knowledge of your own in front of FOLDER: only its files are reported";
        var command = new Command("check",
            "Check knowledge: lines that break the format, unknown codes, persons twice, offices held by two at once, classes, marks. "
            + "Errors are left out when loading or code wrongly; warnings may be meant. Exit status 1 where there are errors")
        {
            folder, inFront,
        };
        return command.Doing((parsed, _) => Task.FromResult(Run(parsed.GetValue(folder)?.FullName, parsed.GetValue(inFront)?.FullName)));
    }

    private static int Run(string? folder, string? inFront)
    {
        folder ??= new PipelineFiles(null, null).KnowledgePath;
        using StreamWriter writer = StandardStreams.Writer(StandardStreams.Out());
        try
        {
            return Run(folder, inFront, writer, Console.Error) ? ExitStatus.Well : ExitStatus.SomeFailed;
        }
        catch (Exception e) when (e is UnauthorizedAccessException || (e is IOException io && !StandardStreams.IsBrokenPipe(io)))
        {
            Console.Error.WriteLine($"{folder}: {e.Message}");
            return ExitStatus.SomeFailed;
        }
    }

    /// <returns>Whether there are no errors.</returns>
    internal static bool Run(string folder, string? inFront, TextWriter writer, TextWriter errors)
    {
        KnowledgeLoad load = KnowledgeBase.Load(folder, inFront);
        IReadOnlyList<KnowledgeRemark> all = KnowledgeCheck.Of(load);
        KnowledgeRemark[] told = [.. all.Where(r => inFront is null || load.Knowledge is null || File.Exists(Path.Combine(inFront, r.File)))];
        foreach (KnowledgeRemark remark in told)
        {
            writer.WriteLine(remark with { File = Place(remark.File) });
        }

        if (load.Knowledge is { } knowledge)
        {
            writer.WriteLine(KnowledgeCheck.Counts(knowledge));
        }
        else
        {
            errors.WriteLine("This is no whole knowledge. A folder of your own that stands in front of it is checked with --in-front.");
        }

        int wrong = told.Count(r => r.Weight == RemarkWeight.Error);
        writer.WriteLine($"{Number(wrong, "error")}, {Number(told.Length - wrong, "warning")}");
        return wrong == 0;

        string Place(string file) => Path.IsPathRooted(file) ? file
            : Path.Combine(inFront is not null && File.Exists(Path.Combine(inFront, file)) ? inFront : folder, file);

        static string Number(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
    }
}
