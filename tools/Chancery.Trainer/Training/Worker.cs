using Chancery.Language;
using Chancery.Language.Embedding;
using Chancery.Language.Network;
using Chancery.Language.Parsing;

namespace Chancery.Trainer.Training;

/// <summary>One thread of training: forward, loss and backward over its share of a batch; gradients go to its own arrays.</summary>
internal sealed class Worker
{
    private const float TagWeight = 0.5f;
    private readonly Network _network;
    private readonly NetworkShape _shape;
    private readonly WordVectors _vectors;
    private readonly int _index;
    private readonly Dropout _dropout;
    private readonly Noise _noise;
    private readonly SruTraining[] _sru;
    private readonly ProductGradients _products = new();
    private readonly float[][] _inputs;
    private readonly float[][] _deltas;
    private readonly float[][] _masks;
    private float[] _projected = [];
    private float[] _projectedDelta = [];
    private float[] _headMask = [];
    private float[] _arcs = [];
    private float[] _arcsDelta = [];
    private float[] _tags = [];
    private float[] _joined = [];
    private float[] _joinedDelta = [];
    private float[] _labels = [];
    private int _room;

    public Worker(Network network, WordVectors vectors, int index, TrainingPlan plan)
    {
        _network = network;
        _shape = network.Shape;
        _inputs = new float[_shape.Layers + 1][];
        _deltas = new float[_shape.Layers + 1][];
        _masks = new float[_shape.Layers + 1][];
        _vectors = vectors;
        _index = index;
        _dropout = plan.Dropout;
        _noise = new Noise(plan.Seed + (ulong)index + 1);
        _sru = [.. network.Sru.Select((s, l) => new SruTraining(s.Weights, s.Recurrent, s.Bias, _shape.Hidden, _shape.LayerInput(l), projects: l == 0))];
    }

    /// <summary>Adds this share's gradients, each divided by <paramref name="words"/> (of the whole batch); returns its summed loss.</summary>
    public double Run(IReadOnlyList<Example> share, int words)
    {
        if (share.Count == 0)
        {
            return 0;
        }

        var sentences = new SentenceData[share.Count];
        int n = 0;
        for (int s = 0; s < share.Count; s++)
        {
            sentences[s] = new SentenceData(n, n + share[s].Length, false);
            n += share[s].Length;
        }

        Reserve(n);
        bool[] dropped = Inputs(share, sentences);
        for (int l = 0; l < _shape.Layers; l++)
        {
            DropRows(_inputs[l], _masks[l], _shape.LayerInput(l), sentences, l == 0 ? _dropout.Input : _dropout.Layer);
            _sru[l].Forward(_inputs[l], _inputs[l + 1], sentences);
        }

        float[] top = _inputs[_shape.Layers];
        DropRows(top, _masks[_shape.Layers], _shape.Width, sentences, _dropout.Layer);
        Panels.Multiply(top, _shape.Width, _network.Projection.Forward, _shape.Width, _shape.ProjectionSize, _projected, _shape.ProjectionSize, n);
        AnalysisNetwork.ProjectionBias(_shape, _projected, _network.ProjectionBias.Value, n);
        _noise.Mask(_headMask.AsSpan(0, n * _shape.ProjectionSize), _dropout.Head);
        Multiply(_projected.AsSpan(0, n * _shape.ProjectionSize), _headMask);
        _projectedDelta.AsSpan(0, n * _shape.ProjectionSize).Clear();

        float scale = 1f / words;
        double loss = Tags(share, sentences, n, scale) + Arcs(share, sentences, n, scale) + Labels(share, sentences, n, scale);

        ProjectionBackward(n);
        float[] topDelta = _deltas[_shape.Layers];
        topDelta.AsSpan(0, n * _shape.Width).Clear();
        _products.Weights(top, _shape.Width, _shape.Width, _projectedDelta, _shape.ProjectionSize, _shape.ProjectionSize, n, _network.Projection.Gradient(_index));
        _products.Inputs(_projectedDelta, _shape.ProjectionSize, _shape.ProjectionSize, _network.Projection.Backward, _shape.Width, n, topDelta, _shape.Width);
        Multiply(topDelta.AsSpan(0, n * _shape.Width), _masks[_shape.Layers]);
        for (int l = _shape.Layers - 1; l >= 0; l--)
        {
            int size = n * _shape.LayerInput(l);
            _deltas[l].AsSpan(0, size).Clear();
            _sru[l].Backward(_inputs[l], _deltas[l + 1], _deltas[l].AsSpan(0, size), sentences, _index, _products);
            Multiply(_deltas[l].AsSpan(0, size), _masks[l]);
        }

        InputsBackward(share, dropped);
        return loss;
    }

    private bool[] Inputs(IReadOnlyList<Example> share, SentenceData[] sentences)
    {
        bool[] dropped = new bool[sentences[^1].End];
        Span<float> rows = _inputs[0];
        int at = 0;
        foreach (Example example in share)
        {
            for (int i = 0; i < example.Length; i++, at++)
            {
                Span<float> row = rows.Slice(at * _shape.InputSize, _shape.InputSize);
                _vectors.CopyTo(_noise.Next() < _dropout.Vector ? -1 : example.Vectors[i], row);
                dropped[at] = _noise.Next() < _dropout.Word;
                int word = dropped[at] ? 0 : example.Words[i];
                _network.Words.Value.AsSpan(word * _shape.WordSize, _shape.WordSize).CopyTo(row[_shape.VectorSize..]);
                Span<float> sum = row[(_shape.VectorSize + _shape.WordSize)..];
                sum.Clear();
                float share1 = 1f / MathF.Sqrt(example.Parts[i].Length);
                foreach (int part in example.Parts[i])
                {
                    Activations.AddScaled(sum, _network.Parts.Value.AsSpan(part * _shape.PartSize, _shape.PartSize), share1);
                }
            }
        }

        return dropped;
    }

    private void InputsBackward(IReadOnlyList<Example> share, bool[] dropped)
    {
        ReadOnlySpan<float> rows = _deltas[0];
        int at = 0;
        foreach (Example example in share)
        {
            for (int i = 0; i < example.Length; i++, at++)
            {
                ReadOnlySpan<float> row = rows.Slice(at * _shape.InputSize, _shape.InputSize);
                Activations.AddScaled(_network.Words.GradientRow(_index, dropped[at] ? 0 : example.Words[i]), row.Slice(_shape.VectorSize, _shape.WordSize), 1);
                float share1 = 1f / MathF.Sqrt(example.Parts[i].Length);
                foreach (int part in example.Parts[i])
                {
                    Activations.AddScaled(_network.Parts.GradientRow(_index, part), row[(_shape.VectorSize + _shape.WordSize)..], share1);
                }
            }
        }
    }

    private double Tags(IReadOnlyList<Example> share, SentenceData[] sentences, int n, float scale)
    {
        int columns = _network.TagColumns, padded = Panels.Pad(columns);
        Panels.Multiply(_projected.AsSpan(_shape.TagStart), _shape.ProjectionSize, _network.Tag.Forward, _shape.TagSize, padded, _tags, padded, n);
        double loss = 0;
        int xposAt = PartsOfSpeech.Count, featuresAt = xposAt + _network.Labels.Xpos.Length, namesAt = featuresAt + _network.Labels.Features.Length;
        for (int s = 0; s < share.Count; s++)
        {
            Example example = share[s];
            for (int i = 0; i < example.Length; i++)
            {
                Span<float> row = _tags.AsSpan((sentences[s].First + i) * padded, columns);
                Activations.AddScaled(row, _network.TagBias.Value, 1);
                loss += CrossEntropy(row[..xposAt], example.Tags[i], scale * TagWeight);
                loss += CrossEntropy(row[xposAt..featuresAt], example.Xpos[i], scale * TagWeight);
                loss += CrossEntropy(row[featuresAt..namesAt], example.Features[i], scale * TagWeight);
                loss += CrossEntropy(row[namesAt..], example.Names[i], scale);
                Activations.AddScaled(_network.TagBias.Gradient(_index), row, 1);
            }
        }

        _products.Weights(_projected.AsSpan(_shape.TagStart), _shape.ProjectionSize, _shape.TagSize, _tags, padded, columns, n, _network.Tag.Gradient(_index));
        _products.Inputs(_tags, padded, columns, _network.Tag.Backward, _shape.TagSize, n, _projectedDelta.AsSpan(_shape.TagStart), _shape.ProjectionSize);
        return loss;
    }

    private double Arcs(IReadOnlyList<Example> share, SentenceData[] sentences, int n, float scale)
    {
        int size = _shape.ArcSize;
        Panels.Multiply(_projected, _shape.ProjectionSize, _network.Arc.Forward, size, size, _arcs, size, n);
        Activations.AddBias(_arcs, size, n, _network.ArcBias.Value, rectify: false);
        _arcsDelta.AsSpan(0, n * size).Clear();
        double loss = 0;
        float[] scores = new float[sentences.Max(s => s.End - s.First) + 1];
        Span<float> distances = stackalloc float[ArcDistance.Classes];
        for (int s = 0; s < share.Count; s++)
        {
            int length = share[s].Length, first = sentences[s].First;
            Span<float> row = scores.AsSpan(0, length + 1);
            for (int i = 0; i < length; i++)
            {
                if (share[s].Heads[i] < -1)
                {
                    continue;
                }

                ReadOnlySpan<float> query = _arcs.AsSpan((first + i) * size, size);
                Span<float> queryDelta = _arcsDelta.AsSpan((first + i) * size, size);
                for (int c = 0; c < distances.Length; c++)
                {
                    distances[c] = Activations.Dot(query, _network.ArcDistances.Value.AsSpan(c * size, size));
                }

                row[0] = Activations.Dot(query, _network.RootArc.Value);
                for (int j = 0; j < length; j++)
                {
                    row[j + 1] = j == i ? -1e9f : distances[ArcDistance.Class(i, j)]
                        + Activations.Dot(query, _projected.AsSpan(((first + j) * _shape.ProjectionSize) + _shape.ArcHead, size));
                }

                loss += CrossEntropy(row, share[s].Heads[i] + 1, scale);
                Activations.AddScaled(queryDelta, _network.RootArc.Value, row[0]);
                Activations.AddScaled(_network.RootArc.Gradient(_index), query, row[0]);
                distances.Clear();
                for (int j = 0; j < length; j++)
                {
                    if (Math.Abs(row[j + 1]) > scale * 1e-5f)
                    {
                        int at = ((first + j) * _shape.ProjectionSize) + _shape.ArcHead;
                        Activations.AddScaled(queryDelta, _projected.AsSpan(at, size), row[j + 1]);
                        Activations.AddScaled(_projectedDelta.AsSpan(at, size), query, row[j + 1]);
                        distances[ArcDistance.Class(i, j)] += row[j + 1];
                    }
                }

                for (int c = 0; c < distances.Length; c++)
                {
                    Activations.AddScaled(queryDelta, _network.ArcDistances.Value.AsSpan(c * size, size), distances[c]);
                    Activations.AddScaled(_network.ArcDistances.Gradient(_index).AsSpan(c * size, size), query, distances[c]);
                }
            }
        }

        for (int i = 0; i < n; i++)
        {
            Activations.AddScaled(_network.ArcBias.Gradient(_index), _arcsDelta.AsSpan(i * size, size), 1);
        }

        _products.Weights(_projected, _shape.ProjectionSize, size, _arcsDelta, size, size, n, _network.Arc.Gradient(_index));
        _products.Inputs(_arcsDelta, size, size, _network.Arc.Backward, size, n, _projectedDelta, _shape.ProjectionSize);
        return loss;
    }

    private double Labels(IReadOnlyList<Example> share, SentenceData[] sentences, int n, float scale)
    {
        int size = _shape.LabelSize;
        int padded = Panels.Pad(Relations.Count);
        for (int s = 0; s < share.Count; s++)
        {
            for (int i = 0; i < share[s].Length; i++)
            {
                int word = sentences[s].First + i;
                Span<float> row = _joined.AsSpan(word * size, size);
                _projected.AsSpan((word * _shape.ProjectionSize) + _shape.LabelDependent, size).CopyTo(row);
                // The root's label is certain at run time; it is not learned.
                if (share[s].Heads[i] >= 0)
                {
                    int head = ((sentences[s].First + share[s].Heads[i]) * _shape.ProjectionSize) + _shape.LabelHead;
                    Activations.AddScaled(row, _projected.AsSpan(head, size), 1);
                    Activations.AddBias(row, size, 1, _network.LabelDistances.Value.AsSpan(ArcDistance.Class(i, share[s].Heads[i]) * size, size), rectify: true);
                }
            }
        }

        Panels.Multiply(_joined, size, _network.Label.Forward, size, padded, _labels, padded, n);
        double loss = 0;
        for (int s = 0; s < share.Count; s++)
        {
            for (int i = 0; i < share[s].Length; i++)
            {
                Span<float> row = _labels.AsSpan((sentences[s].First + i) * padded, Relations.Count);
                Activations.AddScaled(row, _network.LabelBias.Value, 1);
                loss += CrossEntropy(row, share[s].Heads[i] < 0 ? -1 : share[s].Relations[i], scale);
                Activations.AddScaled(_network.LabelBias.Gradient(_index), row, 1);
            }
        }

        _joinedDelta.AsSpan(0, n * size).Clear();
        _products.Weights(_joined, size, size, _labels, padded, Relations.Count, n, _network.Label.Gradient(_index));
        _products.Inputs(_labels, padded, Relations.Count, _network.Label.Backward, size, n, _joinedDelta, size);
        for (int s = 0; s < share.Count; s++)
        {
            for (int i = 0; i < share[s].Length; i++)
            {
                int word = sentences[s].First + i;
                Span<float> delta = _joinedDelta.AsSpan(word * size, size);
                ReadOnlySpan<float> row = _joined.AsSpan(word * size, size);
                for (int k = 0; k < size; k++)
                {
                    delta[k] = row[k] > 0 ? delta[k] : 0;
                }

                Activations.AddScaled(_projectedDelta.AsSpan((word * _shape.ProjectionSize) + _shape.LabelDependent, size), delta, 1);
                int head = share[s].Heads[i];
                if (head >= 0)
                {
                    Activations.AddScaled(_projectedDelta.AsSpan(((sentences[s].First + head) * _shape.ProjectionSize) + _shape.LabelHead, size), delta, 1);
                    Activations.AddScaled(_network.LabelDistances.Gradient(_index).AsSpan(ArcDistance.Class(i, head) * size, size), delta, 1);
                }
            }
        }

        return loss;
    }

    // Back through dropout, rectifier (arcs and tags; label parts are linear) and bias.
    private void ProjectionBackward(int n)
    {
        Multiply(_projectedDelta.AsSpan(0, n * _shape.ProjectionSize), _headMask);
        for (int i = 0; i < n; i++)
        {
            Span<float> delta = _projectedDelta.AsSpan(i * _shape.ProjectionSize, _shape.ProjectionSize);
            ReadOnlySpan<float> value = _projected.AsSpan(i * _shape.ProjectionSize, _shape.ProjectionSize);
            for (int k = 0; k < _shape.ProjectionSize; k++)
            {
                bool linear = k >= _shape.LabelDependent && k < _shape.TagStart;
                delta[k] = linear || value[k] > 0 ? delta[k] : 0;
            }

            Activations.AddScaled(_network.ProjectionBias.Gradient(_index), delta, 1);
        }
    }

    /// <summary>Turns scores into (softmax - gold) × weight and returns the loss; zeros where there is no gold.</summary>
    private static double CrossEntropy(Span<float> row, int gold, float weight)
    {
        if (gold < 0)
        {
            row.Clear();
            return 0;
        }

        float largest = float.NegativeInfinity;
        foreach (float v in row)
        {
            largest = Math.Max(largest, v);
        }

        float sum = 0;
        for (int i = 0; i < row.Length; i++)
        {
            row[i] = MathF.Exp(row[i] - largest);
            sum += row[i];
        }

        float probability = row[gold] / sum;
        for (int i = 0; i < row.Length; i++)
        {
            row[i] *= weight / sum;
        }

        row[gold] -= weight;
        return -Math.Log(Math.Max(probability, 1e-12f));
    }

    // One mask for all words of a sentence (Gal & Ghahramani 2016).
    private void DropRows(float[] rows, float[] masks, int size, SentenceData[] sentences, float drop)
    {
        foreach (SentenceData s in sentences)
        {
            Span<float> mask = masks.AsSpan(s.First * size, size);
            _noise.Mask(mask, drop);
            for (int i = s.First; i < s.End; i++)
            {
                Span<float> own = masks.AsSpan(i * size, size);
                mask.CopyTo(own);
                Multiply(rows.AsSpan(i * size, size), own);
            }
        }
    }

    private static void Multiply(Span<float> values, ReadOnlySpan<float> factors)
    {
        int i = 0;
        for (; i + System.Numerics.Vector<float>.Count <= values.Length; i += System.Numerics.Vector<float>.Count)
        {
            (new System.Numerics.Vector<float>(values[i..]) * new System.Numerics.Vector<float>(factors[i..])).CopyTo(values[i..]);
        }

        for (; i < values.Length; i++)
        {
            values[i] *= factors[i];
        }
    }

    private void Reserve(int n)
    {
        if (n <= _room)
        {
            return;
        }

        _room = n + (n / 4);
        for (int l = 0; l <= _shape.Layers; l++)
        {
            int size = _room * _shape.LayerInput(l);
            _inputs[l] = new float[size];
            _deltas[l] = new float[size];
            _masks[l] = new float[size];
        }

        _projected = new float[_room * _shape.ProjectionSize];
        _projectedDelta = new float[_room * _shape.ProjectionSize];
        _headMask = new float[_room * _shape.ProjectionSize];
        _arcs = new float[_room * _shape.ArcSize];
        _arcsDelta = new float[_room * _shape.ArcSize];
        _tags = new float[_room * Panels.Pad(_network.TagColumns)];
        _joined = new float[_room * _shape.LabelSize];
        _joinedDelta = new float[_room * _shape.LabelSize];
        _labels = new float[_room * Panels.Pad(Relations.Count)];
    }
}
