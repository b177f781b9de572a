using Chancery.Coding.Clauses;
using Chancery.Knowledge.Places;
using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>The way up the tree from a place to an event that it may belong to.</summary>
internal sealed class PlacePath(PlaceVocabulary words, PlaceRoles roles, PlaceClauses clauses)
{
    private const int Deepest = 8;

    // "a convoy in Goma" belongs to the event, "the invitation of the government in Goma" does not.
    private const int DeepestNesting = 2;

    // Up the tree from the place to the event.
    public int? Climb(PlaceExpression place, Word predicate, Word verb)
    {
        // A clause that a place begins has it for its own.
        bool direct = place.Anchor.Tag is not PartOfSpeech.Verb;
        int nested = 0, cost = roles.IsDuring(place) && !roles.IsWhere(place) ? 5 : 0;
        Word at = place.Anchor;
        if (at == predicate || at == verb)
        {
            return cost;
        }

        for (int depth = 0; depth < Deepest && at.Head is { } head; depth++)
        {
            if (head == predicate || head == verb)
            {
                return Reached(place, at, head, predicate, direct) is { } rank ? rank + cost : null;
            }

            if (ArgumentReader.IsPredicate(head) && head.Tag is not PartOfSpeech.Adverb)
            {
                if (words.Has(PlaceWordList.Residing, head))
                {
                    return null;
                }

                if (head.Tag == PartOfSpeech.Verb && IsCarrier(head, predicate))
                {
                    return 2 + cost;
                }

                // "refused to unload the ship when it called at Piraeus"
                if ((head.Relation == Relation.Xcomp && clauses.IsSameTime(at) ? 1 : clauses.Through(head)) is not { } further)
                {
                    return null;
                }

                cost += further;
            }
            else if (head.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Numeral or PartOfSpeech.Adjective)
            {
                if (at.Relation.Universal() is Relation.Acl or Relation.Advcl && ArgumentReader.IsPredicate(at) && clauses.Through(at) is null)
                {
                    return null;
                }

                // "the government in Damascus": a capital tells which.
                if (words.Has(PlaceWordList.Government, head) && place.Mention.Is(Knowledge.ActorMatchKind.Capital))
                {
                    return null;
                }

                // "fought for two hours in Fashaga"
                if (at.Relation != Relation.Conj && at.Relation != Relation.Appos && !(direct && words.IsTime(head)))
                {
                    if (words.Has(PlaceWordList.Topic, PrepositionOf(head)) && !IsPartOfDeed(head, predicate, verb))
                    {
                        return null;
                    }

                    nested += at.Tag == PartOfSpeech.Verb || head.Tag == PartOfSpeech.Adjective || words.IsPlace(at) || IsPartOfDeed(at, predicate, verb) ? 0 : 1;
                    cost += direct ? 2 : 1;
                    direct = false;
                }
            }
            else if (head.Tag != PartOfSpeech.Adverb)
            {
                return null;
            }

            if (nested > DeepestNesting)
            {
                return null;
            }

            at = head;
        }

        return null;
    }

    private int? Reached(PlaceExpression place, Word at, Word head, Word predicate, bool direct)
    {
        Relation relation = at.Relation.Universal();
        bool subject = !direct && relation is Relation.Nsubj;
        bool outside = !direct && relation is not (Relation.Obj or Relation.Obl or Relation.Nmod or Relation.Nsubj or Relation.Advmod or Relation.Iobj or Relation.Xcomp)
            && !(relation is Relation.Advcl or Relation.Ccomp && clauses.Through(at) is not null);

        // "told a rally in Tunis", "accused them at a news conference in Ankara" are where they are said.
        bool said = !direct && ((head.Lemma == "tell" && relation == Relation.Obj) || (relation == Relation.Obl && PrepositionOf(at) is "at" or "in" or "during" or "on" or "outside"));
        bool retold = !said && words.Has(PlaceWordList.Retelling, head) && (head.Tag == PartOfSpeech.Verb || !direct) && !subject && relation != Relation.Advcl && (!direct || (FollowsObject(place, head) && !IsCharged(head)));
        return outside || retold ? null : (head == predicate ? 0 : 1) + (subject ? 4 : 0) + (roles.IsWhere(place) ? 0 : 4);
    }

    // The verb that says of an event noun that it takes place: "fighting erupted in", "the summit that opens in", "talks held in".
    private bool IsCarrier(Word verb, Word predicate)
    {
        if (!words.Has(PlaceWordList.Occurring, verb))
        {
            return false;
        }

        if (verb.Lemma is "report" or "see" or "record" && predicate.Relation != Relation.NsubjPass)
        {
            return false;
        }

        bool subject = predicate.Head == verb && predicate.Relation.Universal() is Relation.Nsubj or Relation.Csubj or Relation.Obj;
        bool relative = verb.Relation.Universal() == Relation.Acl && verb.Head is { } noun && predicate.Tag == PartOfSpeech.Noun
            && (noun == predicate || (noun.Head == predicate && noun.Relation.Universal() == Relation.Nmod));
        return subject || relative;
    }

    // A member of a list ("the party and the government") has the preposition of its first.
    private static string PrepositionOf(Word noun)
    {
        Word first = noun;
        while (first.Relation == Relation.Conj && first.Head is { } before)
        {
            first = before;
        }

        return ArgumentReader.Preposition(first);
    }

    // The arrest of a bishop in X, a column of lorries in X, flour for families in X, crewmen from a tanker in X: what is of a deed, an amount,
    // a body, whom it is done to, what it is taken from, is where the deed is.
    private bool IsPartOfDeed(Word noun, Word predicate, Word verb)
    {
        string preposition = PrepositionOf(noun);
        if (noun.Head is not { } outer)
        {
            return false;
        }

        bool place = words.IsPlace(noun) && preposition is "from" or "to" or "of" or "against";
        bool deed = (outer == predicate || words.Has(PlaceWordList.Gathering, outer)) && preposition is "of" or "against" or "by" && !words.Has(PlaceWordList.Retelling, outer);
        bool amount = preposition == "of" && !words.Has(PlaceWordList.Abstract, outer) && !words.Has(PlaceWordList.Retelling, verb) && !words.Has(PlaceWordList.Asking, verb);
        bool party = (preposition is "to" or "against" or "before" && words.IsParty(noun) || preposition is "by" || (preposition == "for" && outer.Lemma is "search" or "hunt" or "look"))
            && (outer == predicate || outer.Tag == PartOfSpeech.Verb);
        bool source = preposition == "from" && (words.Has(PlaceWordList.Removing, predicate) || words.Has(PlaceWordList.Removing, verb));
        return place || deed || amount || party || source || noun.Lemma == "death";
    }

    // "charged a man in Leiden": there.
    private bool IsCharged(Word verb) => verb.Lemma == "charge" && verb.Child(Relation.Obj) is { } accused && words.IsPerson(accused);

    // "condemned the attack in Paris": whatever the tree says, the place is the object's.
    private static bool FollowsObject(PlaceExpression place, Word verb) => verb.Child(Relation.Obj) is { } thing && thing.Index < place.Start && thing.RightEdge + 1 >= place.Start;
}
