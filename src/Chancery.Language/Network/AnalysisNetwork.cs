using System.Buffers;
using Chancery.Language.Embedding;
using Chancery.Language.Parsing;

namespace Chancery.Language.Network;

/// <summary>One encoder, several heads: tags, features, names, and the biaffine arcs of Dozat &amp; Manning (2017).</summary>
/// <remarks>
/// Word inputs (<see cref="WordEncoder"/>) → three bidirectional <see cref="SruLayer"/>s → one projection whose columns serve arc
/// dependents, arc heads, label dependents, label heads and tags (<see cref="NetworkShape"/>). Immutable; any number of threads.
/// </remarks>
internal sealed class AnalysisNetwork
{
    private readonly WordEncoder _encoder;
    private readonly SruLayer[] _layers;
    private readonly PackedMatrix _projection;
    private readonly float[] _projectionBias;
    private readonly PackedMatrix _arc;
    private readonly float[] _arcBias;
    private readonly float[] _rootArc;
    private readonly PackedMatrix _label;
    private readonly float[] _labelBias;
    private readonly PackedMatrix _tag;
    private readonly float[] _tagBias;
    private readonly LabelSets _labels;

    public AnalysisNetwork(IReadOnlyDictionary<string, Tensor> tensors, LabelSets labels, WordVectors vectors, string[] vocabulary)
    {
        _labels = labels;
        _encoder = new WordEncoder(vectors, vocabulary, tensors["words"].Values, tensors["parts"].Values);
        _layers = new SruLayer[NetworkShape.Layers];
        for (int l = 0; l < _layers.Length; l++)
        {
            _layers[l] = new SruLayer(
                Pack($"sru{l}.weights"), tensors[$"sru{l}.recurrent"].Values, tensors[$"sru{l}.bias"].Values, NetworkShape.Hidden, projects: l == 0);
        }

        _projection = Pack("projection.weights");
        _projectionBias = tensors["projection.bias"].Values;
        _arc = Pack("arc.weights");
        _arcBias = tensors["arc.bias"].Values;
        _rootArc = tensors["root.arc"].Values;
        _label = Pack("label.weights");
        _labelBias = tensors["label.bias"].Values;
        _tag = Pack("tag.weights");
        _tagBias = tensors["tag.bias"].Values;

        PackedMatrix Pack(string name) => new(tensors[name].Values, tensors[name].Rows, tensors[name].Columns);
    }

    /// <summary>Output columns of the tag head: UPOS, then XPOS, features, name labels.</summary>
    public static int TagColumns(LabelSets labels) => PartsOfSpeech.Count + labels.Xpos.Length + labels.Features.Length + Names.NameLabel.Count;

    /// <summary>Fills tags, features, heads, relations of <paramref name="words"/>, and their name labels.</summary>
    public void Apply(string text, Span<WordData> words, ReadOnlySpan<SentenceData> sentences, Span<byte> names)
    {
        int n = words.Length;
        const int width = 2 * NetworkShape.Hidden;
        int productWidth = _layers.Max(l => l.ProductColumns);
        using var scratch = new Lease(n * (Math.Max(NetworkShape.InputSize, width) + width + Math.Max(productWidth, NetworkShape.ProjectionSize + NetworkShape.ArcSize + Panels.Pad(Relations.Count) + NetworkShape.LabelSize) + _tag.PaddedColumns));
        Span<float> input = scratch.Take(n * Math.Max(NetworkShape.InputSize, width));
        Span<float> output = scratch.Take(n * width);
        Span<float> tags = scratch.Take(n * _tag.PaddedColumns);
        Span<float> work = scratch.Rest;
        for (int i = 0; i < n; i++)
        {
            _encoder.Encode(text.AsSpan(words[i].Start..words[i].End), input.Slice(i * NetworkShape.InputSize, NetworkShape.InputSize));
        }

        for (int l = 0; l < _layers.Length; l++)
        {
            _layers[l].Forward(input, NetworkShape.LayerInput(l), work, output, sentences);
            Span<float> next = input;
            input = output;
            output = next;
        }

        Span<float> projected = work[..(n * NetworkShape.ProjectionSize)];
        Span<float> rest = work[projected.Length..];
        _projection.Multiply(input, width, projected, NetworkShape.ProjectionSize, n);
        ProjectionBias(projected, _projectionBias, n);
        _tag.Multiply(projected[NetworkShape.TagStart..], NetworkShape.ProjectionSize, tags, _tag.PaddedColumns, n);
        Activations.AddBias(tags, _tag.PaddedColumns, n, _tagBias, rectify: false);
        ReadTags(tags, words, names);

        Span<float> arcs = rest[..(n * NetworkShape.ArcSize)];
        _arc.Multiply(projected, NetworkShape.ProjectionSize, arcs, NetworkShape.ArcSize, n);
        Activations.AddBias(arcs, NetworkShape.ArcSize, n, _arcBias, rectify: false);
        foreach (SentenceData sentence in sentences)
        {
            Attach(projected, arcs, words, sentence);
        }

        Label(projected, rest[arcs.Length..], words);
    }

    /// <summary>Adds the projection's bias; arcs and tags are rectified, label parts are not (they are added first).</summary>
    public static void ProjectionBias(Span<float> projected, float[] bias, int count)
    {
        Activations.AddBias(projected, NetworkShape.ProjectionSize, count, bias.AsSpan(0, NetworkShape.LabelDependent), rectify: true);
        int labels = 2 * NetworkShape.LabelSize;
        int last = ((count - 1) * NetworkShape.ProjectionSize) + labels;
        Activations.AddBias(projected.Slice(NetworkShape.LabelDependent, last), NetworkShape.ProjectionSize, count, bias.AsSpan(NetworkShape.LabelDependent, labels), rectify: false);
        Activations.AddBias(projected[NetworkShape.TagStart..], NetworkShape.ProjectionSize, count, bias.AsSpan(NetworkShape.TagStart), rectify: true);
    }

    private void ReadTags(ReadOnlySpan<float> tags, Span<WordData> words, Span<byte> names)
    {
        for (int i = 0; i < words.Length; i++)
        {
            ReadOnlySpan<float> row = tags.Slice(i * _tag.PaddedColumns, _tag.PaddedColumns);
            int at = 0;
            words[i].Tag = (PartOfSpeech)Next(row, ref at, PartsOfSpeech.Count);
            words[i].Xpos = _labels.Xpos[Next(row, ref at, _labels.Xpos.Length)];
            words[i].Features = _labels.Features[Next(row, ref at, _labels.Features.Length)];
            names[i] = (byte)Next(row, ref at, Names.NameLabel.Count);
        }

        static int Next(ReadOnlySpan<float> row, ref int at, int count)
        {
            ReadOnlySpan<float> part = row.Slice(at, count);
            at += count;
            int best = 0;
            for (int i = 1; i < part.Length; i++)
            {
                best = part[i] > part[best] ? i : best;
            }

            return best;
        }
    }

    private void Attach(ReadOnlySpan<float> projected, ReadOnlySpan<float> arcs, Span<WordData> words, SentenceData sentence)
    {
        int n = sentence.End - sentence.First;
        using var scratch = new Lease(n * (n + 1));
        Span<float> scores = scratch.Take(n * (n + 1));
        Span<int> heads = n <= 256 ? stackalloc int[n] : new int[n];
        for (int i = 0; i < n; i++)
        {
            ReadOnlySpan<float> query = arcs.Slice((sentence.First + i) * NetworkShape.ArcSize, NetworkShape.ArcSize);
            Span<float> row = scores.Slice(i * (n + 1), n + 1);
            row[0] = Activations.Dot(query, _rootArc);
            for (int j = 0; j < n; j++)
            {
                row[j + 1] = Activations.Dot(query, projected.Slice(((sentence.First + j) * NetworkShape.ProjectionSize) + NetworkShape.ArcHead, NetworkShape.ArcSize));
            }
        }

        SpanningTree.Decode(scores, heads);
        for (int i = 0; i < n; i++)
        {
            words[sentence.First + i].Head = heads[i] < 0 ? -1 : sentence.First + heads[i];
        }
    }

    private void Label(ReadOnlySpan<float> projected, Span<float> work, Span<WordData> words)
    {
        int n = words.Length;
        Span<float> joined = work[..(n * NetworkShape.LabelSize)];
        Span<float> scores = work[joined.Length..];
        for (int i = 0; i < n; i++)
        {
            ReadOnlySpan<float> own = projected.Slice((i * NetworkShape.ProjectionSize) + NetworkShape.LabelDependent, NetworkShape.LabelSize);
            Span<float> row = joined.Slice(i * NetworkShape.LabelSize, NetworkShape.LabelSize);
            own.CopyTo(row);
            if (words[i].Head >= 0)
            {
                ReadOnlySpan<float> head = projected.Slice((words[i].Head * NetworkShape.ProjectionSize) + NetworkShape.LabelHead, NetworkShape.LabelSize);
                Activations.AddBias(row, row.Length, 1, head, rectify: true);
            }
        }

        _label.Multiply(joined, NetworkShape.LabelSize, scores, _label.PaddedColumns, n);
        for (int i = 0; i < n; i++)
        {
            ReadOnlySpan<float> row = scores.Slice(i * _label.PaddedColumns, Relations.Count);
            // The root's only arc is root, and no other arc is.
            int best = words[i].Head < 0 ? (int)Relation.Root : 1;
            for (int r = 2; r < row.Length && words[i].Head >= 0; r++)
            {
                best = row[r] + _labelBias[r] > row[best] + _labelBias[best] ? r : best;
            }

            words[i].Relation = (Relation)best;
        }
    }

    /// <summary>Pooled floats, given out piece by piece.</summary>
    private ref struct Lease(int length)
    {
        private readonly float[] _array = ArrayPool<float>.Shared.Rent(length);
        private int _taken;

        public readonly Span<float> Rest => _array.AsSpan(_taken);

        public Span<float> Take(int count)
        {
            Span<float> piece = _array.AsSpan(_taken, count);
            _taken += count;
            return piece;
        }

        public readonly void Dispose() => ArrayPool<float>.Shared.Return(_array);
    }
}
