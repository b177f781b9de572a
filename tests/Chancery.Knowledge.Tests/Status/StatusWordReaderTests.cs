using Chancery.Knowledge.Status;

namespace Chancery.Knowledge.Tests.Status;

public sealed class StatusWordReaderTests
{
    [Fact]
    public void A_governor_has_a_verdict_for_its_place_and_its_own_denial()
    {
        StatusWords words = Read("verb negated/actual to\n  fail; come close\n", []);
        words.Find(GovernorKind.Verb, GovernedPlace.To, "fail").ShouldBe(new Verdict(Told.Negated, Told.Actual));
        words.Find(GovernorKind.Verb, GovernedPlace.To, "come close").ShouldBe(new Verdict(Told.Negated, Told.Actual));
        words.Find(GovernorKind.Verb, GovernedPlace.Object, "fail").ShouldBeNull();
        words.Find(GovernorKind.Noun, GovernedPlace.To, "fail").ShouldBeNull();
    }

    [Fact]
    public void A_verdict_without_a_second_status_is_the_same_where_the_governor_is_denied() =>
        Read("noun future object doing\n  plan\n", []).Find(GovernorKind.Noun, GovernedPlace.Doing, "plan").ShouldBe(new Verdict(Told.Future, Told.Future));

    [Fact]
    public void Lists_hold_their_words_and_ages_whatever_their_capitals()
    {
        StatusWords words = Read("mark hypothetical\n  if; in case\nera\n  Cold War\n", []);
        words.Has(StatusList.MarkHypothetical, "in case").ShouldBeTrue();
        words.Has(StatusList.MarkHypothetical, "once").ShouldBeFalse();
        words.Has(StatusList.Era, "cold war").ShouldBeTrue();
    }

    [Theory]
    [InlineData("verb negated\n  fail\n", "neither a list")]
    [InlineData("verb negated under\n  fail\n", "'under' is no place")]
    [InlineData("verb shouted to\n  fail\n", "'shouted' is no status")]
    [InlineData("verb negated to\n  fail; fail\n", "'fail' stands here twice")]
    [InlineData("era\n  Cold War; Cold War\n", "'Cold War' stands here twice")]
    public void A_wrong_line_is_reported_and_left_out(string text, string message)
    {
        List<KnowledgeProblem> problems = [];
        Read(text, problems);
        problems.ShouldHaveSingleItem().Message.ShouldContain(message);
    }

    private static StatusWords Read(string text, List<KnowledgeProblem> problems)
    {
        var reader = new StatusWordReader(problems);
        reader.Read("status/a.txt", text);
        return reader.ToWords();
    }
}
