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

        // Two of ours may be called the same: both are kept, so that neither gets what a source tells of one.
        var known = new Dictionary<(ActorKind Kind, string Code, string Name), List<ActorDraft>>();
        foreach (ActorEntry entry in ours)
        {
            AtKey(known, entry).Add(ActorDraft.Of(entry, ActorOrigin.Ours));
        }

        foreach (ActorEntry entry in users)
        {
            var draft = ActorDraft.Of(entry, entry.File == File ? ActorOrigin.Imported : ActorOrigin.UsersOwn);
            List<ActorDraft> before = AtKey(known, entry);
            if (draft.Origin == ActorOrigin.Imported)
            {
                _reaches = entry.Roles.Count > 0 ? Later(_reaches, entry.Roles[0].Reaches) : _reaches;
                if (before.Exists(d => d.Origin == ActorOrigin.UsersOwn))
                {
                    continue;   // moved into a file of the user's own: that is the one that counts
                }

                // Ours may have grown since: what an import wrote of it does not hide that.
                before.ForEach(d => d.Roles.ForEach(r => RoleMerging.Merge(draft.Roles, r)));
            }

            before.RemoveAll(d => d.Origin != ActorOrigin.UsersOwn);
            before.Add(draft);
        }

        foreach (ActorDraft draft in known.Values.SelectMany(d => d))
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

        // The name says more than the aliases: only where nobody bears it, they are asked, and whom another identifier makes another is not meant.
        List<ActorDraft> candidates = Named([actor.Name]);
        candidates = candidates.Count > 0 ? candidates : Named(actor.Aliases).FindAll(d => !AreOthers(d, actor));
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
        if (AreOthers(known, actor))
        {
            return false;
        }

        return actor.Kind == ActorKind.Person
            ? known.Kind == ActorKind.Person && known.Roles.Any(r => actor.Roles.Any(i => i.Code == r.Code))
            : known.Kind is ActorKind.Organisation or ActorKind.Group && known.Code == actor.Code;
    }

    private static bool AreOthers(ActorDraft known, ImportedActor actor) =>
        known.Identifier is not null && actor.Identifier is not null && known.Identifier != actor.Identifier;

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

    private static List<ActorDraft> AtKey(Dictionary<(ActorKind Kind, string Code, string Name), List<ActorDraft>> known, ActorEntry entry) =>
        Bucket(known, (entry.Kind, entry.Kind == ActorKind.Person ? "" : entry.Code, entry.Name));

    private static PartialDate Later(PartialDate one, PartialDate other) => one >= other ? one : other;

    private static List<ActorDraft> Bucket<TKey>(Dictionary<TKey, List<ActorDraft>> buckets, TKey key)
        where TKey : notnull
    {
        if (!buckets.TryGetValue(key, out List<ActorDraft>? bucket))
        {
            buckets.Add(key, bucket = []);
        }

        return bucket;
    }
}
