using Chancery.Coding.Clauses;
using Chancery.Coding.Events;
using Chancery.Coding.Tests.Claims;
using Chancery.Knowledge;
using Chancery.KnowledgeBuilder.Codebook;
using Chancery.Language;

namespace Chancery.Coding.Tests.Frames;

/// <summary>Nouns that stand in no class, by classes from which every fifth word was withheld.</summary>
/// <remarks>With <c>CHANCERY_PRINT_SETS=FILE</c> the counts are appended there.</remarks>
public sealed class ClassNeighboursTests : IDisposable
{
    private const int OneIn = 5;

    private static readonly string Root = Shipped.Root;
    private static readonly Analyser Analyser = Shipped.Analyser;
    private static readonly KnowledgeBase Whole = Shipped.Knowledge.Knowledge.ShouldNotBeNull();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-classes-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Withheld_nouns_come_back_by_their_neighbours()
    {
        KnowledgeBase thinned = Load("thinned", ClassLines(keep: word => Number(word) % OneIn != 0)), bare = Load("bare", []);
        var alone = new EventFinder(thinned, new ClassNeighbours(bare.Frames.Classes, Analyser.Vectors));
        var helped = new EventFinder(thinned, new ClassNeighbours(thinned.Frames.Classes, Analyser.Vectors));
        var whole = new EventFinder(Whole, new ClassNeighbours(bare.Frames.Classes, Analyser.Vectors));
        (CodebookBlock Block, Document Document)[] sentences =
        [
            .. Directory.EnumerateFiles(Path.Combine(Root, "docs", "codebook"), "*.md").Where(p => !p.EndsWith("README.md", StringComparison.Ordinal))
                .SelectMany(CodebookBlock.Read).AsParallel().AsOrdered().Select(b => (b, Analyser.Analyse(b.Sentence))),
        ];
        int withAll = Right(whole, sentences), without = Right(alone, sentences), with = Right(helped, sentences);
        if (Environment.GetEnvironmentVariable("CHANCERY_PRINT_SETS") is { } file)
        {
            File.AppendAllText(file, $"sentences whose types are all found, of {sentences.Length}: {withAll} by all class words, {without} with one in {OneIn} withheld, {with} of these with neighbours\n");
        }

        without.ShouldBeLessThan(withAll);
        ((double)(with - without) / (withAll - without)).ShouldBeGreaterThan(0.15);
    }

    [Fact]
    public void A_noun_of_a_class_is_never_guessed()
    {
        var neighbours = new ClassNeighbours(Whole.Frames.Classes, Analyser.Vectors);
        foreach (string noun in Whole.Frames.Classes.Phrases("sanctions").Where(p => !p.Contains(' ', StringComparison.Ordinal)))
        {
            Whole.Frames.Classes.Names.ShouldAllBe(name => !neighbours.Holds(name, noun));
        }
    }

    [Fact]
    public void A_noun_without_a_vector_is_of_no_class() =>
        Whole.Frames.Classes.Names.ShouldAllBe(name => !new ClassNeighbours(Whole.Frames.Classes, Analyser.Vectors).Holds(name, "xqzzkw"));

    private static int Right(EventFinder finder, (CodebookBlock Block, Document Document)[] sentences) =>
        sentences.AsParallel().Count(s => s.Block.Records.Select(r => r.Type).Order(StringComparer.Ordinal).SequenceEqual(Types(finder, s.Document)));

    private static IEnumerable<string> Types(EventFinder finder, Document document)
    {
        List<string> types = [];
        foreach (Sentence sentence in document.Sentences)
        {
            types.AddRange(finder.Find(sentence).Select(r => r.Type).OfType<EventType>().Select(t => t.Name()));
        }

        return types.Order(StringComparer.Ordinal);
    }

    private KnowledgeBase Load(string name, IEnumerable<string> classes)
    {
        string folder = Path.Combine(_folder.FullName, name);
        foreach (string path in Directory.EnumerateFiles(Path.Combine(Root, "knowledge"), "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(Path.Combine(Root, "knowledge"), path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }

        File.WriteAllLines(Path.Combine(folder, "frames", "classes.txt"), classes);
        return KnowledgeBase.Load(folder).Knowledge.ShouldNotBeNull();
    }

    private static IEnumerable<string> ClassLines(Predicate<string> keep) =>
        File.ReadLines(Path.Combine(Root, "knowledge", "frames", "classes.txt")).Select(line => !line.StartsWith("  ", StringComparison.Ordinal)
            ? line
            : "  " + string.Join("; ", line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(w => keep(w))))
        .Where(line => line.Trim().Length > 0);

    // The same on every machine, unlike a string's own hash.
    private static int Number(string word) => word.Aggregate(0, (n, c) => ((n * 31) + c) & 0xFFFFFF);
}
