using Chancery.Language;
using Chancery.Language.Model;
using Chancery.Trainer.Training;

namespace Chancery.Trainer.Tests;

/// <summary>The whole road in seconds: train on a toy treebank, save, load, analyse.</summary>
public sealed class ToyTrainingTests
{
    private static readonly TrainingPlan Plan = new(Epochs: 6, BatchWords: 24, Rate: 0.004f, WarmUp: 4, Workers: 1, Seed: 5);

    [Fact]
    public void ATrainedModelIsSavedLoadedAndAnalyses()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "toy.bin");
        var log = new StringWriter();
        ModelBuilder.Build(ToyTreebank.Write(folder), Plan, path, firstCheckpoint: 0, log);

        Analyser analyser = Analyser.Load(path);
        analyser.Description.Version.ShouldBe("1.6");
        analyser.Description.Data.Keys.Order().ShouldBe(["ewt-train.conllu", "ewt-train.names", "gum-train.conllu", "news.conllu", "news.names", "re3d-train.bio", "vectors.json"]);

        // Not a sentence of the treebank: two of them joined.
        Document document = analyser.Analyse("The army praised the envoy. The council left the minister.");
        document.Sentences.Select(s => s.Text).ShouldBe(["The army praised the envoy.", "The council left the minister."]);
        document.Sentences.Select(s => s.Root.Text).ShouldBe(["praised", "left"]);
        foreach (Sentence sentence in document.Sentences)
        {
            sentence.Root.Tag.ShouldBe(PartOfSpeech.Verb);
            sentence.Root.Xpos.ShouldBe("VBD");
            sentence.Root.Features.Has(Feature.Past).ShouldBeTrue();
            sentence.Root.Child(Relation.Nsubj).ShouldNotBeNull().Index.ShouldBe(sentence.First + 1);
            sentence.Root.Child(Relation.Obj).ShouldNotBeNull().Index.ShouldBe(sentence.First + 4);
        }

        document[2].Lemma.ShouldBe("prais");
        log.ToString().ShouldContain("UPOS 100.00");
        File.Exists(path + ".partial").ShouldBeFalse();
    }

    [Fact]
    public void TwoTrainingsWithOneSeedGiveTheSameBytesAndAnotherSeedOthers()
    {
        using var folder = new TemporaryFolder();
        TrainingData data = ToyTreebank.Write(folder);
        TrainingPlan brief = Plan with { Epochs = 1, BatchWords = 100 };
        byte[] first = Train(brief);
        Train(brief).AsSpan().SequenceEqual(first).ShouldBeTrue();

        // The description names the seed; the weights must differ too.
        Tensors(Train(brief with { Seed = 6 })).SequenceEqual(Tensors(first)).ShouldBeFalse();

        static ReadOnlySpan<byte> Tensors(byte[] file) => ModelFile.Read(file)[ModelField.Tensors].Span;

        byte[] Train(TrainingPlan plan)
        {
            string path = Path.Combine(folder.Path, "toy.bin");
            ModelBuilder.Build(data, plan, path, firstCheckpoint: 0, TextWriter.Null);
            return File.ReadAllBytes(path);
        }
    }
}
