using System.CommandLine;
using System.CommandLine.Parsing;
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

    public static Option<int> Threads()
    {
        var option = new Option<int>("--threads")
        {
            Description = "Threads to work on; the output is the same for any number (default: all processors)",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        option.Validators.Add(result =>
        {
            if (result.Errors.Any() || !result.Tokens.Any())
            {
                return;
            }

            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("Option '--threads' must be 1 or more.");
            }
        });
        return option;
    }

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

    public static Argument<string[]> Files(string name, string description) => new(name)
    {
        Description = description + " (none or -: standard input)",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Argument<string?> File(string description)
    {
        var argument = new Argument<string?>("FILE")
        {
            Description = description + " (none or -: standard input)",
            Arity = ArgumentArity.ZeroOrOne,
        };
        return argument;
    }

    public static PipelineFiles PipelineFiles(ParseResult parsed, Option<FileInfo> model, Option<DirectoryInfo>? knowledge = null) =>
        new(parsed.GetValue(model)?.FullName, knowledge is null ? null : parsed.GetValue(knowledge)?.FullName);
}
