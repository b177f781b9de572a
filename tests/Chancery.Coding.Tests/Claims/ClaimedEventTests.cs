using Chancery.Coding.Tests.Events;
using Chancery.Records;

namespace Chancery.Coding.Tests.Claims;

/// <summary>Who vouches for an event, and how: source (its code, else its sector, else -), stance, type of event, of every claim that holds one.</summary>
public sealed class ClaimedEventTests(CoderFixture coder)
{
    [Theory]
    // Denials, and what they answer: two claims on one event.
    [InlineData("Burundi rejected allegations that it had armed the rebels.", "BDI denies AID", "- alleges AID")]
    [InlineData("The Kremlin dismissed reports that Russia had bombed a hospital in Idlib.", "RUS denies ASSAULT", "- asserts ASSAULT")]
    [InlineData("Colombia denied Venezuela's claim that it had sent mercenaries across the border.", "COL denies MOBILIZE", "VEN alleges MOBILIZE")]
    [InlineData("The police commissioner rejected the protesters' claim that his officers had beaten them.", "COP denies ASSAULT", "CVL alleges ASSAULT")]
    [InlineData("Moscow disputes Kyiv's assertion that Russian troops shelled the monastery.", "RUS denies ASSAULT", "UKR asserts ASSAULT")]
    [InlineData("The Serbian and Hungarian leaders denied Croatian allegations that they were negotiating a gas deal.", "SRB denies CONSULT", "HRV alleges CONSULT")]
    [InlineData("The prime minister rejected as baseless reports that Malaysia had deported refugees.", "GOV denies COERCE", "- asserts COERCE")]
    [InlineData("The Indian foreign minister said Pakistan had denied that it arrested the pilot.", "IND asserts COERCE", "PAK denies COERCE")]
    [InlineData("Tehran denied that it had arrested a French tourist.", "IRN denies COERCE")]
    // Answers in an aside or in the next sentence.
    [InlineData("Kyiv says Russian troops shelled the monastery, which Moscow denies.", "UKR asserts ASSAULT", "RUS denies ASSAULT")]
    [InlineData("Armenia said Azerbaijani soldiers had killed a shepherd, a charge Baku rejected.", "ARM asserts ASSAULT", "AZE denies ASSAULT")]
    [InlineData("Serbia's president said Kosovo's police arrested two Serbs, an allegation Pristina denied.", "SRB asserts COERCE", "KOS denies COERCE")]
    [InlineData("Kigali has armed the rebels, UN experts say. Rwanda denies it.", "UNO asserts AID", "RWA denies AID")]
    [InlineData("Kigali armed the rebels, UN experts say. Rwanda denies the allegation.", "UNO asserts AID", "RWA denies AID")]
    [InlineData("The Turkish army bombed a village on Monday, the governor said. Ankara dismissed the report.", "GOV asserts ASSAULT", "TUR denies ASSAULT")]
    // Neither yes nor no.
    [InlineData("Ankara refused to confirm that its troops had entered Syria.", "TUR doubts MOBILIZE")]
    [InlineData("The defence minister neither confirmed nor denied that Israel had struck the port.", "GOV doubts ASSAULT")]
    [InlineData("Ghana's president doubts that Togo will sign the treaty.", "GHA doubts SUPPORT")]
    // Confirmed, admitted, not denied.
    [InlineData("China confirmed on Friday that it had detained a Canadian businessman.", "CHN confirms COERCE")]
    [InlineData("Bolivia's government admitted that its police had killed two miners.", "BOL confirms ASSAULT")]
    [InlineData("Oman confirmed that a delegation from Qatar will visit Muscat on Friday.", "OMN confirms AGREE")]
    // Said, thought, feared, hoped; by nobody named.
    [InlineData("North Korea is said to have shipped shells to Russia in August.", "- asserts AID")]
    [InlineData("North Korea is believed to have shipped shells to Russia in August.", "- believes AID")]
    [InlineData("Angola is expected to discuss sending aid to Malawi with Zambia.", "- expects AID")]
    [InlineData("Greece reportedly expelled two Turkish diplomats on Monday.", "- asserts SANCTION")]
    [InlineData("Russia allegedly supplied the militia with missiles.", "- alleges AID")]
    [InlineData("There are fears that Azerbaijan will attack Armenia.", "- fears ASSAULT")]
    [InlineData("There are growing concerns that China will blockade Taiwan.", "- fears COERCE")]
    [InlineData("Officials in Seoul think that North Korea sent soldiers to Russia.", "KOR believes MOBILIZE")]
    [InlineData("Japan hopes that North Korea will release the abducted citizens.", "JPN hopes RETREAT")]
    [InlineData("Western officials expressed fears that Russia would bomb the power plant.", "GOV fears ASSAULT")]
    // Who speaks in a document, in a quotation of a quotation, in an aside, behind a dateline.
    [InlineData("A UN report found that Eritrean soldiers had massacred civilians in Axum.", "UNO asserts ASSAULT")]
    [InlineData("The army's statement said that rebels had attacked a barracks in Goma.", "MIL asserts ASSAULT")]
    [InlineData("The ambassador was quoted as saying that Cuba had released the dissidents.", "GOV asserts RETREAT")]
    [InlineData("Kenya, officials said, will send troops to Haiti.", "GOV asserts MOBILIZE")]
    [InlineData("Greece expelled two diplomats on Monday, according to the Turkish foreign ministry.", "TUR asserts SANCTION")]
    [InlineData("“Israel bombed the camp,” Lebanon's prime minister told reporters in Beirut.", "LBN asserts ASSAULT")]
    [InlineData("OSLO, Norway (Reuters) - The Swedish envoy left on Monday, saying that Finland had bombed the port.", "SWE asserts ASSAULT")]
    [InlineData("There are Turkish claims against Greece that it has armed the rebels with mines.", "TUR alleges AID")]
    public void An_event_has_the_claims_that_hold_it(string text, params string[] expected) => Claims(text).ShouldBe(expected, ignoreOrder: true);

    [Theory]
    [InlineData("Mali said that France had bombed a village. Paris opened an inquiry into the market.", "MLI asserts ASSAULT")]
    [InlineData("Police arrested the editor. Malawi denied the report.")]
    [InlineData("Kenya told its troops to leave Somalia.")]
    public void What_answers_nothing_takes_up_nothing(string text, params string[] expected) => Claims(text).Where(c => !c.Contains("wants", StringComparison.Ordinal)).ShouldBe(expected, ignoreOrder: true);

    private string[] Claims(string text)
    {
        CodedArticle coded = coder.Code(text);
        return [.. from claim in coded.Claims
                   from id in claim.Events
                   from coding in coded.Events.Where(e => e.Id == id)
                   let entity = claim.Source?.Entity
                   select $"{entity?.Code ?? entity?.Sector ?? "-"} {claim.Stance} {coding.Event[0]}"];
    }
}
