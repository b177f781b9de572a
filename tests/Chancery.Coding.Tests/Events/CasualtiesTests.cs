using Chancery.Records;

namespace Chancery.Coding.Tests.Events;

/// <summary>Sizes of events, tolls that are no event of their own, deeds told twice.</summary>
public sealed class CasualtiesTests(CoderFixture coder)
{
    [Theory]
    [InlineData("Gunmen killed twelve miners in Quetta.", 12, null, null)]
    [InlineData("Gunmen killed two hundred and twelve miners in Quetta.", 212, null, null)]
    [InlineData("Gunmen killed a judge in Quetta.", 1, null, null)]
    [InlineData("Two soldiers and a child were killed by gunmen in Quetta.", 3, null, null)]
    [InlineData("Rebels attacked a bus near Bunia, killing 1,200 people and wounding a dozen others.", 1200, 12, null)]
    [InlineData("A car bomb in Mosul left 17 people dead and 32 wounded.", 17, 32, null)]
    [InlineData("Police arrested forty demonstrators in Harare.", null, null, 40)]
    public void A_size_is_what_the_sentence_counts(string text, int? dead, int? injured, int? arrested) =>
        coder.Code(text).Events.Single().Size.ShouldBe(new SizeRecord(dead, injured, arrested));

    [Theory]
    [InlineData("The attack by the militia killed dozens of villagers.")]
    [InlineData("Gunmen killed villagers in Quetta.")]
    [InlineData("Gunmen killed twelve miners and their guards in Quetta.")]
    [InlineData("Gunmen threatened to kill twelve miners in Quetta.")]
    [InlineData("Chad condemned Niger on 12 May.")]
    public void No_size_without_a_number(string text)
    {
        IReadOnlyList<EventRecord> events = coder.Code(text).Events;
        events.ShouldNotBeEmpty();
        events.ShouldAllBe(e => e.Size == null);
    }

    [Fact]
    public void A_toll_belongs_to_the_attack_that_brought_it()
    {
        EventRecord only = coder.Code("Eleven fishermen were killed on Monday when the Eritrean navy shelled a trawler near Massawa.").Events.Single();
        (only.Event[0], only.Actor.Single().EntityText, only.Size?.Dead).ShouldBe(("ASSAULT", "the Eritrean navy", 11));
    }

    [Fact]
    public void Who_abducts_and_kills_does_two_things() =>
        coder.Code("Rebels abducted a trader and killed a policeman in Goma.").Events.Count(e => e.Event[0] == "ASSAULT").ShouldBe(2);

    [Theory]
    [InlineData("Kenya criticised Uganda on Monday, calling Uganda irresponsible.")]
    [InlineData("Kenya criticised Uganda on Monday, calling it irresponsible.")]
    public void What_is_said_twice_of_the_same_is_one_event(string text) =>
        coder.Code(text).Events.Single().Event[0].ShouldBe("ACCUSE");

    [Fact]
    public void Two_whom_one_criticises_are_two_events() =>
        coder.Code("Kenya criticised Uganda on Monday and criticised Rwanda on Tuesday.").Events.Count(e => e.Event[0] == "ACCUSE").ShouldBe(2);
}
