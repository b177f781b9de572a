using Chancery.Knowledge.Import;

namespace Chancery.Knowledge.Checking;

/// <summary>Codes, identifiers, marks, and what every state must have.</summary>
internal static class ActorChecks
{
    public static IEnumerable<KnowledgeRemark> Of(IReadOnlyList<ActorEntry> entries) =>
        Codes(entries).Concat(States(entries)).Concat(Identifiers(entries)).Concat(Marks(entries));

    private static IEnumerable<KnowledgeRemark> Codes(IReadOnlyList<ActorEntry> entries)
    {
        HashSet<string> codes = [.. entries.Where(e => e.Kind == ActorKind.State).Select(e => e.Code), .. Knowledge.Codes.International];
        foreach (ActorEntry entry in entries)
        {
            if (entry.Kind is ActorKind.Organisation or ActorKind.Group && !codes.Contains(entry.Code))
            {
                yield return new KnowledgeRemark(RemarkWeight.Error, entry.File, entry.Line, $"{entry.Code} is no state here and no international code");
            }

            if (entry.Kind == ActorKind.Group && entry.Sectors.Count == 0)
            {
                yield return KnowledgeCheck.Warning(entry, $"group {entry.Name} has no sector");
            }

            foreach (DatedRole role in entry.Roles.Where(r => !codes.Contains(r.Code)))
            {
                yield return new KnowledgeRemark(RemarkWeight.Error, entry.File, role.Line, $"{role.Code} is no state here and no international code");
            }
        }
    }

    private static IEnumerable<KnowledgeRemark> States(IReadOnlyList<ActorEntry> entries)
    {
        foreach (ActorEntry state in entries.Where(e => e.Kind == ActorKind.State))
        {
            if (!state.Forms.Any(f => f.Kind == ActorMatchKind.Demonym))
            {
                yield return KnowledgeCheck.Warning(state, $"{state.Name} has no people");
            }

            // A state that is one city (Hong Kong) has its name for capital.
            if (!state.Forms.Any(f => f.Kind is ActorMatchKind.Capital or ActorMatchKind.Seat))
            {
                yield return KnowledgeCheck.Warning(state, $"{state.Name} has no capital and no seat");
            }
        }
    }

    private static IEnumerable<KnowledgeRemark> Identifiers(IReadOnlyList<ActorEntry> entries)
    {
        var first = new Dictionary<string, ActorEntry>(StringComparer.Ordinal);
        foreach (ActorEntry entry in entries)
        {
            if (entry.Identifier is { } id && !first.TryAdd(id, entry))
            {
                yield return new KnowledgeRemark(RemarkWeight.Error, entry.File, entry.Line,
                    $"{id} is {first[id].Name} already ({KnowledgeCheck.Place(first[id])})");
            }
        }
    }

    // A mark that says "somebody else has this form too", where nobody has.
    private static IEnumerable<KnowledgeRemark> Marks(IReadOnlyList<ActorEntry> entries)
    {
        Dictionary<string, int> holders = entries
            .SelectMany(e => e.Forms.Select(f => SourceNames.Key(f.Text)).Distinct(StringComparer.Ordinal))
            .GroupBy(key => key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return from entry in entries
               from form in entry.Forms
               where form.IsShared && holders[SourceNames.Key(form.Text)] < 2
               select KnowledgeCheck.Warning(entry, $"'{form.Text}' is marked * and names nobody else", form.Line);
    }
}
