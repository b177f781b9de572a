using Chancery.Records;

namespace Chancery.Coding.Tests.Events;

/// <summary>What an event becomes by the others of its sentence, by who takes part and by where.</summary>
public sealed class EventsTogetherTests(CoderFixture coder)
{
    [Theory]
    [InlineData("The rebels broke the truce on Sunday by shelling a police post near Goma.", "heavy-weapons")]
    [InlineData("The truce was violated by the separatists, who fired rockets at a Ukrainian post.", "heavy-weapons")]
    [InlineData("The rebels broke the truce on Sunday.", null)]
    public void A_truce_is_broken_by_fire(string text, string? mode)
    {
        EventRecord only = coder.Code(text).Events.Single();
        (only.Event[0], only.Mode is [var first, ..] ? first : null).ShouldBe(("ASSAULT", mode));
    }

    [Theory]
    [InlineData("Hezbollah called for an end to the war on Sunday.", "AGREE")]
    [InlineData("The guerrillas appealed to the Colombian army to end the fighting.", "AGREE")]
    [InlineData("The United Nations called for an end to the war on Sunday.", "REQUEST")]
    [InlineData("The guerrillas called on the Colombian army to free the prisoners.", "REQUEST")]
    public void Who_calls_for_an_end_to_their_own_war_agrees(string text, string type) => coder.Code(text).Events.Single().Event[0].ShouldBe(type);

    [Theory]
    [InlineData("Egypt's foreign minister met his Turkish counterpart in Doha on Sunday.", "third-party")]
    [InlineData("Egypt's foreign minister met his Turkish counterpart in Ankara on Sunday.", null)]
    [InlineData("Egypt's foreign minister met his Turkish counterpart on Sunday.", null)]
    [InlineData("Foreign ministers of the African Union met on Tuesday.", "multilateral")]
    public void A_meeting_is_told_by_who_meets_and_where(string text, string? mode)
    {
        EventRecord only = coder.Code(text).Events.Single();
        (only.Event[0], only.Mode is [var first, ..] ? first : null).ShouldBe(("CONSULT", mode));
    }

    [Fact]
    public void What_is_said_in_the_same_breath_is_one_rebuke() =>
        coder.Code("Beijing denounced the remarks of the Dutch envoy, calling them reckless.").Events.Single().Event[0].ShouldBe("ACCUSE");

    [Fact]
    public void A_condemned_deed_is_an_event_of_its_own() =>
        coder.Code("France condemned the demolition of a mosque in Lahore.").Events.Select(e => e.Event[0]).ShouldBe(["ACCUSE", "ASSAULT"]);

    [Fact]
    public void Who_is_convicted_and_sent_to_prison_is_jailed_too() =>
        coder.Code("A court in Tunis convicted the former minister on Friday and sent him to prison for six years.").Events.Select(e => e.Event[0]).Order().ShouldBe(["COERCE", "SANCTION"]);

    [Theory]
    [InlineData("The foreign ministry summoned the Dutch ambassador and thanked him for his help.", "SUPPORT")]
    [InlineData("The foreign ministry summoned the Dutch ambassador on Monday.", "ACCUSE")]
    [InlineData("The minister called the Dutch plan shameful and thanked Norway.", "ACCUSE+SUPPORT")]
    public void An_ambassador_is_summoned_for_what_is_said(string text, string types) =>
        string.Join('+', coder.Code(text).Events.Select(e => e.Event[0]).Order(StringComparer.Ordinal)).ShouldBe(types);
}
