using Chancery.Coding.Clauses;
using Chancery.Language;

namespace Chancery.Coding.Status;

/// <summary>Reads tense, modality and negation of an event's words, and of the words above them that decide over it.</summary>
internal static class StatusReader
{
    private const int HighestGovernor = 6;

    private static readonly HashSet<string> Planning = Words(
        "go plan intend expect schedule prepare agree promise pledge vow decide set due ready poised slated aim prepare announce commit undertake invite arrange");

    private static readonly HashSet<string> Hypothesising = Words(
        "want hope seek try attempt consider urge ask call demand threaten propose suggest offer fear warn wish like need allow let permit help press push appeal encourage discuss "
        + "recommend advise request order possible likely unlikely able possibility chance prospect risk threat proposal plea demand request call fear danger hope bid effort attempt "
        + "would-be potential fears wonder doubt contemplate weigh mull explore study aim seem appear");

    private static readonly HashSet<string> Preventing = Words("fail refuse decline refrain avoid prevent stop deny reject rule halt cease forbid prohibit ban bar block avert abandon cancel rebuff dismiss thwart foil oppose");

    // "said that it would leave": in their clauses "would" is the "will" of a past day.
    private static readonly HashSet<string> Reporting = Words(
        "say announce tell declare add state confirm pledge promise vow insist note explain report reveal signal indicate warn reiterate assure claim disclose inform stress tweet write");

    // Only of these does a negation deny the event that is their subject: "the annexation was never recognised" took place.
    private static readonly HashSet<string> Occurring = Words("take happen occur hold begin start materialise materialize be come follow carry launch conduct impose");

    private static readonly HashSet<string> Modals = Words("may might could would should can must ought");

    private static readonly HashSet<string> ConditionMarks = Words("if unless whether should in_case lest");

    private static readonly HashSet<string> FutureAdjectives = Words("upcoming planned scheduled future forthcoming proposed expected next imminent coming");

    private static readonly HashSet<string> HypotheticalAdjectives = Words("possible potential hypothetical threatened feared would-be any likely eventual");

    /// <param name="verb">The verb that carries an event noun; the predicate itself where there is none.</param>
    public static (EventStatus Status, string Reason) Read(Word predicate, Word verb)
    {
        if (predicate != verb || predicate.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
        {
            if (OfNoun(predicate) is { } noun)
            {
                return noun;
            }
        }

        if (predicate == verb && predicate.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && !predicate.HasChild(Relation.Cop))
        {
            return Above(predicate, 0) ?? (EventStatus.Actual, "told as a fact");
        }

        return OfVerb(verb) ?? Above(verb, 0) ?? (EventStatus.Actual, "told as a fact");
    }

    /// <summary>"will not", "would not": a refusal told of oneself.</summary>
    public static bool IsRefusal(Word verb) => Intends(verb) is (true, true);

    /// <summary>"will", "would": what somebody means to do.</summary>
    public static bool IsAnnounced(Word verb) => Intends(verb) is (true, false);

    private static (bool Will, bool Not) Intends(Word verb)
    {
        bool will = false, not = false;
        foreach (Word child in verb.Children)
        {
            will |= child.Relation.Universal() == Relation.Aux && child.Text.ToLowerInvariant() is "will" or "would" or "wo" or "'ll";
            not |= IsNegation(child);
        }

        return (will, not);
    }

    private static (EventStatus, string)? OfVerb(Word verb)
    {
        // A headline: "Uruguay to open embassy".
        (EventStatus, string)? modal = verb.IsRoot && verb.Xpos == "VB" && ArgumentReader.Marker(verb) == "to" && verb.HasChild(Relation.Nsubj) ? (EventStatus.Future, "'to'") : null;
        bool be = false;
        foreach (Word child in verb.Children)
        {
            // "is to meet": a plan.
            modal ??= be && child.Relation == Relation.Mark && child.Lemma == "to" && child.Index < verb.Index ? (EventStatus.Future, "'is to'") : null;
            be |= child.Lemma == "be" && child.Relation.Universal() is Relation.Aux or Relation.Cop;
            string lemma = child.Lemma.ToLowerInvariant();
            if (IsNegation(child))
            {
                return (EventStatus.Negated, $"'{child.Text}'");
            }

            if (child.Relation.Universal() == Relation.Aux)
            {
                modal ??= lemma is "will" or "shall" or "'ll" || child.Text.ToLowerInvariant() is "will" or "'ll" or "wo" or "shall" ? (EventStatus.Future, $"'{child.Text}'")
                    : child.Text.ToLowerInvariant() is "would" && IsReported(verb) ? (EventStatus.Future, "'would' of what is reported")
                    : Modals.Contains(lemma) || Modals.Contains(child.Text.ToLowerInvariant()) ? (EventStatus.Hypothetical, $"'{child.Text}'")
                    : null;
            }

            if (child.Relation == Relation.Mark && ConditionMarks.Contains(lemma))
            {
                modal = (EventStatus.Hypothetical, $"'{child.Text}'");
            }

            if (child.Relation.Universal() is Relation.Obj && child.Child(Relation.Det) is { } none && none.Lemma is "no")
            {
                return (EventStatus.Negated, "'no'");
            }
        }

        return modal;
    }

    private static bool IsReported(Word verb)
    {
        while (verb.Relation == Relation.Conj && verb.Head is { } first)
        {
            verb = first;
        }

        return verb.Relation is Relation.Ccomp or Relation.Parataxis && verb.Head is { } above && Reporting.Contains(above.Lemma) && ArgumentReader.Marker(verb) is "" or "that";
    }

    private static (EventStatus, string)? OfNoun(Word noun)
    {
        foreach (Word child in noun.Children)
        {
            string lemma = child.Lemma.ToLowerInvariant();
            if (child.Relation.Universal() == Relation.Det && lemma is "no" or "neither")
            {
                return (EventStatus.Negated, $"'{child.Text}'");
            }

            if (child.Relation.Universal() is Relation.Amod or Relation.Nmod or Relation.Compound)
            {
                if (FutureAdjectives.Contains(lemma))
                {
                    return (EventStatus.Future, $"'{child.Text}'");
                }

                if (HypotheticalAdjectives.Contains(lemma))
                {
                    return (EventStatus.Hypothetical, $"'{child.Text}'");
                }
            }

            if (child.Relation.Universal() is Relation.Case && lemma is "without")
            {
                return (EventStatus.Negated, "'without'");
            }
        }

        return null;
    }

    // Words above that decide over what stands below: "plans to visit", "if …", "failed to reach", "fears of an attack".
    private static (EventStatus, string)? Above(Word word, int height)
    {
        if (height >= HighestGovernor || word.Head is not { } head)
        {
            return null;
        }

        string lemma = head.Lemma.ToLowerInvariant();
        Relation relation = word.Relation.Universal();
        bool clause = relation is Relation.Xcomp or Relation.Ccomp or Relation.Advcl or Relation.Acl or Relation.Csubj && word.Relation != Relation.AclRelcl;
        bool infinitive = clause && ArgumentReader.Marker(word) == "to";
        bool noun = word.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && relation is Relation.Obj or Relation.Obl or Relation.Nmod or Relation.Nsubj;
        if (relation == Relation.Conj)
        {
            return (ArgumentReader.IsPredicate(head) ? OfVerb(head) : OfNoun(head)) is { } shared && shared.Item1 != EventStatus.Negated ? shared : Above(head, height + 1);
        }

        if (clause || noun)
        {
            if (relation != Relation.Nsubj && Preventing.Contains(lemma))
            {
                return (EventStatus.Negated, $"'{head.Text}'");
            }

            bool decides = infinitive || (noun && relation != Relation.Nsubj && (relation != Relation.Obl || ArgumentReader.Preposition(word) is "for" or "to" or "of" or "about" or "against")) || word.Xpos == "VBG";
            if (decides && Planning.Contains(lemma) && (lemma != "go" || (infinitive && head.Xpos == "VBG")))
            {
                return (EventStatus.Future, $"'{head.Text}'");
            }

            if ((decides || (clause && relation is Relation.Acl)) && Hypothesising.Contains(lemma))
            {
                return (EventStatus.Hypothetical, $"'{head.Text}'");
            }

            if (infinitive && relation is Relation.Advcl)
            {
                return (EventStatus.Hypothetical, "a purpose");
            }

            bool carries = infinitive || relation is Relation.Xcomp || (noun && relation != Relation.Obl);
            if (carries)
            {
                (EventStatus Status, string)? own = ArgumentReader.IsPredicate(head) ? OfVerb(head) : OfNoun(head);
                bool beside = relation == Relation.Nsubj && own?.Status == EventStatus.Negated && !Occurring.Contains(lemma);
                return beside ? null : own ?? Above(head, height + 1);
            }
        }

        return null;
    }

    private static bool IsNegation(Word child) =>
        child.Relation.Universal() is Relation.Advmod or Relation.Det or Relation.Cc && child.Lemma is "not" or "never" or "n't" or "no" && child.Text.ToLowerInvariant() is not "no";

    private static HashSet<string> Words(string list) => new(list.Split(' ').Select(w => w.Replace('_', ' ')), StringComparer.Ordinal);
}
