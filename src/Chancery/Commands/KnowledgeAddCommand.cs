using System.CommandLine;
using Chancery.Knowledge;
using Chancery.Knowledge.Import;
using Chancery.Pipeline;
using Chancery.Terminal;

namespace Chancery.Commands;

/// <summary><c>chancery knowledge add</c>: persons and organisations from other sources, into the user's own folder.</summary>
internal static class KnowledgeAddCommand
{
    private static readonly string[] s_sources = ["ftm", "wikidata"];

    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("FILE")
        {
            Description = "Files of one source, packed with gzip or not",
            Arity = ArgumentArity.OneOrMore,
        };
        files.AcceptExistingOnly();
        var from = new Option<string>("--from")
        {
            Description = "ftm: FollowTheMoney entities, JSON Lines (OpenSanctions: targets.nested.json, entities.ftm.json); "
                + "wikidata: SPARQL results in JSON of the query in docs/knowledge-sources.md",
            HelpName = "ftm|wikidata",
            Required = true,
        };
        from.AcceptOnlyFromAmong(s_sources);
        var to = new Option<DirectoryInfo>("--to")
        {
            Description = $"Your own folder, made where there is none; writes {ActorImport.File} in it and touches no other file",
            HelpName = "FOLDER",
            Required = true,
        };
        var country = new Option<string[]>("--country")
        {
            Description = "Only offices and organisations of these codes (RUS,UKR,IGO)",
            HelpName = "CODES",
            AllowMultipleArgumentsPerToken = true,
            CustomParser = result =>
            {
                string[] codes = [.. result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
                if (Array.Find(codes, c => c.Length != 3 || c.AsSpan().ContainsAnyExceptInRange('A', 'Z')) is { } wrong)
                {
                    result.AddError($"--country: '{wrong}' is no code of three capitals.");
                }

                return codes;
            },
        };
        Option<PartialDate?> since = Date("--since", "Only offices held at or after this day, month or year", "DATE");
        Option<PartialDate?> reaches = Date("--reaches", "How far the source's knowledge reaches (default: the latest date it tells)", "YYYY-MM");
        var dryRun = new Option<bool>("--dry-run") { Description = "Print the file that would be written, and write nothing" };
        Option<DirectoryInfo> knowledge = SharedOptions.Knowledge();
        var command = new Command("add",
            "Add persons with dated offices, and organisations under sanctions, from a data source to your own knowledge. Who is known already gets the "
            + "new offices, dates and the Wikidata identifier; what is not sure is passed over and counted")
        {
            files, from, to, country, since, reaches, dryRun, knowledge,
        };
        return command.Doing((parsed, cancellation) => Task.FromResult(Run(
            [.. parsed.GetValue(files)!.Select(f => f.ToString())],
            new ImportSettings(
                parsed.GetValue(from) == "wikidata" ? ImportSource.Wikidata : ImportSource.FollowTheMoney,
                parsed.GetValue(to)!.FullName,
                SharedOptions.KnowledgePath(parsed, knowledge),
                new ImportChoice(new HashSet<string>(parsed.GetValue(country) ?? []), parsed.GetValue(since)),
                parsed.GetValue(reaches)),
            parsed.GetValue(dryRun),
            cancellation)));
    }

    private static int Run(string[] files, ImportSettings settings, bool dryRun, CancellationToken cancellation)
    {
        try
        {
            using var progress = ProgressLine.OnStandardError();
            bool well = true;
            ImportRun run = Importing.Run(files, settings, remark =>
            {
                Console.Error.WriteLine(remark);
                well = false;
            }, progress.Report, cancellation);
            using StreamWriter output = StandardStreams.Writer(StandardStreams.Out());
            if (run.Refusal is { } refusal)
            {
                Console.Error.WriteLine(refusal);
                return ExitStatus.SomeFailed;
            }

            if (dryRun)
            {
                output.Write(run.Outcome!.Text);
                ImportSummary.Write(run, Console.Error);
            }
            else
            {
                cancellation.ThrowIfCancellationRequested();
                string path = Importing.Write(settings.To, run.Outcome!.Text);
                ImportSummary.Write(run, output);
                output.WriteLine($"written: {path}");
            }

            return well ? ExitStatus.Well : ExitStatus.SomeFailed;
        }
        catch (Exception e) when (e is UnauthorizedAccessException || (e is IOException io && !StandardStreams.IsBrokenPipe(io)))
        {
            Console.Error.WriteLine(e.Message);
            return ExitStatus.SomeFailed;
        }
    }

    private static Option<PartialDate?> Date(string name, string description, string help) => new(name)
    {
        Description = description,
        HelpName = help,
        CustomParser = result =>
        {
            if (PartialDate.TryParse(result.Tokens[0].Value, out PartialDate date))
            {
                return date;
            }

            result.AddError($"{name} wants a date: YYYY, YYYY-MM or YYYY-MM-DD.");
            return null;
        },
    };
}
