using Chancery.Language.Names;
using CsCheck;

namespace Chancery.Language.Tests.Names;

public sealed class NamePathTests
{
    private const int Stride = NameLabel.Count + 3;

    private static readonly Gen<float[]> Scores = Gen.Int[1, 4].SelectMany(n => Gen.Float[-4, 4].Array[n * Stride]);

    [Fact]
    public void NoOtherSoundPathScoresHigher() => Scores.Sample(
        scores =>
        {
            byte[] labels = new byte[scores.Length / Stride];
            NamePath.Decode(scores, Stride, labels);
            float best = Paths(labels.Length).Max(p => Total(scores, p));
            return IsSound(labels) && Math.Abs(Total(scores, labels) - best) < 1e-4f;
        },
        iter: 40);

    [Fact]
    public void ANameWhoseWordsDisagreeTakesTheKindOfTheHigherSum()
    {
        // Begin of an organisation, then the inside of a person by a little, of an organisation by hardly less.
        float[] scores = new float[2 * Stride];
        scores[NameLabel.Begin(NameKind.Organisation)] = 3;
        scores[NameLabel.Begin(NameKind.Person)] = 1;
        scores[Stride + NameLabel.Inside(NameKind.Person)] = 2;
        scores[Stride + NameLabel.Inside(NameKind.Organisation)] = 1.5f;
        byte[] labels = new byte[2];
        NamePath.Decode(scores, Stride, labels);
        labels.ShouldBe([NameLabel.Begin(NameKind.Organisation), NameLabel.Inside(NameKind.Organisation)]);
    }

    [Fact]
    public void NoWordsGiveNoLabels() => NamePath.Decode([], Stride, []);

    private static bool IsSound(byte[] labels) => labels.Select((label, i) => label == 0 || label % 2 == 1 || (i > 0 && (labels[i - 1] == label || labels[i - 1] == label - 1))).All(ok => ok);

    private static float Total(float[] scores, byte[] labels) => labels.Select((label, i) => scores[(i * Stride) + label]).Sum();

    private static IEnumerable<byte[]> Paths(int length) => length == 0
        ? [[]]
        : Paths(length - 1).SelectMany(p => Enumerable.Range(0, NameLabel.Count).Select(l => (byte[])[.. p, (byte)l])).Where(IsSound);
}
