using System.CommandLine;
using Chancery.Pipeline;
using Chancery.Terminal;

namespace Chancery.Commands;

/// <summary><c>chancery extract</c>: web pages in, article text and metadata out; a line for each page, in the order given.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        Argument<string[]> pages = SharedOptions.Files("FILE", "Web pages: .html, .html.gz");
        var command = new Command("extract", "Take the article's text and metadata out of web pages") { pages };
        return command.Doing((parsed, cancellation) => Run(parsed.GetValue(pages)!, cancellation));
    }

    private static async Task<int> Run(string[] given, CancellationToken cancellation)
    {
        List<string> pages = Inputs.ThatExist(given, Console.Error);
        bool well = pages.Count >= given.Length;
        using StreamWriter writer = StandardStreams.Writer(StandardStreams.Out());
        using var progress = ProgressLine.OnStandardError();
        int done = 0;
        await foreach ((string page, string line, string? problem) in OrderedParallel.Select(
            pages, Extract, Environment.ProcessorCount, cancellation))
        {
            if (problem is not null)
            {
                Console.Error.WriteLine($"{page}: {problem}");
                well = false;
            }

            await writer.WriteAsync($"{line}\n".AsMemory(), cancellation);
            progress.Report(++done);
        }

        return well ? ExitStatus.Well : ExitStatus.SomeFailed;

        static (string Page, string Line, string? Problem) Extract(string page)
        {
            (string line, string? problem) = ChanceryPipeline.Extract(page, StandardStreams.In());
            return (page, line, problem);
        }
    }
}
