using System.Numerics;
using Chancery.Language.Network;

namespace Chancery.Language.Tests.Network;

public sealed class ActivationsTests
{
    // Both sides of each vector width, and what is left over.
    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, 40)];

    [Fact]
    public void SigmoidAndTanhAreExactToSixPlaces()
    {
        float[] lanes = new float[Vector<float>.Count];
        for (float x = -30; x <= 30; x += 0.0137f)
        {
            Activations.Sigmoid(new Vector<float>(x)).CopyTo(lanes);
            lanes.ShouldAllBe(y => Math.Abs(y - (1 / (1 + Math.Exp(-x)))) < 1e-6, $"sigmoid({x})");
            Activations.Tanh(new Vector<float>(x)).CopyTo(lanes);
            lanes.ShouldAllBe(y => Math.Abs(y - Math.Tanh(x)) < 1e-6, $"tanh({x})");
        }
    }

    [Fact]
    public void ExpIsWithinFourUnitsInTheLastPlace()
    {
        for (float x = -86; x <= 86; x += 0.0173f)
        {
            float exact = (float)Math.Exp(x), got = Activations.Exp(new Vector<float>(x))[0];
            Math.Abs(BitConverter.SingleToInt32Bits(got) - BitConverter.SingleToInt32Bits(exact)).ShouldBeLessThanOrEqualTo(4, $"exp({x})");
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void TheLargestIsFoundAndOfEqualsTheFirst(int length)
    {
        if (length == 0)
        {
            return;
        }

        for (int seed = 0; seed < 20; seed++)
        {
            float[] values = [.. Random(length, seed).Select(v => MathF.Round(v * 4))];
            Activations.IndexOfLargest(values).ShouldBe(Array.IndexOf(values, values.Max()));
        }
    }

    [Theory]
    [InlineData(1000f, 1f)]
    [InlineData(-1000f, 0f)]
    [InlineData(float.MaxValue, 1f)]
    [InlineData(float.MinValue, 0f)]
    public void FarValuesSaturateAndAreNeverNaN(float x, float sigmoid)
    {
        Activations.Sigmoid(new Vector<float>(x))[0].ShouldBe(sigmoid, 1e-30f);
        Activations.Tanh(new Vector<float>(x))[0].ShouldBe((2 * sigmoid) - 1);
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void DotAndAddScaledAgreeWithLoops(int length)
    {
        (float[] a, float[] b) = (Random(length, 1), Random(length, 2));
        Activations.Dot(a, b).ShouldBe((float)a.Zip(b).Sum(p => (double)p.First * p.Second), 1e-5f);

        float[] target = [.. a];
        Activations.AddScaled(target, b, 0.5f);
        target.ShouldBe([.. a.Zip(b).Select(p => p.First + (0.5f * p.Second))]);
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void AddBiasTouchesItsColumnsOnlyAndRectifiesWhereAsked(int length)
    {
        const int rows = 3;
        int stride = length + 2;
        float[] before = Random((rows * stride) + 1, 3), bias = Random(length, 4);
        foreach (bool rectify in (bool[])[false, true])
        {
            float[] after = [.. before];
            Activations.AddBias(after, stride, rows, bias, rectify);
            for (int i = 0; i < before.Length; i++)
            {
                int column = i % stride;
                float expected = i < rows * stride && column < length ? before[i] + bias[column] : before[i];
                after[i].ShouldBe(rectify && i < rows * stride && column < length ? Math.Max(expected, 0) : expected);
            }
        }
    }

    private static float[] Random(int length, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, length).Select(_ => (random.NextSingle() * 2) - 1)];
    }
}
