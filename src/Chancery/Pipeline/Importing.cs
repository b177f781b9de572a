using System.Text;
using Chancery.Knowledge;
using Chancery.Knowledge.Import;
using Chancery.Sources.Formats;
using Chancery.Sources.Text;

namespace Chancery.Pipeline;

internal enum ImportSource
{
    FollowTheMoney,
    Wikidata,
}

/// <param name="To">The user's own folder.</param>
/// <param name="Knowledge">The one that ships, which is only read.</param>
/// <param name="Reaches">Null: what the source tells.</param>
internal sealed record ImportSettings(ImportSource Source, string To, string Knowledge, ImportChoice Choice, PartialDate? Reaches);

/// <summary>What came of an import: an outcome with its counts, or why there is none.</summary>
internal sealed record ImportRun(ImportOutcome? Outcome, ImportTally Tally, string? Refusal = null);

/// <summary>Files of another source → the text of a file of actors; the reading and writing around <see cref="ActorImport"/>.</summary>
internal static class Importing
{
    private const int LongestLine = 16 * 1024 * 1024;
    private const int LinesBetweenLooks = 1000;

    /// <param name="remark">Gets each line that cannot be used.</param>
    /// <param name="read">Gets the number of entities read so far.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ImportRun Run(
        IReadOnlyList<string> files, ImportSettings settings, Action<ImportRemark> remark, Action<int> read, CancellationToken cancellation)
    {
        var tally = new ImportTally();
        if (IsWithin(settings.To, settings.Knowledge))
        {
            return new ImportRun(null, tally, $"{settings.To}: this is the knowledge that ships; give a folder of your own");
        }

        KnowledgeLoad ours = KnowledgeBase.Load(settings.Knowledge);
        if (ours.Knowledge is not { } knowledge)
        {
            return new ImportRun(null, tally, $"{settings.Knowledge}: {ours.Problems[0].Message}");
        }

        OfficeWords offices = Offices(settings, remark);
        IEnumerable<ImportedActor> actors = settings.Source == ImportSource.Wikidata
            ? Wikidata(files, new WikidataResults(offices, knowledge.Actors, settings.Choice, tally, remark), cancellation)
            : FollowTheMoney(files, new FollowTheMoney(offices, knowledge.Actors, settings.Choice, tally, remark), remark, read, cancellation);
        List<ImportedActor> imported = [.. actors];
        PartialDate reaches = settings.Reaches ?? tally.Reaches ?? default;
        return reaches == default && imported.Count > 0
            ? new ImportRun(null, tally, "the source tells no date; say with --reaches how far it reaches")
            : new ImportRun(new ActorImport(knowledge.Actors.Entries, Users(settings), tally).Take(imported, reaches), tally);
    }

    /// <summary>Writes the file beside its place and moves it there: whoever breaks in leaves the old one or the new one.</summary>
    /// <returns>Its path.</returns>
    public static string Write(string folder, string text)
    {
        string path = Path.Combine(folder, ActorImport.File.Replace('/', Path.DirectorySeparatorChar));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllText(temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }

        return path;
    }

    // What the user has already: without a load in front of ours there is no ontology, so both are loaded.
    private static IEnumerable<ActorEntry> Users(ImportSettings settings) => Directory.Exists(settings.To)
        ? KnowledgeBase.Load(settings.Knowledge, settings.To).Knowledge!.Actors.Entries.Where(e => e.IsInFront)
        : [];

    private static OfficeWords Offices(ImportSettings settings, Action<ImportRemark> remark)
    {
        List<KnowledgeProblem> problems = [];
        OfficeWords words = OfficeWords.Read(
            [.. ((string[])[settings.To, settings.Knowledge]).Select(f => Path.Combine(f, OfficeWords.File)).Where(File.Exists).Select(f => (f, File.ReadAllText(f)))],
            problems);
        problems.ForEach(p => remark(new ImportRemark(p.File, p.Line, p.Message)));
        return words;
    }

    private static IEnumerable<ImportedActor> Wikidata(IReadOnlyList<string> files, WikidataResults results, CancellationToken cancellation)
    {
        foreach (string file in files)
        {
            using Stream stream = PackedFile.Open(file);
            results.Read(file, stream, cancellation);
        }

        return results.Persons();
    }

    private static IEnumerable<ImportedActor> FollowTheMoney(
        IReadOnlyList<string> files, FollowTheMoney source, Action<ImportRemark> remark, Action<int> read, CancellationToken cancellation)
    {
        // Twice: offices may stand in front of their holders or behind them, and only offices are kept meanwhile.
        foreach ((string file, long number, ReadOnlyMemory<byte> line) in Lines(files, _ => { }, cancellation))
        {
            source.Survey(file, number, line);
        }

        int count = 0;
        foreach ((string file, long number, ReadOnlyMemory<byte> line) in Lines(files, remark, cancellation))
        {
            read(++count);
            if (source.Read(file, number, line) is { } actor)
            {
                yield return actor;
            }
        }
    }

    private static IEnumerable<(string File, long Number, ReadOnlyMemory<byte> Line)> Lines(
        IReadOnlyList<string> files, Action<ImportRemark> remark, CancellationToken cancellation)
    {
        foreach (string file in files)
        {
            using Stream stream = PackedFile.Open(file);
            var lines = new LineReader(stream, LongestLine);
            while (lines.Next(out ReadOnlyMemory<byte> line, out bool tooLong, out Sources.Problem? broken))
            {
                if (lines.Number % LinesBetweenLooks == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                }

                if (broken is not null || tooLong)
                {
                    remark(new ImportRemark(file, lines.Number, broken?.Message ?? $"passed over: longer than {LongestLine / (1024 * 1024)} MB"));
                }
                else
                {
                    yield return (file, lines.Number, line);
                }
            }
        }
    }

    private static bool IsWithin(string folder, string other)
    {
        string inner = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), outer = Path.TrimEndingDirectorySeparator(Path.GetFullPath(other));
        return inner == outer || inner.StartsWith(outer + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
