using System.Runtime.InteropServices;

namespace Chancery.Knowledge.Frames;

/// <summary>A pattern with its frame, as the index gives it.</summary>
public sealed record FrameEntry(Frame Frame, FramePattern Pattern);

/// <summary>All frames, found by the lemma of their trigger.</summary>
/// <remarks>Immutable; any number of threads may read it.</remarks>
public sealed class FrameLexicon
{
    private readonly Dictionary<string, FrameEntry[]>[] _byTrigger;

    internal FrameLexicon(IReadOnlyList<Frame> frames, ObjectClasses classes)
    {
        Frames = frames;
        Classes = classes;
        _byTrigger = Index();
    }

    public IReadOnlyList<Frame> Frames { get; }

    public ObjectClasses Classes { get; }

    /// <summary>Entries whose trigger has the lemma, most specific first.</summary>
    public ReadOnlySpan<FrameEntry> Find(PatternKind kind, string lemma) => _byTrigger[(int)kind].GetValueOrDefault(lemma);

    // Fifteen thousand patterns under a hundred thousand triggers: plain tables, because frozen ones take longer to make than they ever save.
    private static Dictionary<string, FrameEntry[]> Sorted(Dictionary<string, List<FrameEntry>> found)
    {
        var result = new Dictionary<string, FrameEntry[]>(found.Count, StringComparer.Ordinal);
        foreach ((string trigger, List<FrameEntry> entries) in found)
        {
            result.Add(trigger, entries.Count == 1 ? [entries[0]] : [.. entries.OrderByDescending(e => e.Pattern.Specificity)]);
        }

        return result;
    }

    private Dictionary<string, FrameEntry[]>[] Index()
    {
        Dictionary<string, List<FrameEntry>>[] found = [.. Enum.GetValues<PatternKind>().Select(_ => new Dictionary<string, List<FrameEntry>>(StringComparer.Ordinal))];
        foreach (Frame frame in Frames)
        {
            foreach (FramePattern pattern in frame.Patterns)
            {
                var entry = new FrameEntry(frame, pattern);
                foreach (string trigger in Triggers(pattern))
                {
                    ref List<FrameEntry>? entries = ref CollectionsMarshal.GetValueRefOrAddDefault(found[(int)pattern.Kind], trigger, out _);
                    (entries ??= []).Add(entry);
                }
            }
        }

        return [.. found.Select(Sorted)];
    }

    // Of a class's phrases the head, the last word, is indexed.
    private IEnumerable<string> Triggers(FramePattern pattern) => pattern.TriggerClass is { } name
        ? Classes.Phrases(name).Select(p => p[(p.LastIndexOf(' ') + 1)..]).Distinct(StringComparer.Ordinal)
        : pattern.Triggers;
}
