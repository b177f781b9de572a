using Chancery.Coding.Clauses;
using Chancery.Knowledge.Places;
using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>Places that an event has for its object, its host, its goal or its name.</summary>
internal sealed class PlaceRoles(PlaceVocabulary words, PlaceClauses clauses)
{
    /// <summary>Whether something that a clause names of itself tells where: with a preposition or a bearing.</summary>
    public bool IsWhere(PlaceExpression place)
    {
        bool ground = place.Site is { } site && words.IsPlace(site) || place.Start + 1 < place.Mention.First && IsCalledGround(place) || IsGround(place.Mention);
        return place.IsBeside || (words.Has(PlaceWordList.Where, place.Preposition) && (place.Site is not { } noun || words.IsPlace(noun))) || (words.Has(PlaceWordList.Surface, place.Preposition) && ground);
    }

    // "off the island of", "on the Syrian city of"
    private bool IsCalledGround(PlaceExpression place) => place.Qualifiers.Wording != PlaceWording.None || words.IsPlace(place.Anchor);

    private static bool IsGround(PlaceMention mention) =>
        mention.Features.Any(f => f.Kind is not (PlaceFeatureKind.Province or PlaceFeatureKind.District or PlaceFeatureKind.Town));

    // "during the Lagos protests": where they are.
    public bool IsDuring(PlaceExpression place) =>
        place is { Preposition: "during" or "at" or "amid" or "in", Site: { } site, Mention.IsCountry: false, Mention.IsPeople: false } && words.Has(PlaceWordList.Gathering, site);

    // "the Geneva talks", "the Cali raid"; "the Ukraine war" may be fought anywhere.
    public static bool IsNameOfEvent(PlaceExpression place, Word predicate)
    {
        if (place.Mention.IsCountry || place.Mention.IsPeople || !place.Mention.IsKnown)
        {
            return false;
        }

        // Where the parser takes the noun for a verb, its article shows what it is.
        bool noun = predicate.Tag == PartOfSpeech.Noun || place.Start < place.Mention.First;
        bool begins = place.Mention.First == place.Sentence.First && place.Mention.End == place.Mention.First + 1 && place.Anchor.Name is not { Kind: NameKind.Location };
        bool next = place.Mention.End == predicate.Index && place.Preposition.Length == 0 && noun && !begins && predicate.Relation != Relation.Root;
        return next || (predicate.Tag == PartOfSpeech.Noun && place.Site == predicate);
    }

    // "shelled Nikopol", "stormed a Peshawar courtroom", "Kidal was retaken"; "the bombing of Idlib's market", "a strike on Goma".
    public bool IsTaken(PlaceExpression place, Word predicate, Word verb)
    {
        bool ground = place.Site is not { } site || words.IsPlace(site);
        Word anchor = place.Anchor;
        while (anchor.Relation == Relation.Conj && anchor.Head is { } first)
        {
            anchor = first;
        }

        if (!ground || anchor.Head is not { } head)
        {
            return false;
        }

        if (place.Preposition.Length == 0)
        {
            bool done = anchor.Relation is Relation.Obj or Relation.NsubjPass && (head == predicate || head == verb) && words.Has(PlaceWordList.Taking, head);
            bool control = done && head.Lemma is "lose" or "hold" or "control" or "seek" && place.Mention.IsCountry;
            return done && !control;
        }

        bool noun = predicate.Tag == PartOfSpeech.Noun && words.Has(PlaceWordList.Taken, predicate);
        bool next = head == predicate || place.Start == predicate.Index + 1;
        return noun && next && (place.Preposition is "of" or "on" or "against" or "into" or "to"
            || (place.Preposition == "from" && words.Has(PlaceWordList.Leaving, predicate)));
    }

    // "Doha hosted the talks", "Karachi saw riots", "Alamata fell", "residents of Homs marched"
    public bool IsHost(PlaceExpression place, Word predicate, Word verb)
    {
        bool bare = place.Preposition.Length == 0 && place.Site is null && place.Anchor.Relation == Relation.Nsubj;
        bool residents = place.Preposition == "of" && place.Anchor.Head is { } people && people.Relation == Relation.Nsubj && words.Has(PlaceWordList.Resident, people);
        Word subject = residents ? place.Anchor.Head!.Value : place.Anchor;
        if (place.Mention.IsCountry || !(bare || residents) || subject.Head is not { } head)
        {
            return false;
        }

        return residents ? (head == verb || head == predicate) && !words.Has(PlaceWordList.Retelling, head)
            : head.Lemma is "host" or "see" or "witness" or "fall" && (head == verb || head == predicate || predicate.Head == head);
    }

    // "was killed as his car was leaving a suburb of Homs"
    public bool IsTakenMeanwhile(PlaceExpression place, Word predicate, Word verb) =>
        place.Preposition.Length == 0 && place.Anchor.Relation == Relation.Obj && place.Anchor.Head is { } clause && words.Has(PlaceWordList.Taking, clause)
        && clause.Head is { } head && (head == predicate || head == verb) && clauses.IsSameTime(clause) && (place.Site is not { } site || words.IsPlace(site));

    public bool IsGoal(PlaceExpression place, Word predicate, Word verb)
    {
        if (place.Anchor.Head is not { } governor)
        {
            return false;
        }

        // "evacuated the tourists from Acapulco": the tree may have it that they are from there.
        if (governor.Relation is Relation.Obj or Relation.NsubjPass && governor.Head is { } above
            && (place.Preposition is "to" or "into" || (place.Preposition == "from" && words.Has(PlaceWordList.Leaving, above))))
        {
            governor = above;
        }

        if (governor != verb && governor != predicate)
        {
            return false;
        }

        return place.Preposition switch
        {
            "to" or "into" => words.Has(PlaceWordList.Arriving, governor) || IsSending(governor),
            "from" => words.Has(PlaceWordList.Leaving, governor) || (words.Has(PlaceWordList.Removing, governor) && place.Site is not null),
            "on" or "against" => words.Has(PlaceWordList.Taken, predicate) || governor.Lemma is "fire" or "march" or "advance" or "open" or "descend" or "drop",
            "" => place.Anchor.Relation == Relation.Obj && governor.Lemma is "visit" or "tour" or "reach" or "enter" or "leave" && place.Site is null,
            _ => false,
        };
    }

    // "sent peacekeepers to Goma": people go; a letter does not.
    private bool IsSending(Word verb) => verb.Lemma is "send" or "fly" or "transfer" or "extradite" && verb.Child(Relation.Obj) is { } sent && (words.IsParty(sent) || words.Has(PlaceWordList.Force, sent));
}
