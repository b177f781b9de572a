using Chancery.Coding.Clauses;
using Chancery.Language;

namespace Chancery.Coding.Status;

/// <summary>What denies an event by a word of its own clause: of the verb, of its arguments, of what introduces it.</summary>
internal static class Negations
{
    private static readonly HashSet<string> NoOne = new(StringComparer.Ordinal) { "nobody", "none", "nothing", "neither", "no-one" };

    /// <summary>The word that denies a verb's event; null where it is not denied.</summary>
    public static string? OfVerb(Word verb)
    {
        foreach (Word child in verb.Children)
        {
            Relation relation = child.Relation.Universal();
            if (IsNot(child) && !IsOnly(child))
            {
                return child.Text;
            }

            if (relation is Relation.Nsubj or Relation.Obj && child.Relation != Relation.NsubjOuter && OfArgument(child) is { } none)
            {
                return none;
            }

            // "neither named a suspect nor blamed anyone"
            if (relation is Relation.Cc or Relation.Advmod or Relation.Det && child.Index < verb.Index && child.Lemma is "neither" or "nor")
            {
                return child.Text;
            }

            // "without signing", "instead of detaining", "rather than meeting"
            if (relation is Relation.Mark or Relation.Case or Relation.Advmod && child.Index < verb.Index && child.Lemma is "without" or "instead" or "rather" && verb.Xpos is "VBG" or "VB" or "VBN")
            {
                return child.Text;
            }
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

    public static bool IsNot(Word child) =>
        child.Relation.Universal() is Relation.Advmod or Relation.Det or Relation.Cc && child.Lemma is "not" or "never" or "n't" or "no" && child.Text.ToLowerInvariant() is not "no";

    // "not only shelled the harbour but"
    private static bool IsOnly(Word not) => not.Index + 1 < not.Sentence.End && not.Document[not.Index + 1].Lemma is "only" or "just" or "merely";

    // "no longer", "no fewer than", "no doubt"
    private static bool IsNoDenial(Word no) => no.Index + 1 < no.Sentence.End && no.Document[no.Index + 1].Lemma is "few" or "less" or "more" or "doubt";
}
