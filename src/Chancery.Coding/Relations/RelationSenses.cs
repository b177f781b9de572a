using System.Numerics.Tensors;
using Chancery.Knowledge;
using Chancery.Knowledge.Relations;
using Chancery.Language;
using Chancery.Language.Embedding;

namespace Chancery.Coding.Relations;

/// <summary>How likely each event type is by a sentence's words alone: a log-linear model over <see cref="SentenceMeaning"/>.</summary>
/// <remarks>
/// Its weights are trained on the codebook's sentences and the frames' examples, nothing else. They are linear in the words, so that
/// each word's share in the answer can be told. Any number of threads.
/// </remarks>
internal sealed class RelationSenses
{
    private readonly SentenceMeaning _meaning;
    private readonly SenseWeights _weights;
    private readonly EventType[] _types;

    /// <exception cref="ArgumentException">The weights were made for other vectors.</exception>
    public RelationSenses(SenseWeights weights, WordVectors vectors)
    {
        _meaning = new SentenceMeaning(vectors);
        _weights = weights;
        _types = [.. weights.Types];
        if (weights.Length != 0 && weights.Length != _meaning.Length)
        {
            throw new ArgumentException($"relations/senses.txt has {weights.Length} weights a type; the language model's vectors ask for {_meaning.Length}", nameof(weights));
        }
    }

    /// <summary>Likelihoods that sum to 1; empty where there are no weights.</summary>
    public IReadOnlyDictionary<EventType, double> Of(Document document, RelationPath path)
    {
        if (_types.Length == 0)
        {
            return new Dictionary<EventType, double>();
        }

        float[] meaning = new float[_meaning.Length];
        _meaning.Read(document, path, meaning);
        double[] odds = [.. _types.Select(t => Math.Exp(TensorPrimitives.Dot(_weights.Of(t), meaning)))];
        double total = odds.Sum();
        return _types.Zip(odds).ToDictionary(p => p.First, p => p.Second / total);
    }
}
