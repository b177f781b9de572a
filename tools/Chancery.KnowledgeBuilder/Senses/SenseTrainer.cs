using System.Globalization;
using System.Text;
using Chancery.Coding.Relations;
using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.KnowledgeBuilder.Senses;

/// <summary>Trains the weights of <c>relations/senses.txt</c>: multinomial logistic regression by AdaGrad (Duchi and others, 2011).</summary>
/// <remarks>One thread and a fixed seed: the same sentences, model and machine give the same file.</remarks>
internal sealed class SenseTrainer
{
    private const int Epochs = 15;
    private const double Rate = 0.1, Decay = 0.0005;
    private const int Seed = 1;

    private readonly float[][] _meanings;
    private readonly EventType[] _types;
    private readonly double[][] _weights, _squares;

    public SenseTrainer(IReadOnlyList<SenseExample> examples, Analyser analyser)
    {
        var meaning = new SentenceMeaning(analyser.Vectors);
        _meanings = [.. examples.Select(e => Read(meaning, e, analyser))];
        _types = [.. examples.Select(e => e.Type)];
        _weights = [.. EventTypes.All.Select(_ => new double[meaning.Length])];
        _squares = [.. EventTypes.All.Select(_ => new double[meaning.Length])];
    }

    public void Train()
    {
        var random = new Random(Seed);
        int[] order = [.. Enumerable.Range(0, _meanings.Length)];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int i in order)
            {
                Step(_meanings[i], _types[i]);
            }
        }
    }

    /// <summary>The share of its own sentences that it gets right.</summary>
    public double Accuracy() => _meanings.Zip(_types).Count(p => Likelihoods(p.First) is var l && Array.IndexOf(l, l.Max()) == (int)p.Second) / (double)_meanings.Length;

    /// <summary>The file's text.</summary>
    public string Text()
    {
        const int line = 20;
        var text = new StringBuilder("# What a sentence's words speak for, type by type: weights of SentenceMeaning's numbers. Made by tools/Chancery.KnowledgeBuilder senses\n"
            + "# from the codebook's sentences and the frames' examples, for the vectors of models/english.bin; not for editing by hand.\n");
        foreach (EventType type in EventTypes.All)
        {
            text.Append('\n').Append("sense ").Append(type.Name()).Append('\n');
            foreach (double[] part in _weights[(int)type].Chunk(line))
            {
                text.Append("  ").AppendJoin(' ', part.Select(w => Math.Round(w, 3).ToString("0.###", CultureInfo.InvariantCulture))).Append('\n');
            }
        }

        return text.ToString();
    }

    private static float[] Read(SentenceMeaning meaning, SenseExample example, Analyser analyser)
    {
        Document document = analyser.Analyse(example.Sentence);
        float[] result = new float[meaning.Length];
        meaning.Read(document, RelationPath.Between(document, example.Source, example.Target), result);
        return result;
    }

    private void Step(float[] meaning, EventType right)
    {
        double[] likelihoods = Likelihoods(meaning);
        for (int t = 0; t < likelihoods.Length; t++)
        {
            double error = likelihoods[t] - (t == (int)right ? 1 : 0);
            double[] weights = _weights[t], squares = _squares[t];
            for (int i = 0; i < meaning.Length; i++)
            {
                double gradient = (error * meaning[i]) + (Decay * weights[i]);
                squares[i] += gradient * gradient;
                weights[i] -= Rate * gradient / Math.Sqrt(squares[i] + 1e-6);
            }
        }
    }

    private double[] Likelihoods(float[] meaning)
    {
        double[] scores = [.. _weights.Select(w => w.Zip(meaning, (a, b) => a * b).Sum())];
        double most = scores.Max(), total = scores.Sum(s => Math.Exp(s - most));
        return [.. scores.Select(s => Math.Exp(s - most) / total)];
    }
}
