using Chancery.Coding.Clauses;
using Chancery.Knowledge.Status;
using Chancery.Language;

namespace Chancery.Coding.Status;

/// <summary>What denies an event by a word of its own clause: of the verb, of its arguments, of what introduces it.</summary>
internal static class Negations
{
    private static readonly HashSet<string> NoOne = new(StringComparer.Ordinal) { "nobody", "none", "nothing", "neither", "no-one" };

    /// <summary>The word that denies a verb's event; null where it is not denied.</summary>
    public static string? OfVerb(Word verb, StatusWords words)
    {
        // "was in no position to"
        if (verb.Tag == PartOfSpeech.Noun && verb.HasChild(Relation.Cop) && OfArgument(verb) is { } never)
        {
            return never;
        }

        // "At no point did the rebels attack"
        if (verb.LeftEdge + 2 < verb.Index && verb.Document[verb.LeftEdge].Tag == PartOfSpeech.Adposition && verb.Document[verb.LeftEdge + 1].Lemma == "no" && IsOccasion(verb.Document[verb.LeftEdge + 2]))
        {
            return verb.Document[verb.LeftEdge + 1].Text;
        }

        foreach (Word child in verb.Children)
        {
            Relation relation = child.Relation.Universal();
            if (IsNot(child) && !IsOnly(child) && !IsUntil(child, verb))
            {
                return child.Text;
            }

            if (relation is Relation.Nsubj or Relation.Obj && child.Relation != Relation.NsubjOuter && OfArgument(child) is { } none)
            {
                return none;
            }

            if (relation == Relation.Advmod && child.Index < verb.Index && !IsComparing(child) && !IsNoSooner(child) && (words.Has(StatusList.AdverbNegated, child.Lemma) || IsNoLonger(child)))
            {
                return child.Text;
            }

            // "will under no circumstances recognise"
            if (relation == Relation.Obl && child.Index < verb.Index && IsOccasion(child) && child.Child(Relation.Det) is { Lemma: "no" } occasion)
            {
                return occasion.Text;
            }

            // "far from condemning the raid"
            if (child is { Lemma: "from", Relation: Relation.Mark, Previous.Lemma: "far" } && child.Index < verb.Index)
            {
                return "far from";
            }

            // "neither named a suspect nor blamed anyone"
            if (relation is Relation.Cc or Relation.Advmod or Relation.Det && child.Index < verb.Index && child.Lemma is "neither" or "nor")
            {
                return child.Text;
            }

            // "without signing", "instead of detaining", "rather than meeting"
            if (relation is Relation.Mark or Relation.Case or Relation.Advmod or Relation.Cc && child.Index < verb.Index && child.Lemma is "without" or "instead" or "rather" or "lieu" && verb.Xpos is "VBG" or "VB" or "VBN")
            {
                return child.Text;
            }
        }

        if (IsInstead(verb))
        {
            return "instead";
        }

        int before = verb.LeftEdge - 1;
        bool shortOf = before > verb.Sentence.First && verb.Document[before].Lemma == "short" && verb.Document[verb.LeftEdge].Lemma == "of";
        return shortOf ? "short of" : null;
    }

    /// <summary>"no", "neither", "not one of": the word by which a noun phrase says that there is none.</summary>
    public static string? OfArgument(Word noun)
    {
        string lemma = noun.Lemma.ToLowerInvariant();
        if (NoOne.Contains(lemma) || (lemma == "one" && noun.Index > noun.Sentence.First && noun.Document[noun.Index - 1].Lemma is "no" or "not"))
        {
            return noun.Text;
        }

        // "hardly any deputies", "scarcely a shot"
        if (noun.LeftEdge < noun.Index && noun.Document[noun.LeftEdge].Lemma is "hardly" or "scarcely")
        {
            return noun.Document[noun.LeftEdge].Text;
        }

        foreach (Word child in noun.Children)
        {
            if (child.Index < noun.Index && child.Relation.Universal() is Relation.Det or Relation.Cc or Relation.Advmod && child.Lemma is "no" or "neither" && !IsNoDenial(child))
            {
                return child.Text;
            }

            if (child.Index < noun.Index && child.Lemma == "not" && child.Index + 1 < noun.Sentence.End && noun.Document[child.Index + 1].Lemma is "one" or "a" or "single")
            {
                return child.Text;
            }
        }

        return null;
    }

    // "Rather than negotiate, the general": the tree may give the words before it to the verb after it.
    private static bool IsInstead(Word verb)
    {
        int first = verb.LeftEdge;
        bool than = verb.Previous is { } before && ((before.Lemma == "than" && before.Previous?.Lemma == "rather") || (before.Lemma == "of" && before.Previous?.Lemma is "instead" or "lieu"));
        return than && verb.Index - first <= 2;
    }

    private static bool IsOccasion(Word noun) => noun.Lemma is "circumstance" or "point" or "way" or "time" or "stage" or "mean" or "means" or "account" or "case" or "moment" or "condition" or "event";

    // "almost 200 arrested", "nearly all": an amount, no denial.
    private static bool IsComparing(Word adverb) => adverb.Next is { } next && (next.Tag == PartOfSpeech.Numeral || next.Lemma is "all" or "every" or "always" or "certainly" or "half" or "entirely" or "identical" or "immediately");

    // "Hardly had the truce been signed when", "had scarcely met before": only just, and yet done.
    private static bool IsNoSooner(Word adverb)
    {
        if (!(adverb.Lemma is "hardly" or "scarcely" && (adverb.Next is { Chars: "had" } || adverb.Previous is { Chars: "had" })))
        {
            return false;
        }

        for (int i = adverb.Index; i < adverb.Sentence.End; i++)
        {
            if (adverb.Document[i].Lemma is "when" or "before")
            {
                return true;
            }
        }

        return false;
    }

    // "Not until the last was freed did they withdraw", "did not withdraw until 1974": late, and yet done.
    private static bool IsUntil(Word not, Word verb)
    {
        if (not.Next is { Lemma: "until" or "till" })
        {
            return true;
        }

        if (verb.Child(Relation.Aux) is not { Chars: "did" })
        {
            return false;
        }

        foreach (Word child in verb.Children)
        {
            bool limit = child.Index > verb.Index && (child.Relation.Universal() == Relation.Advcl ? Suppositions.Introduction(child) : ArgumentReader.Preposition(child)) is "until" or "till";
            if (limit)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNoLonger(Word adverb) => adverb is { Lemma: "long" or "longer", Previous.Lemma: "no" };

    public static bool IsNot(Word child) =>
        child.Relation.Universal() is Relation.Advmod or Relation.Det or Relation.Cc && child.Lemma is "not" or "never" or "n't" or "no" && child.Text.ToLowerInvariant() is not "no";

    // "not only shelled the harbour but"
    private static bool IsOnly(Word not) => not.Index + 1 < not.Sentence.End && not.Document[not.Index + 1].Lemma is "only" or "just" or "merely";

    // "no longer", "no fewer than", "no doubt"
    private static bool IsNoDenial(Word no) => no.Index + 1 < no.Sentence.End && no.Document[no.Index + 1].Lemma is "few" or "less" or "more" or "doubt";
}
