using Chancery.Coding.Clauses;
using Chancery.Coding.Entities;
using Chancery.Coding.Status;
using Chancery.Knowledge.References;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>A deed that is threatened: who tells it, who threatens whom.</summary>
/// <param name="Told">Null where the text itself tells it.</param>
internal sealed record ReadThreat(Announcement? Told, List<ResolvedEntity> Actors, List<ResolvedEntity> Recipients);

/// <summary>Reads a deed of the future as a threat (PLOVER 2.3, 3.11): the speaker's, against who is spoken to, or who is to mend their ways.</summary>
internal sealed class ThreatReader(PartyReader parties, StatusReader status, ReferenceWords references)
{
    /// <summary>Null where it is none.</summary>
    public ReadThreat? Read(Reading reading, Word verb, EntityResolver entities, List<ResolvedEntity> actors, List<ResolvedEntity> recipients)
    {
        if (reading.Type is not { } type || !Threats.IsHarm(type, reading.Mode))
        {
            return null;
        }

        Announcement? told = Announcement.Of(verb);
        bool impending = Threats.IsImpending(verb);
        if ((told is null && Threats.Condition(verb, told) is null) || !(impending || status.Read(reading.Binding.Predicate, verb).Status is EventStatus.Future or EventStatus.Hypothetical))
        {
            return null;
        }

        ResolvedEntity? speaker = told?.Speaker is { } head ? parties.Resolve([head], entities).Find(e => e.IsActor) : null;
        List<ResolvedEntity> own = impending ? [] : actors;
        if (!Threats.IsThreat(type, reading.Mode, verb, told, own, speaker))
        {
            return null;
        }

        if (speaker is not null)
        {
            actors = own.Count > 0 && Threats.SpeaksForOthers(own[0], speaker) ? own : [speaker];
        }

        return new ReadThreat(told, actors, Threatened(verb, told, entities, actors, impending && VerbSubject.Of(verb).Word is { } facing ? parties.Resolve([facing], entities) : recipients));
    }

    // "unless the ministry pays": who has to do something is threatened, where nobody else is named.
    private List<ResolvedEntity> Threatened(Word verb, Announcement? told, EntityResolver entities, List<ResolvedEntity> actors, List<ResolvedEntity> recipients)
    {
        recipients = recipients.Exists(r => r.IsActor) ? [.. recipients.Where(r => r.IsActor)] : recipients;
        if (told is { } telling && telling.Addressee is { } addressee && (telling.IsWarning || !recipients.Exists(r => r.IsActor)))
        {
            List<ResolvedEntity> spokenTo = [.. parties.Resolve([addressee], entities).Where(e => e.IsActor)];
            recipients = spokenTo.Count > 0 ? spokenTo : recipients;
        }

        if (recipients.Count == 0 && Threats.Condition(verb, told) is { } condition && ArgumentReader.Read(condition) is { IsPassive: false, Subjects: [var who, ..] })
        {
            recipients = [.. parties.Resolve([who], entities).Where(e => (e.IsActor || IsPersonOrBody(e.Head)) && !actors.Exists(a => PartyReader.IsSame(a, e)))];
        }

        return recipients;
    }

    private bool IsPersonOrBody(Word noun) => (references.SenseOf(noun.Lemma) & (NounSense.Person | NounSense.Body)) != NounSense.None;
}
