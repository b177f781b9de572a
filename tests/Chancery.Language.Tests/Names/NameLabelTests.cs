using Chancery.Language.Names;

namespace Chancery.Language.Tests.Names;

public sealed class NameLabelTests
{
    private static readonly byte P = NameLabel.Begin(NameKind.Person), p = NameLabel.Inside(NameKind.Person);
    private static readonly byte L = NameLabel.Begin(NameKind.Location), l = NameLabel.Inside(NameKind.Location);

    [Fact]
    public void EveryKindHasTwoLabelsOfItsOwn()
    {
        byte[] labels = [NameLabel.Outside, .. Enum.GetValues<NameKind>().SelectMany(k => (byte[])[NameLabel.Begin(k), NameLabel.Inside(k)])];
        labels.ShouldBe(Enumerable.Range(0, NameLabel.Count).Select(i => (byte)i));
    }

    [Fact]
    public void RunsBecomeNames() => Read([P, p, 0, L, 0], 5).ShouldBe(["PER 0-2", "LOC 3-4"]);

    [Fact]
    public void ABeginningPartsNeighbours() => Read([P, P, p, L, l], 5).ShouldBe(["PER 0-1", "PER 1-3", "LOC 3-5"]);

    [Fact]
    public void AnInsideWithoutItsBeginningOpensAName() => Read([p, p, 0, l], 4).ShouldBe(["PER 0-2", "LOC 3-4"]);

    [Fact]
    public void AnInsideOfAnotherKindOpensAName() => Read([P, l, l], 3).ShouldBe(["PER 0-1", "LOC 1-3"]);

    [Fact]
    public void NamesEndWithTheirSentence() => Read([0, P, p, p], 2, 4).ShouldBe(["PER 1-2", "PER 2-4"]);

    [Fact]
    public void NothingGivesNothing() => Read([0, 0], 2).ShouldBeEmpty();

    [Fact]
    public void SpansCoverTheWords()
    {
        List<Name> found = [];
        NameLabel.Read([0, P, p], Words(3), [new SentenceData(0, 3, true)], found);
        found.ShouldHaveSingleItem().Span.ShouldBe(new TextSpan(2, 5));
    }

    private static string[] Read(byte[] labels, params int[] sentenceEnds)
    {
        SentenceData[] sentences = [.. sentenceEnds.Select((end, i) => new SentenceData(i == 0 ? 0 : sentenceEnds[i - 1], end, false))];
        List<Name> found = [];
        NameLabel.Read(labels, Words(labels.Length), sentences, found);
        return [.. found.Select(n => $"{n.Code} {n.FirstWord}-{n.EndWord}")];
    }

    // Words of one letter, a blank between them.
    private static WordData[] Words(int count) => [.. Enumerable.Range(0, count).Select(i => new WordData { Start = 2 * i, End = (2 * i) + 1 })];
}
