using Chancery.Coding.Clauses;
using Chancery.Knowledge.Places;
using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>Whether a place that a sentence names is where one of its events happened, and how closely it belongs to it.</summary>
internal sealed class PlaceAttachment(PlaceVocabulary words, PlaceRoles roles, PlaceClauses clauses)
{
    private readonly PlacePath _path = new(words, roles, clauses);

    /// <summary>Smaller is closer; null where the place is not the event's.</summary>
    public int? Rank(PlaceExpression place, Word predicate, Word verb)
    {
        if (PlaceRoles.IsNameOfEvent(place, predicate))
        {
            return 0;
        }

        if (place.Site == predicate)
        {
            return null;
        }

        if (roles.IsTaken(place, predicate, verb))
        {
            return 0;
        }

        if (roles.IsTakenMeanwhile(place, predicate, verb))
        {
            return 6;
        }

        if (PlaceRoles.IsVisited(place, predicate, verb))
        {
            return 3;
        }

        if (roles.IsHost(place, predicate, verb))
        {
            return 2;
        }

        // "the attack paralysed Rome's airport", "a march through Dresden"
        if (predicate.Tag == PartOfSpeech.Noun
            && ((predicate.Relation == Relation.Nsubj && predicate.Head is { } strikes && roles.IsTaken(place, strikes, strikes)) || IsBehind(place, predicate)))
        {
            return 3;
        }

        // "flew from X to Y": who goes on arrives.
        int left = place.Preposition is "from" or "out of" ? 1 : 0;
        return roles.IsWhere(place) || roles.IsDuring(place) || roles.IsGoal(place, predicate, verb) ? left + _path.Climb(place, predicate, verb) ?? BesideSubject(place, verb) ?? Told(place, verb) : Told(place, verb);
    }

    // Farther than all that the clause itself names.
    private int? Told(PlaceExpression place, Word verb) => roles.IsToldByResidents(place, verb) ? 9 : null;

    // "a march through Dresden", "the death of a migrant in a police cell in Linz": right behind the noun's phrase, whatever the tree hangs it on.
    private bool IsBehind(PlaceExpression place, Word noun)
    {
        if (!roles.IsWhere(place) || place.Start <= noun.Index)
        {
            return false;
        }

        int start = place.Start;
        for (Word at = place.Anchor; at.Head is { Tag: PartOfSpeech.Noun } outer && outer.Index > noun.Index && outer.LeftEdge < start && words.IsPlace(outer); at = outer)
        {
            start = outer.LeftEdge;
        }

        return start == noun.Index + 1 || (start < place.Start && start == noun.RightEdge + 1);
    }

    // Right before its verb the subject tells where it acts, however the tree has it: "dockers in Valparaiso, who …, blocked".
    private int? BesideSubject(PlaceExpression place, Word verb)
    {
        if (verb.Tag != PartOfSpeech.Verb || !roles.IsWhere(place) || place.Start == place.Sentence.First || verb.Index < place.End)
        {
            return null;
        }

        int at = verb.Index - 1;
        while (at > place.Sentence.First && verb.Document[at].Tag is PartOfSpeech.Auxiliary or PartOfSpeech.Adverb or PartOfSpeech.Particle)
        {
            at--;
        }

        if (verb.Document[at].Chars is "," && at >= place.End)
        {
            at--;
            if (at >= place.End)
            {
                int open = at;
                while (open > place.End && verb.Document[open].Chars is not ",")
                {
                    open--;
                }

                bool relative = verb.Document[open].Chars is "," && verb.Document[open + 1].Lemma is "who" or "which" or "whose" or "where";
                at = relative ? open - 1 : at;
            }
        }

        bool noun = verb.Document[place.Start - 1].Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && !words.Has(PlaceWordList.Retelling, verb);
        return at + 1 == place.End && noun && !verb.HasChild(Relation.Nsubj) ? 6 : at + 1 == place.End && noun ? 7 : null;
    }
}
