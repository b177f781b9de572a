using Chancery.Trainer.Training;
using CsCheck;

namespace Chancery.Trainer.Tests.Training;

public sealed class PanelsTests
{
    private sealed record Product(int Count, int Depth, int Columns, int InputGap, int OutputGap, int Seed)
    {
        public int Padded => Panels.Pad(Columns);

        public int InputStride => Depth + InputGap;

        public int OutputStride => Padded + OutputGap;

        public float[] Random(int length, int salt)
        {
            var random = new Random(Seed + salt);
            return [.. Enumerable.Range(0, length).Select(_ => (random.NextSingle() * 2) - 1)];
        }
    }

    // Fewer rows than a block, whole blocks, blocks and a rest; odd depths; columns that fill no panel.
    private static readonly Gen<Product> Products = Gen.Select(
        Gen.OneOf(Gen.Int[1, 7], Gen.Int[8, 40]), Gen.Int[1, 130], Gen.Int[1, 200], Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[0, 1 << 20])
        .Select((count, depth, columns, inputGap, outputGap, seed) => new Product(count, depth, columns, inputGap, outputGap, seed));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AgreesWithTheScalarLoop(bool wide) => Products.Sample(
        product =>
        {
            (float[] input, float[] panels) = Operands(product);
            float[] expected = Output(product), actual = Output(product);
            Panels.MultiplyScalar(input, product.InputStride, panels, product.Depth, product.Padded, expected, product.OutputStride, product.Count);
            Panels.Multiply(input, product.InputStride, panels, product.Depth, product.Padded, actual, product.OutputStride, product.Count, wide);

            // Cells between the rows hold NaN before and must hold it after.
            return expected.Zip(actual).All(p => float.IsNaN(p.First) ? float.IsNaN(p.Second) : Math.Abs(p.First - p.Second) < 1e-6f * (product.Depth + 8));
        },
        iter: 400);

    [Fact]
    public void BothWidthsGiveTheSameBits()
    {
        if (!System.Runtime.Intrinsics.X86.Fma.IsSupported)
        {
            Assert.Skip("Without fused multiply-add the narrow path rounds twice.");
        }

        Products.Sample(
            product =>
            {
                (float[] input, float[] panels) = Operands(product);
                float[] wide = new float[product.Count * product.Padded], narrow = new float[wide.Length];
                Panels.Multiply(input, product.InputStride, panels, product.Depth, product.Padded, wide, product.Padded, product.Count, wide: true);
                Panels.Multiply(input, product.InputStride, panels, product.Depth, product.Padded, narrow, product.Padded, product.Count, wide: false);
                return wide.AsSpan().SequenceEqual(narrow);
            },
            iter: 200);
    }

    [Fact]
    public void NoRowsWriteNothing()
    {
        float[] output = [7];
        Panels.Multiply([], 3, new float[3 * Panels.Width], 3, Panels.Width, output, Panels.Width, 0);
        output.ShouldBe([7]);
    }

    [Theory]
    [InlineData(5, 3 * 64, 128)]     // one input too few
    [InlineData(6, (3 * 64) - 1, 128)]
    [InlineData(6, 3 * 64, 127)]
    public void SpansThatAreTooShortAreRefused(int input, int panels, int output) => Should.Throw<ArgumentOutOfRangeException>(
        () => Panels.Multiply(new float[input], 3, new float[panels], 3, 64, new float[output], 64, 2));

    [Fact]
    public void RowsThatWouldOverlapAreRefused() => Should.Throw<ArgumentOutOfRangeException>(
        () => Panels.Multiply(new float[6], 3, new float[3 * 64], 3, 64, new float[500], 63, 2));

    private static (float[] Input, float[] Panels) Operands(Product product)
    {
        float[] panels = new float[product.Depth * product.Padded];
        Panels.Pack(product.Random(product.Depth * product.Columns, 1), product.Columns, product.Depth, product.Columns, panels);
        return (product.Random(((product.Count - 1) * product.InputStride) + product.Depth, 2), panels);
    }

    private static float[] Output(Product product)
    {
        float[] output = new float[((product.Count - 1) * product.OutputStride) + product.Padded];
        Array.Fill(output, float.NaN);
        return output;
    }
}
