using Chancery.Coding.Clauses;
using Chancery.Knowledge.Status;
using Chancery.Language;

namespace Chancery.Coding.Status;

/// <summary>What is said of a claim or plan as a whole: that it is false, that it came to nothing.</summary>
internal sealed partial class StatusReader
{
    // "allegations that … are false", "dismissed reports that", "no evidence that"
    private bool IsDenied(Word claim, int height) =>
        Negations.OfArgument(claim) is not null
        || (claim.Head is { } head && ((claim.Relation.Universal() == Relation.Nsubj && IsFalse(head))
            || (Place(claim) == GovernedPlace.Object && (words.Find(GovernorKind.Verb, GovernedPlace.Object, head.Lemma) is { Affirmed: Told.Negated } || words.Has(StatusList.False, head.Lemma))
                && StatusOf(head, height + 1).Status == EventStatus.Actual)
            || (claim.Relation == Relation.Obj && Negations.OfVerb(head, words) is not null)));

    // "is false", "is not true", "proved wrong", "called it a lie"
    private bool IsFalse(Word said)
    {
        bool denied = Negations.OfVerb(said, words) is not null;
        return IsFalsehood(said) ? !denied
            : said.Lemma is "true" or "correct" or "case" or "right" ? denied
            : said.Lemma is "prove" or "call" or "turn" or "be" && said.Child(Relation.Xcomp) is { } told && IsFalsehood(told);
    }

    private bool IsFalsehood(Word word) => words.Has(StatusList.False, word.Lemma) || (word.Tag == PartOfSpeech.Adjective && words.Has(StatusList.False, word.Text.ToLowerInvariant()));

    // "were scheduled to meet on Sunday, but the Serb stayed at home"
    private static bool CameToNothing(Word planned, Word word)
    {
        if (!Tenses.IsPast(planned) || !(planned.HasChild(Relation.AuxPass) || planned.HasChild(Relation.Cop)))
        {
            return false;
        }

        return IsThwarted(planned) || IsThwarted(word);
    }

    // "… but the Serb stayed at home"
    private static bool IsThwarted(Word first)
    {
        foreach (Word child in first.Children)
        {
            if (child.Relation == Relation.Conj && child.Child(Relation.Cc)?.Lemma == "but" && Tenses.IsPast(child))
            {
                return true;
            }
        }

        return false;
    }
}
