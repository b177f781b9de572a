using Chancery.Knowledge.Claims;
using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>Reads how far a cue reaches around its verb, and whether negation turns it.</summary>
internal sealed class CueWords(ClaimLexicon lexicon)
{
    private const int HighestGovernor = 4;

    /// <summary>The verb with auxiliaries, adverbs, negation, and with verbs above that turn or only carry it ("refused to confirm").</summary>
    /// <param name="top">The verb whose subject is the source.</param>
    /// <param name="isTurned">Negated, or under a verb that turns it; twice is as if never.</param>
    public WordSpan Read(Word verb, int rest, out Word top, out bool isTurned)
    {
        top = verb;
        isTurned = IsNegated(verb);
        int first = LeftOf(verb);
        for (int i = 0; i < HighestGovernor && top.Relation is Relation.Xcomp or Relation.Advcl && top.Head is { } above && above.Index < first; i++)
        {
            bool turns = lexicon.IsTurning(above.Lemma);
            if (!turns && !lexicon.IsCarrying(above.Lemma) || !OnlySmallWords(above, first))
            {
                break;
            }

            isTurned ^= turns ^ IsNegated(above);
            top = above;
            first = LeftOf(above);
        }

        return new WordSpan(first, verb.Index + 1 + rest);
    }

    public static bool IsNegated(Word verb)
    {
        foreach (Word child in verb.Children)
        {
            if (child.Index < verb.Index && child.Lemma is "not" or "never" or "n't" && child.Relation == Relation.Advmod)
            {
                return true;
            }
        }

        return false;
    }

    private static bool OnlySmallWords(Word above, int end)
    {
        for (int i = above.Index + 1; i < end; i++)
        {
            Word between = above.Document[i];
            if (between.Tag is not (PartOfSpeech.Particle or PartOfSpeech.Adverb or PartOfSpeech.Adposition))
            {
                return false;
            }
        }

        return true;
    }

    // Auxiliaries, adverbs and "to" that stand directly before the verb.
    private static int LeftOf(Word verb)
    {
        int first = verb.Index;
        int start = verb.Sentence.First;
        while (first > start)
        {
            Word before = verb.Document[first - 1];
            bool belongs = before.Head == verb && before.LeftEdge == before.Index
                && (before.Relation.Universal() is Relation.Aux or Relation.Cop
                    || (before.Relation == Relation.Advmod && before.Tag is PartOfSpeech.Adverb or PartOfSpeech.Particle && before.Lemma is not ("when" or "how" or "why" or "where"))
                    || (before.Relation == Relation.Mark && before.Lemma == "to"));
            if (!belongs)
            {
                break;
            }

            first--;
        }

        return first;
    }
}
