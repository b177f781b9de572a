using Chancery.Coding.Clauses;
using Chancery.Language;

namespace Chancery.Coding.Status;

/// <summary>Reads tense, modality and negation of an event's words, and of the words above them that decide over it.</summary>
internal static class StatusReader
{
    private const int HighestGovernor = 6;

    private static readonly HashSet<string> Planning = Words(
        "go plan intend expect schedule prepare agree promise pledge vow decide set due ready poised slated aim announce commit undertake invite arrange decision agreement deal pact commitment");

    private static readonly HashSet<string> Hypothesising = Words(
        "want hope seek try attempt consider urge ask call demand threaten propose suggest offer fear warn wish like need allow let permit help press push appeal encourage discuss "
        + "recommend advise request order possible likely unlikely able possibility chance prospect risk threat proposal plea danger bid effort "
        + "would-be potential fears wonder doubt contemplate weigh mull explore study seem appear petition beg implore lobby instruct tell persuade convince suppose imagine conceivable worry "
        + "right pressure power ability authority opportunity incentive need duty obligation readiness willingness reason temptation permission");

    // Their clauses tell what may be, whatever auxiliary they have: "fear that he will".
    private static readonly HashSet<string> Supposing = Words("hope fear worry wonder doubt suppose imagine conceivable possible likely unlikely wish suggest propose");

    // What is called off does not take place.
    private static readonly HashSet<string> Cancelling = Words("cancel scrap shelve abandon drop foil thwart avert call_off");

    private static readonly HashSet<string> Scheduled = Words("fly travel arrive leave depart return visit meet open close begin start end resume convene host hold vote sail take expire");

    // "is expected", "has been scheduled"
    private static readonly HashSet<string> Awaiting = Words("expect plan schedule slate propose arrange await");

    private static readonly HashSet<string> Preventing = Words("failure refusal inability reluctance fail refuse decline refrain avoid prevent stop deny reject rule halt cease forbid prohibit ban bar block avert abandon cancel rebuff dismiss thwart foil oppose");

    // "said that it would leave": in their clauses "would" is the "will" of a past day.
    private static readonly HashSet<string> Reporting = Words(
        "say announce tell declare add state confirm pledge promise vow insist note explain report reveal signal indicate warn reiterate assure claim disclose inform stress tweet write");

    // Only of these does a negation deny the event that is their subject: "the annexation was never recognised" took place.
    private static readonly HashSet<string> Occurring = Words("take happen occur hold begin start materialise materialize be come follow carry launch conduct impose");

    private static readonly HashSet<string> Modals = Words("may might could would should can must ought");

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

        if (predicate != verb && Above(predicate, 0) is { } told)
        {
            return told;
        }

        (EventStatus Status, string Reason)? own = OfVerb(verb);
        return own is { Status: EventStatus.Future } && IsSupposed(verb) is { } supposed ? (EventStatus.Hypothetical, supposed)
            : own ?? Above(verb, 0) ?? (EventStatus.Actual, "told as a fact");
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
            not |= Negations.IsNot(child);
        }

        return (will, not);
    }

    private static (EventStatus, string)? OfVerb(Word verb)
    {
        if (Negations.OfVerb(verb) is { } not)
        {
            return (EventStatus.Negated, $"'{not}'");
        }

        if (Suppositions.Of(verb) is { } supposed)
        {
            return (EventStatus.Hypothetical, supposed);
        }

        // A headline: "Uruguay to open embassy".
        string marker = ArgumentReader.Marker(verb);
        (EventStatus, string)? modal = verb.IsRoot && verb.Xpos == "VB" && marker == "to" && verb.HasChild(Relation.Nsubj) ? (EventStatus.Future, "'to'") : null;
        bool be = false;
        foreach (Word child in verb.Children)
        {
            // "is to meet": a plan; "is yet to": not so far.
            if (be && child.Relation == Relation.Mark && child.Lemma == "to" && child.Index < verb.Index)
            {
                modal ??= verb.Document[child.Index - 1].Lemma == "yet" ? (EventStatus.Negated, "'yet to'") : (EventStatus.Future, "'is to'");
            }

            be |= child.Lemma == "be" && child.Relation.Universal() is Relation.Aux or Relation.Cop;
            string lemma = child.Lemma.ToLowerInvariant(), text = child.Text.ToLowerInvariant();
            if (child.Relation.Universal() == Relation.Aux)
            {
                modal ??= lemma is "will" or "shall" or "'ll" || text is "will" or "'ll" or "wo" or "shall" ? (EventStatus.Future, $"'{child.Text}'")
                    : text is "would" && IsReported(verb) ? (EventStatus.Future, "'would' of what is reported")
                    : Modals.Contains(lemma) || Modals.Contains(text) ? (EventStatus.Hypothetical, $"'{child.Text}'")
                    : null;
            }
        }

        // "the agreement, to be signed on Wednesday"
        modal ??= verb.Relation == Relation.Acl && marker == "to" && verb.HasChild(Relation.AuxPass) ? (EventStatus.Future, "'to be'") : null;
        return modal ?? (IsSetForADay(verb) ? (EventStatus.Future, "the present of what is set for a day") : null);
    }

    // "flies to Beijing on Sunday and meets": what timetables and diaries hold, in the present with a day. "Gunmen kill six on Friday" is a headline.
    private static bool IsSetForADay(Word verb)
    {
        if (verb.Xpos is not ("VBZ" or "VBP") || !Scheduled.Contains(verb.Lemma) || ArgumentReader.HasAuxiliary(verb, "have") || verb.HasChild(Relation.AuxPass))
        {
            return false;
        }

        foreach (Word child in verb.Children)
        {
            bool day = child.Relation.Universal() == Relation.Obl && (IsWeekday(child) || child.Chars is "tomorrow" or "tonight" || child.Child(Relation.Amod)?.Lemma is "next" or "following");
            if (day && ArgumentReader.Preposition(child) is "" or "on")
            {
                return true;
            }
        }

        return verb.Relation == Relation.Conj && verb.Head is { } first && IsSetForADay(first);
    }

    private static bool IsWeekday(Word word) => word.Chars is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday";

    // The clause of "fear", "hope", "it is conceivable".
    private static string? IsSupposed(Word verb)
    {
        Word at = verb;
        while (at.Relation == Relation.Conj && at.Head is { } first)
        {
            at = first;
        }

        return at.Relation.Universal() is Relation.Ccomp or Relation.Csubj or Relation.Acl && at.Relation != Relation.AclRelcl && at.Head is { } above && Supposing.Contains(above.Lemma.ToLowerInvariant()) ? $"'{above.Text}'" : null;
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
        if (Negations.OfArgument(noun) is { } none)
        {
            return (EventStatus.Negated, $"'{none}'");
        }

        foreach (Word child in noun.Children)
        {
            string lemma = child.Lemma.ToLowerInvariant();
            if (child.Relation.Universal() == Relation.Case && lemma is "ahead" or "pending")
            {
                return (EventStatus.Future, $"'{child.Text}'");
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
            bool denied = ArgumentReader.IsPredicate(head) && Negations.OfVerb(head) is not null;
            if (denied && infinitive && lemma is "hesitate" or "fail" or "neglect")
            {
                return (EventStatus.Actual, $"not '{head.Text}'");
            }

            if (!denied && relation != Relation.Nsubj && Preventing.Contains(lemma) && !(noun && IsUnderWay(head)))
            {
                return (EventStatus.Negated, $"'{head.Text}'");
            }

            if (noun && IsCalledOff(word, head))
            {
                return (EventStatus.Negated, $"'{head.Text}'");
            }

            if (noun && word.Relation == Relation.NsubjPass && Awaiting.Contains(lemma))
            {
                return (EventStatus.Future, $"'{head.Text}'");
            }

            bool decides = infinitive || (noun && relation != Relation.Nsubj && (relation != Relation.Obl || ArgumentReader.Preposition(word) is "for" or "to" or "of" or "about" or "against")) || (word.Xpos == "VBG" && relation != Relation.Advcl) || (clause && word.Child(Relation.AuxPass)?.Xpos == "VBG");
            if (decides && head.Tag == PartOfSpeech.Noun && head.Head is { } fate && IsCalledOff(head, fate))
            {
                return (EventStatus.Negated, $"'{fate.Text}'");
            }

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

    // "was called off", "dropped plans for"
    private static bool IsCalledOff(Word noun, Word verb)
    {
        bool patient = noun.Relation is Relation.NsubjPass || noun.Relation.Universal() == Relation.Obj;
        string said = verb.Child(Relation.CompoundPrt) is { } particle ? $"{verb.Lemma} {particle.Lemma}" : verb.Lemma;
        return patient && Cancelling.Contains(said);
    }

    // "called on them to halt the bombardment": what is to stop goes on.
    private static bool IsUnderWay(Word verb) => verb.Lemma is "halt" or "stop" or "cease" or "end" && verb.Relation.Universal() is Relation.Xcomp or Relation.Advcl && ArgumentReader.Marker(verb) == "to";

    private static HashSet<string> Words(string list) => new(list.Split(' ').Select(w => w.Replace('_', ' ')), StringComparer.Ordinal);
}
