using Chancery.Coding.Clauses;
using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>What a deed is for is no deed beside it: the demand of a protest (PLOVER 3.12.2), what is asked, refused or threatened, the purpose of an act.</summary>
internal static class Topics
{
    private const int FarthestDeed = 6;

    /// <param name="deedAt">The reading of a word's predicate, or of the event noun that it carries; null for none.</param>
    public static bool IsTopic(Reading reading, Func<Word, Reading?> deedAt)
    {
        if (reading.Type is not { } type || type == EventType.Protest)
        {
            return false;
        }

        Word at = reading.Binding.LightVerb ?? reading.Binding.Predicate;
        bool inside = false, purpose = false;
        for (int i = 0; i < FarthestDeed && at.Head is { } head; i++, at = head)
        {
            Relation relation = at.Relation.Universal();
            bool infinitive = ArgumentReader.Marker(at) == "to";
            bool content = relation is Relation.Xcomp or Relation.Advcl or Relation.Acl && infinitive && at.Relation != Relation.AclRelcl;
            inside |= relation is Relation.Advcl or Relation.Acl or Relation.Obl or Relation.Nmod or Relation.Xcomp;
            purpose |= content && relation != Relation.Xcomp;
            Reading? deed = deedAt(head);
            if (relation is Relation.Ccomp or Relation.Parataxis or Relation.Csubj)
            {
                return relation == Relation.Ccomp && deed?.Type == EventType.Request && deed.Binding.Predicate == head && ArgumentReader.Marker(at) == "that";
            }

            // What is told of a party or a time, or as the other choice ("or be shot"), is told for itself; a protester's demands are not.
            bool aside = at.Relation == Relation.AclRelcl || (relation == Relation.Advcl && !infinitive) || (relation == Relation.Conj && at.Child(Relation.Cc) is { Lemma: "or" });
            if (aside && (type is not (EventType.Request or EventType.Reject) || (relation == Relation.Advcl && at.Xpos != "VBG")))
            {
                return false;
            }

            if (deed is not null && deed != reading && inside && deed.Type switch
            {
                EventType.Protest => purpose || type == EventType.Request || (type == EventType.Reject && at.Relation == Relation.AclRelcl),
                EventType.Request or EventType.Threaten => content && !aside,
                EventType.Reject => purpose && IsMaterial(type) && head.Lemma is not ("refuse" or "decline"),
                _ => purpose && IsMaterial(type),
            })
            {
                return true;
            }
        }

        return false;
    }

    // Words are said when somebody is called to hear them; who meets has travelled to meet.
    private static bool IsMaterial(EventType type) =>
        type is EventType.Concede or EventType.Retreat or EventType.Aid or EventType.Cooperate or EventType.Mobilize or EventType.Sanction or EventType.Coerce or EventType.Assault;
}
