using System.Buffers.Binary;
using System.Security.Cryptography;
using Chancery.Language.Model;
using Chancery.Language.Network;

namespace Chancery.Language.Tests.Model;

public sealed class ModelFileTests
{
    private const int MagicLength = 15;
    private const int HeaderLength = 10;

    [Fact]
    public void WhatIsWrittenIsRead()
    {
        ModelFile read = ModelFile.Read(Small());
        read.Fields.ShouldBe([(ModelField.Description, 2), (ModelField.VectorWords, 6), (ModelField.Vocabulary, 0)]);
        read[ModelField.Description].ToArray().ShouldBe("{}"u8.ToArray());
        read.ReadLines(ModelField.VectorWords).ShouldBe(["one", "é"], ignoreOrder: false);
        read.ReadLines(ModelField.Vocabulary).ShouldBeEmpty();
    }

    [Fact]
    public void TheShippedModelIsWrittenAsItWasRead()
    {
        using var stream = new MemoryStream();
        ShippedModel.Model.Write(stream);
        LanguageModel read = LanguageModel.Read(stream.ToArray());
        read.Description.Version.ShouldBe(ShippedModel.Model.Description.Version);
        read.Labels.Xpos.ShouldBe(ShippedModel.Model.Labels.Xpos);
        read.Labels.Features.ShouldBe(ShippedModel.Model.Labels.Features);
        stream.ToArray().AsSpan().SequenceEqual(ShippedModel.Bytes).ShouldBeTrue();
    }

    [Fact]
    public void TheShippedModelCutShortAnywhereIsRefused()
    {
        ReadOnlyMemory<byte> whole = ShippedModel.Bytes;
        for (int length = 0; length < whole.Length; length += 997)
        {
            string message = Should.Throw<ModelFormatException>(() => ModelFile.Read(whole[..length])).Message;
            message.ShouldMatch(length < MagicLength + 4
                ? "^Not a Chancery model file"
                : "(before its (digest|first field)|cut short in field '(Digest|Description|Shape|Vector|Vocabulary|Xpos|Features|Relations|PartsOfSpeech|Tensors|Segmenter|Lemmatiser))");
        }
    }

    [Fact]
    public void EveryFlippedBitIsRefused()
    {
        byte[] whole = Small();
        for (int i = 0; i < whole.Length; i++)
        {
            for (int bit = 0; bit < 8; bit++)
            {
                byte[] damaged = [.. whole];
                damaged[i] ^= (byte)(1 << bit);
                Should.Throw<ModelFormatException>(() => ModelFile.Read(damaged), $"bit {bit} of byte {i}");
            }
        }
    }

    [Fact]
    public void ABitFlippedInTheShippedModelIsRefused()
    {
        byte[] damaged = [.. ShippedModel.Bytes];
        for (int i = 1; i <= 5; i++)
        {
            damaged[damaged.Length / 6 * i] ^= 4;
            Should.Throw<ModelFormatException>(() => ModelFile.Read(damaged)).Message.ShouldContain("digest");
            damaged[damaged.Length / 6 * i] ^= 4;
        }
    }

    [Fact]
    public void AFieldWrittenTwiceIsRefusedByName()
    {
        byte[] field = Field(3, [1]);
        Should.Throw<ModelFormatException>(() => ModelFile.Read(Sealed([.. Start(2), .. field, .. field]))).Message.ShouldContain("'VectorValues' twice");
    }

    [Fact]
    public void AMissingFieldIsRefusedByName()
    {
        ModelFile file = ModelFile.Read(Small());
        Should.Throw<ModelFormatException>(() => file[ModelField.Tensors]).Message.ShouldContain("no field 'Tensors'");
        Should.Throw<ModelFormatException>(() => LanguageModel.Read(Small())).Message.ShouldContain("no field 'Relations'");
    }

    [Fact]
    public void AnUnknownFieldIsPassedOver()
    {
        ModelFile file = ModelFile.Read(Sealed([.. Start(2), .. Field(900, [1, 2, 3]), .. Field(5, "word"u8)]));
        file.ReadLines(ModelField.Vocabulary).ShouldBe(["word"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void AnotherVersionIsRefused(byte version) =>
        Should.Throw<ModelFormatException>(() => ModelFile.Read(Sealed(Start(version)))).Message.ShouldContain($"version {version}");

    [Theory]
    // What the shape says, and what then does not fit it.
    [InlineData("hidden", "16", "sru0.weights")]
    [InlineData("arc", "32", "projection.weights")]
    [InlineData("word", "32", "words")]
    public void TensorsOfAnotherShapeAreRefusedByName(string size, string value, string tensor)
    {
        ModelFile file = ModelFile.Read(ShippedModel.Bytes);
        string[] lines = [.. file.ReadLines(ModelField.Shape).Select(l => l.StartsWith(size + " ", StringComparison.Ordinal) ? $"{size} {value}" : l)];
        NetworkShape shape = NetworkShape.Parse(lines);
        LanguageModel model = ShippedModel.Model;
        var other = model with { Weights = new NetworkWeights(shape, model.Weights.Floats, model.Weights.Bytes) };
        Should.Throw<ModelFormatException>(() => new Analyser(other)).Message.ShouldContain($"'{tensor}'");
    }

    [Theory]
    [InlineData("hidden", "0")]
    [InlineData("hidden", "250")]
    [InlineData("layers", "three")]
    [InlineData("tag", "-1")]
    [InlineData("label", "99999999")]
    public void ASizeThatCannotBeIsRefused(string size, string value)
    {
        string[] lines = [.. ShippedModel.Model.Weights.Shape.Lines().Select(l => l.StartsWith(size + " ", StringComparison.Ordinal) ? $"{size} {value}" : l)];
        Should.Throw<ModelFormatException>(() => NetworkShape.Parse(lines)).Message.ShouldContain("'Shape'");
        Should.Throw<ModelFormatException>(() => NetworkShape.Parse([.. lines.Where(l => !l.StartsWith(size + " ", StringComparison.Ordinal))])).Message.ShouldContain($"'{size}'");
    }

    [Fact]
    public void WhatFollowsTheDigestIsRefused() =>
        Should.Throw<ModelFormatException>(() => ModelFile.Read((byte[])[.. Small(), 0])).Message.ShouldContain("after its digest");

    [Theory]
    [InlineData("")]
    [InlineData("CHANCERY-MODEL")]
    [InlineData("PK\u0003\u0004 some other file of some length")]
    public void OtherFilesAreNoModels(string content) =>
        Should.Throw<ModelFormatException>(() => ModelFile.Read(System.Text.Encoding.UTF8.GetBytes(content))).Message.ShouldContain("Not a Chancery model");

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(-1)]
    [InlineData(1L << 32)]
    public void AnImpossibleLengthIsRefusedByName(long length)
    {
        byte[] field = Field(10, [1]);
        BinaryPrimitives.WriteInt64LittleEndian(field.AsSpan(2), length);
        Should.Throw<ModelFormatException>(() => ModelFile.Read(Sealed([.. Start(2), .. field]))).Message.ShouldContain("'Tensors'");
    }

    [Fact]
    public void LabelsOfAnotherProgramAreRefusedByName()
    {
        var file = new ModelFile();
        file.Add(ModelField.Relations, ModelFile.Lines(["root", "mystery"]));
        Should.Throw<ModelFormatException>(() => LanguageModel.Read(Bytes(file))).Message.ShouldContain("'Relations'");
    }

    [Fact]
    public void TheReportNamesFieldsAndTensors()
    {
        string report = ModelReport.Of(ShippedModel.Bytes);
        report.ShouldSatisfyAllConditions(
            r => r.ShouldContain("CC BY-SA"), r => r.ShouldContain("Lemmatiser"), r => r.ShouldContain("sru0.weights"));
    }

    private static byte[] Small()
    {
        var file = new ModelFile();
        file.Add(ModelField.Description, "{}"u8.ToArray());
        file.Add(ModelField.VectorWords, ModelFile.Lines(["one", "é"]));
        file.Add(ModelField.Vocabulary, []);
        return Bytes(file);
    }

    private static byte[] Bytes(ModelFile file)
    {
        using var stream = new MemoryStream();
        file.Write(stream);
        return stream.ToArray();
    }

    private static byte[] Start(byte version) => [.. "CHANCERY-MODEL\n"u8, version, 0, 0, 0];

    private static byte[] Field(ushort number, ReadOnlySpan<byte> content)
    {
        byte[] field = new byte[HeaderLength + content.Length];
        BinaryPrimitives.WriteUInt16LittleEndian(field, number);
        BinaryPrimitives.WriteInt64LittleEndian(field.AsSpan(2), content.Length);
        content.CopyTo(field.AsSpan(HeaderLength));
        return field;
    }

    private static byte[] Sealed(byte[] content) => [.. content, .. Field(0, SHA256.HashData(content))];
}
