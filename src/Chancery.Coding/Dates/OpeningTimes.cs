using Chancery.Language;

namespace Chancery.Coding.Dates;

/// <summary>Times that stand before the clause they date.</summary>
internal static class OpeningTimes
{
    /// <summary>"cool since 1998, when Khartoum expelled": the verb's clause tells what happened at the time before it.</summary>
    public static bool IsWhenOf(Word verb, TimeExpression expression) =>
        verb.Relation.Universal() is Relation.Advcl or Relation.Acl && verb.Child(Relation.Advmod) is { Lemma: "when" } when
        && (when.Index == expression.End || (when.Index == expression.End + 1 && verb.Document[expression.End].Chars is ","));

    /// <summary>The time itself, without its "since" or "until".</summary>
    public static TimeExpression Inner(TimeExpression expression, Document document) => expression.Value switch
    {
        TimeValue.Since { Start: var start } => expression with { First = expression.First + 1, Preposition = "", Value = start, Span = new TextSpan(document[expression.First + 1].Span.Start, expression.Span.End) },
        TimeValue.Until { End: var end } => expression with { First = expression.First + 1, Preposition = "", Value = end, Span = new TextSpan(document[expression.First + 1].Span.Start, expression.Span.End) },
        _ => expression,
    };

    /// <summary>"Last Friday", split off as a sentence of its own from the one whose event it dates.</summary>
    public static bool IsCutOff(TimeExpression expression, Sentence sentence, Document document) =>
        expression.End == sentence.First && document[expression.First] is { Sentence: var before } first && before.First == first.Index && before.End == sentence.First && !sentence.StartsParagraph;

    /// <summary>"Last Friday Zambia's prosecutor charged": what opens a clause dates it, though the tree gives it to the noun that follows.</summary>
    public static bool Opens(TimeExpression expression, Word verb)
    {
        bool cutOff = IsCutOff(expression, verb.Sentence, verb.Document);
        bool opening = cutOff || expression.First == verb.Sentence.First || verb.Document[expression.First - 1].Chars is ";";
        bool owned = expression.End < verb.Sentence.End && verb.Document[expression.End].Lemma is "'s" or "'";
        if (!opening || (owned && !cutOff) || expression.End > verb.Index || verb.Document[expression.End - 1].Text.EndsWith("'s", StringComparison.Ordinal))
        {
            return false;
        }

        for (int i = expression.End; i < verb.Index; i++)
        {
            Word between = verb.Document[i];
            if (between.Xpos is "VBD" or "VBP" or "VBZ" or "WDT" or "WP" or "IN" && between.Tag is not PartOfSpeech.Auxiliary && between.Relation is not (Relation.Case or Relation.Fixed) || between.Chars is ";")
            {
                return false;
            }
        }

        return true;
    }
}
