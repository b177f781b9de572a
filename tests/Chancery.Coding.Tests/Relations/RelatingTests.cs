using Chancery.Coding.Tests.Events;

namespace Chancery.Coding.Tests.Relations;

public sealed class RelatingTests(CoderFixture coder)
{
    [Theory]
    [InlineData("[The army] praised the guests of {the mayor}.", "SUPPORT")]
    [InlineData("[The army] thanked the voters and arrested {the mayor}.", "COERCE")]
    [InlineData("[Togo] called for sanctions on {Benin}.", "ACCUSE")]
    [InlineData("[Hackers] launched a cyberattack on {the ministry of Togo}.", "ASSAULT")]
    public void The_deed_that_joins_the_two_is_the_relation(string marked, string expected) => coder.Relate(marked).ShouldBe(expected);
}
