using Chancery.Records;

namespace Chancery.Coding.Tests.Events;

/// <summary>Shapes of sentences in which a verb's arguments do not stand where the tree has them.</summary>
public sealed class SentenceShapesTests(CoderFixture coder)
{
    [Theory]
    [InlineData("A court in Minsk barred Olga Petrenko, who leads the biggest party, from running for parliament.")]
    [InlineData("A tribunal in Lusaka disqualified the former governor, who denies all wrongdoing, from public office.")]
    [InlineData("The ministry stripped the preacher, who lives in exile, of his citizenship.")]
    public void A_relative_clause_in_commas_keeps_no_phrase_from_its_verb(string text) =>
        Only(text).ShouldBe("COERCE restrict");

    [Theory]
    [InlineData("Chad, Sudan sign border treaty", "SUPPORT ", "Chad", "Sudan")]
    [InlineData("Ethiopian army, Tigray rebels sign truce", "SUPPORT ", "Ethiopian army", "Tigray rebels")]
    [InlineData("Finland, Latvia hold telephone talks", "CONSULT phone", "Finland", "Latvia")]
    public void A_comma_of_a_headline_joins_two(string text, string code, string one, string other)
    {
        Only(text).ShouldBe(code);
        coder.Code(text).Events.Single().Actor.Select(a => a.EntityText).ShouldBe([one, other]);
    }

    [Fact]
    public void A_comma_of_a_sentence_does_not() =>
        coder.Code("Beirut, Lebanon signed a treaty with Cyprus.").Events.SelectMany(e => e.Actor).ShouldNotContain(a => a.EntityText == "Lebanon" && a.Start == 0);

    [Theory]
    [InlineData("Riot police drenched the striking nurses of the state hospital with water cannon.", "ASSAULT crowd-control")]
    [InlineData("The journalist was placed under house arrest by the junta.", "COERCE arrest")]
    public void Words_behind_a_preposition_are_one_phrase(string text, string code) => Codes(text).ShouldContain(code);

    [Fact]
    public void Whom_a_passive_speaks_of_suffers()
    {
        EventRecord only = coder.Code("Two activists were shot at a bus stop in Manila.").Events.Single();
        only.Recipient.Single().EntityText.ShouldBe("Two activists");
    }

    [Fact]
    public void Two_passives_share_their_agent()
    {
        EventRecord only = coder.Code("A Kurdish shepherd was kicked and beaten by two border guards near Van.").Events.Single();
        only.Actor.Single().EntityText.ShouldBe("two border guards");
    }

    [Theory]
    [InlineData("The premier called the blockade an act of aggression.", "ACCUSE disapprove")]
    [InlineData("Villagers were told by the army to stay indoors until morning.", "COERCE curfew")]
    [InlineData("A patrol of the Kenyan army was set upon by herders near Wajir.", "ASSAULT beat")]
    public void Words_of_the_trigger_may_stand_apart(string text, string code) => Only(text).ShouldBe(code);

    [Fact]
    public void Between_stand_two() =>
        coder.Code("Talks between the patriarch of Antioch and the foreign minister of Syria began on Monday.").Events.Single().Actor.Count.ShouldBe(2);

    [Fact]
    public void A_gerund_with_both_its_sides_is_a_noun() =>
        Codes("Because of fighting between the army and the rebels, the schools of Bunia stay shut.").ShouldContain("ASSAULT ");

    [Theory]
    [InlineData("The deputies were accused by a committee of the national assembly of jailing a bishop.")]
    [InlineData("The minister charged that Chad was plotting to overthrow the government.")]
    public void What_somebody_is_accused_of_is_no_second_event(string text) => Only(text).ShouldBe("ACCUSE allege");

    private string Only(string text) => Codes(text).ShouldHaveSingleItem();

    private List<string> Codes(string text) => [.. coder.Code(text).Events.Select(e => $"{e.Event[0]} {(e.Mode is [var mode, ..] ? mode : "")}")];
}
