using Chancery.Coding.Petrarch;
using Chancery.Records;

namespace Chancery.Coding.Tests.Petrarch;

/// <summary>Each feature of PETRARCH's dictionaries, with sentences and dictionaries of our own.</summary>
public sealed class PetrarchCodingTests(PetrarchFixture fixture)
{
    [Theory]
    [InlineData("France condemned Spain on Monday.", "FRA ESP 111")]
    [InlineData("France visited Spain on Monday.", "FRA ESP 042", "ESP FRA 043")]
    [InlineData("Spain was condemned by France on Monday.", "FRA ESP 111")]
    [InlineData("France will restore ties with Spain next year.", "FRA ESP 050")]
    [InlineData("France will restore diplomatic relations with Spain next year.", "FRA ESP 050")]
    [InlineData("France will not restore ties with Spain next year.", "FRA ESP 120")]
    [InlineData("Italy received money from Portugal last week.", "PRT ITA 070")]
    [InlineData("Spanish police cordoned off the Italian border.", "ESPCOP ITA 144")]
    [InlineData("France released the soldiers from a Spanish prison camp.", "FRA ESP 0841")]
    [InlineData("France condemned Spain and visited Italy.", "FRA ESP 111", "FRA ITA 042", "ITA FRA 043")]
    public void Verbs_patterns_and_passives(string text, params string[] events) => fixture.Code(text).ShouldBe(events, ignoreOrder: true);

    [Theory]
    [InlineData("The French government condemned Spain.", "FRAGOV ESP 111")]
    [InlineData("Soldiers from France condemned Spain.", "FRAMIL ESP 111")]
    [InlineData("The French foreign minister condemned Spain.", "FRAGOV ESP 111")]
    [InlineData("Relief charity France condemned Spain.", "NGOFRA ESP 111")]
    [InlineData("Lawmakers condemned Spain.", "---LEG ESP 111")]
    [InlineData("France condemned an attack by Spanish troops in Italy.", "FRA ESPMIL 111")]
    public void Agents_join_their_actor(string text, string only) => fixture.Code(text).ShouldBe([only]);

    [Theory]
    [InlineData("France and Italy condemned Spain.", "FRA ESP 111", "ITA ESP 111")]
    [InlineData("The foreign ministers of France and Italy condemned Spain.", "FRAGOV ESP 111", "ITAGOV ESP 111")]
    [InlineData("France condemned Spain, Italy and Portugal.", "FRA ESP 111", "FRA ITA 111", "FRA PRT 111")]
    [InlineData("France and Italy met on Monday.", "FRA ITA 046", "ITA FRA 046")]
    [InlineData("Benelux condemned Spain.", "BEL ESP 111", "NLD ESP 111", "LUX ESP 111")]
    public void Coordinations_give_an_event_a_pair(string text, params string[] events) => fixture.Code(text).ShouldBe(events, ignoreOrder: true);

    [Theory]
    [InlineData("1999-12-31", "ESPOPP FRA 111")]
    [InlineData("2003-05-01", "ESPGOV FRA 111")]
    [InlineData("2006-01-01", "ESPELI FRA 111")]
    public void Codes_are_those_of_the_articles_day(string published, string only) =>
        fixture.Code("Carlos Mendez condemned France.", published).ShouldBe([only]);

    [Theory]
    [InlineData("Carlos Mendez condemned France.", null)]
    [InlineData("France condemned France.", "2003-05-01")]
    [InlineData("Nobody condemned France.", "2003-05-01")]
    [InlineData("France condemned the weather.", "2003-05-01")]
    [InlineData("France lost a tennis match and condemned Spain.", "2003-05-01")]
    [InlineData("The border is long.", "2003-05-01")]
    [InlineData("", "2003-05-01")]
    [InlineData("* + $ % & [FRA] (((( ____ ----", "2003-05-01")]
    public void No_event_without_two_sides(string text, string? published) => fixture.Code(text, published).ShouldBeEmpty();

    [Fact]
    public void A_sentence_is_discarded_alone_and_a_story_whole()
    {
        fixture.Code("France lost a tennis match. France condemned Spain.").ShouldBe(["FRA ESP 111"]);
        PetrarchCoding coding = fixture.Coding("France condemned Spain. Italy won the cup final.");
        coding.Events.ShouldBeEmpty();
        coding.Discarded!.ShouldContain("t.discards.txt:2");
    }

    [Fact]
    public void Every_slot_names_the_lines_that_gave_it()
    {
        PetrarchEvent coded = fixture.Coding("French troops restored ties with Spain.").Events.ShouldHaveSingleItem();
        coded.Source.Reason.ShouldBe("FRANCE t.actors.txt:1, TROOPS t.agents.txt:4");
        coded.Target.Reason.ShouldBe("SPAIN t.actors.txt:3");
        coded.Rule.ShouldContain("t.verbs.txt:13 * &TIES");
    }

    [Fact]
    public void Records_hold_what_PLOVER_knows_and_count_code_points()
    {
        CodedArticle coded = fixture.Record("😀 French troops condemned Spain. France said Spain was ready.");
        EventRecord only = coded.Events.ShouldHaveSingleItem();
        only.Event.ShouldBe(["ACCUSE"]);
        only.Cameo.ShouldBe("111");
        only.Actor[0].ShouldSatisfyAllConditions(a => a.Code.ShouldBe("FRA"), a => a.Sector.ShouldBe("MIL"), a => a.Start.ShouldBe(2), a => a.EntityText.ShouldBe("French troops"));
        coded.Issues.ShouldBe([]);
    }

    [Fact]
    public void Issues_are_counted_but_not_inside_a_phrase_that_hides_them() =>
        fixture.Coding("The borders are long. A border collie crossed the border.").Issues.ShouldBe([new IssueRecord("BORDERS", 2)]);

    [Fact]
    public void The_same_text_gives_the_same_events()
    {
        const string text = "France, Italy and the government of Portugal condemned Spain, and Spanish police met journalists from Italy.";
        fixture.Code(text).ShouldBe(fixture.Code(text));
    }
}
