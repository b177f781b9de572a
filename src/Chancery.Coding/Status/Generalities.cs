using Chancery.Coding.Clauses;
using Chancery.Knowledge.Status;
using Chancery.Language;

namespace Chancery.Coding.Status;

/// <summary>What is told of a kind, of whoever may, or of every time: general truths, which are no events.</summary>
internal static class Generalities
{
    /// <summary>The reason why a verb tells what holds in general; null where it tells what is.</summary>
    public static string? Of(Word verb, StatusWords words)
    {
        // "Accusing a judge is easier than convicting one."
        if (verb.Relation.Universal() == Relation.Csubj && verb.Xpos == "VBG" && !verb.HasChild(Relation.Aux) && verb.Head is { } said && Tenses.IsPresent(said))
        {
            return verb.Child(Relation.Obj) is { } thing && (IsBarePlural(thing) || thing.Child(Relation.Det) is { Lemma: "a" or "an" }) && !HoldsName(verb) ? "told of its kind in general" : null;
        }

        if (!IsSimplePresent(verb))
        {
            return null;
        }

        if (UnderRule(verb, words) is { } rule)
        {
            return $"'{rule.Text}'";
        }

        if (Recurring(verb) is { } each)
        {
            return $"'{each.Text}'";
        }

        // "Whoever occupies the pass commands the valley."
        if ((verb.Child(Relation.Nsubj) ?? verb.Child(Relation.NsubjPass)) is { Lemma: "whoever" or "whatever" or "whichever" } open)
        {
            return $"'{open.Text}'";
        }

        return verb.Relation == Relation.AclRelcl && verb.Head is { } whoever && verb.Child(Relation.Nsubj) is { Xpos: "WP" or "WDT" } && IsAnybody(whoever) ? $"'{whoever.Text}' at large"
            : !Governs(verb, words) && IsOfKinds(verb) ? "told of kinds in general"
            : null;
    }

    /// <summary>"Strikes cost money.", "A blockade is an act of war.": a noun that stands for all of its kind, as subject of the simple present.</summary>
    public static bool IsOfKind(Word noun, Word verb)
    {
        bool kind = IsBarePlural(noun) || noun.Child(Relation.Det) is { Lemma: "a" or "an" };
        bool present = verb.Tag is PartOfSpeech.Noun or PartOfSpeech.Adjective ? verb.Child(Relation.Cop) is { Xpos: "VBZ" or "VBP" } && ArgumentReader.Preposition(verb).Length == 0 && !HoldsName(verb) : IsSimplePresent(verb) && verb.Xpos != "VBN";
        return kind && present && verb.Document[verb.Sentence.End - 1].Chars is "." && !HoldsName(noun);
    }

    // "As a rule, donors give", "Under the constitution, parliament ratifies"
    private static Word? UnderRule(Word verb, StatusWords words)
    {
        foreach (Word child in verb.Children)
        {
            if (child.Relation.Universal() == Relation.Obl && (ArgumentReader.Preposition(child), child.Lemma) is ("as", "rule") or ("in", "general" or "theory" or "principle" or "practice")
                | (ArgumentReader.Preposition(child) is "under" or "by" && words.Has(StatusList.Rule, child.Lemma)))
            {
                return child;
            }
        }

        return null;
    }

    // "every Christmas", "each spring"; "whenever prices rise"
    private static Word? Recurring(Word verb)
    {
        foreach (Word child in verb.Children)
        {
            if (child.Relation.Universal() == Relation.Advcl && Suppositions.Introduction(child) == "whenever")
            {
                return child;
            }
        }

        // "Ambassadors are recalled when tempers rise"
        if ((verb.Child(Relation.Nsubj) ?? verb.Child(Relation.NsubjPass)) is { } subject && IsBarePlural(subject) && Clause(verb, "when") is { } general && Tenses.IsPresent(general))
        {
            return general;
        }

        for (int i = verb.LeftEdge; i <= verb.RightEdge; i++)
        {
            if (verb.Document[i] is { Lemma: "every" or "each", Relation: Relation.Det, Head: { } time } each && (ArgumentReader.IsTime(time) || time.Tag == PartOfSpeech.ProperNoun))
            {
                return each;
            }
        }

        return null;
    }

    /// <summary>"anyone who attacks", "those who attack", "whoever attacks": who will be dealt with as told is still open.</summary>
    public static bool IsAnybodyWho(Word noun) =>
        noun.Lemma.ToLowerInvariant() is "anyone" or "anybody" or "whoever" or "everyone" or "those" && noun.Child(Relation.AclRelcl) is { } does && Tenses.IsPresent(does);

    // "anyone who", "those who", "officers who arrest a minor must": none of them in particular.
    private static bool IsAnybody(Word noun)
    {
        if (noun.Lemma.ToLowerInvariant() is "anyone" or "anybody" or "whoever" or "everyone" or "everybody" or "he" or "those" || noun.Child(Relation.Det) is { Lemma: "any" or "every" or "each" or "no" })
        {
            return true;
        }

        bool open = IsBarePlural(noun) || noun.Child(Relation.Det) is { Lemma: "a" or "an" };
        return open && noun.Head is { } main && ((noun.Relation == Relation.Nsubj && IsSimplePresent(main) && main.Tag == PartOfSpeech.Verb && !noun.Features.Has(Feature.Plural)) || main.Child(Relation.Aux) is { Lemma: "must" or "should" or "may" or "can" or "shall" } || main.Child(Relation.Xcomp) is { } inner && main.Lemma is "have" && ArgumentReader.Marker(inner) == "to" || IsOfKinds(main));
    }

    // "Judges jail poets.": kinds on both sides, no name, number, day or article, and no headline.
    private static bool IsOfKinds(Word verb)
    {
        if (!verb.IsRoot && verb.Relation != Relation.Conj && !(verb.Relation == Relation.Ccomp && verb.LeftEdge == verb.Sentence.First))
        {
            return false;
        }

        Word first = verb.Relation == Relation.Conj && !verb.HasChild(Relation.Nsubj) && verb.Head is { } before ? before : verb;
        Word last = verb.Document[verb.Sentence.End - 1];
        // "Ambassadors are recalled more easily than they are sent back."
        if (verb.Child(Relation.NsubjPass) is { } undergoes && IsBarePlural(undergoes) && last.Chars is "." && !HoldsName(verb) && !HoldsDay(verb))
        {
            return true;
        }

        if (first.Child(Relation.Nsubj) is not { } subject || !IsBarePlural(subject) || last.Chars is not "." || !IsSimplePresent(first) || verb.Child(Relation.Obj) is not { } thing)
        {
            return false;
        }

        return IsBare(thing) && !HoldsName(subject) && !HoldsName(verb);
    }

    private static Word? Clause(Word verb, string introduction)
    {
        foreach (Word child in verb.Children)
        {
            if (child.Relation.Universal() == Relation.Advcl && Suppositions.Introduction(child) == introduction)
            {
                return child;
            }
        }

        return null;
    }

    // Speech and thought of kinds are news: "Insurers expect attacks."
    private static bool Governs(Word verb, StatusWords words) =>
        words.Find(GovernorKind.Verb, GovernedPlace.Object, verb.Lemma) is { Affirmed: Told.Future or Told.Hypothetical } || words.Find(GovernorKind.Verb, GovernedPlace.Clause, verb.Lemma) is not null
        || words.Find(GovernorKind.Verb, GovernedPlace.Mandated, verb.Lemma) is not null;

    private static bool HoldsName(Word top)
    {
        for (int i = top.LeftEdge; i <= top.RightEdge; i++)
        {
            Word word = top.Document[i];
            if (word.Tag is PartOfSpeech.Numeral or PartOfSpeech.ProperNoun)
            {
                return true;
            }
        }

        return false;
    }

    // "are held in two barracks", "were told today": of these ones, now.
    private static bool HoldsDay(Word verb)
    {
        foreach (Word child in verb.Children)
        {
            if (child.Relation.Universal() == Relation.Obl && (ArgumentReader.IsTime(child) || child.HasChild(Relation.Det)) || child.Lemma is "now" or "today" or "still" or "again")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBarePlural(Word noun) => noun.Features.Has(Feature.Plural) && IsBare(noun);

    private static bool IsBare(Word noun) =>
        noun.Tag == PartOfSpeech.Noun && !noun.HasChild(Relation.Det) && !noun.HasChild(Relation.NmodPoss) && !noun.HasChild(Relation.Nummod);

    private static bool IsSimplePresent(Word verb) => verb.HasChild(Relation.AuxPass)
        ? verb.Child(Relation.AuxPass) is { Xpos: "VBP" or "VBZ" } && !verb.HasChild(Relation.Aux)
        : verb.Xpos is "VBP" or "VBZ" && !ArgumentReader.HasAuxiliary(verb, "have") && !ArgumentReader.HasAuxiliary(verb, "be");
}
