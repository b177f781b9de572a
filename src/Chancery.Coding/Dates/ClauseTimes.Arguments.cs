using Chancery.Coding.Clauses;
using Chancery.Language;

namespace Chancery.Coding.Dates;

/// <summary>Times that an event has from what takes part in it: as old as the accord it made, as the letter that says so.</summary>
internal sealed partial class ClauseTimes
{
    // What these bring about, or take part in, is as old as they are: "negotiated the 1998 accord".
    private static readonly HashSet<string> Making = Words(
        "negotiate broker sign conclude draft lead stage mount plan launch commit order organise organize orchestrate mastermind finance fund wage fight survive win crush suppress quell join attend "
        + "direct command oversee perpetrate document witness film photograph spark trigger cause provoke");

    // Behind "in" these only name the case: "arrested in the 2008 murder".
    private static readonly HashSet<string> Prosecuting = Words("arrest detain hold jail imprison try acquit sue extradite question seek name suspect implicate fine");

    // What is written bears the day of its writing: "the governor's letter of 9 January accused".
    private static readonly HashSet<string> Documents = Words("letter statement decree ruling order resolution note verdict judgment judgement edict memo memorandum cable indictment declaration communique petition telegram proclamation manifesto");

    // "negotiated the 1998 accord", "was shot in the 2009 raid"; "a letter of 9 January accused"
    private void AddOfArguments(List<TimedClause> result, Word verb)
    {
        foreach (Word argument in verb.Children)
        {
            Relation relation = argument.Relation.Universal();
            string preposition = relation == Relation.Obl ? ArgumentReader.Preposition(argument) : "";
            bool made = relation == Relation.Obj || argument.Relation == Relation.NsubjPass ? Making.Contains(verb.Lemma)
                : preposition is "during" or "at" or "in" && argument.Tag == PartOfSpeech.Noun && !Retelling.Contains(verb.Lemma) && !(preposition == "in" && Prosecuting.Contains(verb.Lemma));
            bool written = Documents.Contains(argument.Lemma) && (argument.Relation == Relation.Nsubj || preposition is "by" or "in" or "through");
            if (!made && !written)
            {
                continue;
            }

            foreach (TimeExpression expression in expressions)
            {
                Word top = expression.Top(document);
                // "in 2000 villages" counts them; "in 1897 raid" lacks its article in a headline.
                bool counts = expression.Preposition == preposition && preposition.Length > 0 && argument.Features.Has(Feature.Plural);
                bool ofArgument = !counts && expression.First >= argument.LeftEdge && expression.End <= argument.RightEdge + 1 && (top.Head == argument || (written && top.Head is { Lemma: "date" } dated && dated.Head == argument));
                if (ofArgument && (written ? expression.First > argument.Index : expression.Value is TimeValue.Calendar { Year: not null } or TimeValue.Calendar { YearShift: not null } or TimeValue.Years or TimeValue.Period { Shift: < 0 }))
                {
                    result.Add(new TimedClause(expression, verb));
                }
            }
        }
    }
}
