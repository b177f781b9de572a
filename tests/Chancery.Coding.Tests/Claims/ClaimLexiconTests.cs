using Chancery.Knowledge;
using Chancery.Knowledge.Claims;

namespace Chancery.Coding.Tests.Claims;

public sealed class ClaimLexiconTests
{
    [Fact]
    public void The_shipped_cues_have_no_problems()
    {
        Shipped.Knowledge.Problems.Where(p => p.File.StartsWith("claims/", StringComparison.Ordinal)).ShouldBeEmpty();
        Shipped.Knowledge.Knowledge.ShouldNotBeNull().Claims.Count.ShouldBeGreaterThan(700);
    }

    [Fact]
    public void Cues_of_more_words_come_first()
    {
        ReadOnlySpan<Cue> cues = Shipped.Knowledge.Knowledge.ShouldNotBeNull().Claims.Find(CueKind.Verb, "call");
        cues[0].Rest.ShouldNotBeEmpty();
        cues[^1].Rest.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Stance.Confirms, Stance.Doubts)]
    [InlineData(Stance.Asserts, Stance.Doubts)]
    [InlineData(Stance.Denies, Stance.Confirms)]
    [InlineData(Stance.Wants, Stance.Denies)]
    public void Negation_turns_a_stance(Stance stance, Stance negated) => stance.Negated().ShouldBe(negated);

    [Theory]
    [InlineData("verb shouts clause\n  cry\n", "'verb' wants a stance behind it")]
    [InlineData("particle asserts\n  oh\n", "'particle' is no kind of cue, nor turn, carry or light")]
    [InlineData("verb asserts clause\n  say; say\n", "'say' stands here twice")]
    public void A_wrong_line_is_reported_and_left_out(string text, string message)
    {
        string folder = Directory.CreateTempSubdirectory("cues").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "claims"));
            File.WriteAllText(Path.Combine(folder, "claims", "cues.txt"), text);
            KnowledgeBase.Load(folder).Problems.Where(p => p.File == "claims/cues.txt").ShouldHaveSingleItem().Message.ShouldBe(message);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
