using Chancery.Language.Embedding;
using Chancery.Trainer.Vectors;

namespace Chancery.Trainer.Tests.Vectors;

public sealed class WinkVectorsTests
{
    [Fact]
    public void TheMostFrequentWordsAreKeptInOrderWithinTheErrorOfAByte()
    {
        using var folder = new TemporaryFolder();
        WordVectors vectors = WinkVectors.Read(folder.Write("v.json", ToyTreebank.Vectors(["the", "army", "nil", "rare"])), most: 3);
        vectors.Words.Text.ShouldBe("the\narmy\nnil");
        vectors.Find("rare").ShouldBe(-1);
        float[] row = new float[vectors.Table.Columns];
        for (int word = 0; word < 3; word++)
        {
            vectors.CopyTo(vectors.Find(vectors.Words[word]), row);
            for (int d = 0; d < row.Length; d++)
            {
                row[d].ShouldBe(ToyTreebank.Value(word, d), 0.51f / 2 / 127);
            }
        }
    }

    [Fact]
    public void AnUnknownWordIsAllZeros()
    {
        using var folder = new TemporaryFolder();
        WordVectors vectors = WinkVectors.Read(folder.Write("v.json", ToyTreebank.Vectors(["the"])), most: 9);
        float[] row = [.. Enumerable.Repeat(1f, vectors.Table.Columns)];
        vectors.CopyTo(-1, row);
        row.ShouldAllBe(v => v == 0);
    }
}
