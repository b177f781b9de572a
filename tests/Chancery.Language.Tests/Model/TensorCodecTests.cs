using Chancery.Language.Model;
using Chancery.Language.Network;
using CsCheck;

namespace Chancery.Language.Tests.Model;

public sealed class TensorCodecTests
{
    private static readonly Gen<Tensor> Tensors = Gen.Select(Gen.OneOf("words", "parts", "arc.weights"), Gen.Int[1, 9], Gen.Int[1, 9], Gen.Float[0.001f, 50])
        .SelectMany(shape => Gen.Float[-1, 1].Array[shape.Item2 * shape.Item3].Select(values =>
            new Tensor(shape.Item1, shape.Item2, shape.Item3, [.. values.Select(v => v * shape.Item4)])));

    [Fact]
    public void ValuesComeBackWithinTheErrorOfTheirKind() => Tensors.Sample(
        tensor =>
        {
            Tensor read = TensorCodec.Read(TensorCodec.Write([tensor])).Single().Value;
            bool close = (read.Name, read.Rows, read.Columns) == (tensor.Name, tensor.Rows, tensor.Columns);
            for (int row = 0; row < tensor.Rows; row++)
            {
                float[] values = [.. tensor.Values.Skip(row * tensor.Columns).Take(tensor.Columns)];
                float largest = values.Max(Math.Abs);
                for (int i = 0; i < values.Length; i++)
                {
                    // Half a step of 127; or the 11 bits of a half, whose smallest numbers are coarser.
                    float error = tensor.Name == "arc.weights" ? (Math.Abs(values[i]) / 2048) + 1e-7f : (largest / 127 * 0.5001f) + 1e-7f;
                    close &= Math.Abs(read.Values[(row * tensor.Columns) + i] - values[i]) <= error;
                }
            }

            return close;
        },
        iter: 1_000);

    [Fact]
    public void ARowOfZerosStaysZero() => TensorCodec.Read(TensorCodec.Write([new Tensor("words", 1, 3, [0, 0, 0])]))["words"].Values.ShouldBe([0, 0, 0]);

    [Fact]
    public void TheOrderOfTheTensorsDoesNotMatter()
    {
        Tensor a = new("a", 1, 1, [1]), b = new("b", 1, 1, [2]);
        TensorCodec.Write([b, a]).ShouldBe(TensorCodec.Write([a, b]));
    }

    [Fact]
    public void WhatIsCutShortIsRefused()
    {
        byte[] whole = TensorCodec.Write([new Tensor("arc.bias", 1, 4, [1, 2, 3, 4]), new Tensor("words", 2, 2, [1, 2, 3, 4])]);
        int second = 1 + "arc.bias".Length + 9 + 8;
        for (int length = 1; length < whole.Length; length++)
        {
            if (length != second)
            {
                Should.Throw<ModelFormatException>(() => TensorCodec.Read(whole.AsMemory(0, length)), $"{length} bytes").Message.ShouldContain("'Tensors'");
            }
        }
    }

    [Fact]
    public void AnUnknownKindIsRefusedByTheTensorsName()
    {
        byte[] bytes = TensorCodec.Write([new Tensor("arc.bias", 1, 1, [1])]);
        bytes[1 + "arc.bias".Length + 8] = 77;
        Should.Throw<ModelFormatException>(() => TensorCodec.Read(bytes)).Message.ShouldContain("'arc.bias'");
    }
}
