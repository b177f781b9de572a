using Chancery.Coding.Places;
using System.Runtime.CompilerServices;
using Chancery.Knowledge;
using Chancery.Knowledge.Frames;
using Chancery.Language;

namespace Chancery.Coding.Tests.Frames;

/// <summary>Runs the examples of every frames file through the whole program: the book of frames is its own test.</summary>
/// <remarks>
/// The tree under a sentence is a statistical guess, so not every example can hold. Those that do not stand in
/// <c>known-failures.txt</c> with the reason; a test fails when another one joins them and when one of them has come to hold.
/// </remarks>
public sealed class FrameExampleTests
{
    private const double LargestShareOfFailures = 0.12;

    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load(Path.Combine(Root, "knowledge")).Knowledge.ShouldNotBeNull();

    private static readonly Lazy<ExampleCheck> Check = new(() => new ExampleCheck(Analyser.Load(Path.Combine(Root, "models", "english.bin")), Knowledge, PlaceGazetteer.Load(Path.Combine(Root, "knowledge", "places", "cities.bin"))));

    private static readonly KnownFailures Known = KnownFailures.Read(Path.Combine(Here(), "known-failures.txt"));

    public static TheoryData<string> Files => [.. Knowledge.Frames.Frames.Where(f => f.Examples.Count > 0).Select(f => f.File).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_example_gives_what_it_is_marked_with_or_is_a_known_failure(string file)
    {
        List<string> wrong = [];
        foreach (Frame frame in Knowledge.Frames.Frames.Where(f => f.File == file))
        {
            foreach (FrameExample example in frame.Examples)
            {
                string? failure = Check.Value.Failure(frame, example);
                bool known = Known.Contains(file, example.Text);
                if (failure is not null && !known)
                {
                    wrong.Add($"{file}:{example.Line} {example.Text}\n    wanted {frame.Meaning.Type?.Name() ?? "no event"}, got {failure}");
                }
                else if (failure is null && known)
                {
                    wrong.Add($"{file}:{example.Line} {example.Text}\n    holds now: take it out of known-failures.txt");
                }
            }
        }

        wrong.ShouldBeEmpty(string.Join('\n', wrong));
    }

    [Fact]
    public void Known_failures_are_few_and_each_is_an_example()
    {
        var examples = Knowledge.Frames.Frames.SelectMany(f => f.Examples.Select(e => (f.File, e.Text))).ToHashSet();
        Known.Entries.ShouldAllBe(e => examples.Contains(e));
        Known.Entries.Count.ShouldBe(Known.Entries.Distinct().Count());
        ((double)Known.Entries.Count / examples.Count).ShouldBeLessThan(LargestShareOfFailures);
    }

    [Fact]
    public void An_example_marked_wrong_is_found_out()
    {
        Frame protest = Knowledge.Frames.Frames.First(f => f.Meaning.Type == EventType.Protest);
        Frame statement = Knowledge.Frames.Frames.First(f => f.Meaning.Type is null);
        Check.Value.Failure(protest, new FrameExample("Hanoi criticised Manila.", ["Hanoi"], ["Manila"], 1)).ShouldNotBeNull();
        Frame accuse = Knowledge.Frames.Frames.First(f => f.Meaning.Type == EventType.Accuse);
        Check.Value.Failure(accuse, new FrameExample("Hanoi criticised Manila.", ["Hanoi"], ["Manila"], 1)).ShouldBeNull();
        Check.Value.Failure(accuse, new FrameExample("Hanoi criticised Manila.", ["Manila"], ["Hanoi"], 1)).ShouldNotBeNull();
        Check.Value.Failure(statement, new FrameExample("Hanoi said the road was open.", ["Hanoi"], [], 1)).ShouldBeNull();
    }

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
