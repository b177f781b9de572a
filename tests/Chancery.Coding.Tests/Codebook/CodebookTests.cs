using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Chancery.Coding.Places;
using Chancery.Knowledge;
using Chancery.KnowledgeBuilder.Codebook;
using Chancery.Language;

namespace Chancery.Coding.Tests.Codebook;

/// <summary>The codebook runs: every block of <c>docs/codebook</c> is a test.</summary>
/// <remarks>
/// A block fenced as <c>event open</c> is known not to hold; a test fails when it comes to hold, or when another stops holding. With
/// <c>CHANCERY_MARK_CODEBOOK=1</c> the fences are written anew as the program reads today; what changed is then to be looked at. With
/// <c>CHANCERY_PRINT_CODEBOOK=FILE</c> the faults are written there, counted by kind and one a line.
/// </remarks>
public sealed class CodebookTests
{
    private const int LeastBlocksOfType = 40;
    private const int LeastBlocks = 1200;

    // So that a fault is not hidden by marking what it breaks; to be raised as more holds.
    private const double LeastShareThatHolds = 0.73;

    // An event where there is none is the worst that users complain of.
    private const int MostOpenWithoutEvent = 1;

    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));
    private static readonly string Folder = Path.Combine(Root, "docs", "codebook");
    private static readonly bool Marks = Environment.GetEnvironmentVariable("CHANCERY_MARK_CODEBOOK") == "1";

    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load(Path.Combine(Root, "knowledge")).Knowledge.ShouldNotBeNull();

    private static readonly Lazy<BlockCheck> Check = new(() => new BlockCheck(
        Analyser.Load(Path.Combine(Root, "models", "english.bin")), Knowledge, PlaceGazetteer.Load(Path.Combine(Root, "knowledge", "places", "cities.bin"))));

    // Coding the whole codebook takes seconds: two tests look at each block's faults, which are found once.
    private static readonly ConcurrentDictionary<(string Page, int Line), Lazy<List<(string Kind, string Detail)>>> Found = new();

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Folder, "*.md").Select(p => Path.GetFileNameWithoutExtension(p)).Where(p => p != "README").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_holds_or_is_marked_open(string page)
    {
        string path = Path.Combine(Folder, page + ".md");
        var failures = new ConcurrentDictionary<CodebookBlock, string>();
        CodebookBlock[] blocks = [.. CodebookBlock.Read(path)];
        Parallel.ForEach(blocks, block =>
        {
            if (Faults(block) is { Count: > 0 } faults)
            {
                failures[block] = BlockCheck.Line(faults);
            }
        });
        CodebookBlock[] changed = [.. blocks.Where(b => b.Open != failures.ContainsKey(b))];
        if (Marks)
        {
            Mark(path, changed);
            return;
        }

        changed.ShouldBeEmpty(string.Join('\n', changed.Select(b => $"{b.Page}.md:{b.Line} {b.Sentence}\n    {(b.Open ? "holds now: take its 'open' away" : failures[b])}")));
    }

    [Fact]
    public void Every_type_has_its_examples()
    {
        CodebookBlock[] blocks = [.. Directory.EnumerateFiles(Folder, "*.md").SelectMany(CodebookBlock.Read)];
        blocks.Length.ShouldBeGreaterThanOrEqualTo(LeastBlocks);
        foreach (EventType type in Enum.GetValues<EventType>())
        {
            blocks.Count(b => b.Records.Any(r => r.Type == type.Name())).ShouldBeGreaterThanOrEqualTo(LeastBlocksOfType, type.Name());
        }

        ((double)blocks.Count(b => !b.Open) / blocks.Length).ShouldBeGreaterThan(LeastShareThatHolds);
        blocks.Count(b => b is { Page: "no-event", Open: true }).ShouldBeLessThanOrEqualTo(MostOpenWithoutEvent);
        blocks.Select(b => b.Sentence).Distinct().Count().ShouldBe(blocks.Length, "a sentence stands in one place");
    }

    [Fact]
    public void Faults_are_counted_by_kind()
    {
        CodebookBlock[] blocks = [.. Directory.EnumerateFiles(Folder, "*.md").SelectMany(CodebookBlock.Read)];
        (string Kind, CodebookBlock Block, string Detail)[] faults = [.. blocks.AsParallel().AsOrdered().SelectMany(b => Faults(b).Select(f => (f.Kind, b, f.Detail)))];
        if (Environment.GetEnvironmentVariable("CHANCERY_PRINT_CODEBOOK") is { } file)
        {
            IEnumerable<string> counts = faults.CountBy(f => f.Kind).OrderByDescending(k => k.Value).Select(k => $"{k.Value,5}  {k.Key}");
            IEnumerable<string> lines = faults.Select(f => $"{f.Kind}\t{f.Block.Page}.md:{f.Block.Line}\t{f.Block.Sentence}\t{f.Detail}").Order(StringComparer.Ordinal);
            File.WriteAllLines(file, [$"{blocks.Length - faults.Select(f => f.Block).Distinct().Count()} of {blocks.Length} hold", .. counts, "", .. lines]);
        }

        faults.Select(f => f.Block).Distinct().Count().ShouldBe(blocks.Count(b => b.Open));
    }

    [Fact]
    public void A_wrong_expectation_is_found_out()
    {
        var right = new ExpectedRecord("ACCUSE", "disapprove", ["Hanoi"], ["Manila"], "actual");
        Check.Value.Failure(Block(right)).ShouldBeNull();
        Check.Value.Failure(Block(right with { Type = "REJECT" })).ShouldNotBeNull();
        Check.Value.Failure(Block(right with { Mode = null })).ShouldNotBeNull();
        Check.Value.Failure(Block(right with { Status = "future" })).ShouldNotBeNull();
        Check.Value.Failure(Block(right with { Actors = ["Manila"], Recipients = ["Hanoi"] })).ShouldNotBeNull();
        Check.Value.Failure(Block()).ShouldNotBeNull();

        static CodebookBlock Block(params ExpectedRecord[] records) => new("test", 1, Open: false, "Hanoi criticised Manila.", records);
    }

    private static List<(string Kind, string Detail)> Faults(CodebookBlock block) =>
        Found.GetOrAdd((block.Page, block.Line), _ => new(() => Check.Value.Faults(block))).Value;

    private static void Mark(string path, CodebookBlock[] changed)
    {
        string[] lines = File.ReadAllLines(path);
        foreach (CodebookBlock block in changed)
        {
            lines[block.Line - 1] = block.Open ? CodebookBlock.Fence : CodebookBlock.OpenFence;
        }

        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
