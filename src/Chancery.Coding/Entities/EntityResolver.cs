using Chancery.Coding.Clauses;
using Chancery.Coding.Entities.References;
using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Entities;

/// <summary>Says what the noun phrases and pronouns of one document stand for.</summary>
/// <remarks>Made for one document; not shared between threads. Answers are kept, so that the same word gets the same answer.</remarks>
internal sealed partial class EntityResolver
{
    private readonly KnowledgeBase _knowledge;
    private readonly ActorWords _words;
    private readonly PartialDate? _published;
    private readonly Dictionary<int, ResolvedEntity> _resolved = [];
    private readonly Dictionary<string, ResolvedEntity> _introduced = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, IReadOnlyList<ResolvedEntity>> _several = [];
    private readonly HashSet<int> _open = [];
    private readonly Lazy<ReferenceChains> _chains;

    /// <param name="published">The article's date, by which offices are judged; null when unknown.</param>
    public EntityResolver(Document document, KnowledgeBase knowledge, PartialDate? published)
    {
        _knowledge = knowledge;
        _published = published;
        _words = new ActorWords(document, knowledge);
        _chains = new Lazy<ReferenceChains>(() => new ReferenceChains(document, _words, knowledge.References), LazyThreadSafetyMode.None);
        Introduce(document);
    }

    public ActorWords Words => _words;

    /// <summary>What the words of the document refer back to.</summary>
    public ReferenceChains References => _chains.Value;

    public ResolvedEntity Resolve(Word head)
    {
        if (!_resolved.TryGetValue(head.Index, out ResolvedEntity? entity))
        {
            // Two pronouns may speak of each other's phrases ("his wife and her brother"): who is asked again meanwhile is not known.
            _resolved[head.Index] = Unresolved(head, $"'{head.Text}' is spoken of by itself");
            entity = Quantifiers.PartOf(head) is { } whole ? As(head, Resolve(whole), whole)
                : IsReference(head) ? OfReference(head)
                : Referring(Apposed(ResolvePhrase(WithWholeName(NounPhrase.Of(head)))));
            _resolved[head.Index] = entity;
        }

        return entity;
    }

    /// <summary>All that one phrase stands for: "the Russian and North Korean leaders" are two, "those four countries" as many as they were named.</summary>
    public IReadOnlyList<ResolvedEntity> ResolveAll(Word head)
    {
        if (!_several.TryGetValue(head.Index, out IReadOnlyList<ResolvedEntity>? all))
        {
            all = GroupReader.Read(head, this) ?? Plural(head) ?? Part(head) ?? [Resolve(head)];
            _several[head.Index] = all;
        }

        return all;
    }

    // Full names first: a person whom the text introduces with office and state is known by last name afterwards.
    private void Introduce(Document document)
    {
        foreach (Name name in document.Names)
        {
            if (name.Kind == NameKind.Person && name.EndWord - name.FirstWord > 1)
            {
                Word head = HeadOf(document, name);
                ResolvedEntity entity = Resolve(head);
                string last = document[name.EndWord - 1].Text;
                bool own = entity.Entry?.Forms.Any(f => f.Text.EndsWith(last, StringComparison.OrdinalIgnoreCase)) ?? entity.Name?.EndsWith(last, StringComparison.Ordinal) ?? false;
                if (own && (entity.Code is not null || entity.Sector is not null))
                {
                    _introduced.TryAdd(last, entity);
                    foreach (ActorForm form in entity.Entry?.Forms ?? [])
                    {
                        if (form.Kind == ActorMatchKind.Surname)
                        {
                            _introduced.TryAdd(form.Text, entity);
                        }
                    }
                }
            }
        }
    }

    private static Word HeadOf(Document document, Name name)
    {
        Word head = document[name.FirstWord];
        while (head.Head is { } up && up.Index >= name.FirstWord && up.Index < name.EndWord)
        {
            head = up;
        }

        return head;
    }

    // "Prime Minister Theresa May": what is known as one name is one, whatever the tree makes of its last word.
    private NounPhrase WithWholeName(NounPhrase phrase) =>
        _words.ActorAt(phrase.End - 1) is { } span && span.End > phrase.End && span.First <= phrase.End - 1 && span.First >= phrase.First
            ? phrase with { End = span.End }
            : phrase;

    private ResolvedEntity ResolvePhrase(NounPhrase phrase)
    {
        Document document = phrase.Head.Document;
        List<ActorSpan> names = Names(phrase);
        string? sector = SectorOf(phrase, out SectorSpan? sectorSpan);

        foreach (ActorSpan span in names)
        {
            if (Person(span, phrase) is { } known)
            {
                return Entity(phrase, EntityKind.Person, known.Code, known.Sector, [], known.Entry.Name, known.Office, known.Reason, known.Entry);
            }
        }

        ActorSpan? own = names.FindLast(n => phrase.Head.Index >= n.First && phrase.Head.Index < n.End && !IsPossessorOnly(n, phrase));
        if (own is not null && (phrase.Head.Name is not { Kind: NameKind.Person } person || (own.First <= person.FirstWord && own.End >= person.EndWord)))
        {
            return Known(phrase, own);
        }

        if (HalfOfCountry(phrase) is { } half)
        {
            return half;
        }

        if (NamedPerson(phrase) is { } nameOfPerson)
        {
            return UnknownPerson(phrase, names, sector, nameOfPerson);
        }

        if (own is not null)
        {
            return Known(phrase, own);
        }

        if (sector is not null || names.Count > 0)
        {
            return Described(phrase, names, sector, sectorSpan);
        }

        string text = document.Slice(phrase.Span);
        return phrase.Head.Name is { } name
            ? Entity(phrase, EntityKind.Unknown, null, null, [], document.Slice(name.Span), null, $"no actor is known under the name '{text}'")
            : Entity(phrase, EntityKind.Unknown, null, null, [], null, null, $"'{text}' names no actor");
    }

    // "the North", "the South" in an article that names North or South Korea.
    private ResolvedEntity? HalfOfCountry(NounPhrase phrase)
    {
        string? code = phrase.Head.Text switch { "North" => "PRK", "South" => "KOR", _ => null };
        if (code is null || phrase.End - phrase.First > 2)
        {
            return null;
        }

        for (int i = 0; i < phrase.Head.Index; i++)
        {
            if (_words.ActorAt(i) is { } span && span.Candidates[0].Entry is { Kind: ActorKind.State } state && state.Code == code)
            {
                return Entity(phrase, EntityKind.State, code, null, [], state.Name, null, $"'{phrase.Head.Text}' is {state.Name}, named before", state);
            }
        }

        return null;
    }

    private static bool IsPossessorOnly(ActorSpan span, NounPhrase phrase) => span.End <= phrase.Head.Index;

    private List<ActorSpan> Names(NounPhrase phrase)
    {
        List<ActorSpan> result = [];
        for (int i = phrase.First; i < phrase.End;)
        {
            if (_words.ActorAt(i) is { } span)
            {
                result.Add(span);
                i = span.End;
            }
            else
            {
                i++;
            }
        }

        return result;
    }

    private ResolvedEntity Known(NounPhrase phrase, ActorSpan span)
    {
        ActorMatch best = span.Candidates[0];
        List<ActorMatch> level = [.. span.Candidates.Where(c => c.Kind == best.Kind && c.Entry.Kind != ActorKind.Person)];
        string text = phrase.Head.Document.Slice(new TextSpan(phrase.Head.Document[span.First].Span.Start, phrase.Head.Document[span.End - 1].Span.End));
        if (best.Entry.Kind == ActorKind.Person)
        {
            // Two presidents of one state and one name: whose they are is sure.
            string? shared = span.Candidates.Select(c => RoleOf(c.Entry).Role?.Code ?? c.Entry.Code).Distinct(StringComparer.Ordinal).Count() == 1 ? RoleOf(best.Entry).Role?.Code ?? best.Entry.Code : null;
            return Entity(phrase, EntityKind.Person, shared, null, [], null, null, $"several known persons are called '{text}'");
        }

        if (level.Select(l => l.Entry.Code).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            return Entity(phrase, EntityKind.Unknown, null, null, [], null, null, $"'{text}' may be {string.Join(" or ", level.Select(l => l.Entry.Name))}");
        }

        string? sector = best.Sector ?? (best.Entry.Sectors.Count > 0 ? best.Entry.Sectors[0] : best.Kind is ActorMatchKind.Capital or ActorMatchKind.Seat ? "GOV" : null);
        EntityKind kind = best.Entry.Kind switch
        {
            ActorKind.State => EntityKind.State,
            ActorKind.Organisation => EntityKind.Organisation,
            _ => EntityKind.Group,
        };
        string how = best.Kind switch
        {
            ActorMatchKind.Capital or ActorMatchKind.Seat => $"'{text}' stands for the government of {best.Entry.Name}",
            ActorMatchKind.Demonym => $"people of {best.Entry.Name}",
            ActorMatchKind.Region or ActorMatchKind.City => $"'{text}' lies in {best.Entry.Name}",
            _ => $"'{text}' is {best.Entry.Name}",
        };
        return Entity(phrase, kind, best.Entry.Code, sector, best.Entry.Sectors.Count > 1 ? [.. best.Entry.Sectors.Skip(1)] : [], best.Entry.Name, null, how, best.Entry) with { Form = best.Kind };
    }

    private ResolvedEntity Described(NounPhrase phrase, List<ActorSpan> names, string? sector, SectorSpan? sectorSpan)
    {
        (string? code, string? from) = Country(phrase, names);
        string text = phrase.Head.Document.Slice(phrase.Span);
        string by = sectorSpan is null ? "" : $"; {sector} from '{Text(phrase.Head.Document, sectorSpan.First, sectorSpan.End)}'";
        string reason = code is null ? $"'{text}': the text names no country{by}" : $"country from '{from}'{by}";
        // A country in the phrase of a thing ("Russian gas") does not make it an actor.
        return sector is null
            ? Entity(phrase, EntityKind.Unknown, null, null, [], null, null, $"'{text}' names no actor")
            : Entity(phrase, EntityKind.Description, code, sector, [], null, null, reason);
    }

    private (string? Code, string? From) Country(NounPhrase phrase, List<ActorSpan> names)
    {
        Document document = phrase.Head.Document;
        (string?, string?) ally = (null, null);
        foreach (ActorSpan span in names)
        {
            ActorMatch best = span.Candidates[0];
            if (best.Entry.Kind == ActorKind.Person)
            {
                continue;
            }

            if (!IsAlly(document, span.End))
            {
                return (best.Entry.Code, Text(document, span.First, span.End));
            }

            ally = (best.Entry.Code, Text(document, span.First, span.End));
        }

        // "police in Harare", "rebels from Mali": the place behind the phrase.
        foreach (Word child in phrase.Head.Children)
        {
            if (child.Relation.Universal() == Relation.Nmod && child.Index > phrase.Head.Index && ArgumentReader.Preposition(child) is "in" or "from" or "of" or "to" or "for"
                && _words.ActorAt(child.Index) is { } span && span.Candidates[0].Entry.Kind is ActorKind.State)
            {
                string preposition = ArgumentReader.Preposition(child);
                if (preposition is "in" or "from" or "of")
                {
                    return (span.Candidates[0].Entry.Code, Text(document, span.First, span.End));
                }
            }
        }

        foreach (Word child in phrase.Head.Children)
        {
            if (child.Relation == Relation.NmodPoss && child.Tag == PartOfSpeech.Pronoun && Resolve(child) is { Code: { } code } owner)
            {
                return (code, owner.Name ?? child.Text);
            }
        }

        return ally;
    }

    // "Saudi-backed", "US-led": whose side they are on; where they are from another name of the phrase tells, if one does.
    private static bool IsAlly(Document document, int end) => end + 1 < document.WordCount && document[end].Chars is "-"
        && document[end + 1] is { Xpos: "VBN" or "VBD", Lemma: not ("base" or "bear" or "own" or "flag" or "register") };

    private string? SectorOf(NounPhrase phrase, out SectorSpan? span)
    {
        span = null;
        for (int i = phrase.First; i < phrase.End; i++)
        {
            // The phrase that holds the head, or a title before the name that is the head.
            if (_words.SectorAt(i) is { } found && (found.End > phrase.Head.Index || phrase.Head.Name is { Kind: NameKind.Person }) && found.First <= phrase.Head.Index)
            {
                span = found;
            }
        }

        return span?.Sector;
    }

    private static ResolvedEntity Entity(
        NounPhrase phrase, EntityKind kind, string? code, string? sector, IReadOnlyList<string> others, string? name, string? office, string reason, ActorEntry? entry = null) =>
        new(phrase.Head, phrase.Span, kind, code, sector, others, name, office, reason) { Entry = entry };

    private static string Text(Document document, int first, int end) => document.Slice(new TextSpan(document[first].Span.Start, document[end - 1].Span.End));
}
