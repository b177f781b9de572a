using Chancery.Coding.Clauses;
using Chancery.Coding.Entities;
using Chancery.Coding.Entities.References;
using Chancery.Knowledge;
using Chancery.Knowledge.References;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>Who acts and who suffers in a reading, as entities.</summary>
internal sealed class PartyReader(KnowledgeBase knowledge)
{
    // Characters of ", and " between the parts of one name.
    private const int LongestJoin = 6;

    public List<ResolvedEntity> Actors(Reading reading, EntityResolver entities)
    {
        Binding binding = reading.Binding;
        List<ResolvedEntity> actors = Resolve(binding.Actors, entities);
        actors.RemoveAll(a => NamesNobody(a) || IsOnlyModifier(a) || (!a.IsActor && (binding.IsMoved || a.Head == binding.ClassSubject)));
        if (binding.IsMoved && reading.Type == EventType.Aid)
        {
            // "weapons were sent" says nothing of who sent them.
            actors.RemoveAll(a => a.Sector is not ("MIL" or "COP"));
        }

        return [.. actors.Select(a => binding.ClassSubject is { } thing ? WithThing(a, thing) : a)];
    }

    public List<ResolvedEntity> Recipients(Reading reading, EventType type, List<ResolvedEntity> actors, EntityResolver entities)
    {
        List<ResolvedEntity> recipients = Resolve(reading.Recipients, entities, type is EventType.Assault or EventType.Coerce);
        recipients.RemoveAll(r => actors.Exists(a => IsSame(a, r)) || NamesNobody(r) || IsOnlyModifier(r)
            || (!r.IsActor && (IsOnlySpokenOf(r, type) || (IsAmongPeople(type, reading.Mode) && IsThing(r)))) || IsHome(r, type, actors)
            || (type == EventType.Protest && !r.IsActor && reading.Binding.Trigger.Contains(r.Head)));
        return [.. recipients.Select(r => r.Head.Head is { Tag: PartOfSpeech.Noun } thing && thing != reading.Binding.Predicate && reading.Binding.Trigger.Contains(thing) ? WithThing(r, thing) : r)];
    }

    /// <summary>Recipients that the frame does not name, of types that want one.</summary>
    public List<ResolvedEntity> Implied(Reading reading, EventType type, List<ResolvedEntity> actors, EntityResolver entities)
    {
        if (Behind(reading, type, actors, entities) is { Count: > 0 } behind)
        {
            return behind;
        }

        if (!knowledge.Ontology.NeedsRecipient(type))
        {
            return [];
        }

        // "left the treaty", "expelled two diplomats": what the frame's noun names, or whose it is.
        List<ResolvedEntity> recipients = Resolve([.. reading.Binding.Trigger.Where(w => w != reading.Binding.Predicate && w.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)], entities);
        recipients.RemoveAll(r => actors.Exists(a => a.Span == r.Span) || (!r.IsActor && type is EventType.Aid or EventType.Cooperate));
        return recipients.Count > 0 ? recipients : Benefiting(reading.Binding.Predicate, actors, entities);
    }

    /// <summary>"threatened to strike unless the ministry paid": of whom it depends whether a threat or promise is carried out.</summary>
    public List<ResolvedEntity> OnCondition(Reading reading, EventType type, List<ResolvedEntity> actors, EntityResolver entities)
    {
        if (type is not (EventType.Threaten or EventType.Agree or EventType.Concede))
        {
            return [];
        }

        Word predicate = reading.Binding.Predicate;
        for (int i = predicate.LeftEdge; i <= predicate.RightEdge; i++)
        {
            Word clause = predicate.Document[i];
            if (clause.Relation == Relation.Advcl && ArgumentReader.Marker(clause) is "if" or "unless" or "until"
                && Others(ArgumentReader.Read(clause).Subjects, actors, entities) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    // Whom the words of the trigger lead to, where the frame does not ask: "a ceasefire with the rebels", "the government's request", "forces in Somalia".
    private List<ResolvedEntity> Behind(Reading reading, EventType type, List<ResolvedEntity> actors, EntityResolver entities)
    {
        if (type is EventType.Consult or EventType.Cooperate)
        {
            return [];
        }

        foreach (Word noun in reading.Binding.Trigger)
        {
            if (noun.Tag != PartOfSpeech.Noun || noun == reading.Binding.ClassSubject)
            {
                continue;
            }

            if (StandIns.SpeaksOfOthers(type) && noun != reading.Binding.Predicate && Owners.Named(noun) is { } owner && Others([owner], actors, entities) is { Count: > 0 } owners)
            {
                return [.. owners.Select(o => WithThing(o, noun))];
            }

            foreach (Word child in noun.Children)
            {
                bool leads = child.Index > noun.Index && child.Relation == Relation.Nmod && Leads(ArgumentReader.Preposition(child), type);
                if (leads && Named(child, actors, entities) is { Count: > 0 } found)
                {
                    return found;
                }
            }

            if (type == EventType.Mobilize && Abroad(noun, actors, entities) is { Count: > 0 } abroad)
            {
                return abroad;
            }
        }

        return type == EventType.Mobilize ? Abroad(reading.Binding.Predicate, actors, entities) : [];
    }

    private static bool Leads(string preposition, EventType type) => preposition switch
    {
        "against" => true,
        "with" => type != EventType.Protest,
        "to" or "toward" or "towards" => type is not (EventType.Protest or EventType.Mobilize or EventType.Coerce or EventType.Assault or EventType.Retreat),
        _ => false,
    };

    // "strengthened its forces in Somalia": another's land.
    private static List<ResolvedEntity> Abroad(Word governor, List<ResolvedEntity> actors, EntityResolver entities)
    {
        if (actors.Count == 0 || actors.Exists(a => a.Code is null))
        {
            return [];
        }

        foreach (Word child in governor.Children)
        {
            if (child.Index > governor.Index && child.Relation is Relation.Obl or Relation.Nmod && IsWhere(ArgumentReader.Preposition(child)))
            {
                List<ResolvedEntity> found = Named(child, actors, entities).FindAll(e => e.Code is not null && actors.TrueForAll(a => a.Code != e.Code));
                if (found.Count > 0)
                {
                    return found;
                }
            }
        }

        return [];
    }

    private static bool IsWhere(string preposition) => preposition is "in" or "into" or "near" or "along" or "around" or "off" or "across" or "opposite" or "outside";

    private static List<ResolvedEntity> Named(Word head, List<ResolvedEntity> actors, EntityResolver entities) =>
        [.. NounPhrase.Members(head).SelectMany(entities.ResolveAll).Where(e => e.IsActor && !NamesNobody(e) && !actors.Exists(a => IsOne(a, e)))];

    private List<ResolvedEntity> Others(IReadOnlyList<Word> heads, List<ResolvedEntity> actors, EntityResolver entities) =>
        [.. Resolve(heads, entities).Where(e => e.IsActor && !actors.Exists(a => IsOne(a, e)))];

    /// <summary>Whether two phrases stand for one party.</summary>
    public static bool IsOne(ResolvedEntity one, ResolvedEntity other) => IsSame(one, other) || (one.Name is not null && (one.Name, one.Code) == (other.Name, other.Code));

    /// <summary>The parties that phrases stand for.</summary>
    public List<ResolvedEntity> Resolve(IReadOnlyList<Word> heads, EntityResolver entities, bool onThings = false)
    {
        List<ResolvedEntity> result = [];
        foreach (Word head in heads)
        {
            foreach (Word member in NounPhrase.Members(head))
            {
                foreach (ResolvedEntity entity in Participants(member, entities, onThings))
                {
                    // "Immigration and Customs Enforcement": one name, whatever the tree makes of its "and".
                    int before = result.FindIndex(r => r.Name is not null && r.Name == entity.Name && r.Code == entity.Code && Touch(r.Span, entity.Span));
                    if (before >= 0)
                    {
                        result[before] = result[before] with { Span = Around(result[before].Span, entity.Span) };
                    }
                    else if (!result.Exists(r => r.Span == entity.Span && r.Code == entity.Code && r.Name == entity.Name))
                    {
                        result.Add(entity);
                    }
                }
            }
        }

        return result;
    }

    // "gave 3 million euros to fight cholera in Yemen": whose people or land the clause speaks of.
    private static List<ResolvedEntity> Benefiting(Word predicate, List<ResolvedEntity> actors, EntityResolver entities)
    {
        foreach (Word child in predicate.Children)
        {
            if (child.Index < predicate.Index || child.Relation == Relation.AclRelcl || child.Relation.Universal() is Relation.Conj or Relation.Ccomp or Relation.Parataxis)
            {
                continue;
            }

            List<ResolvedEntity> found = ArgumentReader.Preposition(child) is "in" or "for" or "to" or "of" or "across" or "among" or "within"
                ? [.. NounPhrase.Members(child).SelectMany(entities.ResolveAll).Where(e => e.IsActor && !actors.Exists(a => IsSame(a, e)))]
                : [];
            if (found.Count > 0 || (found = Benefiting(child, actors, entities)).Count > 0)
            {
                return found;
            }
        }

        return [];
    }

    private static bool Touch(TextSpan one, TextSpan other) => one.Start <= other.End + LongestJoin && other.Start <= one.End + LongestJoin;

    private static TextSpan Around(TextSpan one, TextSpan other) => new(Math.Min(one.Start, other.Start), Math.Max(one.End, other.End));

    /// <summary>The same phrase; or a pronoun for the phrase that the actor is named in ("the gang federation … its").</summary>
    public static bool IsSame(ResolvedEntity actor, ResolvedEntity recipient) =>
        actor.Span == recipient.Span || actor.Head == recipient.Antecedent
        || (recipient.Antecedent is not null && actor.Span.Start < recipient.Span.End && recipient.Span.Start < actor.Span.End);

    // A pronoun or "many" of which the text does not tell whom it means; "himself" is the actor once more.
    private static bool NamesNobody(ResolvedEntity entity) =>
        NounShapes.IsReflexive(entity.Head)
        || (!entity.IsActor && entity.Antecedent is null && (PersonalPronouns.KindOf(entity.Head) != PronounKind.None || entity.Head.Tag == PartOfSpeech.Pronoun || Quantifiers.IsBare(entity.Head)));

    // "a drone attack", "an 18th century map": a word that only says what kind of thing is meant.
    private static bool IsOnlyModifier(ResolvedEntity entity) =>
        !entity.IsActor && entity.Head.Tag is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Numeral && entity.Head.Relation.Universal() is Relation.Compound or Relation.Amod or Relation.Nummod;

    // Words are for or against people, bodies and places; a budget or a film that is criticised is no party to the event.
    private static bool IsOnlySpokenOf(ResolvedEntity entity, EventType type) =>
        NounKinds.IsThought(entity.Head) && type is EventType.Agree or EventType.Support or EventType.Concede or EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten;

    // These go from people to people: a road, a fund or a sum is no party to them.
    private static bool IsAmongPeople(EventType type, string? mode) =>
        type is EventType.Agree or EventType.Aid or EventType.Cooperate or EventType.Request || (type == EventType.Protest && mode is null or "demo" or "strike" or "hunger");

    private bool IsThing(ResolvedEntity entity) => entity.Name is null && entity.Head.Name is null
        && (entity.Head.Tag is PartOfSpeech.Symbol || (entity.Head.Tag == PartOfSpeech.Noun
            && (knowledge.References.SenseOf(entity.Head.Lemma) & (NounSense.Person | NounSense.Body | NounSense.Place)) == NounSense.None));

    // "ordered the army into its southern region", "lifted the curfew in the port": a place of one's own state is where, not whom.
    private static bool IsHome(ResolvedEntity entity, EventType type, List<ResolvedEntity> actors) =>
        type is EventType.Mobilize or EventType.Concede or EventType.Reject or EventType.Agree or EventType.Protest
        && entity is { Form: ActorMatchKind.Region or ActorMatchKind.City, Code: { } code } && actors.Exists(a => a.Code == code)
        && (type == EventType.Mobilize || ArgumentReader.Preposition(entity.Head) is "in" or "into" or "across" or "throughout" or "along" or "near");

    // The phrase in the party's place, where its owner is the party: "the president's offer", "Turkish jets".
    private static ResolvedEntity WithThing(ResolvedEntity owner, Word thing)
    {
        TextSpan whole = NounPhrase.Of(thing).Span;
        return whole.Start <= owner.Span.Start && owner.Span.End <= whole.End ? owner with { Span = whole } : owner;
    }

    // A thing stands for whose it is: "criticised the visit of the minister", "condemned Israel's decision".
    // Force is used on things themselves, whoever owns them.
    private IReadOnlyList<ResolvedEntity> Participants(Word head, EntityResolver entities, bool onThings)
    {
        IReadOnlyList<ResolvedEntity> own = entities.ResolveAll(head);
        if (own.Any(e => e.IsActor) || head.Tag != PartOfSpeech.Noun)
        {
            return own;
        }

        foreach (Word owner in PatternMatcher.Possessors(head))
        {
            List<ResolvedEntity> owners = [.. NounPhrase.Members(owner).SelectMany(entities.ResolveAll).Where(e => e.IsActor)];
            if (owners.Count > 0)
            {
                // "its executive committee" acts itself, and its owner says whose it is; "its jets" are the owner's.
                bool acts = (knowledge.References.SenseOf(head.Lemma) & (NounSense.Person | NounSense.Body)) != NounSense.None;
                TextSpan whole = NounPhrase.Of(head).Span;
                return [.. owners.Select(o => o with
                {
                    Head = acts ? head : o.Head,
                    Span = acts || onThings || (whole.Start <= o.Span.Start && o.Span.End <= whole.End) ? whole : o.Span,
                    Owned = head,
                    Reason = $"'{head.Text}' is theirs; {o.Reason}",
                })];
            }
        }

        return own;
    }
}
