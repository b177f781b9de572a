using Chancery.Coding.Clauses;
using Chancery.Coding.Entities;
using Chancery.Coding.Entities.References;
using Chancery.Coding.Relevance;
using Chancery.Coding.Status;
using Chancery.Knowledge;
using Chancery.Knowledge.References;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>Readings → events: actors resolved, status read, PLOVER's rules applied, what is no political event left out.</summary>
internal sealed class EventCoder(KnowledgeBase knowledge, EventFinder finder)
{
    // Characters of ", and " between the parts of one name.
    private const int LongestJoin = 6;

    private readonly StatusReader _status = new(knowledge.Status);
    private readonly MeetingModes _meetings = new(knowledge.References);
    private readonly PoliticalRelevance _relevance = new(knowledge.Domains, knowledge.References);

    /// <summary>Sentence by sentence; in a sentence its main event first, the rest in the order of their triggers.</summary>
    /// <param name="title">The article's, which tells what it is about; null when it has none.</param>
    public List<CodedEvent> Code(Document document, EntityResolver entities, string? title)
    {
        DomainEvidence evidence = Evidence(document, entities, title);
        List<CodedEvent> result = [];
        foreach (Sentence sentence in document.Sentences)
        {
            List<CodedEvent> events = [.. Decide(sentence, entities, evidence).Select(d => d.Event).OfType<CodedEvent>()];
            events = PrisonSentences.Read(Protests.Read(Ultimatums.Read(events)));
            events = Casualties.Read(BrokenTruces.Read([.. events.Where(e => !events.Exists(other => IsRepeatedBy(e, other) || IsSaidWith(e, other)))]));
            if (events.Count > 1)
            {
                CodedEvent main = events.MinBy(Order)!;
                events.Remove(main);
                events.Insert(0, main);
            }

            result.AddRange(events);
        }

        return result;
    }

    /// <summary>What became of every reading of a sentence; coding keeps those with an event, explaining shows all.</summary>
    public IEnumerable<EventDecision> Decide(Sentence sentence, EntityResolver entities, DomainEvidence evidence) =>
        finder.Find(sentence).Select(r => Decide(r, sentence, entities, evidence));

    /// <summary>What the sentences of a document are about.</summary>
    public DomainEvidence Evidence(Document document, EntityResolver entities, string? title) => new(document, entities.Words.Lemmas, knowledge.Domains, title);

    // "decried the law and called it shameful": one deed told twice in a sentence, the fuller telling stays.
    private static bool IsRepeatedBy(CodedEvent told, CodedEvent other)
    {
        bool same = told != other && told.Type == other.Type && told.Status == other.Status && (told.Mode == other.Mode || (told.Mode is null && told.Type <= EventType.Threaten)) && !told.Reading.Binding.Reciprocal;
        if (!same || told.Actors.Count == 0 || !told.Actors.All(a => other.Actors.Any(o => IsOne(a, o))) || !told.Recipients.All(r => other.Recipients.Any(o => IsOne(r, o))))
        {
            return false;
        }

        // Of two that say as much the one told first stays.
        int fuller = (other.Actors.Count + other.Recipients.Count, other.Mode is not null).CompareTo((told.Actors.Count + told.Recipients.Count, told.Mode is not null));
        return fuller > 0 || (fuller == 0 && Order(other).CompareTo(Order(told)) < 0);
    }

    // "deplored the remarks, calling them irresponsible": what is said in the same breath is part of the rebuke.
    private static bool IsSaidWith(CodedEvent told, CodedEvent other) =>
        told != other && (told.Type, told.Mode, told.Status) == (other.Type, other.Mode, other.Status) && told is { Type: EventType.Accuse, Predicate: { Xpos: "VBG", Relation: Relation.Advcl } gerund } && gerund.Head == other.Verb
        && told.Actors.All(a => other.Actors.Any(o => IsOne(a, o))) && told.Recipients.All(r => !r.IsActor || other.Recipients.Any(o => IsOne(r, o)));

    private static bool IsOne(ResolvedEntity one, ResolvedEntity other) => IsSame(one, other) || (one.Name is not null && (one.Name, one.Code) == (other.Name, other.Code));

    private static (int Depth, int Place) Order(CodedEvent coded) => (ClauseWords.Depth(coded.Verb), coded.Predicate.Index);

    private EventDecision Decide(Reading reading, Sentence sentence, EntityResolver entities, DomainEvidence evidence)
    {
        if (reading.Type is not { } type)
        {
            return new EventDecision(reading, null, "a plain statement, no PLOVER event");
        }

        List<ResolvedEntity> actors = Resolve(reading.Binding.Actors, entities), recipients = Resolve(reading.Recipients, entities);
        actors.RemoveAll(a => NamesNobody(a) || IsOnlyModifier(a));
        recipients.RemoveAll(r => actors.Exists(a => IsSame(a, r)) || NamesNobody(r) || IsOnlyModifier(r) || (!r.IsActor && IsOnlySpokenOf(r, type)));
        Word verb = reading.Binding.LightVerb ?? reading.Binding.Predicate;
        Announcement? told = null;
        bool threatens = Threats.IsHarm(type, reading.Mode) && Threatens(reading, verb, entities, out told, ref actors, ref recipients);
        type = threatens ? EventType.Threaten : type;
        bool byItself = IsPoliticalByItself(reading);
        if (!byItself && !_relevance.ConcernsPolitics(reading, type, actors, recipients))
        {
            return new EventDecision(reading, null, "neither actor nor recipient is known to politics");
        }

        if (_relevance.Objection(reading, type, byItself, actors, recipients, evidence, entities) is { } objection)
        {
            return new EventDecision(reading, null, objection);
        }

        if (recipients.Count == 0 && knowledge.Ontology.NeedsRecipient(type) && !reading.Binding.Reciprocal)
        {
            // "left the treaty", "expelled two diplomats": what the frame's noun names, or whose it is.
            recipients = Resolve([.. reading.Binding.Trigger.Where(w => w != reading.Binding.Predicate && w.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)], entities);
            recipients.RemoveAll(r => actors.Exists(a => a.Span == r.Span) || (!r.IsActor && type is EventType.Aid or EventType.Cooperate));
            if (recipients.Count == 0)
            {
                recipients = Benefiting(reading.Binding.Predicate, actors, entities);
            }
        }

        if (knowledge.Ontology.NeedsRecipient(type) && recipients.Count == 0 && !reading.Binding.Reciprocal)
        {
            return new EventDecision(reading, null, $"{type.Name()} needs a recipient and the text names none");
        }

        (EventStatus status, string why) = threatens && told is { } telling ? _status.Read(telling.Verb, telling.Verb) : _status.Read(reading.Binding.Predicate, verb);
        if (type == EventType.Protest && why == StatusReader.PurposeReason && verb.Head is { } brought)
        {
            // "filled the square to protest": who is there for it protests.
            (status, why) = _status.Read(brought, brought);
        }

        RuledEvent ruled = PloverRules.Apply(reading, status, StatusReader.IsRefusal(verb), threatens);
        ruled = !threatens ? CivilUnrest.Of(ruled, reading.Binding, actors, recipients, knowledge.Frames.Classes) : told is not null ? ruled with { Status = status } : ruled;
        // 3.12: against the town that they block civilians have nothing.
        recipients = ruled.Type == EventType.Protest && type != EventType.Protest ? [.. recipients.Where(r => r.Kind != EntityKind.State)] : recipients;
        ruled = OwnWar.Apply(ruled, reading, actors, knowledge.Frames.Classes);
        if (ruled.Type is not { } kept)
        {
            return new EventDecision(reading, null, $"told as {status.Name()} ({why}){ruled.Note}");
        }

        string rule = $"{reading.Binding.Entry.Frame.File}:{reading.Binding.Entry.Pattern.Line} {reading.Binding.Entry.Pattern.Text}; {status.Name()}: {why}{ruled.Note}";
        return new EventDecision(reading, new CodedEvent(reading, kept, ruled.Mode ?? _meetings.Mode(reading, kept, actors, entities), ruled.Cameo, actors, recipients, ruled.Status, rule, sentence), rule);
    }

    // A threat is the speaker's, against who is spoken to, or who is to mend their ways ("unless the ministry pays").
    private bool Threatens(Reading reading, Word verb, EntityResolver entities, out Announcement? told, ref List<ResolvedEntity> actors, ref List<ResolvedEntity> recipients)
    {
        told = Announcement.Of(verb);
        if ((told is null && Threats.Condition(verb, told) is null) || !(Threats.IsImpending(verb) || _status.Read(reading.Binding.Predicate, verb).Status is EventStatus.Future or EventStatus.Hypothetical))
        {
            return false;
        }

        ResolvedEntity? speaker = told?.Speaker is { } head ? Resolve([head], entities).Find(e => e.IsActor) : null;
        List<ResolvedEntity> own = Threats.IsImpending(verb) ? [] : actors;
        if (!Threats.IsThreat(reading.Type!.Value, reading.Mode, verb, told, own, speaker))
        {
            return false;
        }

        recipients = Threats.IsImpending(verb) && VerbSubject.Of(verb).Word is { } facing ? Resolve([facing], entities) : recipients;
        recipients = recipients.Exists(r => r.IsActor) ? [.. recipients.Where(r => r.IsActor)] : recipients;
        if (speaker is not null)
        {
            actors = own.Count > 0 && Threats.SpeaksForOthers(own[0], speaker) ? own : [speaker];
        }

        if (told is { } telling && telling.Addressee is { } addressee && (telling.IsWarning || !recipients.Exists(r => r.IsActor)))
        {
            List<ResolvedEntity> spokenTo = [.. Resolve([addressee], entities).Where(e => e.IsActor)];
            recipients = spokenTo.Count > 0 ? spokenTo : recipients;
        }

        if (recipients.Count == 0 && Threats.Condition(verb, told) is { } condition && (ArgumentReader.Read(condition) is var required && !required.IsPassive) && required.Subjects is [var who, ..])
        {
            List<ResolvedEntity> threatening = actors;
            recipients = [.. Resolve([who], entities).Where(e => (e.IsActor || IsPersonOrBody(e.Head)) && !threatening.Exists(a => IsSame(a, e)))];
        }

        return true;
    }

    private List<ResolvedEntity> Resolve(IReadOnlyList<Word> heads, EntityResolver entities)
    {
        List<ResolvedEntity> result = [];
        foreach (Word head in heads)
        {
            foreach (Word member in NounPhrase.Members(head))
            {
                foreach (ResolvedEntity entity in Participants(member, entities))
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

    // Whoever protests or is called up, declares a state of siege, lays bombs or sends tanks, acts in politics.
    private static bool IsPoliticalByItself(Reading reading) => (reading.Type, reading.Mode) is (EventType.Protest or EventType.Mobilize, _)
        or (EventType.Coerce, "martial-law")
        or (EventType.Assault, "suicide-attack" or "explosives" or "aerial" or "drone" or "heavy-weapons" or "unconventional");

    // The same phrase; or a pronoun for the phrase that the actor is named in ("the gang federation … its").
    private static bool IsSame(ResolvedEntity actor, ResolvedEntity recipient) =>
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

    // A thing stands for whose it is: "criticised the visit of the minister", "condemned Israel's decision".
    private IReadOnlyList<ResolvedEntity> Participants(Word head, EntityResolver entities)
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
                bool acts = IsPersonOrBody(head);
                return [.. owners.Select(o => o with
                {
                    Head = acts ? head : o.Head,
                    Span = acts ? NounPhrase.Of(head).Span : o.Span,
                    Owned = head,
                    Reason = $"'{head.Text}' is theirs; {o.Reason}",
                })];
            }
        }

        return own;
    }

    private bool IsPersonOrBody(Word noun) => (knowledge.References.SenseOf(noun.Lemma) & (NounSense.Person | NounSense.Body)) != NounSense.None;
}
