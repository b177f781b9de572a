using Chancery.Coding.Tests.Events;

namespace Chancery.Coding.Tests.Relations;

public sealed class RelatingTests(CoderFixture coder)
{
    [Theory]
    [InlineData("[The army] praised the guests of {the mayor}.", "SUPPORT")]
    [InlineData("[The army] thanked the voters and arrested {the mayor}.", "COERCE")]
    [InlineData("[Togo] called for sanctions on {Benin}.", "THREATEN")]
    [InlineData("[Hackers] launched a cyberattack on {the ministry of Togo}.", "ASSAULT")]
    public void The_deed_that_joins_the_two_is_the_relation(string marked, string expected) => coder.Relate(marked).ShouldBe(expected);

    // The best pattern of a word need not be the one that joins the two.
    [Theory]
    [InlineData("[Norway] and {its allies} launched war games near Icelandic waters.", "COOPERATE")]
    public void Another_pattern_of_the_same_word_is_heard_if_it_joins_the_two(string marked, string expected) => coder.Relate(marked).ShouldBe(expected);

    [Theory]
    [InlineData("[Veterans] marched through Lisbon to demand that {the mayor} resign.", "PROTEST")]
    [InlineData("Rallies were held across Togo by [nurses] calling for {the minister} to quit.", "PROTEST")]
    [InlineData("[Nurses] held a meeting and called for {the minister} to quit.", "REQUEST")]
    public void What_protesters_demand_is_part_of_their_protest(string marked, string expected) => coder.Relate(marked).ShouldBe(expected);

    // The tree does not hang the last phrase on the verb; the words that a pattern asks for stand there all the same.
    [Theory]
    [InlineData("[Danish prosecutors] sent evidence about the bank and its clients, among them the wife of a minister, on Monday to {Dutch police}.", "COOPERATE")]
    public void Where_no_pattern_fits_its_words_about_the_trigger_count(string marked, string expected) => coder.Relate(marked).ShouldBe(expected);

    [Theory]
    [InlineData("[Oxfam] is bringing clean water to displaced people in {Niger}.", "AID")]
    [InlineData("[Norway] said {Iceland} must return to full compliance with the fishing treaty.", "REQUEST")]
    [InlineData("[The Danish king] meets {the Thai premier} in Oslo on 4 September 2019.", "CONSULT")]
    [InlineData("[Ghana] sent 200 soldiers to the UN mission in {Mali}.", "AID")]
    [InlineData("[Marines] stormed a beach with {Peruvian troops} during war games on the coast.", "COOPERATE")]
    [InlineData("[Rebels] stormed a village with {Peruvian troops} in it during the night.", "ASSAULT")]
    [InlineData("[Danish warplanes] flew close to {a Russian frigate} in the Baltic.", "MOBILIZE")]
    public void Shapes_of_sentences_that_patterns_need_not_know(string marked, string expected) => coder.Relate(marked).ShouldBe(expected);
}
