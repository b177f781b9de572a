using Chancery.Language.Parsing;

namespace Chancery.Language.Tests.Parsing;

public sealed class ArcDistanceTests
{
    [Fact]
    public void ClassesGrowWithTheDistanceAndTellTheSides()
    {
        int[] right = [.. Enumerable.Range(1, 300).Select(d => ArcDistance.Class(10, 10 + d))];
        int[] left = [.. Enumerable.Range(1, 300).Select(d => ArcDistance.Class(1000, 1000 - d))];
        right.Order().ShouldBe(right);
        left.Order().ShouldBe(left);
        left.Union(right).Order().ShouldBe(Enumerable.Range(0, ArcDistance.Classes));
        left.Intersect(right).ShouldBeEmpty();
        right.CountBy(c => c).Select(c => c.Value).ShouldBe([1, 1, 1, 1, 3, 8, 16, 269]);
    }
}
