using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using Chancery.Commands;
using Chancery.Terminal;

namespace Chancery;

/// <summary>The <c>chancery</c> program: one verb, one small file under <c>Commands/</c>.</summary>
internal static class Program
{
    // After Ctrl-C a command stops at the next article. One that waits for input is not waited for: what is filed is whole.
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(1);

    public static async Task<int> Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var root = new RootCommand("Turns news articles into a ledger of sourced political events (PLOVER 2.0).")
        {
            ReadCommand.Create(), CodeCommand.Create(), RelateCommand.Create(),
            ParseCommand.Create(), ExtractCommand.Create(), WhyCommand.Create(), ModelCommand.Create(),
            KnowledgeCommand.Create(),
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

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration { ProcessTerminationTimeout = TimeToEnd, EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            return ExitStatus.Interrupted;
        }
        catch (IOException e) when (StandardStreams.IsBrokenPipe(e))
        {
            return ExitStatus.Well;   // whoever read the output has had enough
        }
    }

    private static int WrongUsage(ParseResult parsed)
    {
        foreach (string message in parsed.Errors.Select(e => e.Message).Distinct())
        {
            Console.Error.WriteLine(message);
        }

        string command = NameOf(parsed.CommandResult.Command);
        Console.Error.WriteLine($"Try '{command} --help'.");
        return ExitStatus.WrongUsage;
    }

    private static string NameOf(Command command) => command is RootCommand ? "chancery"
        : command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{NameOf(parent)} {command.Name}" : command.Name;
}
