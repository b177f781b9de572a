using Chancery.Coding.Clauses;
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

    /// <summary>The cue with what tells right behind it when, where and how it was said, and with the colon: "said in a statement on Monday:".</summary>
    public static WordSpan Widen(Draft draft, DirectSpeech speech)
    {
        const int longest = 8;
        Document document = draft.Trigger.Document;
        WordSpan cue = draft.Cue;
        bool isSaid = draft.Entry.Places.HasFlag(ContentPlaces.Clause) && draft.Trigger.Tag == PartOfSpeech.Verb;
        foreach (Word child in draft.Trigger.Children)
        {
            WordSpan piece = WordSpan.Subtree(child);
            if (isSaid && piece.First == cue.End && piece.End - piece.First <= longest && TellsHow(child) && !(draft.Source is { } source && source.Overlaps(piece))
                && !draft.Content.Exists(c => c.Overlaps(piece)) && speech.At(piece.End - 1) < 0)
            {
                cue = cue with { End = piece.End };
            }
        }

        bool atColon = cue.End < document.WordCount && document[cue.End].Chars is ":" && draft.Content.Exists(c => c.First == cue.End + 1);
        return atColon ? cue with { End = cue.End + 1 } : cue;
    }

    private static bool TellsHow(Word word) => word.Relation.Universal() switch
    {
        Relation.Obl => ArgumentReader.Preposition(word) is var preposition && ((preposition == "in" && word.Tag == PartOfSpeech.Noun) || (preposition.Length == 0 && ArgumentReader.IsTime(word))),
        Relation.Advmod => word.Tag == PartOfSpeech.Adverb && word.LeftEdge == word.RightEdge,
        _ => false,
    };

    public static bool IsNegated(Word verb)
    {
        foreach (Word child in verb.Children)
        {
            if (child.Index < verb.Index && ((child.Lemma is "not" or "never" or "n't" && child.Relation == Relation.Advmod)
                || (child.Lemma == "neither" && child.Relation.Universal() is Relation.Cc or Relation.Advmod or Relation.Det)))
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
            if (between.Tag is not (PartOfSpeech.Particle or PartOfSpeech.Adverb or PartOfSpeech.Adposition) && between.Lemma != "as")
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
                    || (before.Relation == Relation.Mark && before.Lemma == "to") || before.Lemma == "neither");
            if (!belongs)
            {
                break;
            }

            first--;
        }

        return first;
    }
}
