using System.Diagnostics;
using Chancery.Language;
using Chancery.Language.Embedding;
using Chancery.Language.Network;
using Chancery.Trainer.Treebanks;

namespace Chancery.Trainer.Training;

/// <summary>How long and how fast to train.</summary>
/// <param name="Epochs">Passes over all sentences.</param>
/// <param name="BatchWords">Words of a batch, shared between the workers.</param>
/// <param name="Rate">Adam's highest step, reached after <see cref="WarmUp"/> batches, then falling to zero along a cosine.</param>
internal sealed record TrainingPlan(int Epochs, int BatchWords, float Rate, int WarmUp, int Workers, ulong Seed)
{
    public static TrainingPlan Default { get; } = new(30, 1500, 0.002f, 300, 2, 20260101);

    public Dropout Dropout { get; init; } = new();

    public NetworkShape Shape { get; init; } = new(Hidden: 256, Layers: 3, VectorSize: 100, WordSize: 64, PartSize: 64, ArcSize: 256, LabelSize: 192, TagSize: 192);
}

/// <summary>Shares of what a worker leaves out while it trains, 0 (nothing) to below 1.</summary>
/// <param name="Word">Trained word vectors, replaced by the unknown word's.</param>
/// <param name="Vector">Pretrained word vectors.</param>
/// <param name="Input">Values of the first layer's input.</param>
/// <param name="Layer">Values between the layers.</param>
/// <param name="Head">Values of the shared projection.</param>
internal sealed record Dropout(float Word = 0.2f, float Vector = 0.1f, float Input = 0.2f, float Layer = 0.33f, float Head = 0.33f)
{
    public static Dropout None { get; } = new(0, 0, 0, 0, 0);
}

/// <summary>Trains <see cref="AnalysisNetwork"/>; the same inputs, plan and worker count give the same weights.</summary>
internal static class NetworkTrainer
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.98f;
    private const float LargestGradient = 5f;
    private const float Averaging = 0.002f;

    public static (Network Network, Examples Examples) Train(
        IReadOnlyList<TrainingSentence> sentences, WordVectors vectors, TrainingPlan plan, Action<Network, Examples, int> afterEpoch, TextWriter log)
    {
        var examples = new Examples(sentences, vectors);
        var network = new Network(plan.Shape, examples.Labels, examples.Vocabulary.Count, plan.Workers, plan.Seed);
        Worker[] workers = [.. Enumerable.Range(0, plan.Workers).Select(w => new Worker(network, vectors, w, plan))];
        log.WriteLine($"{sentences.Count} sentences, vocabulary {examples.Vocabulary.Count}, {examples.Labels.Xpos.Length} XPOS, "
            + $"{examples.Labels.Features.Length} feature bundles, {network.All.Sum(p => (long)p.Value.Length)} parameters");
        var noise = new Noise(plan.Seed);
        int batchesEstimate = (int)(sentences.Sum(s => (long)s.Forms.Length) / plan.BatchWords * plan.Epochs) + plan.Epochs;
        int step = 0;
        for (int epoch = 1; epoch <= plan.Epochs; epoch++)
        {
            var clock = Stopwatch.StartNew();
            double loss = 0;
            long words = 0;
            foreach (List<Example> batch in Batches(sentences, examples, noise, plan.BatchWords))
            {
                step++;
                int count = batch.Sum(e => e.Length);
                loss += Step(workers, batch, count);
                words += count;
                double norm = Math.Sqrt(network.All.Sum(p => p.Gather()));
                float scale = norm > LargestGradient ? (float)(LargestGradient / norm) : 1;
                float rate = plan.Rate * (step < plan.WarmUp
                    ? (float)step / plan.WarmUp
                    : 0.5f * (1 + MathF.Cos(MathF.PI * Math.Min(1, (float)(step - plan.WarmUp) / (batchesEstimate - plan.WarmUp)))));
                float averaging = Math.Max(Averaging, 1f / (step + 1));
                Parallel.ForEach(network.All, new ParallelOptions { MaxDegreeOfParallelism = plan.Workers }, p => p.Update(rate, scale, Beta1, Beta2, step, averaging));
            }

            log.WriteLine($"epoch {epoch}: loss {loss / words:F4}, {words / clock.Elapsed.TotalSeconds:F0} words/s, {clock.Elapsed.TotalSeconds:F0} s");
            log.Flush();
            afterEpoch(network, examples, epoch);
        }

        return (network, examples);
    }

    private static double Step(Worker[] workers, List<Example> batch, int count)
    {
        // Every second sentence to the second worker, and so on: shares of one length, in an order that does not depend on timing.
        double[] losses = new double[workers.Length];
        Parallel.For(0, workers.Length, w => losses[w] = workers[w].Run([.. batch.Where((_, i) => i % workers.Length == w)], count));
        return losses.Sum();
    }

    private static IEnumerable<List<Example>> Batches(IReadOnlyList<TrainingSentence> sentences, Examples examples, Noise noise, int words)
    {
        List<TrainingSentence> order = [.. sentences];
        noise.Shuffle(order);
        var batch = new List<Example>();
        int count = 0;
        foreach (TrainingSentence sentence in order)
        {
            Example example = examples.Make(sentence, noise);
            batch.Add(example);
            count += example.Length;
            if (count >= words)
            {
                batch.Sort((a, b) => b.Length.CompareTo(a.Length));
                yield return batch;
                batch = [];
                count = 0;
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    /// <summary>Accuracy of the averaged weights on gold words, as they are shipped and as the analyser runs.</summary>
    public static string Evaluate(Network network, Examples examples, WordVectors vectors, IReadOnlyList<TrainingSentence> sentences)
    {
        var analysis = new AnalysisNetwork(network.Weights(), examples.Labels, vectors, examples.Vocabulary);
        int words = 0, attached = 0, labelled = 0, tags = 0, xpos = 0, features = 0;
        foreach (TrainingSentence[] chunk in sentences.Chunk(40))
        {
            var text = new System.Text.StringBuilder();
            var data = new List<WordData>();
            var bounds = new List<SentenceData>();
            foreach (TrainingSentence sentence in chunk)
            {
                int first = data.Count;
                foreach (string form in sentence.Forms)
                {
                    data.Add(new WordData { Start = text.Length, End = text.Length + form.Length, Lemma = "" });
                    text.Append(form);
                }

                bounds.Add(new SentenceData(first, data.Count, false));
            }

            WordData[] result = [.. data];
            analysis.Apply(text.ToString(), result, bounds.ToArray(), new byte[result.Length]);
            int at = 0;
            foreach (TrainingSentence sentence in chunk)
            {
                int first = at;
                for (int i = 0; i < sentence.Forms.Length; i++, at++)
                {
                    bool head = result[at].Head == (sentence.Heads![i] < 0 ? -1 : first + sentence.Heads[i]);
                    words++;
                    attached += head ? 1 : 0;
                    labelled += head && result[at].Relation.Universal() == sentence.Relations[i].Universal() ? 1 : 0;
                    tags += result[at].Tag == sentence.Tags[i] ? 1 : 0;
                    xpos += result[at].Xpos == sentence.Xpos[i] ? 1 : 0;
                    features += result[at].Features.Text == sentence.Features[i] ? 1 : 0;
                }
            }
        }

        return $"UAS {Share(attached)} LAS {Share(labelled)} UPOS {Share(tags)} XPOS {Share(xpos)} FEATS {Share(features)}";

        string Share(int count) => $"{100.0 * count / words:F2}";
    }
}
