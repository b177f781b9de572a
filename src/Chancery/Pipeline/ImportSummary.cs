using Chancery.Knowledge.Import;

namespace Chancery.Pipeline;

/// <summary>What an import did and what it left, in words.</summary>
internal static class ImportSummary
{
    public static void Write(ImportRun run, TextWriter writer)
    {
        ImportOutcome outcome = run.Outcome!;
        writer.WriteLine($"{outcome.Added} added, {outcome.Merged} merged with known ones, {outcome.Unchanged} known and nothing new");
        Write("passed over", Enum.GetValues<PassedOver>().Select(r => (run.Tally[r], Words(r))), writer);
        Write("offices passed over", Enum.GetValues<RolePassedOver>().Select(r => (run.Tally[r], Words(r))), writer);
    }

    private static void Write(string title, IEnumerable<(int Count, string Why)> counts, TextWriter writer)
    {
        (int Count, string Why)[] some = [.. counts.Where(c => c.Count > 0)];
        if (some.Length > 0)
        {
            writer.WriteLine($"{some.Sum(c => c.Count)} {title}:");
        }

        foreach ((int count, string why) in some)
        {
            writer.WriteLine($"  {count,8}  {why}");
        }
    }

    private static string Words(PassedOver reason) => reason switch
    {
        PassedOver.OtherKind => "neither persons nor organisations",
        PassedOver.NoLatinName => "no name in Latin letters that can stand in a file",
        PassedOver.OneWord => "a name of one word",
        PassedOver.NoOffice => "persons without an office that has a date, a country and a sector",
        PassedOver.NotSanctioned => "organisations under no sanctions",
        PassedOver.NoCountry => "organisations of no one country",
        PassedOver.NotAskedFor => "outside the countries or times asked for",
        PassedOver.NameOfAnother => "the name is, or may be, another actor's",
        PassedOver.UsersOwn => "in a file of your own, left as you wrote it",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    private static string Words(RolePassedOver reason) => reason switch
    {
        RolePassedOver.NoDate => "no date",
        RolePassedOver.NoEnd => "ended, or not known to go on, and no day of its end",
        RolePassedOver.WrongDate => "wrong dates",
        RolePassedOver.NoCountry => "no one country or international organisation",
        RolePassedOver.NoSector => "words that tell no sector (actors/offices.txt)",
        RolePassedOver.NotAskedFor => "outside the countries or times asked for",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
