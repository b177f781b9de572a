using Chancery.Coding.Clauses;
using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Entities;

/// <content>Persons: their names, titles and offices.</content>
internal sealed partial class EntityResolver
{
    private (string Code, string? Sector, string? Office, string Reason, ActorEntry Entry)? Person(ActorSpan span, NounPhrase phrase)
    {
        // The phrase is about the person only where the name holds its head or follows it ("President Putin", "minister Lavrov").
        if (span.End <= phrase.Head.Index || !span.Candidates.Any(c => c.Entry.Kind == ActorKind.Person) || IsApart(span, phrase.Head))
        {
            return null;
        }

        List<ActorMatch> persons = [.. span.Candidates.Where(c => c.Entry.Kind == ActorKind.Person)];
        bool bySurname = persons[0].Kind == ActorMatchKind.Surname;
        string last = phrase.Head.Document[span.End - 1].Text;
        if (bySurname && _introduced.TryGetValue(last, out ResolvedEntity? before))
        {
            return before.Entry is { } known && before.Code is { } code ? (code, before.Sector, before.Office, $"named in full before: {before.Name}", known) : null;
        }

        if (bySurname && span.Candidates.Any(c => c.Entry.Kind != ActorKind.Person))
        {
            return null;
        }

        // A longer name than the known surname is somebody else's ("Anna Putin").
        if (bySurname && phrase.Head.Document[span.First].Name is { Kind: NameKind.Person } name && name.FirstWord < span.First && !IsTitle(phrase.Head.Document, name, span))
        {
            return null;
        }

        if (bySurname)
        {
            persons = InOffice(persons);
        }

        if (persons.Count != 1)
        {
            return null;
        }

        ActorEntry entry = persons[0].Entry;
        (DatedRole? role, string how) = RoleOf(entry);
        return (role?.Code ?? entry.Code, role?.Sector, role?.Office, bySurname ? $"the only known {last} in office; {how}" : how, entry);
    }

    // "the visit of the minister": the phrase holds the name, but is about something else.
    private static bool IsApart(ActorSpan span, Word head)
    {
        // The title's own name may hang anywhere, but stands right behind it, perhaps in quotation marks.
        if (span.First <= head.Index + 2 && span.End > head.Index)
        {
            return false;
        }

        for (Word at = head.Document[span.End - 1]; at != head; at = at.Head.Value)
        {
            // "Secretary of State Antony Blinken": a name without a preposition is whose title it is.
            bool apart = at.Relation.Universal() == Relation.Nmod && at.Relation != Relation.NmodDesc && (at.Relation == Relation.NmodPoss || ArgumentReader.Preposition(at).Length > 0);
            if (apart || at.Head is null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTitle(Document document, Name name, ActorSpan span)
    {
        for (int i = name.FirstWord; i < span.First; i++)
        {
            if (document[i].Lemma.ToLowerInvariant() is not ("president" or "minister" or "prime" or "foreign" or "defense" or "defence" or "secretary" or "chancellor" or "king" or "general" or "mr." or "mrs." or "mr" or "ms." or "leader"))
            {
                return false;
            }
        }

        return true;
    }

    private List<ActorMatch> InOffice(List<ActorMatch> persons)
    {
        if (_published is not { } date)
        {
            return persons;
        }

        List<ActorMatch> inOffice = [.. persons.Where(p => p.Entry.RoleAt(date) is not null)];
        return inOffice.Count > 0 ? inOffice : persons;
    }

    private (DatedRole? Role, string How) RoleOf(ActorEntry entry)
    {
        if (_published is not { } date)
        {
            DatedRole? latest = entry.Roles.Count > 0 ? entry.Roles[^1] : null;
            return (latest, latest is null ? "known by name" : $"last known office, the article has no date: {latest.Office}");
        }

        if (entry.RoleAt(date) is { } role)
        {
            return (role, $"{role.Office} on {date}");
        }

        DatedRole? before = entry.LatestRoleBefore(date);
        return before is null ? (null, "known by name; no office known for the date") : (before with { Sector = "ELI" }, $"former {before.Office}");
    }

    private static string? NamedPerson(NounPhrase phrase)
    {
        Name? name = phrase.Head.Name;
        for (int i = phrase.Head.Index + 1; name is not { Kind: NameKind.Person } && i < phrase.End; i++)
        {
            name = phrase.Head.Document[i].Name;
        }

        return name is { Kind: NameKind.Person } person ? phrase.Head.Document.Slice(person.Span) : null;
    }

    private ResolvedEntity UnknownPerson(NounPhrase phrase, List<ActorSpan> names, string? sector, string name)
    {
        string last = name[(name.LastIndexOf(' ') + 1)..];
        (string? code, string? from) = Country(phrase, names);
        if (code is null && sector is null && _introduced.TryGetValue(last, out ResolvedEntity? before))
        {
            return before with { Head = phrase.Head, Span = phrase.Span, Reason = $"named before: {before.Name}" };
        }

        string reason = code is null && sector is null ? $"no actor is known under the name '{name}'"
            : code is null ? $"'{name}' by description; the text names no country"
            : $"'{name}' by description; country from '{from}'";
        return Entity(phrase, EntityKind.Person, code, sector, [], name, null, reason);
    }
}
