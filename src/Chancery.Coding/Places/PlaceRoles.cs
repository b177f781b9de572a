using Chancery.Coding.Clauses;
using Chancery.Knowledge;
using Chancery.Knowledge.Places;
using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>Places that an event has for its object, its host, its goal or its name.</summary>
internal sealed class PlaceRoles(PlaceVocabulary words, PlaceClauses clauses)
{
    /// <summary>Whether something that a clause names of itself tells where: with a preposition or a bearing.</summary>
    public bool IsWhere(PlaceExpression place)
    {
        bool ground = place.Site is { } site && words.IsPlace(site) || IsCalledGround(place) || IsGround(place.Mention);
        return place.IsBeside || (words.Has(PlaceWordList.Where, place.Preposition) && (place.Site is not { } noun || words.IsPlace(noun))) || (words.Has(PlaceWordList.Surface, place.Preposition) && ground);
    }

    // "off the island of", "on the Syrian city of"
    private bool IsCalledGround(PlaceExpression place) => place.Qualifiers.Wording != PlaceWording.None || (place.Start + 1 < place.Mention.First && words.IsPlace(place.Anchor));

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
        bool ground = place.Site is not { } site || words.IsPlace(site) || IsLocalBody(place, site);
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
            bool government = done && words.Has(PlaceWordList.Menacing, head) && (place.Mention.IsCountry || place.Mention.Is(ActorMatchKind.Capital));
            return done && !control && !government;
        }

        // "laid siege to X", "took control of X": what the verb's object is done to.
        if (predicate.Tag == PartOfSpeech.Verb && head.Relation == Relation.Obj && head.Head == predicate && words.Has(PlaceWordList.Taken, head)
            && !words.Has(PlaceWordList.Retelling, predicate) && !words.Has(PlaceWordList.Asking, predicate) && !place.Mention.IsCountry && !place.Mention.Is(ActorMatchKind.Capital))
        {
            return place.Preposition is "of" or "on" or "against" or "to";
        }

        bool noun = predicate.Tag == PartOfSpeech.Noun && words.Has(PlaceWordList.Taken, predicate);
        bool next = head == predicate || place.Start == predicate.Index + 1;
        return noun && next && (place.Preposition is "of" or "on" or "against" or "into" or "to"
            || (place.Preposition is "from" or "out of" && words.Has(PlaceWordList.Leaving, predicate)));
    }

    // "raided a Lahore newspaper", "beat up Istanbul lawyers"; what is of a capital may be its government's.
    private bool IsLocalBody(PlaceExpression place, Word noun) =>
        place.Preposition.Length == 0 && place.Mention.Towns.Count > 0 && !place.Mention.IsCountry && words.IsParty(noun) && !words.Has(PlaceWordList.Government, noun)
        && (!place.Mention.Is(ActorMatchKind.Capital) || words.IsBody(noun));

    /// <summary>"during a visit to Kigali", "on a tour of Assam": where the visitor is.</summary>
    public static bool IsVisited(PlaceExpression place, Word predicate, Word verb) =>
        place.Preposition is "to" or "of" && place.Anchor.Head is { Lemma: "visit" or "trip" or "tour" or "stopover", Tag: PartOfSpeech.Noun } stay
        && ArgumentReader.Preposition(stay) is "during" or "on" && stay.Head is { } head && (head == predicate || head == verb);

    // "Doha hosted the talks", "Karachi saw riots", "Alamata fell", "the town of Osh went on strike", "residents of Homs marched", "a Lahore court acquitted"
    public bool IsHost(PlaceExpression place, Word predicate, Word verb)
    {
        if (place.Mention.IsCountry)
        {
            return false;
        }

        Word anchor = place.Anchor;
        if (place.Preposition.Length == 0 && anchor.Relation == Relation.Nsubj && anchor.Head is { } head)
        {
            bool own = head == verb || head == predicate;
            return place.Site is { } body
                ? own && IsLocal(place, body) && place.Mention.Towns.Count > 0 && !words.Has(PlaceWordList.Telling, head)
                : words.Has(PlaceWordList.Hosting, head) || (head.Lemma == "come" && ArgumentReader.Preposition(predicate) == "under") ? own || predicate.Head == head
                : own && place.Qualifiers.Wording == PlaceWording.Settlement && place.Start < place.Mention.First && !words.Has(PlaceWordList.Retelling, head) && !words.Has(PlaceWordList.Asking, head);
        }

        return ResidentsOf(place) is { Head: { } deed } && (deed == verb || deed == predicate) && !words.Has(PlaceWordList.Retelling, deed);
    }

    // "a Lahore court"; "Newcastle dockers", but "Paris officials" may act anywhere.
    private bool IsLocal(PlaceExpression place, Word body) =>
        words.Has(PlaceWordList.Local, body) || (words.IsPerson(body) && !words.Has(PlaceWordList.Government, body) && !place.Mention.Is(ActorMatchKind.Capital) && body.Tag == PartOfSpeech.Noun);

    /// <summary>"residents of Homs say that soldiers burned their homes": they tell of where they live.</summary>
    public bool IsToldByResidents(PlaceExpression place, Word verb)
    {
        if (place.Mention.IsCountry || ResidentsOf(place) is not { Head: { } telling } || !words.Has(PlaceWordList.Telling, telling))
        {
            return false;
        }

        Word at = verb;
        while (at.Relation == Relation.Conj && at.Head is { } first)
        {
            at = first;
        }

        return at.Head == telling && (at.Relation.Universal() == Relation.Ccomp || (at.Relation.Universal() == Relation.Advcl && ArgumentReader.Marker(at) is "of" or "for"));
    }

    private Word? ResidentsOf(PlaceExpression place) =>
        place.Preposition is "of" or "in" && place.Anchor.Head is { } people && people.Relation == Relation.Nsubj && words.Has(PlaceWordList.Resident, people) ? people : null;

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
            && (place.Preposition is "to" or "into" || (place.Preposition is "from" or "out of" && words.Has(PlaceWordList.Leaving, above))))
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
            "from" or "out of" => words.Has(PlaceWordList.Leaving, governor) || (words.Has(PlaceWordList.Removing, governor) && (place.Site is not null || IsGround(place.Mention))),
            "on" or "against" => words.Has(PlaceWordList.Taken, predicate) || governor.Lemma is "fire" or "march" or "advance" or "open" or "descend" or "drop",
            "" => place.Anchor.Relation == Relation.Obj && governor.Lemma is "visit" or "tour" or "reach" or "enter" or "leave" && place.Site is null,
            _ => false,
        };
    }

    // "sent peacekeepers to Goma": people go; a letter does not.
    private bool IsSending(Word verb) => verb.Lemma is "send" or "fly" or "transfer" or "extradite" && verb.Child(Relation.Obj) is { } sent && (words.IsParty(sent) || words.Has(PlaceWordList.Force, sent));
}
