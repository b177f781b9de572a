using Chancery.Coding.Tests.Events;

namespace Chancery.Coding.Tests.Relevance;

/// <summary>Each rule by which a reading is no political event, beside a sentence that differs in what the rule asks for and is coded.</summary>
public sealed class PoliticalRelevanceTests(CoderFixture coder)
{
    [Theory]
    // A deed of the domain, by states that are teams there; organs act in earnest.
    [InlineData("Zambia attacked Chad in the second half of the match and scored twice.", "Zambia attacked Chad at dawn with tanks.", "sport")]
    [InlineData("Latvia beat Estonia 3-1 in Riga.", "Police beat fans in Riga.", "sport")]
    [InlineData("The visiting captain threatened the goalkeeper.", "The governor threatened the goalkeeper.", "sport")]
    [InlineData("Porto threatened to leave the league.", "Portugal threatened to leave the union.", "sport")]
    // Firms on a market; a state among firms.
    [InlineData("The retailer attacked a supplier of the Kenyan brewery.", "Rebels attacked a supplier of the Kenyan brewery.", "business")]
    [InlineData("The retailer accused its supplier of raising prices.", "Kenya accused the supplier of raising prices.", "business")]
    // Private people: one, or many under one name.
    [InlineData("A pensioner kidnapped his neighbour in Essen.", "Militants kidnapped a pensioner in Mali.", "private")]
    [InlineData("The two sisters signed an agreement about the piano.", "The two unions signed an agreement about the pensions.", "private")]
    // What acts on nobody, and what is done because of it.
    [InlineData("A wolf attacked Iowa.", "A drone attacked Iowa.", "acts on nobody")]
    [InlineData("Thousands of locusts invaded Niger.", "Thousands of troops invaded Niger.", "acts on nobody")]
    [InlineData("Heavy fog forced the police to close the border.", "The president forced the police to close the border.", "done because of")]
    // Told in a work; a work that is itself acted on.
    [InlineData("In the film, France invades Belgium.", "In the night, France invades Belgium.", "told in a work")]
    [InlineData("The novel tells of a colonel who arrests the president.", "The envoy tells of a colonel who arrests the president.", "told in a work")]
    [InlineData("The exhibition on the siege of Sarajevo opened on Monday.", "The army that ended the siege of Sarajevo left on Monday.", "told in a work")]
    // Part of what something is called.
    [InlineData("Riot police guarded the bank.", "The riot in Lyon lasted all night.", "what kind of")]
    [InlineData("The letters of protest from the miners reached Peru.", "The protest of the miners reached Peru.", "what kind of")]
    // A fixed expression.
    [InlineData("A price war between Nigeria and Ghana is good for motorists.", "The war between Nigeria and Ghana is bad for motorists.", "fixed expression")]
    // What cannot be done to a thing, and what a thing cannot do.
    [InlineData("Parliament killed the budget.", "Soldiers killed the mayor.", "is a thing")]
    [InlineData("Wages rallied in Lima.", "Teachers rallied in Lima.", "cannot protest")]
    // Visits of private people.
    [InlineData("A widower visited Norway.", "A minister visited Norway.", "private persons")]
    // Told of no one in particular.
    [InlineData("Governments should never threaten journalists.", "The government threatened journalists.", "general statement")]
    public void What_is_no_politics_is_left_out_with_its_reason(string without, string with, string reason)
    {
        coder.Code(without).Events.ShouldBeEmpty();
        string.Join('\n', coder.Explain(without)).ShouldContain(reason);
        coder.Code(with).Events.ShouldNotBeEmpty();
    }

    [Fact]
    public void What_an_article_is_about_tells_in_its_sentences()
    {
        const string sentence = "Chad attacked Niger from the start.";
        coder.Code(sentence).Events.ShouldHaveSingleItem();
        coder.Code($"The striker scored a hat trick in the semi-final. The goalkeeper saved a penalty. {sentence} The referee added five minutes of stoppage time, and the crowd saw a late match winner from the midfielder.")
            .Events.Count.ShouldBe(1, "a sentence without a word of sport is read as it stands");
        const string match = "Chad attacked Niger from the start of the match.";
        coder.Code(match).Events.ShouldHaveSingleItem();
        coder.Code($"The striker scored a hat trick in the semi-final. The goalkeeper saved a penalty. {match} The referee added five minutes of stoppage time.").Events.ShouldBeEmpty();
    }

    [Fact]
    public void A_title_tells_what_an_article_is_about()
    {
        const string text = "Chad attacked Niger from the start of the match.";
        coder.Code(text).Events.ShouldHaveSingleItem();
        coder.Code(text, title: "Striker sends Chad into World Cup quarter-final").Events.ShouldBeEmpty();
        coder.Code(text, title: "Talks on border fail").Events.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("Mali accused Togo of arming the rebels and sheltering their leader.", "ACCUSE")]
    [InlineData("Mali accused Togo of beating prisoners and denying them doctors.", "ACCUSE")]
    [InlineData("Togo threatened to expel the envoy if Mali attacked the rebels.", "THREATEN")]
    public void What_is_charged_or_would_turn_a_threat_away_is_part_of_it(string text, string type) =>
        coder.Code(text).Events.ShouldHaveSingleItem().Event[0].ShouldBe(type);
}
