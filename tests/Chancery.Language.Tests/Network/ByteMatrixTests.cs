using Chancery.Language.Network;
using CsCheck;

namespace Chancery.Language.Tests.Network;

public sealed class ByteMatrixTests
{
    private sealed record Product(int Count, int Depth, int Columns, int Gap, float Size, int Seed)
    {
        public float[] Random(int length, int salt)
        {
            var random = new Random(Seed + salt);
            return [.. Enumerable.Range(0, length).Select(_ => ((random.NextSingle() * 2) - 1) * Size)];
        }
    }

    // Fewer rows than a block, whole blocks, more than the rows that go together; depths and columns that fill no step.
    private static readonly Gen<Product> Products = Gen.Select(
        Gen.OneOf(Gen.Int[1, 7], Gen.Int[90, 130]), Gen.Int[1, 100], Gen.Int[1, 70], Gen.Int[0, 5], Gen.Float[0.01f, 40], Gen.Int[0, 1 << 20])
        .Select((count, depth, columns, gap, size, seed) => new Product(count, depth, columns, gap, size, seed));

    [Fact]
    public void TheVectorPathAndTheScalarOneAgreeToTheBit() => Products.Sample(
        product =>
        {
            (ByteMatrix matrix, byte[] rows, float[] scales, _, _) = Operands(product);
            float[] vector = Output(product, matrix), scalar = Output(product, matrix);
            int stride = matrix.PaddedColumns + product.Gap;
            matrix.Multiply(rows, scales, vector, stride, product.Count);
            matrix.MultiplyScalar(rows, scales, scalar, stride, product.Count);

            // Cells between the rows hold NaN before and must hold it after.
            return vector.Zip(scalar).All(p => BitConverter.SingleToInt32Bits(p.First) == BitConverter.SingleToInt32Bits(p.Second));
        },
        iter: 400);

    [Fact]
    public void TheExtremesDoNotOverflow()
    {
        const int depth = 512;
        float[] input = [.. Enumerable.Repeat(1f, depth), .. Enumerable.Repeat(-1f, depth)];
        sbyte[] weights = [.. Enumerable.Range(0, depth * 2).Select(i => (sbyte)(i % 2 == 0 ? ByteRows.Largest : -ByteRows.Largest))];
        var matrix = new ByteMatrix(weights, [1, 1], depth, 2);
        byte[] rows = new byte[2 * ByteRows.Pad(depth)];
        float[] scales = new float[2], output = new float[2 * matrix.PaddedColumns];
        ByteRows.Quantise(input, depth, depth, 2, rows, scales);
        matrix.Multiply(rows, scales, output, matrix.PaddedColumns, 2);
        const float expected = depth * (float)ByteRows.Largest;
        new[] { output[0], output[1], output[matrix.PaddedColumns], output[matrix.PaddedColumns + 1] }
            .Zip([expected, -expected, -expected, expected]).ShouldAllBe(p => Math.Abs(p.First - p.Second) < 0.01f);
    }

    [Fact]
    public void TheProductIsThatOfTheRoundedFactors() => Products.Sample(
        product =>
        {
            (ByteMatrix matrix, byte[] rows, float[] scales, ByteTensor weights, float[] input) = Operands(product);
            float[] output = Output(product, matrix);
            matrix.Multiply(rows, scales, output, matrix.PaddedColumns + product.Gap, product.Count);
            bool close = true;
            for (int r = 0; r < product.Count; r++)
            {
                for (int n = 0; n < product.Columns; n++)
                {
                    double sum = 0;
                    for (int k = 0; k < product.Depth; k++)
                    {
                        double rounded = (rows[(r * ByteRows.Pad(product.Depth)) + k] - ByteRows.Zero) * (double)scales[r];
                        close &= Math.Abs(rounded - input[(r * product.Depth) + k]) <= (scales[r] * 0.501) + 1e-9;
                        sum += rounded * weights.Values[(k * product.Columns) + n] * weights.Scales[n];
                    }

                    close &= Math.Abs(sum - output[(r * (matrix.PaddedColumns + product.Gap)) + n]) <= (1e-5 * Math.Abs(sum)) + 1e-5;
                }
            }

            return close;
        },
        iter: 100);

    [Fact]
    public void ARowOfZerosGivesZeros()
    {
        byte[] rows = new byte[ByteRows.Pad(3)];
        float[] scales = new float[1];
        ByteRows.Quantise(new float[3], 3, 3, 1, rows, scales);
        rows.ShouldAllBe(b => b == ByteRows.Zero);
        scales.ShouldBe([0]);
    }

    [Fact]
    public void NoRowsWriteNothing()
    {
        float[] output = [7];
        new ByteMatrix([1], [1], 1, 1).Multiply([], [], output, 16, 0);
        output.ShouldBe([7]);
    }

    [Fact]
    public void SpansThatAreTooShortAreRefused()
    {
        if (!System.Runtime.Intrinsics.X86.Avx2.IsSupported)
        {
            Assert.Skip("The scalar loop's spans check themselves.");
        }

        var matrix = new ByteMatrix(new sbyte[6], new float[2], 3, 2);
        Should.Throw<ArgumentOutOfRangeException>(() => matrix.Multiply(new byte[15], new float[2], new float[32], 16, 2));
        Should.Throw<ArgumentOutOfRangeException>(() => matrix.Multiply(new byte[16], new float[1], new float[32], 16, 2));
        Should.Throw<ArgumentOutOfRangeException>(() => matrix.Multiply(new byte[16], new float[2], new float[31], 16, 2));
        Should.Throw<ArgumentOutOfRangeException>(() => matrix.Multiply(new byte[16], new float[2], new float[99], 15, 2));
    }

    private static (ByteMatrix Matrix, byte[] Rows, float[] Scales, ByteTensor Weights, float[] Input) Operands(Product product)
    {
        var weights = ByteTensor.Quantise(new Tensor("w", product.Depth, product.Columns, product.Random(product.Depth * product.Columns, 1)), ScaledBy.Column, ByteRows.Largest);
        float[] input = product.Random(product.Count * product.Depth, 2), scales = new float[product.Count];
        byte[] rows = new byte[product.Count * ByteRows.Pad(product.Depth)];
        ByteRows.Quantise(input, product.Depth, product.Depth, product.Count, rows, scales);
        return (new ByteMatrix(weights.Values, weights.Scales, product.Depth, product.Columns), rows, scales, weights, input);
    }

    private static float[] Output(Product product, ByteMatrix matrix)
    {
        float[] output = new float[((product.Count - 1) * (matrix.PaddedColumns + product.Gap)) + matrix.PaddedColumns];
        Array.Fill(output, float.NaN);
        return output;
    }
}
