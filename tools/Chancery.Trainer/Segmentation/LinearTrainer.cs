using System.Runtime.InteropServices;
using Chancery.Language.Segmentation;

namespace Chancery.Trainer.Segmentation;

/// <summary>Labelled places → weights: multinomial logistic regression, AdaGrad steps, a fixed seed.</summary>
internal sealed class LinearTrainer(FeatureTemplates templates, int classes)
{
    private const int Passes = 12;
    private const int Seed = 20;
    private const float Rate = 0.15f;
    private const float Decay = 1e-6f;

    /// <summary>A feature met less often tells more of its one place than of the language.</summary>
    private const int LeastCount = 3;

    private readonly List<uint> _features = [];
    private readonly List<byte> _labels = [];
    private readonly List<float> _prices = [];

    public int Count => _labels.Count;

    /// <param name="atoms">The place.</param>
    /// <param name="label">Its class.</param>
    /// <param name="price">What an error there costs; most cost 1.</param>
    public void Add(ReadOnlySpan<uint> atoms, int label, float price = 1)
    {
        int at = _features.Count;
        CollectionsMarshal.SetCount(_features, at + templates.Count);
        templates.Fill(atoms, CollectionsMarshal.AsSpan(_features)[at..]);
        _labels.Add((byte)label);
        _prices.Add(price);
    }

    public LinearModel Train()
    {
        var counts = new Dictionary<uint, int>();
        foreach (uint feature in _features)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
        }

        uint[] keys = [.. counts.Where(c => c.Key != 0 && c.Value >= LeastCount).Select(c => c.Key).Order()];
        var numbers = new Dictionary<uint, int>(keys.Select((key, i) => KeyValuePair.Create(key, i)));
        int[] rows = [.. _features.Select(feature => numbers.GetValueOrDefault(feature, -1))];
        float[] weights = Descend(rows, keys.Length);
        return Round(keys, weights);
    }

    private float[] Descend(int[] rows, int features)
    {
        float[] weights = new float[features * classes];
        float[] squares = new float[features * classes];
        int[] order = [.. Enumerable.Range(0, Count)];
        var random = new Random(Seed);
        int width = templates.Count;
        Span<float> scores = stackalloc float[classes];
        for (int pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);
            foreach (int example in order)
            {
                ReadOnlySpan<int> row = rows.AsSpan(example * width, width);
                Likelihoods(row, weights, scores);
                scores[_labels[example]] -= 1;
                foreach (int feature in row)
                {
                    if (feature < 0)
                    {
                        continue;
                    }

                    for (int k = 0; k < classes; k++)
                    {
                        int at = (feature * classes) + k;
                        float slope = (scores[k] * _prices[example]) + (Decay * weights[at]);
                        squares[at] += slope * slope;
                        weights[at] -= Rate * slope / (MathF.Sqrt(squares[at]) + 1e-6f);
                    }
                }
            }
        }

        return weights;
    }

    private static void Likelihoods(ReadOnlySpan<int> row, float[] weights, Span<float> scores)
    {
        int classes = scores.Length;
        scores.Clear();
        foreach (int feature in row)
        {
            for (int k = 0; k < classes && feature >= 0; k++)
            {
                scores[k] += weights[(feature * classes) + k];
            }
        }

        float most = float.NegativeInfinity, sum = 0;
        foreach (float score in scores)
        {
            most = MathF.Max(most, score);
        }

        for (int k = 0; k < classes; k++)
        {
            scores[k] = MathF.Exp(scores[k] - most);
            sum += scores[k];
        }

        for (int k = 0; k < classes; k++)
        {
            scores[k] /= sum;
        }
    }

    /// <summary>Weights as bytes; features that come out as nothing are left away.</summary>
    private LinearModel Round(uint[] keys, float[] weights)
    {
        float most = weights.Length == 0 ? 1 : weights.Max(MathF.Abs);
        var kept = new List<uint>();
        var bytes = new List<sbyte>();
        Span<sbyte> row = stackalloc sbyte[classes];
        for (int i = 0; i < keys.Length; i++)
        {
            bool any = false;
            for (int k = 0; k < classes; k++)
            {
                row[k] = (sbyte)MathF.Round(weights[(i * classes) + k] * 127 / most);
                any |= row[k] != 0;
            }

            if (any)
            {
                kept.Add(keys[i]);
                bytes.AddRange(row);
            }
        }

        return new LinearModel(templates, classes, [.. kept], [.. bytes]);
    }
}
