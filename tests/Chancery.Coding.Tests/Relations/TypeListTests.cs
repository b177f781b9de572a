using Chancery.Coding.Relations;
using Chancery.Knowledge;

namespace Chancery.Coding.Tests.Relations;

public sealed class TypeListTests
{
    [Theory]
    [InlineData(EventType.Sanction, "116", EventType.Accuse)]
    [InlineData(EventType.Sanction, "163", EventType.Coerce)]
    [InlineData(EventType.Sanction, "161", EventType.Sanction)]
    [InlineData(EventType.Coerce, "191", EventType.Assault)]
    [InlineData(EventType.Coerce, "173", EventType.Coerce)]
    [InlineData(EventType.Assault, "175", EventType.Assault)]
    [InlineData(EventType.Concede, "035", EventType.Agree)]
    [InlineData(EventType.Concede, "080", EventType.Concede)]
    [InlineData(EventType.Retreat, "0841", EventType.Retreat)]
    [InlineData(EventType.Protest, "133", EventType.Threaten)]
    [InlineData(EventType.Aid, null, EventType.Aid)]
    public void The_fifteen_go_by_the_root_of_the_code(EventType type, string? cameo, EventType expected) =>
        TypeLists.InFifteen(type, cameo).ShouldBe(expected);
}
