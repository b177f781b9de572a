using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Text;
using Chancery.Commands;
using Chancery.Terminal;

namespace Chancery;

/// <summary>The <c>chancery</c> program: one verb, one small file under <c>Commands/</c>.</summary>
internal static class Program
{
    // A command stops at the next article; this is for the one that hangs.
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(10);

    public static async Task<int> Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var root = new RootCommand("Turns news articles into a ledger of sourced political events (PLOVER 2.0).")
        {
            ReadCommand.Create(), CodeCommand.Create(), RelateCommand.Create(),
            ParseCommand.Create(), ExtractCommand.Create(), WhyCommand.Create(),
        };
        VersionOption version = root.Options.OfType<VersionOption>().Single();
        version.Description = "Show the versions of program, model and knowledge";
        version.Action = new VersionAction();

        // A text that starts with @ is a text, not the name of a file with arguments.
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            return WrongUsage(parsed);
        }

        using var pipe = new BrokenPipe();
        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration { ProcessTerminationTimeout = TimeToEnd, EnableDefaultExceptionHandler = false }, pipe.Token);
        }
        catch (OperationCanceledException)
        {
            return pipe.Token.IsCancellationRequested ? ExitStatus.Well : ExitStatus.Interrupted;
        }
    }

    private static int WrongUsage(ParseResult parsed)
    {
        foreach (ParseError error in parsed.Errors)
        {
            Console.Error.WriteLine(error.Message);
        }

        string command = parsed.CommandResult.Command is RootCommand ? "chancery" : $"chancery {parsed.CommandResult.Command.Name}";
        Console.Error.WriteLine($"Try '{command} --help'.");
        return ExitStatus.WrongUsage;
    }
}
