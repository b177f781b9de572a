using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>Gives quotations that stand without a cue to the speaker who is already quoted.</summary>
internal static class Continuation
{
    public static void Attach(Document document, List<Draft> drafts, DirectSpeech speech)
    {
        var owner = new Draft?[speech.All.Count];
        foreach (Draft draft in drafts)
        {
            foreach (WordSpan piece in draft.Content)
            {
                for (int i = piece.First; draft.IsDirect && i < piece.End; i++)
                {
                    if (speech.At(i) is >= 0 and int at && piece.Contains(speech.All[at].Span))
                    {
                        owner[at] ??= draft;
                    }
                }
            }
        }

        for (int i = 1; i < owner.Length; i++)
        {
            if (owner[i] is null && owner[i - 1] is { } before && GoesOn(document, speech.All[i - 1], speech.All[i], before))
            {
                owner[i] = before;
                before.Add(speech.All[i].Span, document);
            }
        }
    }

    private static bool GoesOn(Document document, Speech before, Speech next, Draft claim)
    {
        if (before.RunsOn && next.Paragraph == before.Paragraph + 1)
        {
            return true;
        }

        bool sameSentence = document[before.Span.First].Sentence == document[next.Span.First].Sentence || claim.Trigger.Sentence == document[next.Span.First].Sentence;
        if (before.Span.End <= claim.Cue.First && claim.Cue.End <= next.Span.First && sameSentence)
        {
            return true;
        }

        return next.IsWhole && next.Paragraph == before.Paragraph && !OtherWordsBetween(document, Math.Max(before.Span.End, Math.Max(claim.Cue.End, claim.Source?.End ?? 0)), next.Span.First);
    }

    // Between the cue's sentence and the quotation no other sentence may stand.
    private static bool OtherWordsBetween(Document document, int from, int to) => to > from && from > 0 && document[to].Sentence.Index - document[from - 1].Sentence.Index > 1;
}
