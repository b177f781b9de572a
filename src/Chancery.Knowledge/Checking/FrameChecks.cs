using Chancery.Knowledge.Frames;

namespace Chancery.Knowledge.Checking;

/// <summary>Classes, modes and patterns of frames.</summary>
internal static class FrameChecks
{
    public static IEnumerable<KnowledgeRemark> Of(FrameLexicon lexicon, Ontology ontology) =>
        Classes(lexicon).Concat(Meanings(lexicon, ontology)).Concat(Patterns(lexicon));

    private static IEnumerable<KnowledgeRemark> Classes(FrameLexicon lexicon)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach ((Frame frame, FramePattern pattern) in All(lexicon))
        {
            foreach (string name in pattern.Slots.Select(s => s.Filler).Where(f => f.Kind == FillerKind.Class).Select(f => f.Words[0])
                .Concat(pattern.TriggerClass is { } trigger ? [trigger] : []))
            {
                used.Add(name);
                if (!lexicon.Classes.Has(name))
                {
                    yield return new KnowledgeRemark(RemarkWeight.Error, frame.File, pattern.Line, $"there is no class '{name}'");
                }
            }
        }

        foreach (string name in lexicon.Classes.Names.Where(n => !used.Contains(n)))
        {
            yield return new KnowledgeRemark(RemarkWeight.Warning, "frames/classes.txt", 0, $"no pattern asks for class '{name}'");
        }
    }

    private static IEnumerable<KnowledgeRemark> Meanings(FrameLexicon lexicon, Ontology ontology)
    {
        foreach (Frame frame in lexicon.Frames)
        {
            foreach (FrameMeaning meaning in frame.Negated is { } negated ? [frame.Meaning, negated] : (FrameMeaning[])[frame.Meaning])
            {
                if (meaning is { Type: { } type, Mode: { } mode } && !ontology.Modes(type).Contains(mode))
                {
                    yield return new KnowledgeRemark(RemarkWeight.Error, frame.File, frame.Line, $"{type.Name()} has no mode '{mode}'");
                }
            }

            if (frame.Patterns.Count == 0)
            {
                yield return new KnowledgeRemark(RemarkWeight.Warning, frame.File, frame.Line, "a frame without a pattern");
            }
        }
    }

    // A pattern may lead to two types only where the event inside decides between them: to promise help, to promise war.
    private static IEnumerable<KnowledgeRemark> Patterns(FrameLexicon lexicon)
    {
        var first = new Dictionary<string, (Frame Frame, FramePattern Pattern)>(StringComparer.Ordinal);
        foreach ((Frame frame, FramePattern pattern) in All(lexicon))
        {
            foreach (string text in Alternatives(pattern.Text))
            {
                if (first.TryAdd(text, (frame, pattern)))
                {
                    continue;
                }

                (Frame other, FramePattern earlier) = first[text];
                if (other.Meaning.Type != frame.Meaning.Type && !(other.Meaning.TakesInnerMode && frame.Meaning.TakesInnerMode))
                {
                    yield return new KnowledgeRemark(RemarkWeight.Error, frame.File, pattern.Line,
                        $"'{text}' is {Name(frame)} here and {Name(other)} in {other.File}:{earlier.Line}");
                }
                else if (other.Meaning.Type == frame.Meaning.Type)
                {
                    yield return new KnowledgeRemark(RemarkWeight.Warning, frame.File, pattern.Line, $"'{text}' stands in {other.File}:{earlier.Line} already");
                }
            }
        }
    }

    private static string Name(Frame frame) => frame.Meaning.Type?.Name() ?? "STATEMENT";

    private static IEnumerable<(Frame Frame, FramePattern Pattern)> All(FrameLexicon lexicon) =>
        lexicon.Frames.SelectMany(f => f.Patterns.Select(p => (f, p)));

    // "A call|order {strike}": each way to read it.
    private static IEnumerable<string> Alternatives(string text)
    {
        IEnumerable<string> result = [""];
        foreach (string[] words in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(t => t.Split('|')))
        {
            result = result.SelectMany(before => words.Select(word => before + " " + word));
        }

        return result.Select(r => r[1..]);
    }
}
