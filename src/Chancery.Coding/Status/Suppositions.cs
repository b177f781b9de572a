using Chancery.Coding.Clauses;
using Chancery.Language;

namespace Chancery.Coding.Status;

/// <summary>What makes a clause a mere supposition by its form: conditions, questions, general truths.</summary>
internal static class Suppositions
{
    private static readonly HashSet<string> ConditionMarks = new(StringComparer.Ordinal) { "if", "unless", "whether", "should", "in case", "lest", "provided", "providing", "provide", "as long as", "so long as" };

    private static readonly HashSet<string> Habits = new(StringComparer.Ordinal) { "seldom", "rarely", "usually", "generally", "normally", "typically", "customarily", "ordinarily", "traditionally" };

    private static readonly HashSet<string> Maybe = new(StringComparer.Ordinal) { "perhaps", "possibly", "maybe", "conceivably", "presumably", "probably" };

    /// <summary>The reason why a verb's clause says only what may be or is in general; null where it tells what is.</summary>
    public static string? Of(Word verb)
    {
        Word? subject = verb.Child(Relation.Nsubj) ?? verb.Child(Relation.NsubjPass);
        bool will = false;
        Word? condition = null;
        foreach (Word child in verb.Children)
        {
            string lemma = child.Lemma.ToLowerInvariant();
            Relation relation = child.Relation.Universal();
            if (relation == Relation.Mark && ConditionMarks.Contains(ArgumentReader.Marker(verb)) && child.Index < verb.Index)
            {
                return $"'{ArgumentReader.Marker(verb)}'";
            }

            if (relation == Relation.Advmod && (Maybe.Contains(lemma) || (Habits.Contains(lemma) && verb.Xpos is "VBP" or "VBZ")))
            {
                return $"'{child.Text}'";
            }

            will |= relation == Relation.Aux && child.Text.ToLowerInvariant() is "will" or "would" or "'ll" or "wo";
            condition ??= relation == Relation.Advcl && IsCondition(child) ? child : null;

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

        return verb.Relation.Universal() == Relation.Csubj && ArgumentReader.Marker(verb) == "to" ? "an infinitive as subject" : OfHabit(verb);
    }

    private static bool IsCondition(Word clause) => ArgumentReader.Marker(clause) is "if" or "unless" or "provided" or "as long as" or "so long as" && !IsEvenIf(clause);

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

    // "As a rule, donors give", "Under the constitution, parliament ratifies"
    private static string? OfHabit(Word verb)
    {
        if (verb.Xpos is not ("VBP" or "VBZ"))
        {
            return null;
        }

        foreach (Word child in verb.Children)
        {
            if (child.Relation.Universal() == Relation.Obl && child.Index < verb.Index
                && (ArgumentReader.Preposition(child), child.Lemma) is ("as", "rule") or ("under", "law" or "constitution" or "treaty" or "rule" or "charter") or ("in", "general" or "theory" or "practice"))
            {
                return $"'{child.Text}'";
            }
        }

        return null;
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
