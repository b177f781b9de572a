using Chancery.Coding.Clauses;
using Chancery.Knowledge.Places;
using Chancery.Knowledge.References;
using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>Whether a place that a sentence names is where one of its events happened, and how closely it belongs to it.</summary>
internal sealed class PlaceAttachment(ReferenceWords nouns)
{
    private const int Deepest = 8;

    // "a convoy in Goma" belongs to the event, "the invitation of the government in Goma" does not.
    private const int DeepestNesting = 2;

    private static readonly HashSet<string> Locative = Words(
        "in at near outside inside across around through throughout along off within amid inside_of outside_of close_to next_to adjacent_to beside beneath north_of south_of east_of west_of opposite into via aboard including");

    // Before the name of a state these tell of whom or what ("sanctions on", "control over"), before ground and waters where.
    private static readonly HashSet<string> OfSurfaces = Words("on over above under upon along");

    // A noun behind these is spoken of, and where it is tells nothing of the event.
    private static readonly HashSet<string> Topics = Words("from before after since ahead_of following over about because_of for regarding despite of against to by without");

    // What is of these has a place of its own: "raised the question of prices in Goma".
    private static readonly HashSet<string> Abstract = Words(
        "question possibility prospect idea issue invitation risk threat fear lack proposal plan report news matter problem topic memory hope chance danger price cost cause result aim goal policy theory history "
        + "example sign signs evidence account story charge accusation allegation suspicion claim support importance need right end start way");

    private static readonly HashSet<string> Residents = Words("resident inhabitant people villager citizen dweller shopkeeper townspeople local");

    private static readonly HashSet<string> Forces = Words(
        "reinforcement troop force ship warship destroyer frigate carrier plane jet aircraft bomber helicopter tank convoy drone missile boat vessel mission delegation unit battalion brigade");

    private static readonly HashSet<string> Governments = Words("government authority leader regime junta official leadership ruler");

    /// <summary>Smaller is closer; null where the place is not the event's.</summary>
    public int? Rank(PlaceExpression place, Word predicate, Word verb)
    {
        if (IsNameOfEvent(place, predicate))
        {
            return 0;
        }

        if (place.Site == predicate)
        {
            return null;
        }

        if (IsTaken(place, predicate, verb))
        {
            return 0;
        }

        if (IsTakenMeanwhile(place, predicate, verb))
        {
            return 6;
        }

        if (IsHost(place, predicate, verb))
        {
            return 2;
        }

        // "the attack paralysed Rome's airport", "a march through Dresden"
        if (predicate.Tag == PartOfSpeech.Noun
            && ((predicate.Relation == Relation.Nsubj && predicate.Head is { } strikes && IsTaken(place, strikes, strikes)) || (place.Start == predicate.Index + 1 && IsWhere(place))))
        {
            return 3;
        }

        return IsWhere(place) || IsDuring(place) || IsGoal(place, predicate, verb) ? Climb(place, predicate, verb) ?? BesideSubject(place, verb) : null;
    }

    /// <summary>Whether something that a clause names of itself tells where: with a preposition or a bearing.</summary>
    public static bool IsWhere(PlaceExpression place)
    {
        bool ground = place.Site is { } site && PlaceNouns.IsPlace(site) || place.Start + 1 < place.Mention.First && IsCalledGround(place) || IsGround(place.Mention);
        return place.IsBeside || (Locative.Contains(place.Preposition) && (place.Site is not { } noun || PlaceNouns.IsPlace(noun))) || (OfSurfaces.Contains(place.Preposition) && ground);
    }

    // "off the island of", "on the Syrian city of"
    private static bool IsCalledGround(PlaceExpression place) => place.Qualifiers.Wording != PlaceWording.None || PlaceNouns.IsPlace(place.Anchor);

    private static bool IsGround(PlaceMention mention) =>
        mention.Features.Any(f => f.Kind is not (PlaceFeatureKind.Province or PlaceFeatureKind.District or PlaceFeatureKind.Town));

    // "the Geneva talks", "the Cali raid"; "the Ukraine war" may be fought anywhere.
    private static bool IsNameOfEvent(PlaceExpression place, Word predicate)
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
    private static bool IsTaken(PlaceExpression place, Word predicate, Word verb)
    {
        bool ground = place.Site is not { } site || PlaceNouns.IsPlace(site);
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
            bool done = anchor.Relation is Relation.Obj or Relation.NsubjPass && (head == predicate || head == verb) && PlaceVerbs.TakingPlaces.Contains(head.Lemma);
            bool control = done && head.Lemma is "lose" or "hold" or "control" or "seek" && place.Mention.IsCountry;
            return done && !control;
        }

        bool noun = predicate.Tag == PartOfSpeech.Noun && PlaceVerbs.TakenNouns.Contains(predicate.Lemma.ToLowerInvariant());
        bool next = head == predicate || place.Start == predicate.Index + 1;
        return noun && next && (place.Preposition is "of" or "on" or "against" or "into" or "to"
            || (place.Preposition == "from" && PlaceVerbs.Leaving.Contains(predicate.Lemma.ToLowerInvariant())));
    }

    // "Doha hosted the talks", "Karachi saw riots", "Alamata fell", "residents of Homs marched"
    private static bool IsHost(PlaceExpression place, Word predicate, Word verb)
    {
        bool bare = place.Preposition.Length == 0 && place.Site is null && place.Anchor.Relation == Relation.Nsubj;
        bool residents = place.Preposition == "of" && place.Anchor.Head is { } people && people.Relation == Relation.Nsubj && Residents.Contains(people.Lemma.ToLowerInvariant());
        Word subject = residents ? place.Anchor.Head!.Value : place.Anchor;
        if (place.Mention.IsCountry || !(bare || residents) || subject.Head is not { } head)
        {
            return false;
        }

        return residents ? (head == verb || head == predicate) && !PlaceVerbs.Retelling.Contains(head.Lemma)
            : head.Lemma is "host" or "see" or "witness" or "fall" && (head == verb || head == predicate || predicate.Head == head);
    }

    // "was killed as his car was leaving a suburb of Homs"
    private static bool IsTakenMeanwhile(PlaceExpression place, Word predicate, Word verb) =>
        place.Preposition.Length == 0 && place.Anchor.Relation == Relation.Obj && place.Anchor.Head is { } clause && PlaceVerbs.TakingPlaces.Contains(clause.Lemma)
        && clause.Head is { } head && (head == predicate || head == verb) && IsSameTime(clause) && (place.Site is not { } site || PlaceNouns.IsPlace(site));

    // "during the Lagos protests": where they are.
    private static bool IsDuring(PlaceExpression place) =>
        place is { Preposition: "during" or "at" or "amid" or "in", Site: { } site, Mention.IsCountry: false, Mention.IsPeople: false } && PlaceVerbs.IsGathering(site);

    private bool IsGoal(PlaceExpression place, Word predicate, Word verb)
    {
        if (place.Anchor.Head is not { } governor)
        {
            return false;
        }

        // "evacuated the tourists from Acapulco": the tree may have it that they are from there.
        if (governor.Relation is Relation.Obj or Relation.NsubjPass && governor.Head is { } above
            && (place.Preposition is "to" or "into" || (place.Preposition == "from" && PlaceVerbs.Leaving.Contains(above.Lemma))))
        {
            governor = above;
        }

        if (governor != verb && governor != predicate)
        {
            return false;
        }

        return place.Preposition switch
        {
            "to" or "into" => PlaceVerbs.Arriving.Contains(governor.Lemma) || IsSending(governor),
            "from" => PlaceVerbs.Leaving.Contains(governor.Lemma) || (PlaceVerbs.TakingAway.Contains(governor.Lemma) && place.Site is not null),
            "on" or "against" => PlaceVerbs.TakenNouns.Contains(predicate.Lemma.ToLowerInvariant()) || governor.Lemma is "fire" or "march" or "advance" or "open" or "descend" or "drop",
            "" => place.Anchor.Relation == Relation.Obj && governor.Lemma is "visit" or "tour" or "reach" or "enter" or "leave" && place.Site is null,
            _ => false,
        };
    }

    // "sent peacekeepers to Goma": people go; a letter does not.
    private bool IsSending(Word verb) => verb.Lemma is "send" or "fly" or "transfer" or "extradite" && verb.Child(Relation.Obj) is { } sent && (IsParty(sent) || Forces.Contains(sent.Lemma.ToLowerInvariant()));

    // Up the tree from the place to the event.
    private int? Climb(PlaceExpression place, Word predicate, Word verb)
    {
        bool direct = true;
        int nested = 0, cost = IsDuring(place) && !IsWhere(place) ? 5 : 0;
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
                if (head.Tag == PartOfSpeech.Verb && IsCarrier(head, predicate))
                {
                    return 2 + cost;
                }

                if (Through(head) is not { } further)
                {
                    return null;
                }

                cost += further;
            }
            else if (head.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Numeral or PartOfSpeech.Adjective)
            {
                if (at.Relation.Universal() is Relation.Acl or Relation.Advcl && ArgumentReader.IsPredicate(at) && Through(at) is null)
                {
                    return null;
                }

                // "the government in Damascus": a capital tells which.
                if (Governments.Contains(head.Lemma.ToLowerInvariant()) && place.Mention.Is(Knowledge.ActorMatchKind.Capital))
                {
                    return null;
                }

                if (at.Relation != Relation.Conj && at.Relation != Relation.Appos)
                {
                    if (Topics.Contains(PrepositionOf(head)) && !IsPartOfDeed(head, predicate, verb))
                    {
                        return null;
                    }

                    nested += at.Tag == PartOfSpeech.Verb || head.Tag == PartOfSpeech.Adjective || PlaceNouns.IsPlace(at) || IsPartOfDeed(at, predicate, verb) ? 0 : 1;
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

    private static int? Reached(PlaceExpression place, Word at, Word head, Word predicate, bool direct)
    {
        Relation relation = at.Relation.Universal();
        bool subject = !direct && relation is Relation.Nsubj;
        bool outside = !direct && relation is not (Relation.Obj or Relation.Obl or Relation.Nmod or Relation.Nsubj or Relation.Advmod or Relation.Iobj or Relation.Xcomp)
            && !(relation == Relation.Advcl && Through(at) is not null);

        // "told a rally in Tunis", "accused them at a news conference in Ankara" are where they are said.
        bool said = !direct && ((head.Lemma == "tell" && relation == Relation.Obj) || (relation == Relation.Obl && PrepositionOf(at) is "at" or "in" or "during" or "on" or "outside"));
        bool retold = !said && PlaceVerbs.Retelling.Contains(head.Lemma) && (head.Tag == PartOfSpeech.Verb || !direct) && !subject && relation != Relation.Advcl && (!direct || FollowsObject(place, head));
        return outside || retold ? null : (head == predicate ? 0 : 1) + (subject ? 4 : 0) + (IsWhere(place) ? 0 : 4);
    }

    // The verb that says of an event noun that it takes place: "fighting erupted in", "the summit that opens in", "talks held in".
    private static bool IsCarrier(Word verb, Word predicate)
    {
        if (!PlaceVerbs.Occurring.Contains(verb.Lemma))
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

    // A clause that tells what happens at the same place: "as his car was leaving", "while dining in", "what it called a depot near".
    private static int? Through(Word clause) => clause.Relation.Universal() switch
    {
        Relation.Advcl when IsSameTime(clause) => 3,
        Relation.Acl when clause.Head is { Lemma: "what" } => 1,
        Relation.Acl when clause.Xpos == "VBG" && ArgumentReader.Marker(clause).Length == 0 => 3,
        Relation.Advcl when ArgumentReader.Marker(clause) == "to" && PlaceVerbs.Handling.Contains(clause.Lemma) => 4,
        Relation.Xcomp when clause.Tag is not PartOfSpeech.Verb || clause.Xpos == "VBG" => 1,
        _ => null,
    };

    private static bool IsSameTime(Word clause)
    {
        if (clause.Relation.Universal() != Relation.Advcl || ArgumentReader.HasAuxiliary(clause, "have"))
        {
            return false;
        }

        string marker = MarkerOf(clause);
        Word? subject = clause.Child(Relation.Nsubj) ?? clause.Child(Relation.NsubjPass);
        bool own = subject is { } one && one.Tag != PartOfSpeech.Pronoun && !(one.Child(Relation.NmodPoss) is { Tag: PartOfSpeech.Pronoun or PartOfSpeech.Determiner });
        if (subject is not null && marker is "as" or "when" && clause.Head is { } main && PlaceVerbs.Harming.Contains(main.Lemma))
        {
            return true;
        }

        return subject is null
            ? clause.Xpos == "VBG" && marker is "" or "while" or "when" or "by"
            : !own && marker is "as" or "while" or "when";
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

    /// <summary>What introduces a clause, small letters; "when" and "while" stand among adverbs.</summary>
    public static string MarkerOf(Word clause)
    {
        foreach (Word child in clause.Children)
        {
            if (child.Relation == Relation.Advmod && child.Index < clause.Index && child.Lemma is "when" or "while")
            {
                return child.Lemma;
            }
        }

        return ArgumentReader.Marker(clause).ToLowerInvariant();
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

        bool place = PlaceNouns.IsPlace(noun) && preposition is "from" or "to" or "of" or "against";
        bool deed = (outer == predicate || PlaceVerbs.IsGathering(outer)) && preposition is "of" or "against" or "by" && !PlaceVerbs.Retelling.Contains(outer.Lemma);
        bool amount = preposition == "of" && !Abstract.Contains(outer.Lemma.ToLowerInvariant()) && !PlaceVerbs.Retelling.Contains(verb.Lemma) && !PlaceVerbs.Asking.Contains(verb.Lemma);
        bool party = (preposition is "to" or "against" or "before" && IsParty(noun) || preposition is "by" || (preposition == "for" && outer.Lemma is "search" or "hunt" or "look"))
            && (outer == predicate || outer.Tag == PartOfSpeech.Verb);
        bool source = preposition == "from" && (PlaceVerbs.TakingAway.Contains(predicate.Lemma) || PlaceVerbs.TakingAway.Contains(verb.Lemma));
        return place || deed || amount || party || source || noun.Lemma == "death";
    }

    private bool IsParty(Word noun) => (nouns.SenseOf(noun.Lemma) & (NounSense.Person | NounSense.Body)) != NounSense.None;

    // Right before its verb the subject tells where it acts, however the tree has it: "dockers in Valparaiso, who …, blocked".
    private static int? BesideSubject(PlaceExpression place, Word verb)
    {
        if (verb.Tag != PartOfSpeech.Verb || !IsWhere(place) || place.Start == place.Sentence.First || verb.Index < place.End)
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

        bool noun = verb.Document[place.Start - 1].Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && !PlaceVerbs.Retelling.Contains(verb.Lemma);
        return at + 1 == place.End && noun && !verb.HasChild(Relation.Nsubj) ? 6 : at + 1 == place.End && noun ? 7 : null;
    }

    // "condemned the attack in Paris": whatever the tree says, the place is the object's.
    private static bool FollowsObject(PlaceExpression place, Word verb) => verb.Child(Relation.Obj) is { } thing && thing.Index < place.Start && thing.RightEdge + 1 >= place.Start;

    private static HashSet<string> Words(string list) => new(list.Split(' ').Select(w => w.Replace('_', ' ')), StringComparer.Ordinal);
}
