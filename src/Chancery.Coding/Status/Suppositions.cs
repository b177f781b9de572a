using Chancery.Coding.Clauses;
using Chancery.Knowledge.Status;
using Chancery.Language;

namespace Chancery.Coding.Status;

/// <summary>What makes a clause a mere supposition by its form: conditions, questions, general truths.</summary>
internal static class Suppositions
{
    /// <summary>The reason why a verb's clause says only what may be or is in general; null where it tells what is.</summary>
    public static string? Of(Word verb, StatusWords words)
    {
        if (Introduction(verb) is "as long as" || Supposing(verb, words) is not null)
        {
            return $"'{Supposing(verb, words)?.Text ?? "as long as"}'";
        }

        Word? subject = verb.Child(Relation.Nsubj) ?? verb.Child(Relation.NsubjPass);
        bool will = false;
        Word? condition = null;
        foreach (Word child in verb.Children)
        {
            string lemma = child.Lemma.ToLowerInvariant();
            Relation relation = child.Relation.Universal();
            if (relation is Relation.Mark or Relation.Advmod && child.Index < verb.Index && words.Has(StatusList.MarkHypothetical, Phrase(child)) && !IsTimeLimit(child, verb))
            {
                return $"'{child.Text}'";
            }

            if (relation == Relation.Advmod && (words.Has(StatusList.AdverbHypothetical, lemma) || (words.Has(StatusList.AdverbHabit, lemma) && verb.Xpos is "VBP" or "VBZ")))
            {
                return $"'{child.Text}'";
            }

            will |= relation == Relation.Aux && child.Text.ToLowerInvariant() is "will" or "would" or "'ll" or "wo";
            condition ??= (relation == Relation.Advcl && (IsCondition(child, words) || IsInvertedCondition(child))) || IsEventuality(child) || (child == subject && Generalities.IsAnybodyWho(child)) ? child : null;

            // "were its diplomats expelled", "Are the generals negotiating"
            if (relation == Relation.Aux && subject is { } who && child.Index < who.Index && who.Index < verb.Index && child.Index == verb.LeftEdge && !IsAfterAdverb(child) && !AsksFor(verb))
            {
                return $"'{child.Text}' before its subject";
            }
        }

        if (will && condition is { } clause)
        {
            return $"on the condition '{clause.Text}'";
        }

        if (verb.IsRoot && EndsInQuestion(verb.Sentence) && !AsksFor(verb))
        {
            return "a question";
        }

        return IsImperative(verb) ? "an imperative"
            : IsInverted(verb) ? "a verb before its subject"
            : verb.Relation.Universal() == Relation.Csubj && ArgumentReader.Marker(verb) == "to" && verb.Head is { } said && Tenses.IsPresent(said) && said.Lemma != "first" ? "an infinitive as subject"
            : Generalities.Of(verb, words);
    }

    /// <summary>"Is Asmara training mercenaries?" read as a phrase without a verb of its own.</summary>
    public static bool IsAskedWithoutVerb(Word noun)
    {
        Sentence sentence = noun.Sentence;
        return noun.Document[sentence.First] is { Tag: PartOfSpeech.Auxiliary } opening && opening.Index < noun.Index && opening.Head == sentence.Root && sentence.Root.Tag is PartOfSpeech.Noun && EndsInQuestion(sentence);
    }

    /// <summary>The word that introduces a clause, conjunction or adverb, small letters with what is fixed to it; empty for none.</summary>
    public static string Introduction(Word clause)
    {
        foreach (Word child in clause.Children)
        {
            if (child is { Lemma: "as", Relation: Relation.Mark, Previous: { Lemma: "soon" or "long" } length })
            {
                return $"as {length.Lemma} as";
            }

            if (child.Index < clause.Index && (child.Relation is Relation.Mark or Relation.Case || (child.Relation == Relation.Advmod && child.Xpos == "WRB")))
            {
                return Phrase(child);
            }
        }

        return clause.Document[clause.LeftEdge] is { Lemma: "once" or "immediately" } adverb ? adverb.Lemma : "";
    }

    /// <summary>A word with what is fixed to it, small letters.</summary>
    public static string Phrase(Word word)
    {
        string result = word.Text.ToLowerInvariant();
        if (result == "whether")
        {
            return result;
        }

        foreach (Word child in word.Children)
        {
            result += child.Relation == Relation.Fixed ? " " + child.Text.ToLowerInvariant() : "";
        }

        return result;
    }

    // "Release our sons," they chanted.
    private static bool IsImperative(Word verb) =>
        verb.Xpos == "VB" && verb.Relation.Universal() is Relation.Root or Relation.Ccomp or Relation.Parataxis && verb.LeftEdge == verb.Index - (verb.Previous is { Tag: PartOfSpeech.Punctuation } quote && quote.Head == verb ? 1 : 0)
        && verb.Previous is null or { Tag: PartOfSpeech.Punctuation, Chars: not "," } && verb.HasChild(Relation.Obj) && verb.Document[verb.Sentence.End - 1].Tag == PartOfSpeech.Punctuation;

    // "In the event of another raid, Nicosia will recall its consul."
    private static bool IsEventuality(Word phrase) =>
        phrase.Relation.Universal() == Relation.Obl && ArgumentReader.Preposition(phrase) is "in case of" or "in the event of" || phrase is { Lemma: "event" or "case" } && phrase.Relation.Universal() == Relation.Obl && ArgumentReader.Preposition(phrase) == "in" && phrase.HasChild(Relation.Nmod);

    // ", provided both sides ask for it": a participle that opens its stretch of the sentence, whatever the tree makes of it.
    private static Word? Supposing(Word verb, StatusWords words)
    {
        Word at = verb;
        while (at.Previous is { Tag: not PartOfSpeech.Punctuation } before)
        {
            at = before;
            if (IsSupposing(at, words) && at.Next is { } opening && opening.Index == (verb.Child(Relation.Nsubj) ?? verb.Child(Relation.NsubjPass))?.LeftEdge)
            {
                return at;
            }

            if (at.Tag is PartOfSpeech.Verb && at.Xpos is "VBD" or "VBZ" or "VBP" && !words.Has(StatusList.ClauseHypothetical, at.Lemma))
            {
                return null;
            }
        }

        return at != verb && IsSupposing(at, words) ? at : null;
    }

    private static bool IsSupposing(Word word, StatusWords words) =>
        word.Tag == PartOfSpeech.Verb && word.Text.ToLowerInvariant() is "provided" or "providing" or "assuming" or "supposing" or "suppose" && words.Has(StatusList.ClauseHypothetical, word.Text.ToLowerInvariant());

    // "will meet again should the experts fail"
    public static bool IsInvertedCondition(Word clause) => clause.Document[clause.LeftEdge] is { Lemma: "should" or "be" or "have", Chars: "should" or "were" or "had" } first && first.Head == clause && first.Index != clause.Index;

    // "stayed until the army left": only before what is still open does "until" introduce a condition.
    private static bool IsTimeLimit(Word mark, Word clause) =>
        mark.Lemma is "until" or "till" && clause.Head?.Child(Relation.Aux) is not { Xpos: "MD" } && !(clause.Xpos is "VBP" or "VBZ" || clause.Child(Relation.Aux) is { Xpos: "VBP" or "VBZ" } || clause.Child(Relation.AuxPass) is { Xpos: "VBP" or "VBZ" });

    private static bool IsCondition(Word clause, StatusWords words) =>
        Introduction(clause) is { Length: > 0 } mark && mark is not ("so that" or "in order that" or "lest" or "until" or "till" or "whether" or "as if" or "as though") && words.Has(StatusList.MarkHypothetical, mark) && !IsEvenIf(clause);

    // "even if": it will be so either way.
    private static bool IsEvenIf(Word clause)
    {
        foreach (Word child in clause.Children)
        {
            if (child.Lemma is "even")
            {
                return true;
            }
        }

        return false;
    }

    // "Nor did the court release", "So far has": inversion after an adverb is no question.
    private static bool IsAfterAdverb(Word auxiliary) =>
        auxiliary.Index > auxiliary.Sentence.First && auxiliary.Document[auxiliary.Index - 1].Tag is PartOfSpeech.Adverb or PartOfSpeech.CoordinatingConjunction;

    // "Had the guards opened fire", "Are the generals negotiating": the tree takes the auxiliary for the main verb.
    private static bool IsInverted(Word verb)
    {
        // "would retaliate were its envoys expelled"
        if (verb.Relation == Relation.Acl && verb.Head is { } expelled && expelled.Child(Relation.Cop) is { Chars: "were" } were && were.Index == expelled.LeftEdge)
        {
            return true;
        }

        int first = verb.Sentence.First;
        Word opening = verb.Document[first];
        if (opening.Text.ToLowerInvariant() is not ("had" or "were" or "should" or "are" or "is" or "was" or "did" or "does" or "do" or "has" or "have" or "can" or "could" or "will" or "would")
            || opening.Head == verb || verb.Index == first)
        {
            return false;
        }

        Word? subject = verb.Child(Relation.Nsubj) ?? verb.Child(Relation.NsubjPass) ?? (verb.Relation == Relation.Acl ? verb.Head : null);
        return subject is { } who && (who.LeftEdge == first + 1 || (who.LeftEdge == first && opening.Chars is "Should")) && who.Index < verb.Index;
    }

    // "Why has Dhaka withdrawn its envoy?" takes for granted that it did.
    private static bool AsksFor(Word verb)
    {
        for (int i = verb.LeftEdge; i < verb.Index; i++)
        {
            if (verb.Document[i].Xpos is "WRB" or "WP" or "WDT")
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsInQuestion(Sentence sentence)
    {
        for (int i = sentence.End - 1; i >= sentence.First; i--)
        {
            Word word = sentence.Document[i];
            if (word.Tag != PartOfSpeech.Punctuation)
            {
                return false;
            }

            if (word.Chars.Contains('?'))
            {
                return true;
            }
        }

        return false;
    }
}
