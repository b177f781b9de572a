using Chancery.Coding.Places;
using Chancery.Coding.Tests.Dates;
using Chancery.Coding.Tests.Places;
using Chancery.Knowledge;

[assembly: AssemblyFixture(typeof(PlaceModelFixture))]

namespace Chancery.Coding.Tests.Places;

/// <summary>The shipped gazetteer, and a few actors of our own, so that the cases do not hang on what else the knowledge holds.</summary>
public sealed class PlaceModelFixture
{
    private const string Actors =
        """
        # reaches: 2024-12
        state RUS Russia
          people: Russian; Russians
          capital: Moscow
          seat: Kremlin
          region: Chechnya
          city: Kazan
        state UKR Ukraine
          people: Ukrainian
          capital: Kyiv; Kiev
        state USA United States
          people: American
          capital: Washington
          region: Texas; Illinois
        state FRA France
          people: French
          capital: Paris
        state CHE Switzerland
          people: Swiss
          city: Geneva
        state SYR Syria
          people: Syrian
          capital: Damascus
        state LBN Lebanon
          people: Lebanese
          capital: Beirut
        state TUR Turkey
          people: Turkish
          capital: Ankara
        state MEX Mexico
          people: Mexican
          capital: Mexico City
        org UNO United Nations
          also: UN
        """;

    public PlaceModelFixture()
    {
        string folder = Directory.CreateTempSubdirectory("chancery-places").FullName;
        foreach (string part in (ReadOnlySpan<string>)["ontology/plover.txt", "ontology/contexts.txt", "ontology/cameo.txt", "places/words.txt"])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, part))!);
            File.Copy(Path.Combine(DateModelFixture.Root, "knowledge", part), Path.Combine(folder, part));
        }

        Directory.CreateDirectory(Path.Combine(folder, "actors"));
        File.WriteAllText(Path.Combine(folder, "actors", "places.actors"), Actors);
        Knowledge = KnowledgeBase.Load(folder).Knowledge ?? throw new InvalidOperationException("The ontology could not be read.");
        Directory.Delete(folder, recursive: true);
    }

    public KnowledgeBase Knowledge { get; }

    public static string GazetteerPath { get; } = Path.Combine(DateModelFixture.Root, "knowledge", "places", "cities.bin");

    public PlaceGazetteer Gazetteer { get; } = PlaceGazetteer.Load(GazetteerPath);
}
