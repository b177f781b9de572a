using Chancery.Knowledge.Claims;
using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>Decides between claims that share words.</summary>
internal static class Overlaps
{
    /// <summary>Removes claims whose cue is part of another cue, and what a quoted speaker says of himself.</summary>
    public static void Settle(Document document, List<Draft> drafts, DirectSpeech speech)
    {
        drafts.RemoveAll(d => drafts.Exists(o => o != d && o.Cue.Overlaps(d.Cue) && (o.Cue.End - o.Cue.First > d.Cue.End - d.Cue.First || (o.Cue == d.Cue && drafts.IndexOf(o) < drafts.IndexOf(d)))));
        drafts.RemoveAll(d => IsQuoted(d, speech) && !IsReported(d));
        foreach (Draft aside in drafts.Where(d => d.Entry.Kind == CueKind.Phrase && d.Source is not null))
        {
            foreach (Draft other in drafts.Where(d => d != aside))
            {
                other.Cut(aside.Cue.Union(aside.Source!.Value), document);
            }
        }

        List<Draft> all = [.. drafts];
        drafts.RemoveAll(d => d.Content.Count == 0);
        drafts.RemoveAll(d => d.Entry.Kind != CueKind.Phrase && all.Exists(o => o != d && o.Content.Exists(c => c.Contains(d.Cue)) && !IsReported(d)));
    }

    // More than a word or two in quotation marks is somebody's speech, whether or not we know whose.
    private static bool IsQuoted(Draft draft, DirectSpeech speech)
    {
        const int longestScareQuote = 4;
        return draft.Trigger.Tag != PartOfSpeech.Punctuation && speech.At(draft.Cue.First) is >= 0 and int at && speech.All[at].Span.End - speech.All[at].Span.First > longestScareQuote;
    }

    // A claim within what another says counts only where a third is said to have said it: "X said that Y had denied Z".
    private static bool IsReported(Draft inner) => inner.Source is not null && inner.SourceHead is { } head
        && !head.Features.HasAny(Feature.FirstPerson | Feature.SecondPerson)
        && inner.Entry is { Kind: CueKind.Verb, Stance: Stance.Asserts or Stance.Denies or Stance.Confirms or Stance.Alleges }
        && inner.Entry.Places.HasFlag(ContentPlaces.Clause);
}
