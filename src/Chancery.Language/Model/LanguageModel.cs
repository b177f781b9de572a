using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Chancery.Language.Embedding;
using Chancery.Language.Lemmas;
using Chancery.Language.Network;
using Chancery.Language.Segmentation;

namespace Chancery.Language.Model;

/// <summary>What a model says of itself.</summary>
/// <param name="Name">E.g. <c>english</c>.</param>
/// <param name="Version">Changes with every training that is shipped.</param>
/// <param name="Licence">Of the model file.</param>
/// <param name="Data">Training files with their SHA-256.</param>
/// <param name="Plan">The training plan and the network's sizes, as text.</param>
/// <param name="Figures">What was measured on the development parts.</param>
public sealed record ModelDescription(
    string Name, string Version, string Licence, IReadOnlyDictionary<string, string> Data, string Plan, IReadOnlyDictionary<string, string> Figures);

[JsonSerializable(typeof(ModelDescription))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
internal sealed partial class ModelJson : JsonSerializerContext;

/// <summary>All parts of a language model, read from or written to a model file.</summary>
internal sealed record LanguageModel(
    ModelDescription Description, WordVectors Vectors, WordList Vocabulary, LabelSets Labels,
    NetworkWeights Weights, Segmenter Segmenter, Lemmatiser Lemmatiser)
{
    public void Write(Stream stream)
    {
        var file = new ModelFile();
        file.Add(ModelField.Description, JsonSerializer.SerializeToUtf8Bytes(Description, ModelJson.Default.ModelDescription));
        file.Add(ModelField.Shape, ModelFile.Lines(Weights.Shape.Lines()));
        file.Add(ModelField.VectorWords, Encoding.UTF8.GetBytes(Vectors.Words.Text));
        file.Add(ModelField.VectorValues, MemoryMarshal.AsBytes(Vectors.Table.Values.AsSpan()).ToArray());
        file.Add(ModelField.VectorScales, MemoryMarshal.AsBytes(Vectors.Table.Scales.AsSpan()).ToArray());
        file.Add(ModelField.Vocabulary, Encoding.UTF8.GetBytes(Vocabulary.Text));
        file.Add(ModelField.Xpos, ModelFile.Lines(Labels.Xpos));
        file.Add(ModelField.Features, ModelFile.Lines(Labels.Features.Select(f => f.Text)));
        file.Add(ModelField.Relations, ModelFile.Lines(Enumerable.Range(0, Relations.Count).Select(r => ((Relation)r).Name())));
        file.Add(ModelField.PartsOfSpeech, ModelFile.Lines(Enumerable.Range(0, PartsOfSpeech.Count).Select(t => ((PartOfSpeech)t).Name())));
        file.Add(ModelField.Tensors, TensorCodec.Write(Weights));
        file.Add(ModelField.Segmenter, Bytes(Segmenter.Write));
        file.Add(ModelField.Lemmatiser, Bytes(Lemmatiser.Write));
        file.Write(stream);

        static byte[] Bytes(Action<BinaryWriter> write)
        {
            using var memory = new MemoryStream();
            using var writer = new BinaryWriter(memory, Encoding.UTF8);
            write(writer);
            writer.Flush();
            return memory.ToArray();
        }
    }

    /// <exception cref="ModelFormatException">The file is not a sound model; the message names the field.</exception>
    public static LanguageModel Read(ReadOnlyMemory<byte> bytes)
    {
        ModelFile file = ModelFile.Read(bytes);
        Expect(file, ModelField.Relations, Relations.Count, r => ((Relation)r).Name());
        Expect(file, ModelField.PartsOfSpeech, PartsOfSpeech.Count, t => ((PartOfSpeech)t).Name());
        var shape = NetworkShape.Parse(file.ReadLines(ModelField.Shape));

        // The parts do not need one another: half of the work (and of its compilation) is done beside the other half.
        Task<Lemmatiser> lemmatiser = Task.Run(() => Part(file, ModelField.Lemmatiser, Lemmatiser.Read));
        Task<WordVectors> vectors = Task.Run(() => ReadVectors(file, shape));
        Task<ModelDescription> description = Task.Run(() => Describe(file));
        var segmenter = Part(file, ModelField.Segmenter, Segmenter.Read);
        var labels = new LabelSets(file.ReadLines(ModelField.Xpos), [.. file.ReadLines(ModelField.Features).Select(f => new Features(f))]);
        var vocabulary = new WordList(file.ReadText(ModelField.Vocabulary));
        NetworkWeights weights = TensorCodec.Read(shape, file[ModelField.Tensors]);
        return new LanguageModel(
            description.GetAwaiter().GetResult(), vectors.GetAwaiter().GetResult(), vocabulary, labels,
            weights, segmenter, lemmatiser.GetAwaiter().GetResult());
    }

    private static WordVectors ReadVectors(ModelFile file, NetworkShape shape)
    {
        var words = new WordList(file.ReadText(ModelField.VectorWords));
        sbyte[] values = MemoryMarshal.Cast<byte, sbyte>(file[ModelField.VectorValues].Span).ToArray();
        float[] scales = MemoryMarshal.Cast<byte, float>(file[ModelField.VectorScales].Span).ToArray();
        return values.Length == words.Count * shape.VectorSize && scales.Length == words.Count
            ? new WordVectors(words, new ByteTable(values, scales, shape.VectorSize))
            : throw new ModelFormatException("Fields 'VectorWords', 'VectorValues' and 'VectorScales' do not fit together.");
    }

    private static ModelDescription Describe(ModelFile file)
    {
        try
        {
            return JsonSerializer.Deserialize(file[ModelField.Description].Span, ModelJson.Default.ModelDescription)
                ?? throw new ModelFormatException("Field 'Description' is empty.");
        }
        catch (JsonException e)
        {
            throw new ModelFormatException($"Field 'Description' is damaged: {e.Message}");
        }
    }

    private static T Part<T>(ModelFile file, ModelField field, Func<BinaryReader, T> read)
    {
        using var reader = new BinaryReader(new MemoryStream(file[field].ToArray()), Encoding.UTF8);
        try
        {
            return read(reader);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw new ModelFormatException($"Field '{field}' is damaged: {e.Message}");
        }
    }

    private static void Expect(ModelFile file, ModelField field, int count, Func<int, string> name)
    {
        if (!file.ReadLines(field).SequenceEqual(Enumerable.Range(0, count).Select(name)))
        {
            throw new ModelFormatException($"Field '{field}' lists other labels than this program's.");
        }
    }
}
