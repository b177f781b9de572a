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
internal sealed class EventCoder(KnowledgeBase knowledge, EventFinder finder, PartyReader parties, StatusReader statusReader)
{
    private readonly ThreatReader _threats = new(parties, statusReader, knowledge.References);
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
            events = Casualties.Read(BrokenTruces.Read(ProtestDemands.Read([.. events.Where(e => !events.Exists(other => IsRepeatedBy(e, other) || IsSaidWith(e, other)))])));
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
        if (!same || told.Actors.Count == 0 || !told.Actors.All(a => other.Actors.Any(o => PartyReader.IsOne(a, o))) || !told.Recipients.All(r => other.Recipients.Any(o => PartyReader.IsOne(r, o))))
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
        && told.Actors.All(a => other.Actors.Any(o => PartyReader.IsOne(a, o))) && told.Recipients.All(r => !r.IsActor || other.Recipients.Any(o => PartyReader.IsOne(r, o)));

    private static (int Depth, int Place) Order(CodedEvent coded) => (ClauseWords.Depth(coded.Verb), coded.Predicate.Index);

    private EventDecision Decide(Reading reading, Sentence sentence, EntityResolver entities, DomainEvidence evidence)
    {
        if (reading.Type is not { } type)
        {
            return new EventDecision(reading, null, "a plain statement, no PLOVER event");
        }

        Word verb = reading.Binding.LightVerb ?? reading.Binding.Predicate;
        List<ResolvedEntity> actors = parties.Actors(reading, entities), recipients = parties.Recipients(reading, type, actors, entities);
        ReadThreat? threat = _threats.Read(reading, verb, entities, actors, recipients);
        if (threat is not null)
        {
            (type, actors, recipients) = (EventType.Threaten, threat.Actors, threat.Recipients);
        }

        bool byItself = IsPoliticalByItself(reading);
        if (!byItself && !_relevance.ConcernsPolitics(reading, type, actors, recipients))
        {
            return new EventDecision(reading, null, "neither actor nor recipient is known to politics");
        }

        if (_relevance.Objection(reading, type, byItself, actors, recipients, evidence, entities) is { } objection)
        {
            return new EventDecision(reading, null, objection);
        }

        if (recipients.Count == 0 && !reading.Binding.Reciprocal)
        {
            recipients = parties.Implied(reading, type, actors, entities);
        }

        if (knowledge.Ontology.NeedsRecipient(type) && recipients.Count == 0 && !reading.Binding.Reciprocal)
        {
            return new EventDecision(reading, null, $"{type.Name()} needs a recipient and the text names none");
        }

        (EventStatus status, string why) = threat?.Told is { } telling ? statusReader.Read(telling.Verb, telling.Verb) : statusReader.Read(reading.Binding.Predicate, verb);
        if (type == EventType.Protest && why == StatusReader.PurposeReason && verb.Head is { } brought)
        {
            // "filled the square to protest": who is there for it protests.
            (status, why) = statusReader.Read(brought, brought);
        }

        RuledEvent ruled = PloverRules.Apply(reading, status, StatusReader.IsRefusal(verb), StatusReader.IsAnnounced(verb), threat is not null);
        ruled = threat is null ? CivilUnrest.Of(OwnWar.Apply(ruled, reading, actors, knowledge.Frames.Classes), reading.Binding, actors, recipients, knowledge.Frames.Classes)
            : threat.Told is not null ? ruled with { Status = status }
            : ruled;
        // 3.12: against the town that they block civilians have nothing.
        recipients = ruled.Type == EventType.Protest && type != EventType.Protest ? [.. recipients.Where(r => r.Kind != EntityKind.State)] : recipients;
        if (ruled.Type is not { } kept)
        {
            return new EventDecision(reading, null, $"told as {status.Name()} ({why}){ruled.Note}");
        }

        if (recipients.Count == 0)
        {
            recipients = parties.OnCondition(reading, kept, actors, entities);
        }

        string rule = $"{reading.Binding.Entry.Frame.File}:{reading.Binding.Entry.Pattern.Line} {reading.Binding.Entry.Pattern.Text}; {status.Name()}: {why}{ruled.Note}";
        return new EventDecision(reading, new CodedEvent(reading, kept, ruled.Mode ?? _meetings.Mode(reading, kept, actors, entities), ruled.Cameo, actors, recipients, ruled.Status, rule, sentence), rule);
    }

    // Whoever protests or is called up, declares a state of siege, lays bombs or sends tanks, acts in politics.
    private static bool IsPoliticalByItself(Reading reading) => (reading.Type, reading.Mode) is (EventType.Protest or EventType.Mobilize, _)
        or (EventType.Coerce, "martial-law")
        or (EventType.Assault, "suicide-attack" or "explosives" or "aerial" or "drone" or "heavy-weapons" or "unconventional");
}
