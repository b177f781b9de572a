using Chancery.Coding.Clauses;
using Chancery.Knowledge.Status;
using Chancery.Language;

namespace Chancery.Coding.Status;

/// <summary>The words above an event that decide over it: "plans to visit", "failed to reach", "fears of an attack".</summary>
internal sealed partial class StatusReader
{
    private const int HighestGovernor = 8;

    /// <summary>Why what a deed is for is hypothetical.</summary>
    public const string PurposeReason = "a purpose";

    private static readonly ToldStatus Purpose = new(EventStatus.Hypothetical, PurposeReason);

    // Prepositions by which a noun belongs to what governs it.
    private static readonly HashSet<string> Governing = Words("for to of about against on from over into in with at");

    private static readonly HashSet<string> Possessing = Words("have give hold get grant deny retain enjoy lack keep use exercise");

    // What gathers several of an event: "a series of attacks" is told as they are.
    private static readonly HashSet<string> Gathering = Words("series wave number spate round string barrage lot part kind sort form start beginning outbreak resumption continuation launch holding signing");

    private static readonly HashSet<string> Definite = Words("the this that these those its their his her our");

    // How a word is told, seen from what stands below it.
    private ToldStatus StatusOf(Word word, int height) =>
        (ArgumentReader.IsPredicate(word) ? OfClause(word, height) : OfNoun(word) ?? Above(word, height)) ?? Fact;

    // The clause of "fear that", "deny that", "no evidence that": whatever its own tense, it tells what is not sure.
    private ToldStatus? SupposedBy(Word verb, int height)
    {
        Word at = verb;
        while (at.Relation == Relation.Conj && at.Head is { } first && !at.HasChild(Relation.Nsubj))
        {
            at = first;
        }

        if (at.Head is not { } head || height >= HighestGovernor || !IsFinite(at))
        {
            return null;
        }

        Relation relation = at.Relation.Universal();
        head = BetweenReporters(at, head);
        bool ofNoun = IsNoun(head) && (relation == Relation.Ccomp || (relation == Relation.Acl && (at.Relation != Relation.AclRelcl || at.Document[at.LeftEdge].Lemma == "that")));
        if (!ofNoun && relation is not (Relation.Ccomp or Relation.Csubj) && !(relation == Relation.Advcl && head.Tag == PartOfSpeech.Adjective))
        {
            return null;
        }

        if (relation == Relation.Ccomp && words.Has(StatusList.ClauseHypothetical, head.Lemma) && IsOpening(head))
        {
            return new(EventStatus.Hypothetical, $"'{head.Text}'");
        }

        if ((ofNoun && words.Has(StatusList.Claim, head.Lemma) && IsDenied(head, height)) || (relation is Relation.Ccomp or Relation.Csubj && IsFalse(head)))
        {
            // That something will happen is not denied where no sign of it is seen.
            bool proved = ofNoun && head.Relation.Universal() == Relation.Nsubj && head.Head is { } fate && Tenses.IsPast(fate);
            return new(!proved && OfVerb(verb) is { Status: EventStatus.Future or EventStatus.Hypothetical } && words.Has(StatusList.Claim, head.Lemma) ? EventStatus.Hypothetical : EventStatus.Negated, $"'{head.Text}' is denied");
        }

        return (Find(head, at, GovernedPlace.Clause) ?? (IsMandated(at, head) ? Find(head, at, GovernedPlace.Mandated) : null)) is { } verdict
            ? Judge(verdict, head, at, height)
            : null;
    }

    // "said he hoped they would": the tree may hang both clauses on "said".
    private static Word BetweenReporters(Word clause, Word head)
    {
        foreach (Word sibling in head.Children)
        {
            if (sibling.Relation.Universal() == Relation.Ccomp && sibling.RightEdge + 1 == clause.LeftEdge && sibling.RightEdge == sibling.Index)
            {
                return sibling;
            }
        }

        return head;
    }

    private ToldStatus? Above(Word word, int height)
    {
        if (height >= HighestGovernor || word.Head is not { } head)
        {
            return null;
        }

        Relation relation = word.Relation.Universal();
        if (relation == Relation.Conj)
        {
            return Shared(word, head, height);
        }

        // "was left wounded": a predicative is told as its verb is.
        if (relation == Relation.Xcomp && word.Xpos is not ("VB" or "VBG") && !IsGerund(word) && !IsInfinitive(word))
        {
            // "wants the prisoners freed"
            bool wished = word.Xpos is "VBN" or "VBD" && head.HasChild(Relation.Obj) && Find(head, word, GovernedPlace.To) is { Affirmed: Told.Hypothetical };
            return wished ? new(EventStatus.Hypothetical, $"'{head.Text}'") : StatusOf(head, height + 1) is { Status: not EventStatus.Actual } carried ? carried : null;
        }

        if (Place(word) is not { } place)
        {
            return null;
        }

        if (relation == Relation.Advcl && place == GovernedPlace.To && Suppositions.Introduction(word) is "in order" or "so as")
        {
            return Purpose;
        }

        // "too exhausted to pursue", "too few turned up to pass"
        if (place == GovernedPlace.To && head.Child(Relation.Advmod) is { Lemma: "too" } too && too.Index < head.Index)
        {
            return new(EventStatus.Negated, $"'{too.Text} {head.Text}'");
        }

        // "among the first to recognise": they did.
        if (place == GovernedPlace.To && IsOrdinal(head))
        {
            return StatusOf(head, height + 1) is { Status: not EventStatus.Actual } ranked ? ranked : null;
        }

        // "fears of a repeat of the riots": what may be repeated has been.
        if (place == GovernedPlace.Object && relation == Relation.Nmod && head.Lemma is "repeat" or "repetition" or "recurrence" or "rerun" or "replay")
        {
            return Fact;
        }

        // "talk of a mutiny proved unfounded"
        if (place == GovernedPlace.Object && relation == Relation.Nmod && words.Has(StatusList.Claim, head.Lemma) && IsDenied(head, height))
        {
            return new(EventStatus.Negated, $"'{head.Text}' is denied");
        }

        // "wants the prisoners freed", the participle given to the noun
        if (relation == Relation.Acl && word.Xpos == "VBN" && head.Relation == Relation.Obj && head.Head is { Lemma: "want" or "need" or "like" or "wish" or "prefer" } wishing)
        {
            return new(EventStatus.Hypothetical, $"'{wishing.Text}'");
        }

        // "the right of workers to strike": the tree may hang the infinitive on the nearer noun.
        if (place == GovernedPlace.To && relation == Relation.Acl && Find(head, word, place) is null && head.Relation == Relation.Nmod && head.Head is { } farther && Find(farther, word, place) is { } ofFarther)
        {
            return Judge(ofFarther, farther, word, height);
        }

        // "has the power to expel", "gave the army orders to fire": what the noun beside governs, the tree gives to the verb.
        if (place == GovernedPlace.To && relation == Relation.Xcomp && Possessing.Contains(head.Lemma) && head.Child(Relation.Obj) is { } owned && owned.RightEdge + 1 == word.LeftEdge && Find(owned, word, place) is { } ofOwned)
        {
            return Judge(ofOwned, owned, word, height);
        }

        // "gathered to denounce the tax": what a crowd comes together to say, it says; whatever is done to protest is a protest.
        if (relation == Relation.Advcl && place == GovernedPlace.To && (word.Lemma == "protest" || (words.Has(StatusList.Crowd, head.Lemma) && words.Has(StatusList.Voice, word.Lemma))))
        {
            return StatusOf(head, height + 1) is { Status: not EventStatus.Actual } gathering ? gathering : null;
        }

        // "A blockade hurts the poor first."
        if (place == GovernedPlace.Subject && Generalities.IsOfKind(word, head) && !Schedules.IsSet(head))
        {
            return new(EventStatus.Hypothetical, "told of its kind in general");
        }

        // A purpose stands anywhere behind its verb, what a verb like "go on" governs right behind it.
        bool near = word.LeftEdge <= head.Index + 2;
        if (Find(head, word, place) is { } verdict && (relation != Relation.Advcl || near || verdict.Affirmed is Told.Negated or Told.Future))
        {
            bool takenForGranted = place == GovernedPlace.Object && IsDefinite(word) && IsAskedAbout(head);
            return takenForGranted ? Fact : Judge(verdict, head, word, height);
        }

        // "took up arms to defend": whether they did is not told.
        if (relation == Relation.Advcl)
        {
            return place == GovernedPlace.To ? Purpose : null;
        }

        // "a strike to force", "troops to guard": what it is for.
        if (relation == Relation.Acl && place == GovernedPlace.To)
        {
            return Purpose;
        }

        bool carries = place switch
        {
            GovernedPlace.To => true,
            GovernedPlace.Doing => relation == Relation.Xcomp,
            GovernedPlace.Object => relation == Relation.Nmod ? Gathering.Contains(head.Lemma) : relation != Relation.Obl && !IsDefinite(word),
            GovernedPlace.Subject => !IsDefinite(word) && OfVerb(head) is not { Status: EventStatus.Negated },
            _ => false,
        };
        return carries && StatusOf(head, height + 1) is { Status: not EventStatus.Actual } told ? told : null;
    }

    // Of two joined by "and" the second shares modality, and by "or" or "nor" also denial.
    private ToldStatus? Shared(Word second, Word first, int height)
    {
        if (second.HasChild(Relation.Nsubj) || second.HasChild(Relation.NsubjPass))
        {
            return null;
        }

        ToldStatus? own = ArgumentReader.IsPredicate(first) && !IsNoun(first) ? OfVerb(first) : OfNoun(first);
        bool either = second.Child(Relation.Cc)?.Lemma is "or" or "nor";
        bool nouns = IsNoun(second) && IsNoun(first);
        return own is { } shared && (shared.Status != EventStatus.Negated || either || nouns) ? shared : Above(first, height + 1);
    }

    private ToldStatus? Judge(Verdict verdict, Word head, Word word, int height)
    {
        ToldStatus above = StatusOf(head, height + 1);
        string reason = $"'{head.Text}'";
        switch (above.Status == EventStatus.Negated ? verdict.Denied : verdict.Affirmed)
        {
            case Told.Carried:
                return above;
            case Told.Actual:
                return new(EventStatus.Actual, $"not {reason}");
            case Told.Permitted:
                return above.Status == EventStatus.Actual && (Tenses.IsPresent(head) || (head.Xpos == "VB" && !head.HasChild(Relation.Nsubj) && !IsInfinitive(head) && !head.HasChild(Relation.Aux))) ? new(EventStatus.Hypothetical, reason) : above;
            case Told.Ended:
                return IsDefinite(word) ? new(EventStatus.Actual, $"{reason} of what was under way") : above.Status == EventStatus.Actual ? new(EventStatus.Negated, reason) : new(EventStatus.Hypothetical, reason);
            case Told.Topic:
                return IsDefinite(word) ? Fact : new(EventStatus.Hypothetical, reason);
            case Told.Future:
                return above.Status == EventStatus.Hypothetical ? above : CameToNothing(head, word) ? new(EventStatus.Negated, $"{reason} … 'but'") : new(EventStatus.Future, reason);
            case Told.Hypothetical:
                return IsNoun(head) && head.Relation == Relation.Nsubj && head.Head is { Lemma: "fail" or "founder" or "miscarry" } failed && Tenses.IsPast(failed)
                    ? new(EventStatus.Negated, $"{reason} '{failed.Text}'")
                    : new(EventStatus.Hypothetical, reason);
            case Told.Negated:
                // Rejecting a word does not unsay it; what is to be prevented may still come.
                bool said = IsNoun(word) && words.Has(StatusList.Said, word.Lemma) && verdict.Denied == Told.Hypothetical;
                bool open = above.Status is EventStatus.Future or EventStatus.Hypothetical && verdict.Denied == Told.Actual;
                return said ? Fact : new(open ? EventStatus.Hypothetical : EventStatus.Negated, reason);
            default:
                return null;
        }
    }

    // "to leave", "in order to leave", "for them to leave"
    private static bool IsInfinitive(Word verb)
    {
        foreach (Word child in verb.Children)
        {
            if (child.Relation == Relation.Mark && child.Lemma == "to" && child.Index < verb.Index)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOrdinal(Word noun)
    {
        if (noun.Lemma is "first" or "last" or "latest" or "second" or "third" or "only")
        {
            return true;
        }

        foreach (Word child in noun.Children)
        {
            if (child.Index < noun.Index && child.Relation == Relation.Amod && child.Lemma is "first" or "last" or "latest" or "second" or "third" or "only")
            {
                return true;
            }
        }

        return false;
    }

    // "leaving", "being expelled", "having left"
    private static bool IsGerund(Word verb) => verb.Xpos == "VBG" || verb.Child(Relation.AuxPass)?.Xpos == "VBG" || verb.Child(Relation.Aux)?.Xpos == "VBG";

    private static GovernedPlace? Place(Word word)
    {
        Relation relation = word.Relation.Universal();
        bool clause = relation is Relation.Xcomp or Relation.Ccomp or Relation.Advcl or Relation.Acl or Relation.Csubj or Relation.Obl or Relation.Nmod && word.Relation != Relation.AclRelcl;
        string marker = ArgumentReader.Marker(word);
        bool isNamed = IsNoun(word) && !word.HasChild(Relation.Cop);
        if (clause && !isNamed)
        {
            return IsInfinitive(word) && word.Xpos != "VBG" ? GovernedPlace.To
                : IsGerund(word) ? (relation == Relation.Advcl && !Governing.Contains(marker) ? null : GovernedPlace.Doing)
                : relation is Relation.Xcomp or Relation.Ccomp && word.Xpos == "VB" && marker.Length == 0 ? GovernedPlace.To
                : null;
        }

        return !IsNoun(word) ? null
            : word.Relation is Relation.Nsubj or Relation.NsubjOuter ? GovernedPlace.Subject
            : word.Relation is Relation.NsubjPass or Relation.Obj ? GovernedPlace.Object
            : relation is Relation.Obl or Relation.Nmod && (ArgumentReader.Preposition(word) is var preposition && Governing.Contains(preposition)) ? GovernedPlace.Object
            : relation is Relation.Compound ? GovernedPlace.Object
            // "called off a strike": the tree gives the object no name.
            : relation is Relation.Obl && word.Index > word.Head?.Index && ArgumentReader.Preposition(word).Length == 0 && !ArgumentReader.IsTime(word) ? GovernedPlace.Object
            : null;
    }

    // The longest phrase that the words list: with particle and preposition, with the adverb behind it, alone.
    private Verdict? Find(Word head, Word word, GovernedPlace place)
    {
        string lemma = head.Lemma.ToLowerInvariant();
        string preposition = place switch
        {
            GovernedPlace.Object => ArgumentReader.Preposition(word),
            GovernedPlace.Doing or GovernedPlace.To => ArgumentReader.Marker(word),
            _ => "",
        };
        string particle = head.Child(Relation.CompoundPrt)?.Lemma ?? (head.Next is { Tag: PartOfSpeech.Adverb or PartOfSpeech.Adjective or PartOfSpeech.Adposition } beside && (beside.Index < word.LeftEdge || word.Index < head.Index) ? beside.Lemma : "");
        string phrase = particle.Length > 0 ? $"{lemma} {particle}" : lemma;
        // "came to nothing", of its subject
        if (place == GovernedPlace.Subject && head.Child(Relation.Obl) is { Lemma: "nothing" or "naught" or "nought" } end)
        {
            return Of($"{lemma} {ArgumentReader.Preposition(end)} {end.Lemma}");
        }

        // Behind a verb that does not name the preposition only these make the noun its object.
        bool aside = word.Relation.Universal() == Relation.Obl && (word.Index < head.Index || preposition is not ("" or "for" or "to" or "of" or "about" or "against"));
        return Of($"{phrase} {preposition}") ?? Of($"{lemma} {preposition}")
            ?? (aside && place == GovernedPlace.Object ? null : (particle.Length > 0 ? Of(phrase) : null) ?? (head.HasChild(Relation.CompoundPrt) ? null : Of(lemma)));

        Verdict? Of(string listed) =>
            (IsNoun(head) ? words.Find(GovernorKind.Noun, place, listed)
                : head.Tag == PartOfSpeech.Verb ? words.Find(GovernorKind.Verb, place, listed) ?? words.Find(GovernorKind.Adjective, place, listed.Replace(lemma, head.Text.ToLowerInvariant(), StringComparison.Ordinal))
                : words.Find(GovernorKind.Adjective, place, listed));
    }

    // "assuming that …, …", "suppose …"
    private static bool IsOpening(Word verb) => verb.Relation.Universal() is Relation.Advcl or Relation.Root or Relation.Ccomp or Relation.Parataxis && verb.Index == verb.LeftEdge && !verb.HasChild(Relation.Nsubj);

    private static bool IsFinite(Word verb) => ArgumentReader.Marker(verb) != "to" && !(verb.Xpos == "VBG" && !verb.HasChild(Relation.Aux) && !verb.HasChild(Relation.Cop));

    // "that he leave", "that he be freed", "that he should go"
    private static bool IsMandated(Word verb, Word head)
    {
        if (!verb.HasChild(Relation.Nsubj) && !verb.HasChild(Relation.NsubjPass))
        {
            return false;
        }

        foreach (Word child in verb.Children)
        {
            if (child.Relation.Universal() == Relation.Aux || child.Relation == Relation.Cop)
            {
                return child.Chars is "should" or "be";
            }
        }

        // "insists that rebels attack" is said of a fact, "demands that rebels withdraw" is not.
        return verb.Xpos is "VB" or "NN" || (verb.Xpos == "VBP" && (head.Lemma is not ("insist" or "suggest") || (verb.Child(Relation.Nsubj) is { Tag: not PartOfSpeech.Pronoun } subject && !subject.Features.Has(Feature.Plural) && !subject.HasChild(Relation.Conj))));
    }

    private static bool IsDefinite(Word noun)
    {
        foreach (Word child in noun.Children)
        {
            if (child.Index < noun.Index && child.Relation.Universal() is Relation.Det or Relation.Nmod && Definite.Contains(child.Lemma.ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    // "Who ordered the raid?" takes the raid for granted.
    private static bool IsAskedAbout(Word verb) => verb.Child(Relation.Nsubj) is { Xpos: "WP" };
}
