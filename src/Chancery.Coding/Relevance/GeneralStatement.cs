using Chancery.Coding.Entities;
using Chancery.Language;

namespace Chancery.Coding.Relevance;

/// <summary>What is told of no one in particular: "Good diplomats listen more than they talk", "a state can give", "strikes cost more than they bring in".</summary>
internal static class GeneralStatement
{
    /// <param name="verb">Of the event's clause.</param>
    public static bool Is(Word predicate, Word verb, IEnumerable<ResolvedEntity> parties)
    {
        if (verb.Document[verb.Sentence.End - 1].Chars is not ("." or "!"))
        {
            return false;
        }

        Word top = Clause(verb);
        return !Names(top) && IsBare(predicate) && IsGeneral(top) && parties.All(p => p.Code is null && IsBare(p.Head));
    }

    // The clause that says it, above relative clauses and comparisons.
    private static Word Clause(Word verb)
    {
        Word at = verb;
        while (at.Head is { } head && at.Relation.Universal() is not (Relation.Ccomp or Relation.Parataxis))
        {
            at = head;
        }

        return at;
    }

    // A generic sentence says so: by a comparison, a modal, an adverb of frequency, or as a definition.
    private static bool IsGeneral(Word clause)
    {
        bool definition = clause.Tag == PartOfSpeech.Noun, present = clause.Xpos is "VBP" or "VBZ" or "VB", general = false;
        foreach (Word child in clause.Children)
        {
            present = child.Relation.Universal() is Relation.Aux or Relation.Cop ? child.Xpos is "MD" or "VBP" or "VBZ" && child.Lemma is not ("will" or "have") : present;
            general |= (child.Relation == Relation.Cop && definition) || child is { Xpos: "MD", Lemma: "can" or "should" or "must" or "may" or "ought" } || child.Lemma is "never" or "rarely" or "seldom" or "often" or "always" or "usually" or "more" or "less";
        }

        return present && general;
    }

    private static bool Names(Word clause)
    {
        for (int i = clause.LeftEdge; i <= clause.RightEdge; i++)
        {
            Word word = clause.Document[i];
            if (word.Tag is PartOfSpeech.ProperNoun or PartOfSpeech.Numeral && !IsAside(word, clause))
            {
                return true;
            }
        }

        return false;
    }

    // ", a psychologist in Graz advises"
    private static bool IsAside(Word word, Word clause)
    {
        for (Word at = word; at != clause; at = at.Head.Value)
        {
            if (at.Relation.Universal() == Relation.Parataxis)
            {
                return true;
            }

            if (at.Head is null)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsBare(Word noun)
    {
        if (noun.Tag is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun))
        {
            return true;
        }

        foreach (Word child in noun.Children)
        {
            if (child.Relation.Universal() is Relation.Det or Relation.Nummod or Relation.Nmod && child.Lemma is not ("a" or "any" or "every" or "no") && child.Index < noun.Index)
            {
                return false;
            }
        }

        return true;
    }
}
