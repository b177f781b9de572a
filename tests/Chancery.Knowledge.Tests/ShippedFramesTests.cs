using Chancery.Knowledge.Frames;

namespace Chancery.Knowledge.Tests;

/// <summary>What the frames that ship must hold, whoever edits them.</summary>
public sealed class ShippedFramesTests
{
    private static readonly FrameLexicon Frames = Shipped.Knowledge.Frames;

    private static readonly Ontology Ontology = Shipped.Knowledge.Ontology;

    [Fact]
    public void No_pattern_is_written_twice()
    {
        var first = new Dictionary<(string Pattern, EventType? Type), string>();
        List<string> twice = [];
        foreach ((Frame frame, FramePattern pattern) in All())
        {
            foreach (string text in Alternatives(pattern.Text))
            {
                if (!first.TryAdd((text, frame.Meaning.Type), Place(frame, pattern)))
                {
                    twice.Add($"'{text}' in {Place(frame, pattern)} and {first[(text, frame.Meaning.Type)]}");
                }
            }
        }

        twice.ShouldBeEmpty(string.Join('\n', twice));
    }

    // A pattern may lead to two types only where the event inside decides between them: to promise help, to promise war.
    [Fact]
    public void No_pattern_has_two_types_unless_what_is_inside_decides()
    {
        var types = new Dictionary<string, (Frame Frame, string Place)>(StringComparer.Ordinal);
        List<string> clashes = [];
        foreach ((Frame frame, FramePattern pattern) in All())
        {
            foreach (string text in Alternatives(pattern.Text))
            {
                if (!types.TryAdd(text, (frame, Place(frame, pattern))) && types[text].Frame.Meaning.Type != frame.Meaning.Type
                    && !(frame.Meaning.TakesInnerMode && types[text].Frame.Meaning.TakesInnerMode))
                {
                    clashes.Add($"'{text}' in {Place(frame, pattern)} and {types[text].Place}");
                }
            }
        }

        clashes.ShouldBeEmpty(string.Join('\n', clashes));
    }

    [Fact]
    public void Every_class_that_a_pattern_names_exists_and_every_class_is_named()
    {
        var named = All().SelectMany(p => p.Pattern.Slots.Select(s => s.Filler).Where(f => f.Kind == FillerKind.Class).Select(f => f.Words[0])
            .Concat(p.Pattern.TriggerClass is { } trigger ? [trigger] : [])).ToHashSet(StringComparer.Ordinal);
        named.Order().ShouldBe(Frames.Classes.Names);
        Frames.Classes.IsParty("hostage").ShouldBeTrue();
        Frames.Classes.IsParty("agreement").ShouldBeFalse();
    }

    [Fact]
    public void Every_mode_belongs_to_its_type()
    {
        foreach (FrameMeaning meaning in Meanings())
        {
            if (meaning.Mode is { } mode)
            {
                Ontology.Modes(meaning.Type.ShouldNotBeNull()).ShouldContain(mode, meaning.ToString());
            }
        }
    }

    // CAMEO's 01 are the plain statements; its appeals (02) are parted as its demands (10) are, which the ontology knows; a code of
    // two figures is a root whose rest the event inside tells.
    [Fact]
    public void Every_cameo_code_is_known()
    {
        string[] known = [.. Ontology.CameoCodes.Select(c => c.Code)];
        foreach (FrameMeaning meaning in Meanings())
        {
            if (meaning.Cameo is { } written)
            {
                string code = meaning.Type == EventType.Request && written.StartsWith("02", StringComparison.Ordinal) ? "10" + written[2..] : written;
                bool statement = meaning.Type is null && code.StartsWith("01", StringComparison.Ordinal);
                bool root = meaning.TakesInnerMode && code.Length == 2 && known.Any(k => k.StartsWith(code, StringComparison.Ordinal));
                (statement || root || known.Contains(code)).ShouldBeTrue(meaning.ToString());
            }
        }
    }

    private static IEnumerable<(Frame Frame, FramePattern Pattern)> All() => Frames.Frames.SelectMany(f => f.Patterns.Select(p => (f, p)));

    private static IEnumerable<FrameMeaning> Meanings() => Frames.Frames.SelectMany(f => f.Negated is { } negated ? [f.Meaning, negated] : new[] { f.Meaning });

    private static string Place(Frame frame, FramePattern pattern) => $"{frame.File}:{pattern.Line}";

    // "A call|order {strike}": each way to read it.
    private static IEnumerable<string> Alternatives(string text)
    {
        IEnumerable<string> result = [""];
        foreach (string token in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = token.Split('|');
            result = result.SelectMany(before => words.Select(word => before + " " + word));
        }

        return result.Select(r => r[1..]);
    }
}
