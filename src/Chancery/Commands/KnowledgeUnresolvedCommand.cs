using System.CommandLine;
using Chancery.Coding.Entities;
using Chancery.Pipeline;
using Chancery.Records;
using Chancery.Terminal;
using Chancery.Unresolved;

namespace Chancery.Commands;

/// <summary><c>chancery knowledge unresolved</c>: names that articles have and the knowledge lacks.</summary>
internal static class KnowledgeUnresolvedCommand
{
    public static Command Create()
    {
        Argument<string[]> inputs = SharedOptions.Files("INPUT", "Articles: JSON Lines, text, pages, feeds or folders of them");
        Option<InputFormat> input = SharedOptions.Input();
        Option<int?> threads = SharedOptions.Threads();
        var top = new Option<int>("--top")
        {
            Description = "How many names to print",
            HelpName = "N",
            DefaultValueFactory = _ => 50,
        };
        top.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !(int.TryParse(result.Tokens[0].Value, out int number) && number > 0))
            {
                result.AddError("--top wants a number, 1 or more.");
            }
        });
        Option<FileInfo> model = SharedOptions.Model();
        Option<DirectoryInfo> knowledge = SharedOptions.Knowledge();
        Option<DirectoryInfo> inFront = SharedOptions.InFront();
        var command = new Command("unresolved",
            "Print the persons and organisations that articles name and no code was found for, the most frequent in events first, each with a block "
            + "to complete and keep in a file of your own knowledge")
        {
            inputs, input, top, threads, model, knowledge, inFront,
        };
        return command.Doing((parsed, cancellation) => Run(
            parsed.GetValue(inputs)!,
            parsed.GetValue(input),
            parsed.GetValue(top),
            parsed.GetValue(threads) ?? Environment.ProcessorCount,
            SharedOptions.PipelineFiles(parsed, model, knowledge, inFront),
            cancellation));
    }

    private static async Task<int> Run(
        string[] given, InputFormat format, int top, int threads, PipelineFiles files, CancellationToken cancellation)
    {
        List<string> inputs = Inputs.ThatExist(given, Console.Error);
        if (inputs.Count == 0 || !Loading.TryOpen(files, out ChanceryPipeline? pipeline))
        {
            return ExitStatus.SomeFailed;
        }

        var tally = new UnresolvedTally();
        bool well;
        using (var progress = ProgressLine.OnStandardError())
        {
            well = await Run(
                inputs.SelectMany(i => ChanceryPipeline.Read(i, format, StandardStreams.In())),
                pipeline.Unresolved, threads, tally, Console.Error, progress.Report, cancellation);
        }

        using StreamWriter writer = StandardStreams.Writer(StandardStreams.Out());
        UnresolvedReport.Write(tally, top, writer);
        return well && inputs.Count >= given.Length ? ExitStatus.Well : ExitStatus.SomeFailed;
    }

    /// <returns>Whether every input could be read.</returns>
    internal static async Task<bool> Run(
        IEnumerable<InputItem> items,
        Func<Article, IReadOnlyList<UnresolvedName>> find,
        int threads,
        UnresolvedTally tally,
        TextWriter errors,
        Action<int> done,
        CancellationToken cancellation)
    {
        bool well = true;
        int count = 0;
        await foreach ((InputItem item, IReadOnlyList<UnresolvedName> names, string? failure) in OrderedParallel.Select(items, Find, threads, cancellation))
        {
            foreach (string? problem in (string?[])[item.Problem, failure])
            {
                if (problem is not null)
                {
                    errors.WriteLine($"{item.Name}: {problem}");
                }
            }

            well &= (item.Article is not null || item.IsPassedOver) && failure is null;
            tally.Add(item.Article?.Published, names);
            done(++count);
        }

        return well;

        (InputItem Item, IReadOnlyList<UnresolvedName> Names, string? Failure) Find(InputItem item)
        {
            if (item.Article is not { } article || item.Skip is not null)
            {
                return (item, [], null);
            }

            try
            {
                return (item, find(article), null);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // As when coding: one text must not take the others with it.
                return (item, [], $"could not be read ({e.GetType().Name}: {e.Message})");
            }
        }
    }
}
