using System.Text;
using Chancery.Knowledge.Import;

namespace Chancery.Knowledge.Tests.Import;

/// <summary>Imports of small hand-written sources (the persons are invented), with the offices' words that ship.</summary>
internal sealed class Sources
{
    public static OfficeWords Offices { get; } = OfficeWords.Read(
        [(OfficeWords.File, File.ReadAllText(Path.Combine(Shipped.Folder, OfficeWords.File)))], new List<KnowledgeProblem>());

    public ImportTally Tally { get; } = new();

    public List<ImportRemark> Remarks { get; } = [];

    public List<ImportedActor> Ftm(string lines, ImportChoice? choice = null)
    {
        var source = new FollowTheMoney(Offices, Shipped.Knowledge.Actors, choice ?? ImportChoice.Everything, Tally, Remarks.Add);
        byte[][] split = [.. lines.Split('\n').Select(Encoding.UTF8.GetBytes)];
        for (int i = 0; i < split.Length; i++)
        {
            source.Survey("ftm.json", i + 1, split[i]);
        }

        return [.. split.Select((line, i) => source.Read("ftm.json", i + 1, line)).OfType<ImportedActor>()];
    }

    public List<ImportedActor> Wikidata(string json, ImportChoice? choice = null)
    {
        var source = new WikidataResults(Offices, Shipped.Knowledge.Actors, choice ?? ImportChoice.Everything, Tally, Remarks.Add);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        source.Read("query.json", stream, TestContext.Current.CancellationToken);
        return [.. source.Persons()];
    }

    /// <summary>A person in the nested shape with one office.</summary>
    public static string Person(string name, string post, string country, string dates, string more = "") =>
        $$$$"""{"id":"x-{{{{name.Length}}}}","caption":"{{{{name}}}}","schema":"Person","properties":{"name":["{{{{name}}}}"]{{{{more}}}},"positionOccupancies":[{"schema":"Occupancy","properties":{{{{{dates}}}},"post":[{"schema":"Position","properties":{"name":["{{{{post}}}}"],"country":["{{{{country}}}}"]}}]}}]}}""";
}
