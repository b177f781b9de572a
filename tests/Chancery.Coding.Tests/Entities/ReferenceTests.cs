using Chancery.Coding.Tests.Events;

namespace Chancery.Coding.Tests.Entities;

/// <summary>What the word in brackets refers back to: the head of its antecedent, or <c>-</c> where the text leaves it open.</summary>
public sealed class ReferenceTests(CoderFixture coder)
{
    [Theory]
    // Number, gender and kind.
    [InlineData("The minister met the nurses. [He] thanked the doctors.", "minister")]
    [InlineData("The minister met the nurses. The crowd cheered [them].", "nurses")]
    [InlineData("The queen received the king. [She] spoke of peace.", "queen")]
    [InlineData("The queen received the king. [He] spoke of peace.", "king")]
    [InlineData("The spokeswoman answered the ambassador. [She] denied the report.", "spokeswoman")]
    [InlineData("Mary Holt met Robert Finch in Oslo. [She] left on Friday.", "Mary")]
    [InlineData("Mary Holt met Robert Finch in Oslo. [He] left on Friday.", "Robert")]
    [InlineData("Mr Tarn met Mrs Weld in Oslo. [She] left on Friday.", "Mrs")]
    [InlineData("Sweden warned the king. [It] closed the border.", "Sweden")]
    [InlineData("Sweden warned the king. [He] closed the border.", "king")]
    [InlineData("The company dismissed the miners. [It] paid no wages.", "company")]
    [InlineData("The company dismissed the miners. [They] blocked the road.", "miners")]
    [InlineData("The rebels left the town. [They] burned the bridge.", "rebels")]
    [InlineData("The rebels left the town. The army entered [it] at noon.", "town")]
    [InlineData("The police arrived late. [They] arrested nobody.", "police")]
    // Recency and role.
    [InlineData("The general dismissed the colonel. [He] spoke on the radio.", "general")]
    [InlineData("The general spoke. The colonel listened. [He] left the room.", "colonel")]
    [InlineData("Chad condemned Niger on Monday. [Its] army closed the border.", "Chad")]
    [InlineData("A judge sentenced the teacher to two years and released [him] on parole.", "teacher")]
    [InlineData("Rebels abducted a trader and killed [him].", "trader")]
    [InlineData("Police beat the nurses and arrested [them].", "nurses")]
    [InlineData("The chancellor said [he] would resign.", "chancellor")]
    [InlineData("Norway said [it] had closed the port.", "Norway")]
    // Farther back than a pronoun reaches.
    [InlineData("The bishop prayed. The river rose. The bridge broke. The road was wet. The rain fell. [He] left.", "-")]
    // Binding: a pronoun and what stands beside it are two.
    [InlineData("The minister criticised [him].", "-")]
    [InlineData("Peru attacked [it].", "-")]
    [InlineData("The bishop came. The minister criticised [him].", "bishop")]
    [InlineData("Brazil spoke. Peru decided to attack [it].", "Brazil")]
    [InlineData("The minister and [he] left.", "-")]
    [InlineData("The general defended [himself].", "general")]
    [InlineData("The workers armed [themselves].", "workers")]
    // i within i.
    [InlineData("[Its] leader fled.", "-")]
    [InlineData("The party met in Bonn. [Its] leader fled.", "party")]
    [InlineData("[His] brother fled.", "-")]
    // Relative pronouns always give their noun.
    [InlineData("Soldiers [who] deserted were shot.", "Soldiers")]
    [InlineData("The treaty [which] Chad signed is void.", "treaty")]
    [InlineData("The senator [whose] house burned left the country.", "senator")]
    [InlineData("The bank [that] lent the money failed.", "bank")]
    // "it" that stands for nothing, for the weather, for what happened.
    [InlineData("Norway was quiet. [It] is likely that the king will speak.", "-")]
    [InlineData("Norway was quiet. [It] rained all day.", "-")]
    [InlineData("Norway was quiet. [It] took two days to clear the road.", "-")]
    [InlineData("Norway was quiet. [It] seems that the king left.", "-")]
    [InlineData("Norway was quiet. [It] happened on Sunday.", "-")]
    [InlineData("Norway made [it] clear that the port would close.", "-")]
    // Quotations.
    [InlineData("\"[We] condemn Israel,\" President Vladimir Putin said.", "Vladimir")]
    [InlineData("\"[I] will not resign,\" the minister said.", "minister")]
    [InlineData("The minister said: \"[My] party will win.\"", "minister")]
    [InlineData("\"[You] must leave,\" the minister said.", "-")]
    [InlineData("[We] shall see.", "-")]
    [InlineData("The bishop left. \"[He] lied to me,\" the minister said.", "bishop")]
    // Before its antecedent.
    [InlineData("Before [he] left, the minister signed the bill.", "minister")]
    [InlineData("After [her] arrest, the singer wrote a book.", "singer")]
    // Coordination.
    [InlineData("The bishop and the mayor met. [They] signed a letter.", "bishop")]
    [InlineData("Kenya and Uganda signed the pact. [They] will share water.", "Kenya")]
    // Short names.
    [InlineData("Foreign Minister Peter Harland spoke. [Harland] left for Rome.", "Peter")]
    [InlineData("Clara Bergson won the seat. [Bergson] thanked her voters.", "Clara")]
    [InlineData("The Northern Fisheries Committee met. The [Committee] voted for a ban.", "Committee")]
    [InlineData("Anna Kovacs met Peter Kovacs. [Kovacs] left.", "-")]
    // Definite descriptions.
    [InlineData("A rebel group took the town. The [group] burned the bridge.", "group")]
    [InlineData("Two rebel groups took the town. The [group] burned the bridge.", "-")]
    [InlineData("President Anna Kovacs spoke. The [president] left for Rome.", "Anna")]
    [InlineData("Finland closed its border. The [country] fears smugglers.", "Finland")]
    [InlineData("Finland warned Estonia. The [country] fears smugglers.", "-")]
    [InlineData("Finland warned the Estonian envoy. The [country] fears smugglers.", "-")]
    [InlineData("A [minister] spoke.", "-")]
    [InlineData("The minister spoke. A [minister] left.", "-")]
    // Numbers of people.
    [InlineData("[Many] left.", "-")]
    public void A_word_refers_back(string marked, string expected) => (coder.Antecedent(marked) ?? "-").ShouldBe(expected, marked);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    [InlineData("He she it they him her them.")]
    [InlineData("It. It. It. They. His her its their.")]
    [InlineData("\"")]
    [InlineData("\"I\" \"we\" \"my\"")]
    [InlineData("his wife and her brother and his wife and her brother")]
    [InlineData("who who who which that that whose")]
    [InlineData("both of both of both of them")]
    public void Odd_texts_are_read(string text) => coder.Code(text).ShouldNotBeNull();

    [Fact]
    public void A_huge_sentence_is_read()
    {
        string text = string.Concat(Enumerable.Repeat("the minister and he said that they and their group knew it and ", 1500));
        coder.Code(text).ShouldNotBeNull();
    }

    [Fact]
    public void Many_names_take_no_square_of_time()
    {
        string text = string.Concat(Enumerable.Range(0, 3000).Select(i => $"Mr Finch{i} Toth met the group. He left it. "));
        coder.Code(text).ShouldNotBeNull();
    }
}
