using Chancery.Coding.Clauses;
using Chancery.Language;

namespace Chancery.Coding.Entities.References;

/// <summary>Where a pronoun cannot stand for a phrase of its own sentence, by what the two are in the tree.</summary>
/// <remarks>Principles B and C of binding and the condition "i within i", over dependency trees. Made once a pronoun, asked of each candidate.</remarks>
internal readonly struct CoArguments
{
    private readonly Word _pronoun;
    private readonly Word _first;

    // The verb beside whose arguments the pronoun stands; null where it is free in its clause.
    private readonly Word? _verb;

    // Subjects that the verb has by control or coordination count too: "Kenya decided to attack it".
    private readonly Word? _subject;

    public CoArguments(Word pronoun)
    {
        _pronoun = pronoun;
        _first = First(pronoun);

        // "his mother": not the mother; all else of the clause is free.
        bool free = pronoun.Relation == Relation.NmodPoss || NounShapes.IsReflexive(pronoun);
        _verb = free ? null : Governor(_first);
        _subject = _verb is { } verb && pronoun.Relation.Universal() != Relation.Nsubj && ArgumentReader.IsPredicate(verb) && !ArgumentReader.IsPassive(verb)
            ? VerbSubject.Of(verb).Word
            : null;
    }

    /// <summary>Whether the two must be different.</summary>
    public bool AreApart(Mention candidate)
    {
        Word other = candidate.Head;

        // "its leader" is not the leader of itself; but a clause that hangs on a noun may speak of it.
        if (_pronoun.IsWithin(other))
        {
            return candidate.Form == MentionForm.Group || (!IsInClauseOf(_pronoun, other) && !IsBesides(_pronoun, other));
        }

        Word first = First(other);
        if ((_pronoun.Relation == Relation.Conj || other.Relation == Relation.Conj) && _first == first)
        {
            return true;
        }

        return _verb is { } verb && ((first.Head == verb && Governor(first) is not null) || (_subject is { } subject && (subject == other || subject == first)));
    }

    // The verb whose argument a phrase is.
    private static Word? Governor(Word first) => first.Relation.Universal() is Relation.Nsubj or Relation.Obj or Relation.Iobj || (first.Relation.Universal() == Relation.Obl && !IsScene(first))
        ? first.Head
        : null;

    // A member of a coordination goes with the first.
    private static Word First(Word word)
    {
        Word at = word;
        for (int i = 0; i < 8 && at.Relation == Relation.Conj && at.Head is { } first && first.Tag is not PartOfSpeech.Verb; i++)
        {
            at = first;
        }

        return at;
    }

    // "under President Putin, he …", "saw enemies around it": place and time, not a party of the deed.
    private static bool IsScene(Word oblique) => oblique.Head is { } verb
        && (oblique.Index < verb.Index || ArgumentReader.Preposition(oblique) is "around" or "near" or "behind" or "before" or "after" or "under" or "over" or "about" or "like" or "because of" or "inside" or "in" or "within");

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
}
