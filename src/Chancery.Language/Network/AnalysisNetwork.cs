using Chancery.Language.Embedding;
using Chancery.Language.Names;
using Chancery.Language.Parsing;

namespace Chancery.Language.Network;

/// <summary>One encoder, several heads: tags, features, names, and the biaffine arcs of Dozat &amp; Manning (2017).</summary>
/// <remarks>
/// Word inputs (<see cref="WordEncoder"/>) → bidirectional <see cref="SruLayer"/>s → one projection whose columns serve arc
/// dependents, arc heads, label dependents, label heads and tags (<see cref="NetworkShape"/>). Matrix products are in bytes
/// (<see cref="ByteMatrix"/>), all else in floats. Immutable; any number of threads.
/// </remarks>
internal sealed class AnalysisNetwork
{
    private readonly NetworkShape _shape;
    private readonly WordEncoder _encoder;
    private readonly SruLayer[] _layers;
    private readonly ByteMatrix _projection;
    private readonly float[] _projectionBias;
    private readonly ByteMatrix _arc;
    private readonly float[] _arcBias;
    private readonly ArcScorer _arcs;
    private readonly ByteMatrix _label;
    private readonly float[] _labelBias;
    private readonly float[] _labelDistance;
    private readonly ByteMatrix _tag;
    private readonly float[] _tagBias;
    private readonly LabelSets _labels;
    private readonly FiniteVerb _finiteVerb;
    private readonly int _widestInput;
    private readonly int _widestProduct;

    /// <exception cref="Model.ModelFormatException">A tensor is missing or of another size than the shape wants.</exception>
    public AnalysisNetwork(NetworkWeights weights, LabelSets labels, WordVectors vectors, WordList vocabulary)
    {
        NetworkShape shape = _shape = weights.Shape;
        _labels = labels;
        _finiteVerb = new FiniteVerb(labels);
        _encoder = new WordEncoder(
            vectors, vocabulary, weights.Table("words", vocabulary.Count + 1, shape.WordSize), weights.Table("parts", WordShape.Buckets, shape.PartSize));
        _layers = new SruLayer[shape.Layers];
        for (int l = 0; l < _layers.Length; l++)
        {
            _layers[l] = new SruLayer(
                weights.Matrix($"sru{l}.weights", shape.LayerInput(l), SruLayer.Groups(l == 0) * shape.Width),
                weights.Vector($"sru{l}.recurrent", 2 * shape.Width), weights.Vector($"sru{l}.bias", 2 * shape.Width), shape.Hidden, projects: l == 0);
        }

        _projection = weights.Matrix("projection.weights", shape.Width, shape.ProjectionSize);
        _projectionBias = weights.Vector("projection.bias", shape.ProjectionSize);
        _arc = weights.Matrix("arc.weights", shape.ArcSize, shape.ArcSize);
        _arcBias = weights.Vector("arc.bias", shape.ArcSize);
        _arcs = new ArcScorer(shape.ArcSize, weights.Vector("root.arc", shape.ArcSize), weights.Rows("distance.arc", ArcDistance.Classes, shape.ArcSize));
        _label = weights.Matrix("label.weights", shape.LabelSize, Relations.Count);
        _labelBias = weights.Vector("label.bias", Relations.Count);
        _labelDistance = weights.Rows("distance.label", ArcDistance.Classes, shape.LabelSize);
        _tag = weights.Matrix("tag.weights", shape.TagSize, labels.TagColumns);
        _tagBias = weights.Vector("tag.bias", labels.TagColumns);
        _widestInput = ByteRows.Pad(new[] { shape.InputSize, shape.Width, shape.ArcSize, shape.LabelSize, shape.TagSize }.Max());
        _widestProduct = Math.Max(shape.ProjectionSize, _layers.Max(l => l.Weights.PaddedColumns));
    }

    /// <summary>Fills tags, features, heads, relations of <paramref name="words"/>, and their name labels.</summary>
    public void Apply(ReadOnlySpan<char> text, Span<WordData> words, ReadOnlySpan<SentenceData> sentences, Span<byte> names)
    {
        int n = words.Length;
        if (n == 0)
        {
            return;
        }

        using var floats = new Scratch<float>(n * ((2 * _shape.Width) + _widestProduct + 1));
        using var bytes = new Scratch<byte>(n * _widestInput);
        var rows = new Quantised(bytes.Take(n * _widestInput), floats.Take(n));
        Span<float> output = floats.Take(n * _shape.Width), input = floats.Take(n * _shape.Width), work = floats.Take(n * _widestProduct);

        Encode(text, words, sentences, output, work, rows);
        for (int l = 1; l < _layers.Length; l++)
        {
            Span<float> before = output;
            output = input;
            input = before;
            Multiply(_layers[l].Weights, input, _shape.Width, rows, work, _layers[l].Weights.PaddedColumns, n);
            _layers[l].Forward(work, [], input, output, sentences);
        }

        Multiply(_projection, output, _shape.Width, rows, work, _shape.ProjectionSize, n);
        ProjectionBias(_shape, work, _projectionBias, n);
        Tag(work, words, sentences, names, rows);
        Attach(work, words, sentences, rows);
        Label(work, words, rows);
        foreach (SentenceData sentence in sentences)
        {
            _finiteVerb.Restore(text, words, sentence);
        }
    }

    /// <summary>Adds the projection's bias; arcs and tags are rectified, label parts are not (they are added first).</summary>
    public static void ProjectionBias(NetworkShape shape, Span<float> projected, float[] bias, int count)
    {
        int stride = shape.ProjectionSize, labels = 2 * shape.LabelSize;
        Activations.AddBias(projected, stride, count, bias.AsSpan(0, shape.LabelDependent), rectify: true);
        Activations.AddBias(projected[shape.LabelDependent..], stride, count, bias.AsSpan(shape.LabelDependent, labels), rectify: false);
        Activations.AddBias(projected[shape.TagStart..], stride, count, bias.AsSpan(shape.TagStart), rectify: true);
    }

    // The first layer's product hangs on the form alone: once for each form, not for each word.
    private void Encode(ReadOnlySpan<char> text, ReadOnlySpan<WordData> words, ReadOnlySpan<SentenceData> sentences, Span<float> output, Span<float> work, Quantised rows)
    {
        int n = words.Length;
        using var ints = new Scratch<int>((2 * n) + DistinctForms.ScratchLength(n));
        Span<int> formOf = ints.Take(n), examples = ints.Take(n);
        int forms = DistinctForms.Number(text, words, formOf, examples, ints.Take(DistinctForms.ScratchLength(n)));
        using var inputs = new Scratch<float>(forms * _shape.InputSize);
        Span<float> encoded = inputs.Take(forms * _shape.InputSize);
        for (int f = 0; f < forms; f++)
        {
            WordData word = words[examples[f]];
            _encoder.Encode(text[word.Start..word.End], encoded.Slice(f * _shape.InputSize, _shape.InputSize));
        }

        ByteMatrix weights = _layers[0].Weights;
        Multiply(weights, encoded, _shape.InputSize, rows, work, weights.PaddedColumns, forms);
        _layers[0].Forward(work, formOf, [], output, sentences);
    }

    private void Tag(ReadOnlySpan<float> projected, Span<WordData> words, ReadOnlySpan<SentenceData> sentences, Span<byte> names, Quantised rows)
    {
        int n = words.Length, stride = _tag.PaddedColumns;
        using var floats = new Scratch<float>(n * stride);
        Span<float> tags = floats.Take(n * stride);
        Multiply(_tag, projected[_shape.TagStart..], _shape.ProjectionSize, rows, tags, stride, n);
        Activations.AddBias(tags, stride, n, _tagBias, rectify: false);
        for (int i = 0; i < n; i++)
        {
            ReadOnlySpan<float> row = tags.Slice(i * stride, stride);
            words[i].Tag = (PartOfSpeech)Next(ref row, PartsOfSpeech.Count);
            words[i].Xpos = _labels.Xpos[Next(ref row, _labels.Xpos.Length)];
            words[i].Features = _labels.Features[Next(ref row, _labels.Features.Length)];
        }

        int nameLabels = PartsOfSpeech.Count + _labels.Xpos.Length + _labels.Features.Length;
        foreach (SentenceData sentence in sentences)
        {
            NamePath.Decode(tags[((sentence.First * stride) + nameLabels)..], stride, names[sentence.First..sentence.End]);
        }

        static int Next(ref ReadOnlySpan<float> row, int count)
        {
            int best = Activations.IndexOfLargest(row[..count]);
            row = row[count..];
            return best;
        }
    }

    private void Attach(ReadOnlySpan<float> projected, Span<WordData> words, ReadOnlySpan<SentenceData> sentences, Quantised rows)
    {
        int n = words.Length, size = _shape.ArcSize;
        int longest = 0;
        foreach (SentenceData sentence in sentences)
        {
            longest = Math.Max(longest, sentence.End - sentence.First);
        }

        using var floats = new Scratch<float>((n * size) + (longest * (longest + 1)));
        using var ints = new Scratch<int>(longest);
        Span<float> queries = floats.Take(n * size), scores = floats.Take(longest * (longest + 1));
        Span<int> heads = ints.Take(longest);
        Multiply(_arc, projected, _shape.ProjectionSize, rows, queries, size, n);
        Activations.AddBias(queries, size, n, _arcBias, rectify: false);
        foreach (SentenceData sentence in sentences)
        {
            int length = sentence.End - sentence.First;
            _arcs.Score(queries[(sentence.First * size)..], projected[((sentence.First * _shape.ProjectionSize) + _shape.ArcHead)..], _shape.ProjectionSize, length, scores);
            SpanningTree.Decode(scores[..(length * (length + 1))], heads[..length]);
            for (int i = 0; i < length; i++)
            {
                words[sentence.First + i].Head = heads[i] < 0 ? -1 : sentence.First + heads[i];
            }
        }
    }

    private void Label(ReadOnlySpan<float> projected, Span<WordData> words, Quantised rows)
    {
        int n = words.Length, size = _shape.LabelSize, stride = _label.PaddedColumns;
        using var floats = new Scratch<float>(n * (size + stride));
        Span<float> joined = floats.Take(n * size), labels = floats.Take(n * stride);
        for (int i = 0; i < n; i++)
        {
            Span<float> row = joined.Slice(i * size, size);
            projected.Slice((i * _shape.ProjectionSize) + _shape.LabelDependent, size).CopyTo(row);
            if (words[i].Head is >= 0 and int head)
            {
                Activations.AddScaled(row, projected.Slice((head * _shape.ProjectionSize) + _shape.LabelHead, size), 1);
                Activations.AddBias(row, size, 1, _labelDistance.AsSpan(ArcDistance.Class(i, head) * size, size), rectify: true);
            }
        }

        Multiply(_label, joined, size, rows, labels, stride, n);
        Activations.AddBias(labels, stride, n, _labelBias, rectify: false);
        for (int i = 0; i < n; i++)
        {
            // The root's only arc is root, and no other arc is.
            words[i].Relation = words[i].Head < 0 ? Relation.Root : (Relation)(1 + Activations.IndexOfLargest(labels.Slice((i * stride) + 1, Relations.Count - 1)));
        }
    }

    private static void Multiply(ByteMatrix weights, ReadOnlySpan<float> input, int inputStride, Quantised rows, Span<float> output, int outputStride, int count)
    {
        ByteRows.Quantise(input, inputStride, weights.Rows, count, rows.Values, rows.Scales);
        weights.Multiply(rows.Values, rows.Scales, output, outputStride, count);
    }

    /// <summary>Scratch for the bytes of one product's inputs.</summary>
    private readonly ref struct Quantised(Span<byte> values, Span<float> scales)
    {
        public Span<byte> Values { get; } = values;

        public Span<float> Scales { get; } = scales;
    }
}
