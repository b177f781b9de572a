using Chancery.Coding.Tests.Events;
using Chancery.Records;

namespace Chancery.Coding.Tests.Entities;

/// <summary>Records name the thing itself: <c>TYPE actors > recipients</c> by the words they point at.</summary>
public sealed class PartyTests(CoderFixture coder)
{
    [Theory]
    [InlineData("Rebels abducted a Congolese trader and killed him.", "ASSAULT Rebels > a Congolese trader")]
    [InlineData("Police beat nurses and arrested them.", "COERCE Police > nurses")]
    [InlineData("Chad spoke on Monday. It condemned Niger.", "ACCUSE Chad > Niger")]
    [InlineData("The army of Chad, which condemned Niger, left.", "ACCUSE The army of Chad > Niger")]
    [InlineData("One of the rebels killed a policeman.", "ASSAULT the rebels > a policeman")]
    [InlineData("A group of Kenyan lawyers condemned Uganda.", "ACCUSE Kenyan lawyers > Uganda")]
    [InlineData("Kenya and Uganda met in Nairobi. Chad condemned both.", "ACCUSE Chad > Kenya+Uganda")]
    [InlineData("\"We condemn Israel,\" President Vladimir Putin said.", "ACCUSE President Vladimir Putin > Israel")]
    [InlineData("The president, Anna Kovacs, condemned Algeria.", "ACCUSE The president, Anna Kovacs > Algeria")]
    [InlineData("Mali accused its northern neighbour Algeria of aggression.", "ACCUSE Mali > its northern neighbour Algeria")]
    // The whole name, with its brackets and place; a number with its "at least".
    [InlineData("The Baltic Defence League (BDL) condemned Belarus.", "ACCUSE The Baltic Defence League (BDL) > Belarus")]
    [InlineData("Police in Harare condemned Uganda.", "ACCUSE Police in Harare > Uganda")]
    [InlineData("The soldiers killed at least 23 civilians on Monday.", "ASSAULT The soldiers > at least 23 civilians")]
    [InlineData("British Prime Minister Theresa May condemned Belarus.", "ACCUSE British Prime Minister Theresa May > Belarus")]
    // A document speaks for its author, a noun behind a participle of making for its maker.
    [InlineData("Amnesty International issued a statement condemning Belarus.", "ACCUSE Amnesty International > Belarus")]
    [InlineData("Chad rejected the proposals submitted by Niger.", "REJECT Chad > Niger")]
    // Two subjects of one verb of saying: the first belongs to what is said.
    [InlineData("Three Latvian sailors who had spent a year in the militia's hands were released from captivity on Sunday, officials in Riga said.", "RETREAT  > Three Latvian sailors")]
    // "His" trip is the president's, "their" meeting the subject's.
    [InlineData("A number of Kenyan envoys held their first meeting with President Barack Obama.", "CONSULT Kenyan envoys+President Barack Obama > ")]
    [InlineData("Iran met US President Donald Trump in Geneva.", "CONSULT Iran+US President Donald Trump > ")]
    public void A_party_is_named_by_its_own_words(string text, string expected) => coder.Code(text).Events.Select(Line).ShouldContain(expected);

    [Theory]
    // Nobody is known under the pronoun: the slot stays empty.
    [InlineData("Police arrested them on Monday.")]
    [InlineData("They condemned Niger.")]
    [InlineData("Many condemned Niger.")]
    [InlineData("The general of Chad condemned himself.")]
    public void A_pronoun_alone_is_no_party(string text)
    {
        foreach (EntityRecord party in coder.Code(text).Events.SelectMany(e => e.Actor.Concat(e.Recipient)))
        {
            party.EntityText.ShouldNotBeOneOf("them", "They", "Many", "himself");
        }
    }

    [Theory]
    [InlineData("They condemned Niger.", "ACCUSE  > Niger")]
    [InlineData("Many condemned Niger.", "ACCUSE  > Niger")]
    public void The_event_stays_without_the_party(string text, string expected) => coder.Code(text).Events.Select(Line).ShouldBe([expected]);

    [Theory]
    // What kind of thing, when, how: no parties.
    [InlineData("A drone attack killed three soldiers in Gaza.", "drone")]
    [InlineData("The United States returned an 18th century map to Peru.", "century")]
    [InlineData("In 2017, Chad eased restrictions on aid workers.", "2017")]
    [InlineData("Niger declared a ceasefire in a televised broadcast.", "broadcast")]
    public void What_only_describes_is_no_party(string text, string word) =>
        coder.Code(text).Events.SelectMany(e => e.Actor.Concat(e.Recipient)).ShouldNotContain(e => e.EntityText.Contains(word));

    [Fact]
    public void A_short_name_keeps_nation_and_office()
    {
        EntityRecord actor = coder.Code("Juraj Tomka, the Slovak foreign minister, arrived. Tomka condemned Russia.").Events.Single(e => e.Event[0] == "ACCUSE").Actor.Single();
        (actor.Code, actor.Sector, actor.EntityText).ShouldBe(("SVK", "GOV", "Tomka"));
    }

    [Fact]
    public void A_name_behind_its_title_is_whose_it_is() =>
        coder.Code("Secretary of State Antony Blinken condemned Belarus.").Events[0].Actor.Single().Name.ShouldBe("Antony Blinken");

    [Fact]
    public void A_description_is_who_was_named_with_that_office()
    {
        EntityRecord actor = coder.Code("Hungary's foreign minister Peter Toth arrived. The minister condemned Russia.").Events.Single(e => e.Event[0] == "ACCUSE").Actor.Single();
        (actor.Code, actor.EntityText).ShouldBe(("HUN", "The minister"));
        actor.Reason.ShouldContain("named before");
    }

    [Fact]
    public void The_name_in_apposition_decides_the_country()
    {
        EntityRecord recipient = coder.Code("Mali accused its northern neighbour Algeria of aggression.").Events[0].Recipient.Single();
        recipient.Code.ShouldBe("DZA");
    }

    [Fact]
    public void The_reason_says_whom_a_pronoun_means()
    {
        EntityRecord recipient = coder.Code("Rebels abducted a Congolese trader and killed him.").Events[^1].Recipient.Single();
        recipient.Reason.ShouldNotBeNull().ShouldContain("'him' is 'a Congolese trader'");
    }

    private static string Line(EventRecord record) => $"{record.Event[0]} {Words(record.Actor)} > {Words(record.Recipient)}";

    private static string Words(IEnumerable<EntityRecord> entities) => string.Join('+', entities.Select(e => e.EntityText));
}
