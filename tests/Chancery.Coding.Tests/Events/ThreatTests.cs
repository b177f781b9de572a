using Chancery.Records;

namespace Chancery.Coding.Tests.Events;

/// <summary>What is a threat (PLOVER 2.3, 3.11), what a deed to come, and what only belongs to one of them.</summary>
public sealed class ThreatTests(CoderFixture coder)
{
    [Theory]
    // Announced on a condition, or in words of warning: the speaker threatens.
    [InlineData("Serbia will expel the ambassador if the maps are published, its foreign minister said.", "THREATEN expel [actual]")]
    [InlineData("The governor of Kano warned traders that hoarders would be arrested.", "THREATEN arrest [actual]")]
    [InlineData("Drivers who cross the picket will be arrested, the police chief warned.", "THREATEN arrest [actual]")]
    [InlineData("Bus drivers in Quito will go on strike unless the mayor raises their wages, their union said.", "THREATEN restrict [actual]")]
    [InlineData("The province faces a blockade if it holds the vote, Ankara warned.", "THREATEN restrict [actual]")]
    // The other choice of a command.
    [InlineData("The rebels told the villagers to hand over the miners or be attacked.", "THREATEN violence [actual]")]
    // A court cannot lock up whom it has not got.
    [InlineData("A court in Minsk sentenced the exiled singer in absentia to twelve years in prison.", "SANCTION convict [actual]|THREATEN arrest [actual]")]
    // Told without condition or warning it is the deed, to come.
    [InlineData("Serbia will expel the ambassador on Monday, its foreign minister said.", "SANCTION expel [future]")]
    [InlineData("Bus drivers in Quito will strike on Friday.", "PROTEST strike [future]")]
    // Told of others it is a forecast.
    [InlineData("The Red Cross warned that Israel would attack Rafah.", "ASSAULT [future]")]
    public void Who_says_that_he_will_do_harm_threatens(string text, string expected) => Lines(text).ShouldBe(expected);

    [Theory]
    // 3.12.2: what a protest is for; what a deed is for; what is asked.
    [InlineData("Students marched through Manila on Friday, calling on the president to resign.", "PROTEST demo [actual]")]
    [InlineData("Denmark dispatched soldiers to Mali to arrest the rebels.", "MOBILIZE troops [actual]")]
    [InlineData("The bishop pleaded with the militia to free the nurses.", "REQUEST yield [actual]")]
    // Who is brought out to protest protests.
    [InlineData("The raid brought thousands of students into the streets of Dakar to protest against the government.", "PROTEST demo [actual]")]
    public void What_a_deed_is_for_is_no_event_beside_it(string text, string expected) => Lines(text).ShouldBe(expected);

    [Theory]
    [InlineData("Farmers blockaded the port of Calais on Monday.", "PROTEST obstruct [actual]")]
    [InlineData("The army blockaded the port of Calais on Monday.", "COERCE restrict [actual]")]
    [InlineData("The health minister of Peru met striking nurses in Lima on Monday.", "PROTEST strike [actual]|CONSULT [actual]")]
    public void Civilians_protest(string text, string expected) => Lines(text).Split('|').Order(StringComparer.Ordinal).ShouldBe(expected.Split('|').Order(StringComparer.Ordinal));

    private string Lines(string text) => string.Join('|', coder.Code(text).Events.Select(e => string.Join(' ', [e.Event[0], .. e.Mode, $"[{e.Status}]"])));
}
