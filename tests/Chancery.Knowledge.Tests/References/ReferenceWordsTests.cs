using Chancery.Knowledge.References;

namespace Chancery.Knowledge.Tests.References;

public sealed class ReferenceWordsTests
{
    [Theory]
    [InlineData("nurse", NounSense.Person)]
    [InlineData("spokeswoman", NounSense.Person | NounSense.Feminine)]
    [InlineData("king", NounSense.Person | NounSense.Masculine)]
    [InlineData("ministry", NounSense.Body)]
    [InlineData("village", NounSense.Place)]
    [InlineData("week", NounSense.Time)]
    [InlineData("treaty", NounSense.None)]
    public void A_noun_has_its_senses(string lemma, NounSense sense) => Shipped.Knowledge.References.SenseOf(lemma).ShouldBe(sense);

    [Theory]
    [InlineData("Robert", NounSense.Masculine)]
    [InlineData("Mary", NounSense.Feminine)]
    [InlineData("Kim", NounSense.None)]
    [InlineData("mary", NounSense.None)]
    public void A_first_name_tells_its_gender_or_nothing(string name, NounSense gender) => Shipped.Knowledge.References.GenderOf(name).ShouldBe(gender);

    [Fact]
    public void A_word_may_stand_in_several_blocks()
    {
        var reader = new ReferenceReader([]);
        reader.Read("references/a.txt", "nouns person\n  host; nun\nnouns body\n  host\nnouns feminine\n  nun\n");
        reader.ToWords().SenseOf("host").ShouldBe(NounSense.Person | NounSense.Body);
        reader.ToWords().SenseOf("nun").ShouldBe(NounSense.Person | NounSense.Feminine);
    }

    [Theory]
    [InlineData("nouns animal")]
    [InlineData("names person")]
    [InlineData("verbs person")]
    public void A_block_of_no_known_kind_is_reported_and_left_out(string head)
    {
        List<KnowledgeProblem> problems = [];
        var reader = new ReferenceReader(problems);
        reader.Read("references/a.txt", head + "\n  Word\nnouns place\n  port\n");
        problems.ShouldHaveSingleItem().Line.ShouldBe(1);
        reader.ToWords().SenseOf("Word").ShouldBe(NounSense.None);
        reader.ToWords().SenseOf("port").ShouldBe(NounSense.Place);
    }
}
