using Chancery.Knowledge.Petrarch;

namespace Chancery.Knowledge.Tests.Petrarch;

public sealed class AgentDictionaryTests
{
    private static readonly DictionaryLoad s_load = Dictionaries.Load(
        ("x.actors.txt", "FREDONIA [FRE]"),
        ("x.agents.txt", """
            !PEOPLE! = MAN, MEN
            GUARD [~COP]
            CAVALRY {} [ ~MIL] # no plural
            KNIGHT_ERRANT {KNIGHTS_ERRANT} [~MIL]
            DEPUTY [~LEG]
            BOX [~BUS]
            CHARITY {} [NGO~]
            NEWS!PEOPLE! [~MED]
            PLAIN [GOV]
            !NOBODY!_AT_ALL [~GOV]
            OPEN [~GOV
            """));

    [Theory]
    [InlineData("guard", "COP")]
    [InlineData("guards", "COP")]
    [InlineData("knights errant", "MIL")]
    [InlineData("deputies", "LEG")]
    [InlineData("boxes", "BUS")]
    [InlineData("newsmen", "MED")]
    public void Nouns_and_their_plurals_give_the_code(string noun, string code) => s_load.Agent(noun)!.Code.ShouldBe(code);

    [Theory]
    [InlineData("cavalrys")]
    [InlineData("knight errants")]
    public void A_plural_that_the_file_rules_out_gives_none(string noun) => s_load.Agent(noun).ShouldBeNull();

    [Fact]
    public void A_prefix_is_told_from_a_suffix()
    {
        s_load.Agent("charity")!.IsPrefix.ShouldBeTrue();
        s_load.Agent("guard")!.IsPrefix.ShouldBeFalse();
    }

    [Fact]
    public void Broken_lines_are_named() => s_load.Problems("x.agents.txt").Select(p => p[..p.IndexOf(':', StringComparison.Ordinal)]).ShouldBe(["9", "10", "11"]);
}
