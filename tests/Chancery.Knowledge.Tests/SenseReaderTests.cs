using Chancery.Knowledge.Relations;

namespace Chancery.Knowledge.Tests;

public sealed class SenseReaderTests
{
    [Fact]
    public void Lines_of_a_type_are_one_row()
    {
        (SenseWeights weights, List<KnowledgeProblem> problems) = Read("sense AID\n  1 -2.5\n  0.125\n\nsense ASSAULT\n  4 5 6\n");
        problems.ShouldBeEmpty();
        weights.Length.ShouldBe(3);
        weights.Of(EventType.Aid).ToArray().ShouldBe([1f, -2.5f, 0.125f]);
        weights.Types.ShouldBe([EventType.Aid, EventType.Assault], ignoreOrder: true);
        weights.Of(EventType.Protest).IsEmpty.ShouldBeTrue();
    }

    [Theory]
    [InlineData("sense AIDD\n  1\n", 1)]
    [InlineData("sense AID\n  1\nsense AID\n  2\n", 3)]
    [InlineData("sense AID\n  1 x 2\n", 2)]
    [InlineData("sense AID\n  1 2\nsense ASSAULT\n  1\n", 0)]
    public void A_fault_is_reported_with_its_line(string text, int line) => Read(text).Problems.ShouldContain(p => p.Line == line);

    private static (SenseWeights Weights, List<KnowledgeProblem> Problems) Read(string text)
    {
        List<KnowledgeProblem> problems = [];
        var reader = new SenseReader(problems);
        reader.Read("relations/senses.txt", text);
        return (reader.ToWeights("relations/senses.txt"), problems);
    }
}
