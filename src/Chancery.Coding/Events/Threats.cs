using Chancery.Coding.Clauses;
using Chancery.Coding.Entities;
using Chancery.Coding.Status;
using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>
/// Who says of himself that he will use force or pressure threatens (PLOVER 2.3, 3.11): on a condition, in words of warning, or of "us".
/// Told without these it is the deed itself in the future; told of others it is a forecast.
/// </summary>
internal static class Threats
{
    /// <summary>Whether a deed of this type, told of the future, can be what somebody threatens with.</summary>
    public static bool IsHarm(EventType type, string? mode) =>
        type is EventType.Sanction or EventType.Coerce or EventType.Assault or EventType.Protest or EventType.Reject || (type == EventType.Retreat && mode == "resign");

    /// <summary>"faces a siege", "risk being expelled": what may come, in the present tense.</summary>
    public static bool IsImpending(Word verb) => verb.Lemma is "face" or "risk" || verb is { Relation: Relation.Xcomp, Head.Lemma: "face" or "risk" };

    /// <param name="verb">Of the deed's clause.</param>
    /// <param name="actors">Of the deed; empty where the clause names none.</param>
    /// <param name="speaker">Who tells it; null where the text itself does or the name is of nobody in politics.</param>
    public static bool IsThreat(EventType type, string? mode, Word verb, Announcement? told, IReadOnlyList<ResolvedEntity> actors, ResolvedEntity? speaker)
    {
        bool onCondition = Condition(verb, told) is not null && (StatusReader.IsAnnounced(verb) || IsImpending(verb));
        if (told is not { } telling)
        {
            return onCondition && actors.Count > 0 && (type is EventType.Sanction or EventType.Coerce or EventType.Assault || (type == EventType.Protest && mode is "strike" or "boycott" or "obstruct"));
        }

        if (!telling.IsTold)
        {
            return false;
        }

        bool warned = telling.IsWarning || (type != EventType.Reject && onCondition);
        if (actors.Count == 0)
        {
            return warned && speaker is not null && type is EventType.Sanction or EventType.Coerce or EventType.Assault && IsPower(speaker, type) && (type != EventType.Assault || IsSure(verb) || IsArmed(speaker));
        }

        bool ofUs = actors[0].Head is { Tag: PartOfSpeech.Pronoun } we && we.Features.Has(Feature.FirstPerson) && type != EventType.Reject;
        return (warned || ofUs) && (speaker is null ? actors[0].Entry is not null : IsOwn(actors[0], speaker));
    }

    /// <summary>Who threatens: whose deed it is, where the speaker is theirs; else the speaker ("the army will …, the general staff warned").</summary>
    public static bool SpeaksForOthers(ResolvedEntity actor, ResolvedEntity speaker) =>
        actor.IsActor && actor.Head.Tag != PartOfSpeech.Pronoun && (actor.Entry is not null || HasPossessive(speaker.Head));

    /// <summary>The clause of the condition; null for none.</summary>
    public static Word? Condition(Word verb, Announcement? told)
    {
        Word clause = told?.Clause ?? verb;
        return Among(verb) ?? (clause != verb ? Among(clause) : null) ?? (told is { } telling ? Among(telling.Verb) : null);

        static Word? Among(Word governor)
        {
            foreach (Word child in governor.Children)
            {
                if (child.Relation.Universal() is Relation.Advcl or Relation.Ccomp && (ArgumentReader.Marker(child) is "if" or "unless" || Suppositions.IsInvertedCondition(child)))
                {
                    return child;
                }
            }

            return null;
        }
    }

    private static bool HasPossessive(Word noun) => noun.Child(Relation.NmodPoss) is { Tag: PartOfSpeech.Pronoun };

    private static bool IsOwn(ResolvedEntity actor, ResolvedEntity speaker) =>
        actor.Head.Tag == PartOfSpeech.Pronoun
            ? actor.Antecedent is null || actor.Head.Features.Has(Feature.FirstPerson) || actor.Antecedent == speaker.Head || actor.Antecedent == speaker.Antecedent || actor.Code == speaker.Code
            : actor.Span == speaker.Span || HasPossessive(speaker.Head) || HasPossessive(actor.Head) || actor.Code == speaker.Code || (actor.Code is null && IsPower(speaker, EventType.Coerce))
                || (actor.Entry is not null && speaker.Code is null && speaker.Sector is not null);

    // A power can do it; an aid group that warns of arrests foretells them. Who lends or lets in can stop that.
    private static bool IsPower(ResolvedEntity speaker, EventType type) =>
        speaker.Sector is "GOV" or "MIL" or "COP" or "JUD" or "LEG" or "PTY" or "REB" or "UAF" or "PRM" or "SPY" or "CRM" || speaker.Kind == EntityKind.State
        || (type == EventType.Sanction && (speaker.Code is "IGO" or "EUR" or "UNO" || speaker.Sector is "BUS" or "LAB"));

    private static bool IsArmed(ResolvedEntity speaker) => speaker.Sector is "MIL" or "REB" or "UAF" or "PRM" or "CRM" or "COP";

    private static bool IsSure(Word verb)
    {
        foreach (Word child in verb.Children)
        {
            if (child is { Xpos: "MD", Lemma: "will" or "would" or "shall" })
            {
                return true;
            }
        }

        return false;
    }
}
