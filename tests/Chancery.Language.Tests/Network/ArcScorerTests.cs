using Chancery.Language.Network;
using Chancery.Language.Parsing;

namespace Chancery.Language.Tests.Network;

public sealed class ArcScorerTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(40)]
    public void AScoreIsTheQueryTimesHeadPlusDistance(int words)
    {
        const int size = 32, stride = 45;
        var random = new Random(words);
        float[] queries = Random(words * size), heads = Random(words * stride), root = Random(size), distances = Random(ArcDistance.Classes * size);
        float[] scores = new float[words * (words + 1)];
        new ArcScorer(size, root, distances).Score(queries, heads, stride, words, scores);
        for (int i = 0; i < words; i++)
        {
            scores[i * (words + 1)].ShouldBe(Dot(i, root, 0), 1e-4f);
            for (int j = 0; j < words; j++)
            {
                float expected = i == j ? 0 : Dot(i, heads, j * stride) + Dot(i, distances, ArcDistance.Class(i, j) * size);
                scores[(i * (words + 1)) + j + 1].ShouldBe(expected, 1e-4f);
            }
        }

        float[] Random(int length) => [.. Enumerable.Range(0, length).Select(_ => random.NextSingle() - 0.5f)];

        float Dot(int query, float[] vectors, int at) => Enumerable.Range(0, size).Sum(k => queries[(query * size) + k] * vectors[at + k]);
    }
}
