using System.Collections.Frozen;

namespace Chancery.Knowledge.Frames;

/// <summary>A pattern with its frame, as the index gives it.</summary>
public sealed record FrameEntry(Frame Frame, FramePattern Pattern);

/// <summary>All frames, found by the lemma of their trigger.</summary>
/// <remarks>Immutable; any number of threads may read it.</remarks>
public sealed class FrameLexicon
{
    private readonly FrozenDictionary<string, FrameEntry[]>[] _byTrigger;

    internal FrameLexicon(IReadOnlyList<Frame> frames, ObjectClasses classes)
    {
        Frames = frames;
        Classes = classes;
        _byTrigger = [.. Enum.GetValues<PatternKind>().Select(Index)];
    }

    public IReadOnlyList<Frame> Frames { get; }

    public ObjectClasses Classes { get; }

    /// <summary>Entries whose trigger has the lemma, most specific first.</summary>
    public ReadOnlySpan<FrameEntry> Find(PatternKind kind, string lemma) => _byTrigger[(int)kind].GetValueOrDefault(lemma);

    private FrozenDictionary<string, FrameEntry[]> Index(PatternKind kind) => Frames
        .SelectMany(f => f.Patterns.Where(p => p.Kind == kind).Select(p => new FrameEntry(f, p)))
        .SelectMany(e => Triggers(e.Pattern).Select(t => (Trigger: t, Entry: e)))
        .GroupBy(p => p.Trigger, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Entry).OrderByDescending(e => e.Pattern.Specificity).ToArray(), StringComparer.Ordinal);

    // Of a class's phrases the head, the last word, is indexed.
    private IEnumerable<string> Triggers(FramePattern pattern) => pattern.TriggerClass is { } name
        ? Classes.Phrases(name).Select(p => p[(p.LastIndexOf(' ') + 1)..]).Distinct(StringComparer.Ordinal)
        : pattern.Triggers;
}
