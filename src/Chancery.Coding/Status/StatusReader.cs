using Chancery.Coding.Clauses;
using Chancery.Knowledge.Status;
using Chancery.Language;

namespace Chancery.Coding.Status;

/// <summary>How an event is told, and by what.</summary>
internal readonly record struct ToldStatus(EventStatus Status, string Reason);

/// <summary>Reads tense, modality and negation of an event's words, and of the words above them that decide over it.</summary>
/// <remarks>Immutable; any number of threads may read with one reader.</remarks>
internal sealed partial class StatusReader(StatusWords words)
{
    // "said that it would leave": in their clauses "would" is the "will" of a past day.
    private static readonly HashSet<string> Reporting = Words(
        "say announce tell declare add state hear learn know reply predict forecast understand confirm pledge promise vow insist note explain report reveal signal indicate warn reiterate assure claim disclose inform stress tweet write");

    private static readonly HashSet<string> Modals = Words("may might could would should can must ought");

    private static readonly ToldStatus Fact = new(EventStatus.Actual, "told as a fact");

    /// <param name="verb">The verb that carries an event noun; the predicate itself where there is none.</param>
    public ToldStatus Read(Word predicate, Word verb)
    {
        if (OfHeadline(predicate) is { } headline)
        {
            return headline;
        }

        if ((predicate != verb || IsNoun(predicate)) && OfNoun(predicate) is { } noun)
        {
            // "The feared clashes did not take place."
            return noun.Status != EventStatus.Negated && Above(predicate, 0) is { Status: EventStatus.Negated } denied ? denied : noun;
        }

        if (IsNoun(predicate) && Schedules.OfNoun(predicate) is { } day)
        {
            return new(EventStatus.Future, day);
        }

        if (predicate == verb && (predicate.Relation == Relation.Fixed || (predicate.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective && !predicate.HasChild(Relation.Cop))))
        {
            return BesideMisreadVerb(predicate) ?? Above(predicate, 0) ?? Fact;
        }

        if (predicate != verb && Above(predicate, 0) is { } told)
        {
            return told;
        }

        return OfClause(verb, 0) ?? Fact;
    }

    /// <summary>"will not", "would not": a refusal told of oneself.</summary>
    public static bool IsRefusal(Word verb) => Intends(verb) is (true, true);

    /// <summary>"will", "would": what somebody means to do.</summary>
    public static bool IsAnnounced(Word verb) => Intends(verb) is (true, false);

    /// <summary>"will", denied or not.</summary>
    public static bool LooksAhead(Word verb)
    {
        foreach (Word child in verb.Children)
        {
            if (child.Relation.Universal() == Relation.Aux && child.Text.ToLowerInvariant() is "will" or "wo" or "'ll")
            {
                return true;
            }
        }

        return false;
    }

    private static (bool Will, bool Not) Intends(Word verb)
    {
        bool will = false, not = false;
        foreach (Word child in verb.Children)
        {
            will |= child.Relation.Universal() == Relation.Aux && child.Text.ToLowerInvariant() is "will" or "would" or "wo" or "'ll";
            not |= Negations.IsNot(child);
        }

        return (will, not);
    }

    // A verb's own words, then the clause it stands in, then what governs it.
    private ToldStatus? OfClause(Word verb, int height)
    {
        if (height > 0 && OfHeadline(verb) is { } headline)
        {
            return headline;
        }

        ToldStatus? own = OfVerb(verb);
        if (own is { Status: EventStatus.Negated })
        {
            return own;
        }

        return SupposedBy(verb, height) ?? own ?? Above(verb, height);
    }

    private ToldStatus? OfVerb(Word verb)
    {
        if (Negations.OfVerb(verb, words) is { } not)
        {
            return new(EventStatus.Negated, $"'{not}'");
        }

        if (Suppositions.Of(verb, words) is { } supposed)
        {
            return new(EventStatus.Hypothetical, supposed);
        }

        string marker = ArgumentReader.Marker(verb);
        ToldStatus? modal = verb.IsRoot && verb.Xpos == "VB" && marker == "to" && verb.HasChild(Relation.Nsubj) ? new(EventStatus.Future, "'to'") : null;
        bool be = false;
        foreach (Word child in verb.Children)
        {
            // "is to meet": a plan; "is yet to": not so far.
            if (be && child.Relation == Relation.Mark && child.Lemma == "to" && child.Index < verb.Index)
            {
                // "the aim is to free them"
                Verdict? aim = (verb.Child(Relation.NsubjOuter) ?? verb.Child(Relation.Nsubj)) is { } subject ? words.Find(GovernorKind.Noun, GovernedPlace.To, subject.Lemma) : null;
                modal ??= aim is { Affirmed: Told.Hypothetical } ? new(EventStatus.Hypothetical, "'is to'")
                    : verb.Document[child.Index - 1].Lemma == "yet" ? new(EventStatus.Negated, "'yet to'")
                    : Tenses.IsPast(verb) && ArgumentReader.HasAuxiliary(verb, "have") ? new(EventStatus.Negated, "'was to have'") : new(EventStatus.Future, "'is to'");
            }

            be |= child.Lemma == "be" && child.Relation.Universal() is Relation.Aux or Relation.Cop;
            if (child.Relation.Universal() == Relation.Aux)
            {
                modal ??= OfModal(child, verb);
            }
        }

        // "is about to expel", whatever the tree makes of "about"
        if (verb.Document[verb.LeftEdge] is { Lemma: "to", Previous: { Lemma: "about", Previous.Lemma: "be" or "just" or "now" } about })
        {
            return new(EventStatus.Future, $"'{about.Text} to'");
        }

        // "has yet to be charged"
        if (marker == "to" && verb.Relation == Relation.Xcomp && verb.Head is { Lemma: "have" } have && Precedes(verb, "yet"))
        {
            return new(EventStatus.Negated, "'yet to'");
        }

        // "the agreement, to be signed on Wednesday"
        modal ??= verb.Relation == Relation.Acl && marker == "to" && verb.HasChild(Relation.AuxPass) ? new(EventStatus.Future, "'to be'") : null;
        return modal ?? Sequel(verb) ?? (Schedules.IsSet(verb) ? new(EventStatus.Future, "the present of what is set for a day") : null);
    }

    private ToldStatus? OfModal(Word modal, Word verb)
    {
        string lemma = modal.Lemma.ToLowerInvariant(), text = modal.Text.ToLowerInvariant();

        // "ended before supplies could be delivered"
        if (text is "could" && verb.Relation.Universal() == Relation.Advcl && Suppositions.Introduction(verb) == "before" && verb.Head is { } over && Tenses.IsPast(over))
        {
            return new(EventStatus.Negated, "'before … could'");
        }

        if (lemma is "will" or "shall" or "'ll" || text is "will" or "'ll" or "wo" or "shall")
        {
            return new(EventStatus.Future, $"'{modal.Text}'");
        }

        // "would later sign": what was to come then has come.
        if (text is "would" && modal.Next is { } next && words.Has(StatusList.AdverbPast, next.Lemma))
        {
            return null;
        }

        return text is "would" && IsReported(verb) ? new(EventStatus.Future, "'would' of what is reported")
            : Modals.Contains(lemma) || Modals.Contains(text) ? new(EventStatus.Hypothetical, $"'{modal.Text}'")
            : null;
    }

    // "once they deploy in January": a present behind "once" or "after" is as much to come as what it stands under.
    private ToldStatus? Sequel(Word clause)
    {
        if (clause.Relation.Universal() != Relation.Advcl || clause.Head is not { } main || !Tenses.IsPresent(clause) || !words.Has(StatusList.MarkSequel, Suppositions.Introduction(clause)))
        {
            return null;
        }

        Word top = main;
        while (top.Relation == Relation.Xcomp && top.Head is { } above)
        {
            top = above;
        }

        return (OfVerb(main) ?? OfVerb(top)) is { Status: EventStatus.Future or EventStatus.Hypothetical } told ? told with { Reason = $"{told.Reason} of what it stands under" }
            : Tenses.IsPresent(top) && Suppositions.Introduction(clause) is "when" or "before" or "once" ? new(EventStatus.Hypothetical, "a time of what happens in general")
            : null;
    }

    private static bool IsReported(Word verb)
    {
        while (verb.Relation == Relation.Conj && verb.Head is { } first)
        {
            verb = first;
        }

        return verb.Relation is Relation.Ccomp or Relation.Parataxis && verb.Head is { } above && Reporting.Contains(above.Lemma) && ArgumentReader.Marker(verb) is "" or "that";
    }

    private ToldStatus? OfNoun(Word noun)
    {
        if (Negations.OfArgument(noun) is { } none)
        {
            return new(EventStatus.Negated, $"'{none}'");
        }

        foreach (Word child in noun.Children)
        {
            string lemma = child.Lemma.ToLowerInvariant(), text = child.Text.ToLowerInvariant();
            Relation relation = child.Relation.Universal();
            if (relation == Relation.Case && child.HasChild(Relation.Fixed) && words.Has(StatusList.MarkHypothetical, Suppositions.Phrase(child)))
            {
                return new(EventStatus.Hypothetical, $"'{Suppositions.Phrase(child)}'");
            }

            if (relation == Relation.Case && lemma is "ahead" or "pending" or "without")
            {
                return new(lemma == "without" ? EventStatus.Negated : EventStatus.Future, $"'{child.Text}'");
            }

            if (relation is Relation.Amod or Relation.Nmod or Relation.Compound or Relation.Det && child.Index < noun.Index)
            {
                EventStatus? told = Is(StatusList.ModifierFuture) || child.Child(Relation.Amod)?.Lemma is "next" || text is "tomorrow" ? EventStatus.Future
                    : Is(StatusList.ModifierNegated) ? EventStatus.Negated
                    : Is(StatusList.ModifierHypothetical) ? EventStatus.Hypothetical
                    : null;
                if (told is { } status)
                {
                    return new(status, $"'{child.Text}'");
                }
            }

            bool Is(StatusList list) => words.Has(list, lemma) || words.Has(list, text);
        }

        return noun.Head is { Lemma: "ahead" } && ArgumentReader.Preposition(noun) == "of" ? new(EventStatus.Future, "'ahead of'")
            : noun.Xpos != "NNP" && Suppositions.IsAskedWithoutVerb(noun) && !IsDefinite(noun) ? new(EventStatus.Hypothetical, "a question")
            : null;
    }

    // "teachers will march", "no longer attack": the tree takes the verb for a noun, the words before it tell that it is none.
    private ToldStatus? BesideMisreadVerb(Word noun)
    {
        if (noun.Previous is not { } before)
        {
            return null;
        }

        if (before is { Chars: "better", Previous: { Chars: "had" or "'d" } })
        {
            return new(EventStatus.Hypothetical, $"'had {before.Text}'");
        }

        // "are going to march", "due to sentence", "poised to free hostages"
        if (before.Lemma == "to" && before.Previous is { } governor && (governor.Lemma != "due" || governor.Previous is { Lemma: "be" }) && noun.Xpos is not ("NNS" or "NNPS")
            && (words.Find(GovernorKind.Verb, GovernedPlace.To, governor.Lemma) ?? words.Find(GovernorKind.Adjective, GovernedPlace.To, governor.Text.ToLowerInvariant())) is { Affirmed: Told.Future } && (governor.Lemma != "go" || governor.Xpos == "VBG"))
        {
            return governor.Previous is { Chars: "was" or "were" or "been" } && IsThwarted(noun) ? new(EventStatus.Negated, $"'{governor.Text} to … but'") : new(EventStatus.Future, $"'{governor.Text} to'");
        }

        // "urges Riyadh to free blogger"
        if (before.Lemma == "to" && before.Previous is { Tag: PartOfSpeech.Noun or PartOfSpeech.ProperNoun, Relation: Relation.Obj, Head: { } asking } && noun.Xpos is not ("NNS" or "NNPS") && !noun.HasChild(Relation.Det)
            && words.Find(GovernorKind.Verb, GovernedPlace.To, asking.Lemma) is { Affirmed: Told.Hypothetical or Told.Future })
        {
            return new(EventStatus.Hypothetical, $"'{asking.Text} to'");
        }

        if (noun.Child(Relation.Aux) is { Xpos: "MD" })
        {
            return OfVerb(noun);
        }

        return before.Xpos == "MD" ? (before.Lemma is "will" or "shall" ? new(EventStatus.Future, $"'{before.Text}'") : new(EventStatus.Hypothetical, $"'{before.Text}'"))
            : before is { Lemma: "long", Previous.Lemma: "no" } ? new(EventStatus.Negated, "'no longer'")
            : null;
    }

    // Whether the word stands right before the verb's "to".
    private static bool Precedes(Word verb, string lemma)
    {
        foreach (Word child in verb.Children)
        {
            if (child.Relation == Relation.Mark && child.Lemma == "to")
            {
                return child.Previous?.Lemma == lemma;
            }
        }

        return false;
    }

    // "Uruguay to open embassy": no verb and no stop, whatever the tree makes of it.
    private ToldStatus? OfHeadline(Word word)
    {
        Sentence sentence = word.Sentence;
        if (word.Previous is not { Lemma: "to" } to || to.Previous is not { } subject || !IsNoun(subject) || word.Document[sentence.End - 1].Tag == PartOfSpeech.Punctuation)
        {
            return null;
        }

        for (int i = sentence.First; i < to.Index; i++)
        {
            // "urges" may itself be taken for a noun.
            Word before = word.Document[i];
            if (before.Tag is PartOfSpeech.Verb or PartOfSpeech.Auxiliary || (i > sentence.First && words.Find(GovernorKind.Verb, GovernedPlace.To, before.Lemma) is { Affirmed: not Told.Future }))
            {
                return null;
            }
        }

        return new(EventStatus.Future, "'to' of a headline");
    }

    private static bool IsNoun(Word word) => word.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    private static HashSet<string> Words(string list) => new(list.Split(' ').Select(w => w.Replace('_', ' ')), StringComparer.Ordinal);
}
