namespace Chancery.Knowledge.Checking;

/// <summary>Goes through loaded knowledge for what the readers do not see: what only shows when entries are held side by side.</summary>
public static class KnowledgeCheck
{
    /// <summary>The load's problems, as errors, and what the checks find; by file and line.</summary>
    public static IReadOnlyList<KnowledgeRemark> Of(KnowledgeLoad load)
    {
        ArgumentNullException.ThrowIfNull(load);
        List<KnowledgeRemark> remarks = [.. load.Problems.Select(p => new KnowledgeRemark(RemarkWeight.Error, p.File, p.Line, p.Message))];
        if (load.Knowledge is { } knowledge)
        {
            IReadOnlyList<ActorEntry> entries = knowledge.Actors.Entries;
            remarks.AddRange(ActorChecks.Of(entries));
            remarks.AddRange(PersonChecks.Of(entries));
            remarks.AddRange(OfficeChecks.Of(entries));
            remarks.AddRange(FrameChecks.Of(knowledge.Frames, knowledge.Ontology));
        }

        return [.. remarks.Distinct().OrderBy(r => r.File, StringComparer.Ordinal).ThenBy(r => r.Line).ThenBy(r => r.Weight).ThenBy(r => r.Message, StringComparer.Ordinal)];
    }

    /// <summary>What the knowledge holds, in one line.</summary>
    public static string Counts(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ILookup<ActorKind, ActorEntry> kinds = knowledge.Actors.Entries.ToLookup(e => e.Kind);
        int patterns = knowledge.Frames.Frames.Sum(f => f.Patterns.Count);
        return $"{kinds[ActorKind.State].Count()} states, {kinds[ActorKind.Organisation].Count()} organisations, {kinds[ActorKind.Group].Count()} groups, "
            + $"{kinds[ActorKind.Person].Count()} persons with {kinds[ActorKind.Person].Sum(p => p.Roles.Count)} offices, {knowledge.Sectors.Count} sector words, "
            + $"{knowledge.Frames.Frames.Count} frames with {patterns} patterns, {knowledge.Frames.Classes.Names.Count()} classes, {knowledge.Features.Count} places";
    }

    internal static KnowledgeRemark Warning(ActorEntry entry, string message, int line = 0) =>
        new(RemarkWeight.Warning, entry.File, line == 0 ? entry.Line : line, message);

    internal static string Place(ActorEntry entry, int line = 0) => $"{entry.File}:{(line == 0 ? entry.Line : line)}";
}
