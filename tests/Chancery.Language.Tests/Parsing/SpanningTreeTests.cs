using Chancery.Language.Parsing;
using CsCheck;

namespace Chancery.Language.Tests.Parsing;

public sealed class SpanningTreeTests
{
    [Fact]
    public void SmallTreesAreTheBestOfAllWithOneRoot() => Scores(1, 5, 10).Sample(
        scores =>
        {
            int n = Words(scores);
            return Math.Abs(Value(scores, Decode(scores)) - AllTrees(n).Max(tree => Value(scores, tree))) < 1e-3;
        },
        iter: 400);

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(100_000)]
    public void EveryTreeHasOneRootAndNoCycle(int range) => Scores(1, 40, range).Sample(scores => IsTree(Decode(scores)), iter: 400);

    [Fact]
    public void TiesAreDecidedTheSameEachTime() => Gen.Int[1, 12].SelectMany(n => Gen.Int[0, 1].Select(i => (float)i).Array[n * (n + 1)]).Sample(
        scores =>
        {
            int[] first = Decode(scores);
            return IsTree(first) && first.AsSpan().SequenceEqual(Decode(scores));
        },
        iter: 400);

    [Fact]
    public void AllScoresAlikeStillMakeATree()
    {
        for (int n = 1; n <= 8; n++)
        {
            IsTree(Decode(new float[n * (n + 1)])).ShouldBeTrue();
        }
    }

    [Fact]
    public void AnyTreeIsRebuiltFromScoresThatFavourItsArcs() => Gen.Int[1, 40].Select(Gen.Int[0, 1 << 20]).Sample(
        (n, seed) =>
        {
            // Words in a random order, each hung on one before it: every tree with one root can come of this, crossing ones too.
            var random = new Random(seed);
            int[] order = [.. Enumerable.Range(0, n)];
            random.Shuffle(order);
            int[] tree = new int[n];
            tree[order[0]] = -1;
            for (int i = 1; i < n; i++)
            {
                tree[order[i]] = order[random.Next(i)];
            }

            float[] scores = new float[n * (n + 1)];
            for (int i = 0; i < n; i++)
            {
                for (int j = 0; j <= n; j++)
                {
                    scores[(i * (n + 1)) + j] = random.NextSingle() + (tree[i] + 1 == j ? 1 : 0);
                }
            }

            return Decode(scores).SequenceEqual(tree);
        },
        iter: 2_000);

    [Fact]
    public void CrossingArcsStand()
    {
        // "A hearing is scheduled on the issue": on-issue hangs on hearing across is-scheduled.
        int[] wanted = [1, 3, 3, -1, 6, 6, 1];
        Decode(Wanting(wanted)).ShouldBe(wanted);
    }

    [Fact]
    public void OneOfSeveralWordsThatWantTheRootGetsIt()
    {
        float[] scores = Wanting([-1, 0, -1, 2]);
        scores[0] += 0.5f;
        Decode(scores).ShouldBe([-1, 0, 0, 2]);
    }

    [Fact]
    public void ACycleOpensWhereThatCostsLeast()
    {
        // Words 0 and 1 want each other; word 1 gives way, the root being a better second choice for it than for word 0.
        float[] scores = [1, -9, 9, 0, 3, 9, -9, 0, 0, 0, 4, -9];
        Decode(scores).ShouldBe([1, -1, 1]);
    }

    private static Gen<float[]> Scores(int least, int most, float range) =>
        Gen.Int[least, most].SelectMany(n => Gen.Float[-range, range].Array[n * (n + 1)]);

    // Every word's wanted head scores 5, all others 0.
    private static float[] Wanting(int[] heads)
    {
        float[] scores = new float[heads.Length * (heads.Length + 1)];
        for (int i = 0; i < heads.Length; i++)
        {
            scores[(i * (heads.Length + 1)) + heads[i] + 1] = 5;
        }

        return scores;
    }

    private static int[] Decode(float[] scores)
    {
        int[] heads = new int[Words(scores)];
        SpanningTree.Decode([.. scores], heads);
        return heads;
    }

    private static int Words(float[] scores) => (int)Math.Sqrt(scores.Length);

    private static double Value(float[] scores, int[] heads) => heads.Select((head, i) => (double)scores[(i * (heads.Length + 1)) + head + 1]).Sum();

    private static bool IsTree(int[] heads)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            int steps = 0;
            for (int at = i; at >= 0; at = heads[at])
            {
                if (++steps > heads.Length)
                {
                    return false;
                }
            }
        }

        return heads.Count(h => h == -1) == 1;
    }

    private static IEnumerable<int[]> AllTrees(int n)
    {
        int count = (int)Math.Pow(n + 1, n);
        for (int code = 0; code < count; code++)
        {
            int[] heads = new int[n];
            for (int i = 0, rest = code; i < n; i++, rest /= n + 1)
            {
                heads[i] = (rest % (n + 1)) - 1;
            }

            if (IsTree(heads))
            {
                yield return heads;
            }
        }
    }
}
