using System.CommandLine;
using System.Text;
using System.Text.Json;
using Chancery.Pipeline;
using Chancery.Records;
using Chancery.Terminal;

namespace Chancery.Commands;

/// <summary><c>chancery code</c>: articles in, coded articles out, in the order of the input.</summary>
internal static class CodeCommand
{
    public static Command Create()
    {
        Argument<string[]> inputs = SharedOptions.Files("FILE", "JSON Lines, text, pages, feeds or folders of them");
        Option<InputFormat> input = SharedOptions.Input();
        var format = new Option<string>("--format")
        {
            Description = "petrarch: date, source, target, CAMEO code and id, parted by tabs (default: JSON Lines)",
            HelpName = "petrarch",
        };
        format.AcceptOnlyFromAmong("petrarch");
        var withText = new Option<bool>("--with-text") { Description = "Give the articles' text back too" };
        Option<int?> threads = SharedOptions.Threads();
        Option<FileInfo> model = SharedOptions.Model();
        Option<DirectoryInfo> knowledge = SharedOptions.Knowledge();
        Option<DirectoryInfo> inFront = SharedOptions.InFront();
        Option<DirectoryInfo> dictionaries = new Option<DirectoryInfo>("--dictionaries")
        {
            Description = "A folder of PETRARCH's dictionaries, in the place of the knowledge",
            HelpName = "FOLDER",
        }.AcceptExistingOnly();
        var command = new Command("code", "Code articles: events, entities and claims, one line of JSON an article")
        {
            inputs, input, format, withText, threads, model, knowledge, inFront, dictionaries,
        };
        return command.Doing((parsed, cancellation) => Run(
            parsed.GetValue(inputs)!,
            parsed.GetValue(input),
            asRows: parsed.GetValue(format) is not null,
            parsed.GetValue(withText),
            parsed.GetValue(threads) ?? Environment.ProcessorCount,
            SharedOptions.PipelineFiles(parsed, model, knowledge, inFront) with { Dictionaries = parsed.GetValue(dictionaries)?.FullName },
            cancellation));
    }

    private static async Task<int> Run(
        string[] given, InputFormat format, bool asRows, bool withText, int threads, PipelineFiles files, CancellationToken cancellation)
    {
        List<string> inputs = Inputs.ThatExist(given, Console.Error);
        if (inputs.Count == 0 || !Loading.TryOpen(files, out ChanceryPipeline? pipeline))
        {
            return ExitStatus.SomeFailed;
        }

        using Stream output = StandardStreams.Out();
        using var progress = ProgressLine.OnStandardError();
        bool well = await Run(
            inputs.SelectMany(input => ChanceryPipeline.Read(input, format, StandardStreams.In())),
            pipeline.Code, asRows, withText, threads, output, Console.Error, progress.Report, cancellation, pipeline.Rows);
        return well && inputs.Count >= given.Length ? ExitStatus.Well : ExitStatus.SomeFailed;
    }

    /// <param name="rows">Rows of an article where they are not those of its record.</param>
    /// <returns>Whether every input could be read and coded.</returns>
    internal static async Task<bool> Run(
        IEnumerable<InputItem> items,
        Func<Article, CodedArticle> code,
        bool asRows,
        bool withText,
        int threads,
        Stream output,
        TextWriter errors,
        Action<int> done,
        CancellationToken cancellation,
        Func<Article, IReadOnlyList<string>>? rows = null)
    {
        bool well = true;
        int count = 0;
        await foreach ((InputItem item, byte[] lines, string? failure) in OrderedParallel.Select(items, Lines, threads, cancellation))
        {
            foreach (string? problem in (string?[])[item.Problem, failure])
            {
                if (problem is not null)
                {
                    errors.WriteLine($"{item.Name}: {problem}");
                }
            }

            well &= (item.Article is not null || item.IsPassedOver) && failure is null;
            await output.WriteAsync(lines, cancellation);
            done(++count);
        }

        return well;

        // Written where it is coded, so that the threads share this work too.
        (InputItem Item, byte[] Lines, string? Failure) Lines(InputItem item)
        {
            if (item.Article is not { } article)
            {
                return (item, [], null);
            }

            if (asRows && rows is not null)
            {
                (IReadOnlyList<string> ours, string? reason) = ArticleCoding.Rows(item, rows);
                return (item, Encoding.UTF8.GetBytes(string.Concat(ours.Select(row => row + "\n"))), reason);
            }

            (CodedArticle coded, string? failure) = ArticleCoding.Code(item, code);
            byte[] lines = asRows
                ? Encoding.UTF8.GetBytes(string.Concat(PetrarchRows.Of(coded).Select(row => row + "\n")))
                : [.. JsonSerializer.SerializeToUtf8Bytes(withText ? coded with { Text = article.Text } : coded, RecordsJson.Readable.CodedArticle), (byte)'\n'];
            return (item, lines, failure);
        }
    }
}
