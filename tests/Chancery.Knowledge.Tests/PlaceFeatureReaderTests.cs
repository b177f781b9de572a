using Chancery.Knowledge.Places;

namespace Chancery.Knowledge.Tests;

public sealed class PlaceFeatureReaderTests
{
    [Fact]
    public void A_place_has_kind_country_and_all_its_names()
    {
        (PlaceFeatures features, List<KnowledgeProblem> problems) = Read("sea\n  Black Sea\nsite USA\n  Fort Bragg = Fort Liberty; Camp David  # Maryland\n");

        problems.ShouldBeEmpty();
        features.Count.ShouldBe(3);
        features.Find("BLACK SEA").ShouldBe([new PlaceFeature("Black Sea", PlaceFeatureKind.Sea, null)]);
        features.Find("fort liberty").ShouldBe([new PlaceFeature("Fort Bragg", PlaceFeatureKind.Site, "USA")]);
        features.Find("Red Sea").ShouldBeEmpty();
    }

    [Fact]
    public void Places_of_one_name_in_two_countries_are_both_found()
    {
        (PlaceFeatures features, List<KnowledgeProblem> problems) = Read("province IND\n  Punjab\nprovince PAK\n  Punjab\n");

        problems.ShouldBeEmpty();
        features.Find("Punjab").Select(f => f.Country).ShouldBe(["IND", "PAK"]);
    }

    [Theory]
    [InlineData("ocean\n  Pacific\n", 1, "no kind of place")]
    [InlineData("site usa\n  Camp David\n", 1, "'usa' is no country")]
    [InlineData("sea\n  Red Sea;; Black Sea\n", 2, "a place without a name")]
    [InlineData("sea\n  Red Sea\n  red sea\n", 3, "'red sea' stands here twice")]
    public void A_line_that_is_wrong_is_named(string text, int line, string message)
    {
        KnowledgeProblem problem = Read(text).Problems.ShouldHaveSingleItem();

        (problem.File, problem.Line).ShouldBe(("places/features.txt", line));
        problem.Message.ShouldContain(message);
    }

    private static (PlaceFeatures Features, List<KnowledgeProblem> Problems) Read(string text)
    {
        List<KnowledgeProblem> problems = [];
        var reader = new PlaceFeatureReader(problems);
        reader.Read("places/features.txt", text);
        return (reader.ToFeatures(), problems);
    }
}
