using Chancery.Language.Encoding;
using Chancery.Trainer.Training;
using Chancery.Trainer.Treebanks;
using Chancery.Trainer.Vectors;

string data = args[0];
WordVectors vectors = WinkVectors.Read(args[1], 100_000);
Console.WriteLine($"{vectors.Words.Length} vectors");
List<TrainingSentence> train = [.. TreebankReader.Read(Path.Combine(data, "ewt-train.conllu")), .. TreebankReader.Read(Path.Combine(data, "gum-train.conllu"))];
List<TrainingSentence> ewt = TreebankReader.Read(Path.Combine(data, "ewt-dev.conllu")), gum = TreebankReader.Read(Path.Combine(data, "gum-dev.conllu"));
TrainingPlan plan = TrainingPlan.Default with { Epochs = int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) };
NetworkTrainer.Train(train, vectors, plan, (network, examples, epoch) =>
{
    Console.WriteLine($"  EWT {NetworkTrainer.Evaluate(network, examples, vectors, ewt)}");
    Console.WriteLine($"  GUM {NetworkTrainer.Evaluate(network, examples, vectors, gum)}");
}, Console.Out);
