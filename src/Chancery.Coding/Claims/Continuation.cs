using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>Gives quotations that stand without a cue to the speaker who is already quoted.</summary>
internal static class Continuation
{
    public static void Attach(Document document, List<Draft> drafts, DirectSpeech speech)
    {
        Draft?[] owners = Owners(drafts, speech);
        foreach (Draft draft in drafts)
        {
            if (draft.Content.Count == 0 && SpeechAfter(draft, speech) is >= 0 and int at && owners[at] is null)
            {
                owners[at] = draft;
                draft.IsDirect = true;
                draft.AddSpeech(speech.All[at].Span, document);
            }
        }

        for (int i = 1; i < owners.Length; i++)
        {
            if (owners[i] is null && owners[i - 1] is { } before && GoesOn(document, speech.All[i - 1], speech.All[i], before))
            {
                owners[i] = before;
                before.AddSpeech(speech.All[i].Span, document);
            }
        }

        drafts.RemoveAll(d => d.Content.Count == 0);
    }

    private static Draft?[] Owners(List<Draft> drafts, DirectSpeech speech)
    {
        var owners = new Draft?[speech.All.Count];
        foreach (Draft draft in drafts)
        {
            foreach (WordSpan piece in draft.Content)
            {
                for (int i = piece.First; draft.IsDirect && i < piece.End; i++)
                {
                    if (speech.At(i) is >= 0 and int at && piece.Contains(speech.All[at].Span))
                    {
                        owners[at] ??= draft;
                    }
                }
            }
        }

        return owners;
    }

    // "said: “…", "told reporters in Kyiv, “…": a quotation behind the cue with nothing but recipient, time and place between.
    private static int SpeechAfter(Draft draft, DirectSpeech speech)
    {
        const int farthest = 15;
        Document document = draft.Trigger.Document;
        for (int i = draft.Cue.End; i < Math.Min(draft.Cue.End + farthest, document.WordCount); i++)
        {
            if (speech.At(i) is >= 0 and int found)
            {
                return i == draft.Cue.End || document[i - 1].Chars is ":" or "," ? found : -1;
            }

            if (document[i].Chars is "." or "?" or "!" || document[i].Tag == PartOfSpeech.Verb)
            {
                return -1;
            }
        }

        return -1;
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
