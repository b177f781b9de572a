using Chancery.Coding.Entities;
using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>What protesters demand is part of the protest, and whom they ask, blame or want gone is whom they protest against (3.12).</summary>
internal static class ProtestDemands
{
    public static List<CodedEvent> Read(List<CodedEvent> events)
    {
        if (!events.Exists(e => e.Type == EventType.Protest))
        {
            return events;
        }

        List<CodedEvent> result = [.. events];
        foreach (CodedEvent protest in events)
        {
            foreach (CodedEvent demand in protest.Type == EventType.Protest ? events.FindAll(e => IsDemand(e, protest)) : [])
            {
                result.Remove(demand);
                int at = result.IndexOf(protest);
                if (at >= 0 && demand.Recipients.Count > 0 && !protest.Recipients.Any(r => r.IsActor))
                {
                    result[at] = protest with { Recipients = demand.Recipients };
                }
            }
        }

        return result;
    }

    // Below the protest in the tree, and nobody else's: "marched, calling on congress to …", "fasted to force the minister out".
    private static bool IsDemand(CodedEvent other, CodedEvent protest) =>
        other.Type is EventType.Request or EventType.Sanction or EventType.Accuse or EventType.Retreat
        && (other.Type is EventType.Request or EventType.Accuse || other.Status is Status.EventStatus.Hypothetical)
        && other.Predicate != protest.Predicate && other.Predicate.IsWithin(protest.Verb) && !IsJoined(other.Predicate, protest.Verb)
        && other.Actors.All(a => !a.IsActor || protest.Actors.Any(p => PartyReader.IsOne(a, p)));

    // "marched and called on the king to go": two deeds side by side.
    private static bool IsJoined(Word below, Word verb)
    {
        for (Word at = below; at != verb; at = at.Head.Value)
        {
            if (at.Relation is Relation.Conj or Relation.Parataxis or Relation.AclRelcl || at.Head is null)
            {
                return true;
            }
        }

        return false;
    }
}
