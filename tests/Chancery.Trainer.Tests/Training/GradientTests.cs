using Chancery.Language;
using Chancery.Language.Embedding;
using Chancery.Language.Network;
using Chancery.Trainer.Training;

namespace Chancery.Trainer.Tests.Training;

/// <summary>Each parameter's gradient against the loss's own slope, where the gradient is steepest.</summary>
public sealed class GradientTests
{
    private const int Length = 7;
    private static readonly LabelSets Labels = new(["NN", "VBD", "DT"], [Features.Empty, new Features("Number=Sing")]);

    [Theory]
    [InlineData("words")]
    [InlineData("parts")]
    [InlineData("sru0.weights")]
    [InlineData("sru0.recurrent")]
    [InlineData("sru0.bias")]
    [InlineData("sru1.weights")]
    [InlineData("sru1.recurrent")]
    [InlineData("sru2.weights")]
    [InlineData("sru2.bias")]
    [InlineData("projection.weights")]
    [InlineData("projection.bias")]
    [InlineData("arc.weights")]
    [InlineData("arc.bias")]
    [InlineData("root.arc")]
    [InlineData("distance.arc")]
    [InlineData("distance.label")]
    [InlineData("label.weights")]
    [InlineData("label.bias")]
    public void TreesGiveTheRightGradients(string parameter) => Check(parameter, Sentence(tree: true), weight: 1);

    [Theory]
    [InlineData("words")]
    [InlineData("sru0.weights")]
    [InlineData("sru2.recurrent")]
    [InlineData("projection.weights")]
    [InlineData("tag.weights")]
    [InlineData("tag.bias")]
    public void TagsGiveHalfTheirGradients(string parameter) => Check(parameter, Sentence(tags: true), weight: 0.5);

    [Theory]
    [InlineData("parts")]
    [InlineData("sru1.bias")]
    [InlineData("tag.weights")]
    public void NamesGiveTheRightGradients(string parameter) => Check(parameter, Sentence(names: true), weight: 1);

    [Fact]
    public void WithoutGoldThereIsNoLossAndNoGradient()
    {
        (Network network, Worker worker) = New();
        worker.Run([Sentence()], Length).ShouldBe(0);
        network.All.ShouldAllBe(p => p.Gradient(0).All(g => g == 0));
    }

    private static void Check(string name, Example example, double weight)
    {
        (Network network, Worker worker) = New();
        Parameter parameter = network.All.Single(p => p.Name == name);

        // Two sentences, so that one must not leak into the other; the gradient is that of the mean over the words.
        Example[] share = [example, Sentence(tree: true)];
        share = weight == 1 ? share : [example];
        int words = share.Sum(e => e.Length);
        worker.Run(share, words);
        float[] gradient = [.. parameter.Gradient(0)];
        int[] steepest = [.. Enumerable.Range(0, gradient.Length).OrderByDescending(i => Math.Abs(gradient[i])).Take(4)];
        foreach (int i in steepest)
        {
            const float step = 4e-3f;
            float before = parameter.Value[i];
            double slope = (LossAt(before + step) - LossAt(before - step)) / (2 * step);
            LossAt(before);
            double expected = slope * weight / words;
            Math.Abs(gradient[i]).ShouldBeGreaterThan(1e-4f, $"{name}[{i}] is too flat to be checked");
            ((double)gradient[i]).ShouldBe(expected, (0.03 * Math.Abs(expected)) + 2e-4, $"{name}[{i}]");

            double LossAt(float value)
            {
                parameter.Value[i] = value;

                // A step of no length: only cuts the panels anew and clears the gradient.
                parameter.Update(rate: 0, scale: 0, beta1: 0, beta2: 0, step: 1, averaging: 0);
                return worker.Run(share, words);
            }
        }
    }

    private static (Network Network, Worker Worker) New()
    {
        var random = new Random(3);
        sbyte[] values = [.. Enumerable.Range(0, 4 * TrainingPlan.Default.Shape.VectorSize).Select(_ => (sbyte)random.Next(-127, 128))];
        var vectors = new WordVectors(new WordList("a\nb\nc\nd"), new ByteTable(values, [0.01f, 0.01f, 0.01f, 0.01f], TrainingPlan.Default.Shape.VectorSize));
        TrainingPlan plan = TrainingPlan.Default with { Seed = 11, Dropout = Dropout.None };
        var network = new Network(plan.Shape, Labels, vocabulary: 5, workers: 1, plan.Seed);
        return (network, new Worker(network, vectors, 0, plan));
    }

    private static Example Sentence(bool tree = false, bool tags = false, bool names = false)
    {
        int[] heads = [1, 2, -1, 4, 2, 4, 2];
        return new Example
        {
            Vectors = [0, 1, 2, 0, 3, -1, 1],
            Words = [1, 2, 3, 1, 4, 0, 5],
            Parts = [[1], [2, 3], [4, 5, 6], [1], [7, 8], [9, 9], [10, 11, 12, 13]],
            Tags = Gold(tags, [5, 7, 15, 5, 7, 10, 12]),
            Xpos = Gold(tags, [2, 0, 1, 2, 0, -1, 1]),
            Features = Gold(tags, [0, 1, 0, 0, 1, -1, 0]),
            Heads = tree ? heads : [.. Enumerable.Repeat(-2, Length)],
            Relations = Gold(tree, [24, 40, 0, 24, 43, 5, 48]),
            Names = Gold(names, [0, 1, 2, 0, 5, 6, 0]),
        };

        static int[] Gold(bool present, int[] labels) => present ? labels : [.. Enumerable.Repeat(-1, Length)];
    }
}
