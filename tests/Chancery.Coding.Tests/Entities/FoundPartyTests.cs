using Chancery.Coding.Tests.Events;
using Chancery.Records;

namespace Chancery.Coding.Tests.Entities;

/// <summary>Parties that stand elsewhere than right before and behind the verb.</summary>
public sealed class FoundPartyTests(CoderFixture coder)
{
    [Theory]
    // "is to", "were to": the infinitive is the predicate.
    [InlineData("The Kenyan parliament is to question the trade minister about bribes.", "ACCUSE The Kenyan parliament > the trade minister")]
    [InlineData("If Niger were to attack Chad, the talks would be over.", "ASSAULT Niger > Chad")]
    // A passive has its auxiliary.
    [InlineData("Riot police arrested at least 70 of the nurses on Monday.", "COERCE Riot police > the nurses")]
    [InlineData("Opposition parties alleged on Monday that the Kenyan police had beaten prisoners.", "ACCUSE Opposition parties > the Kenyan police")]
    // The agent of a passive may stand some nouns behind it.
    [InlineData("Kenya was granted credit of 20 million dollars by Japan.", "AID Japan > Kenya")]
    // Whose an accusation is goes before who repeats it.
    [InlineData("Chad's accusation that Niger is arming rebels was repeated by state radio.", "ACCUSE Chad > Niger")]
    // Who held the rally, who claims the bomb.
    [InlineData("Police shot two men at a rally that the Kenyan opposition held against the president.", "PROTEST the Kenyan opposition > the president")]
    [InlineData("The Taliban claimed responsibility for an attack on the Afghan parliament.", "ASSAULT The Taliban > the Afghan parliament")]
    [InlineData("A bomb planted by Somali insurgents killed three soldiers.", "ASSAULT Somali insurgents > three soldiers")]
    // Who is moved moves.
    [InlineData("Police were deployed around the cathedral in Nairobi.", "MOBILIZE Police > ")]
    [InlineData("The air forces of Egypt and Sudan completed joint exercises on Monday.", "COOPERATE Egypt+Sudan > ")]
    public void Who_acts(string text, string expected) => coder.Code(text).Events.Select(Line).ShouldContain(expected);

    [Theory]
    // On whom it depends whether a threat is carried out.
    [InlineData("Kenyan nurses threatened to strike unless the health ministry paid them.", "THREATEN Kenyan nurses > the health ministry")]
    [InlineData("Russia threatened to stop the talks if Poland deployed missiles.", "THREATEN Russia > Poland")]
    // What the trigger's noun leads to.
    [InlineData("The Afghan president announced a ceasefire with the Taliban.", "CONCEDE The Afghan president > the Taliban")]
    [InlineData("Israel's president has lifted the curbs imposed on Ehud Olmert.", "CONCEDE Israel's president > Ehud Olmert")]
    [InlineData("A Swiss court rejected the Croatian government's request for the revocation of a ruling.", "REJECT A Swiss court > the Croatian government's request")]
    [InlineData("Ethiopia has strengthened its forces in Somalia.", "MOBILIZE Ethiopia > Somalia")]
    // Against whom people march: whose building it is, of whom they demand something.
    [InlineData("Kenyan nurses marched on the health ministry on Monday.", "PROTEST Kenyan nurses > the health ministry")]
    [InlineData("Students in Nairobi marched on Monday, calling on the Kenyan government to raise wages.", "PROTEST Students in Nairobi > the Kenyan government")]
    public void Who_suffers(string text, string expected) => coder.Code(text).Events.Select(Line).ShouldContain(expected);

    [Theory]
    // One's own towns are where, not whom; a fund or a sum is nobody.
    [InlineData("Kenya's president sent troops to Mombasa on Monday.", "MOBILIZE Kenya's president > ")]
    [InlineData("Students in Nairobi blocked the road to Kisumu on Monday.", "PROTEST Students in Nairobi > ")]
    public void Nobody_suffers(string text, string expected) => coder.Code(text).Events.Select(Line).ShouldContain(expected);

    [Theory]
    // The phrase in the party's place, whoever owns it.
    [InlineData("Turkey welcomed US President Donald Trump's decision.", "SUPPORT Turkey > US President Donald Trump's decision")]
    [InlineData("Venezuelan police helicopters attacked a barracks in Caracas.", "ASSAULT Venezuelan police helicopters > a barracks in Caracas")]
    [InlineData("Poachers killed two of Zambia's rangers.", "ASSAULT Poachers > Zambia's rangers")]
    public void The_whole_phrase_is_the_party(string text, string expected) => coder.Code(text).Events.Select(Line).ShouldContain(expected);

    [Fact]
    public void A_demand_of_protesters_is_no_event_of_its_own() =>
        coder.Code("Students in Nairobi marched on Monday, calling on the Kenyan government to raise wages.").Events.Select(e => e.Event[0]).ShouldBe(["PROTEST"]);

    [Fact]
    public void Two_presidents_of_one_name_and_state_leave_the_state_sure() =>
        coder.Code("President Bush threatened Iran with force.").Events[0].Actor.Single().Code.ShouldBe("USA");

    private static string Line(EventRecord record) => $"{record.Event[0]} {Words(record.Actor)} > {Words(record.Recipient)}";

    private static string Words(IEnumerable<EntityRecord> entities) => string.Join('+', entities.Select(e => e.EntityText));
}
