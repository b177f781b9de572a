namespace Chancery.Knowledge.Import;

/// <summary>What an import makes of the actors it was given.</summary>
/// <param name="Text">The whole file to be written; the same actors and knowledge give the same bytes.</param>
/// <param name="Added">Actors that were not known.</param>
/// <param name="Merged">Known ones that got offices, dates or an identifier.</param>
/// <param name="Unchanged">Known ones of whom the source tells nothing new.</param>
public sealed record ImportOutcome(string Text, int Added, int Merged, int Unchanged);

/// <summary>Joins imported actors with the known ones and writes those that are new or changed as a file of the user's own folder.</summary>
/// <remarks>
/// A block of the user's own stands in the place of ours of the same name (<see cref="KnowledgeBase.Load"/>): so a person of ours
/// who gets an office is written whole. Nothing is guessed: a name that may be two known persons', or another's by country or
/// identifier, is passed over. Not for several threads.
/// </remarks>
public sealed class ActorImport
{
    /// <summary>The file that imports write, within the user's folder.</summary>
    public const string File = "actors/imported.actors";

    private readonly List<ActorDraft> _drafts = [];
    private readonly Dictionary<string, List<ActorDraft>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActorDraft> _byIdentifier = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ActorDraft>> _bySurname = new(StringComparer.Ordinal);
    private readonly ImportTally _tally;
    private PartialDate _reaches;

    /// <param name="ours">The entries of the knowledge that ships, loaded alone.</param>
    /// <param name="users">Those of the user's folder.</param>
    /// <param name="tally">Gets the counts of what is passed over.</param>
    public ActorImport(IEnumerable<ActorEntry> ours, IEnumerable<ActorEntry> users, ImportTally tally)
    {
        _tally = tally;
        var known = new Dictionary<(ActorKind Kind, string Code, string Name), ActorDraft>();
        foreach (ActorEntry entry in ours)
        {
            var draft = ActorDraft.Of(entry, ActorOrigin.Ours);
            known.TryAdd((draft.Kind, draft.Code, draft.Name), draft);
        }

        foreach (ActorEntry entry in users)
        {
            ActorOrigin origin = entry.File == File ? ActorOrigin.Imported : ActorOrigin.UsersOwn;
            var draft = ActorDraft.Of(entry, origin);
            ActorDraft? before = known.GetValueOrDefault((draft.Kind, draft.Code, draft.Name));
            if (origin == ActorOrigin.Imported && before is { Origin: ActorOrigin.UsersOwn })
            {
                continue;   // moved into a file of the user's own: that is the one that counts
            }

            if (origin == ActorOrigin.Imported && before is { Origin: ActorOrigin.Ours })
            {
                // Ours may have grown since: what an import wrote of it does not hide that.
                before.Roles.ForEach(r => RoleMerging.Merge(draft.Roles, r));
            }

            if (origin == ActorOrigin.Imported && entry.Roles.Count > 0)
            {
                _reaches = Later(_reaches, entry.Roles[0].Reaches);
            }

            known[(draft.Kind, draft.Code, draft.Name)] = draft;
        }

        foreach (ActorDraft draft in known.Values)
        {
            Know(draft);
        }
    }

    /// <summary>Joins the actors of a source; the order they come in does not matter.</summary>
    /// <param name="reaches">How far the source's knowledge reaches; of several imports the last counts.</param>
    public ImportOutcome Take(IEnumerable<ImportedActor> actors, PartialDate reaches)
    {
        _reaches = Later(_reaches, reaches);
        int added = 0, merged = 0, unchanged = 0;
        foreach (ImportedActor actor in actors
            .OrderBy(a => a.Name, StringComparer.Ordinal).ThenBy(a => a.Identifier, StringComparer.Ordinal).ThenBy(a => a.Kind).ThenBy(a => a.Code, StringComparer.Ordinal))
        {
            if (!TryFind(actor, out ActorDraft? known))
            {
                _tally.Count(PassedOver.NameOfAnother);
            }
            else if (known is null)
            {
                Add(actor);
                added++;
            }
            else if (known.Origin == ActorOrigin.UsersOwn)
            {
                _tally.Count(PassedOver.UsersOwn);
            }
            else if (Join(known, actor))
            {
                merged++;
            }
            else
            {
                unchanged++;
            }
        }

        return new ImportOutcome(
            ActorFile.Write(_drafts.Where(d => d.Origin is ActorOrigin.Imported or ActorOrigin.New || d.IsChanged), _reaches), added, merged, unchanged);
    }

    /// <summary>The known actor, or null for a new one; false where the name is another's.</summary>
    private bool TryFind(ImportedActor actor, out ActorDraft? known)
    {
        known = null;
        if (actor.Identifier is { } id && _byIdentifier.TryGetValue(id, out known))
        {
            return known.Kind == actor.Kind || (known.Kind != ActorKind.Person && actor.Kind != ActorKind.Person);
        }

        // The name says more than the aliases: only where nobody bears it, they are asked.
        List<ActorDraft> candidates = Named([actor.Name]);
        candidates = candidates.Count > 0 ? candidates : Named(actor.Aliases);
        if (candidates.Count == 0)
        {
            return true;
        }

        known = candidates.Count == 1 && IsSame(candidates[0], actor) ? candidates[0] : null;
        return known is not null;
    }

    private List<ActorDraft> Named(IEnumerable<string> names) =>
        [.. names.SelectMany(n => _byName.GetValueOrDefault(SourceNames.Key(n)) ?? []).Distinct()];

    private static bool IsSame(ActorDraft known, ImportedActor actor)
    {
        if (known.Identifier is not null && actor.Identifier is not null && known.Identifier != actor.Identifier)
        {
            return false;
        }

        return actor.Kind == ActorKind.Person
            ? known.Kind == ActorKind.Person && known.Roles.Any(r => actor.Roles.Any(i => i.Code == r.Code))
            : known.Kind is ActorKind.Organisation or ActorKind.Group && known.Code == actor.Code;
    }

    private void Add(ImportedActor actor)
    {
        var draft = ActorDraft.Of(actor, _reaches);
        draft.NeedsFullName = actor.Kind == ActorKind.Person && (!IsKnownByLastName(draft) || draft.Surnames().Any(s => IsTaken(s, draft)));

        // An alias that is somebody's name already would be one form of two.
        draft.Forms.RemoveAll(f => _byName.ContainsKey(SourceNames.Key(f.Text)));
        Know(draft);
    }

    private bool Join(ActorDraft known, ImportedActor actor)
    {
        bool changed = false;
        foreach (ImportedRole role in actor.Roles.OrderBy(r => r.Held.From ?? default).ThenBy(r => r.Office, StringComparer.Ordinal))
        {
            changed |= RoleMerging.Merge(known.Roles, new DatedRole(role.Code, role.Sector, role.Office, role.Held, _reaches));
        }

        if (known.Identifier is null && actor.Identifier is { } id)
        {
            known.Identifier = id;
            _byIdentifier.TryAdd(id, known);
            changed = true;
        }

        known.IsChanged |= changed;
        return changed;
    }

    private void Know(ActorDraft draft)
    {
        _drafts.Add(draft);
        foreach (string key in draft.FullNames.Select(SourceNames.Key).Where(k => k.Length > 0).Distinct(StringComparer.Ordinal))
        {
            Bucket(_byName, key).Add(draft);
        }

        if (draft.Identifier is { } id)
        {
            _byIdentifier.TryAdd(id, draft);
        }

        // New ones do not take a last name from each other: where two have it, neither is meant by it alone.
        if (draft.Origin != ActorOrigin.New)
        {
            foreach (string surname in draft.Surnames())
            {
                Bucket(_bySurname, SourceNames.Key(surname)).Add(draft);
            }
        }
    }

    // Members of parliaments are thousands; the news gives their full names.
    private static bool IsKnownByLastName(ActorDraft person) => person.Roles.Any(r => r.Sector is "GOV" or "MIL" or "PTY" or "REB" or "SPY");

    // What a last name meant before an import, it means after it.
    private bool IsTaken(string surname, ActorDraft person) =>
        _bySurname.TryGetValue(SourceNames.Key(surname), out List<ActorDraft>? others) && others.Exists(o => o != person);

    private static PartialDate Later(PartialDate one, PartialDate other) => one >= other ? one : other;

    private static List<ActorDraft> Bucket(Dictionary<string, List<ActorDraft>> buckets, string key)
    {
        if (!buckets.TryGetValue(key, out List<ActorDraft>? bucket))
        {
            buckets.Add(key, bucket = []);
        }

        return bucket;
    }
}
