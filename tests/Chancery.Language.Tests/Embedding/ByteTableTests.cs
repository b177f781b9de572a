using Chancery.Language.Embedding;
using CsCheck;

namespace Chancery.Language.Tests.Embedding;

public sealed class ByteTableTests
{
    [Fact]
    public void ARowIsAddedValueByValue() => Gen.Select(Gen.Int[1, 80], Gen.Int[0, 1 << 20], Gen.Float[-2, 2]).Sample(
        (columns, seed, factor) =>
        {
            var random = new Random(seed);
            sbyte[] values = [.. Enumerable.Range(0, 3 * columns).Select(_ => (sbyte)random.Next(-127, 128))];
            var table = new ByteTable(values, [0.5f, 0.01f, 2], columns);
            float[] target = [.. Enumerable.Range(0, columns).Select(_ => random.NextSingle()), 7];
            float[] expected = [.. target.Select((v, i) => i < columns ? v + (values[columns + i] * (0.01f * factor)) : v)];
            table.AddTo(1, target, factor);
            float[] copied = new float[columns];
            table.CopyTo(2, copied);
            return target.SequenceEqual(expected) && copied.SequenceEqual(values[(2 * columns)..].Select(v => v * 2f));
        },
        iter: 500);
}
