using Chancery.Language.Segmentation;

namespace Chancery.Language.Tests.Segmentation;

public sealed class SegmenterFileTests
{
    [Fact]
    public void WhatIsReadIsWrittenTheSame()
    {
        using var stream = new MemoryStream();
        TrainedModels.Segmenter.Write(new BinaryWriter(stream));
        stream.ToArray().ShouldBe(TrainedModels.SegmenterBytes);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.0001)]
    [InlineData(0.3)]
    [InlineData(0.9)]
    [InlineData(0.99999)]
    public void WhatIsCutShortIsRefusedByName(double share)
    {
        byte[] bytes = TrainedModels.SegmenterBytes[..(int)(TrainedModels.SegmenterBytes.Length * share)];
        Should.Throw<InvalidDataException>(() => Read(bytes)).Message.ShouldMatch("'(classes|fused|tokens|sentences)'");
    }

    [Fact]
    public void WhatIsDamagedIsRefusedByName()
    {
        var random = new Random(7);
        for (int i = 0; i < 60; i++)
        {
            byte[] bytes = [.. TrainedModels.SegmenterBytes];
            bytes[i < 20 ? i : random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            Should.Throw<InvalidDataException>(() => Read(bytes)).Message.ShouldMatch("'(classes|fused|tokens|sentences)'");
        }
    }

    [Fact]
    public void TemplatesWithAnUnknownAtomOrWrittenTwiceAreRefused()
    {
        Should.Throw<InvalidDataException>(() => FeatureTemplates.Parse<TokenAtom>("L1 R1\nL1 R9")).Message.ShouldContain("L1 R9");
        Should.Throw<InvalidDataException>(() => FeatureTemplates.Parse<TokenAtom>("L1 R1\nR1 L1")).Message.ShouldContain("R1 L1");
    }

    private static Segmenter Read(byte[] bytes) => Segmenter.Read(new BinaryReader(new MemoryStream(bytes)));
}
