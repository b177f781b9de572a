using System.CommandLine;
using Chancery.Pipeline;

namespace Chancery.Commands;

/// <summary>Options and arguments that several commands have. Each command gets its own: a symbol has one parent.</summary>
internal static class SharedOptions
{
    public static Option<FileInfo> Model() => new Option<FileInfo>("--model")
    {
        Description = "The language model (default: the one beside the program)",
        HelpName = "PATH",
    }.AcceptExistingOnly();

    public static Option<DirectoryInfo> Knowledge() => new Option<DirectoryInfo>("--knowledge")
    {
        Description = "The knowledge: actors, frames, ontology (default: the folder beside the program)",
        HelpName = "FOLDER",
    }.AcceptExistingOnly();

    public static Option<DirectoryInfo> InFront() => new Option<DirectoryInfo>("--in-front")
    {
        Description = "Knowledge of your own, which stands in front of the other: its actors and words win",
        HelpName = "FOLDER",
    }.AcceptExistingOnly();

    /// <summary>Null: as many as there are processors (which is no default value, so that the help is the same everywhere).</summary>
    public static Option<int?> Threads() => new("--threads")
    {
        Description = "Threads to work on; the output is the same for any number (default: all processors)",
        HelpName = "N",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, out int threads) && threads > 0)
            {
                return threads;
            }

            result.AddError("--threads wants a number, 1 or more.");
            return null;
        },
    };

    public static Option<InputFormat> Input()
    {
        var option = new Option<InputFormat>("--input")
        {
            Description = "petrarch: the input is PETRARCH's XML (default: told by name and content)",
            HelpName = "petrarch",
        };
        option.AcceptOnlyFromAmong("petrarch");
        return option;
    }

    public static Argument<string[]> Files(string name, string description, bool standardInputIfNone = true)
    {
        var argument = new Argument<string[]>(name)
        {
            Description = description + (standardInputIfNone ? " (none or -: standard input)" : " (-: standard input)"),
            Arity = standardInputIfNone ? ArgumentArity.ZeroOrMore : ArgumentArity.OneOrMore,
        };
        RefuseUnknownOptions(argument);
        return argument;
    }

    public static Argument<string?> File(string description)
    {
        var argument = new Argument<string?>("FILE")
        {
            Description = description + " (none or -: standard input)",
            Arity = ArgumentArity.ZeroOrOne,
        };
        RefuseUnknownOptions(argument);
        return argument;
    }

    public static PipelineFiles PipelineFiles(
        ParseResult parsed, Option<FileInfo> model, Option<DirectoryInfo>? knowledge = null, Option<DirectoryInfo>? inFront = null) =>
        new(
            parsed.GetValue(model)?.FullName,
            knowledge is null ? null : parsed.GetValue(knowledge)?.FullName,
            InFront: inFront is null ? null : parsed.GetValue(inFront)?.FullName);

    public static string KnowledgePath(ParseResult parsed, Option<DirectoryInfo> knowledge) =>
        new PipelineFiles(Model: null, parsed.GetValue(knowledge)?.FullName).KnowledgePath;

    // An option that does not exist would pass for the name of an input that does not exist.
    private static void RefuseUnknownOptions(Argument argument) => argument.Validators.Add(result =>
    {
        foreach (string value in result.Tokens.Select(token => token.Value))
        {
            if (value.StartsWith('-') && value != Inputs.StandardInput && !System.IO.File.Exists(value))
            {
                result.AddError($"Unrecognized option '{value}'.");
            }
        }
    });

    /// <summary>What the command does, off the thread that waits for Ctrl-C: reading may block for as long as it likes.</summary>
    public static Command Doing(this Command command, Func<ParseResult, CancellationToken, Task<int>> work)
    {
        command.SetAction((parsed, cancellation) => Task.Run(() => work(parsed, cancellation), cancellation));
        return command;
    }
}
