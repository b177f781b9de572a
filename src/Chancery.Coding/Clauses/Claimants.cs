using Chancery.Language;

namespace Chancery.Coding.Clauses;

/// <summary>Who says that a deed was theirs: "claimed responsibility for the attack", "an attack, for which a cell has claimed responsibility".</summary>
internal static class Claimants
{
    public static Word? Of(Word deed)
    {
        if (deed.Head is { } head && deed.Relation.Universal() is Relation.Nmod or Relation.Obl && ArgumentReader.Preposition(deed) == "for" && Claim(head) is { } claim)
        {
            return VerbSubject.Of(claim).Word;
        }

        foreach (Word clause in deed.Children)
        {
            if (clause.Relation == Relation.AclRelcl && clause.Child(Relation.Obj) is { } taken && Claim(taken) == clause && VerbSubject.Own(clause) is { } claimant)
            {
                return claimant;
            }
        }

        return null;
    }

    // The verb of "claim responsibility", asked of either word.
    private static Word? Claim(Word word)
    {
        Word verb = word is { Lemma: "responsibility", Relation: Relation.Obj, Head: { } above } ? above : word;
        return verb.Lemma is "claim" or "accept" or "take" or "admit" or "assume" or "acknowledge" && verb.Child(Relation.Obj) is { Lemma: "responsibility" } ? verb : null;
    }
}
