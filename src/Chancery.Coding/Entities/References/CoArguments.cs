using Chancery.Coding.Clauses;
using Chancery.Language;

namespace Chancery.Coding.Entities.References;

/// <summary>Where a pronoun cannot stand for a phrase of its own sentence, by what the two are in the tree.</summary>
/// <remarks>Principles B and C of binding and the condition "i within i", over dependency trees.</remarks>
internal static class CoArguments
{
    /// <summary>Whether the two must be different.</summary>
    public static bool AreApart(Word pronoun, Mention candidate)
    {
        Word other = candidate.Head;
        if (other.Sentence.Index != pronoun.Sentence.Index)
        {
            return false;
        }

        // "its leader" is not the leader of itself; nor is a phrase meant by a pronoun of its own relative clause's object.
        if (pronoun.IsWithin(other))
        {
            return candidate.Form == MentionForm.Group || !IsInClauseOf(pronoun, other) && !IsBesides(pronoun, other);
        }

        if (AreConjoined(pronoun, other))
        {
            return true;
        }

        bool possessive = pronoun.Relation == Relation.NmodPoss;
        if (possessive || NounShapes.IsReflexive(pronoun))
        {
            // "his mother": not the mother; all else of the clause is free.
            return false;
        }

        if (Governor(pronoun) is not { } verb)
        {
            return false;
        }

        return Governor(other) is { } second && second == verb && IsArgument(other) && IsArgument(pronoun)
            || (!pronoun.Relation.Universal().Equals(Relation.Nsubj) && IsSubjectOf(verb, other));
    }

    // The verb whose argument a phrase is; a member of a coordination goes with the first.
    private static Word? Governor(Word word)
    {
        Word at = First(word);
        return at.Head is { } head && IsArgument(at) ? head : null;
    }

    private static Word First(Word word)
    {
        Word at = word;
        for (int i = 0; i < 8 && at.Relation == Relation.Conj && at.Head is { } first && first.Tag is not PartOfSpeech.Verb; i++)
        {
            at = first;
        }

        return at;
    }

    private static bool IsArgument(Word word) => First(word).Relation.Universal() is Relation.Nsubj or Relation.Obj or Relation.Iobj
        || (First(word).Relation.Universal() == Relation.Obl && !IsScene(First(word)));

    // "under President Putin, he …", "saw enemies around it": place and time, not a party of the deed.
    private static bool IsScene(Word oblique) => oblique.Head is { } verb
        && (oblique.Index < verb.Index || ArgumentReader.Preposition(oblique) is "around" or "near" or "behind" or "before" or "after" or "under" or "over" or "about" or "like" or "because of" or "inside" or "in" or "within");

    // Subjects that the verb has by control or coordination count too: "Kenya decided to attack it".
    private static bool IsSubjectOf(Word verb, Word other)
    {
        if (ArgumentReader.IsPassive(verb) || !ArgumentReader.IsPredicate(verb))
        {
            return false;
        }

        return ArgumentReader.SyntacticSubject(verb, 0).Subject is { } subject && (subject == other || First(other) == subject);
    }

    // "the general whose troops he had led": within the clause that hangs on the noun it may be meant.
    private static bool IsInClauseOf(Word pronoun, Word noun)
    {
        for (Word at = pronoun; at.Head is { } up && at != noun; at = up)
        {
            if (at.Relation.Universal() is Relation.Acl or Relation.Advcl or Relation.Parataxis or Relation.Ccomp or Relation.Appos || (up == noun && at.Relation.Universal() is Relation.Nsubj or Relation.Conj && noun.HasChild(Relation.Cop)))
            {
                // "Kovacs, his wife": an apposition is no clause of its own.
                return at.Relation.Universal() != Relation.Appos;
            }
        }

        return false;
    }

    // "Kenya and its neighbours": the second member may speak of the first.
    private static bool IsBesides(Word pronoun, Word noun)
    {
        for (Word at = pronoun; at.Head is { } up; at = up)
        {
            if (up == noun)
            {
                return at.Relation == Relation.Conj && at != pronoun;
            }
        }

        return false;
    }

    private static bool AreConjoined(Word pronoun, Word other) =>
        (pronoun.Relation == Relation.Conj || other.Relation == Relation.Conj) && First(pronoun) == First(other);
}
