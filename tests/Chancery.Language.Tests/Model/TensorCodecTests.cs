using Chancery.Language.Model;
using Chancery.Language.Network;
using CsCheck;

namespace Chancery.Language.Tests.Model;

public sealed class TensorCodecTests
{
    private static readonly NetworkShape Shape = new(16, 1, 4, 4, 4, 16, 4, 4);

    private static readonly Gen<Tensor> Tensors = Gen.Select(Gen.OneOf("words", "arc.weights", "arc.bias"), Gen.Int[1, 9], Gen.Int[1, 9], Gen.Float[0.001f, 50])
        .SelectMany(shape => Gen.Float[-1, 1].Array[shape.Item2 * shape.Item3].Select(values =>
            new Tensor(shape.Item1, shape.Item2, shape.Item3, [.. values.Select(v => v * shape.Item4)])));

    [Fact]
    public void WhatIsWrittenIsRead() => Tensors.Sample(
        tensor =>
        {
            NetworkWeights written = Weights(tensor), read = TensorCodec.Read(Shape, TensorCodec.Write(written));
            return written.Floats.Zip(read.Floats).All(p => (p.First.Name, p.First.Rows, p.First.Columns) == (p.Second.Name, p.Second.Rows, p.Second.Columns) && p.First.Values.SequenceEqual(p.Second.Values))
                && written.Bytes.Zip(read.Bytes).All(p => (p.First.Name, p.First.Rows, p.First.Columns, p.First.ScaledBy) == (p.Second.Name, p.Second.Rows, p.Second.Columns, p.Second.ScaledBy)
                    && p.First.Values.SequenceEqual(p.Second.Values) && p.First.Scales.SequenceEqual(p.Second.Scales))
                && written.Floats.Count() + written.Bytes.Count() == 1 && read.Floats.Count() + read.Bytes.Count() == 1;
        },
        iter: 500);

    [Fact]
    public void BytesAreWithinHalfAStepOfTheValues() => Tensors.Where(t => t.Name != "arc.bias").Sample(
        tensor =>
        {
            ByteTensor bytes = Weights(tensor).Bytes.Single();
            bool byRow = tensor.Name == "words";
            bool close = bytes.ScaledBy == (byRow ? ScaledBy.Row : ScaledBy.Column);
            for (int i = 0; i < tensor.Values.Length; i++)
            {
                float scale = bytes.Scales[byRow ? i / tensor.Columns : i % tensor.Columns];
                close &= Math.Abs((bytes.Values[i] * scale) - tensor.Values[i]) <= (scale * 0.5001f) + 1e-9f && Math.Abs((int)bytes.Values[i]) <= (byRow ? 127 : ByteRows.Largest);
            }

            return close;
        },
        iter: 500);

    [Fact]
    public void ZerosStayZeros() => Weights(new Tensor("words", 1, 3, [0, 0, 0])).Bytes.Single().Values.ShouldBe([0, 0, 0]);

    [Fact]
    public void TheOrderOfTheTensorsDoesNotMatter()
    {
        Tensor a = new("a", 1, 1, [1]), b = new("b", 1, 1, [2]);
        TensorCodec.Write(Weights(b, a)).ShouldBe(TensorCodec.Write(Weights(a, b)));
    }

    [Fact]
    public void WhatIsCutShortIsRefused()
    {
        byte[] whole = TensorCodec.Write(Weights(new Tensor("arc.bias", 1, 4, [1, 2, 3, 4]), new Tensor("words", 2, 2, [1, 2, 3, 4])));
        int second = 1 + "arc.bias".Length + 9 + 16;
        for (int length = 1; length < whole.Length; length++)
        {
            if (length != second)
            {
                Should.Throw<ModelFormatException>(() => TensorCodec.Read(Shape, whole.AsMemory(0, length)), $"{length} bytes").Message.ShouldContain("'Tensors'");
            }
        }
    }

    [Fact]
    public void AnUnknownKindIsRefusedByTheTensorsName()
    {
        byte[] bytes = TensorCodec.Write(Weights(new Tensor("arc.bias", 1, 1, [1])));
        bytes[1 + "arc.bias".Length + 8] = 77;
        Should.Throw<ModelFormatException>(() => TensorCodec.Read(Shape, bytes)).Message.ShouldContain("'arc.bias'");
    }

    [Fact]
    public void ATensorThatStandsThereTwiceIsRefused()
    {
        byte[] once = TensorCodec.Write(Weights(new Tensor("arc.bias", 1, 1, [1])));
        Should.Throw<ModelFormatException>(() => TensorCodec.Read(Shape, (byte[])[.. once, .. once])).Message.ShouldContain("'arc.bias'");
    }

    private static NetworkWeights Weights(params Tensor[] tensors) => NetworkWeights.Quantise(Shape, tensors);
}
