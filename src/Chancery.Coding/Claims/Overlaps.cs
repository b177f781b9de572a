using Chancery.Knowledge.Claims;
using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>Decides between claims that share words.</summary>
internal static class Overlaps
{
    /// <summary>Removes claims whose cue is part of another cue, and what a quoted speaker says of himself.</summary>
    public static void Settle(Document document, List<Draft> drafts, DirectSpeech speech)
    {
        RemoveShorterCues(drafts);
        drafts.RemoveAll(d => IsQuoted(d, speech) && !IsReported(d));
        foreach (Draft aside in drafts.Where(d => (d.Entry.Kind == CueKind.Phrase || d.IsAnswer) && d.Source is not null))
        {
            WordSpan words = aside.Cue.Union(aside.Source!.Value);
            words = aside.IsAnswer ? words.Union(aside.Content[0]) : words;
            foreach (Draft other in drafts.Where(d => d != aside))
            {
                other.Cut(words, document);
            }
        }

        drafts.RemoveAll(d => d.Content.Count == 0);
        RemoveInner(drafts, speech);
    }

    // Of cues that share words the longest stays; of equals the first read.
    private static void RemoveShorterCues(List<Draft> drafts)
    {
        var sorted = drafts.OrderByDescending(d => d.Cue.End - d.Cue.First).ToList();
        var taken = new HashSet<int>();
        var dropped = new HashSet<Draft>();
        foreach (Draft draft in sorted)
        {
            IEnumerable<int> words = Enumerable.Range(draft.Cue.First, draft.Cue.End - draft.Cue.First);
            if (words.Any(taken.Contains))
            {
                dropped.Add(draft);
            }
            else
            {
                taken.UnionWith(words);
            }
        }

        drafts.RemoveAll(dropped.Contains);
    }

    // A cue within what another is said to say: of "X said that Y had said …" X vouches for both; what weighs the other way, "that Y
    // had denied …", stays. Sorted by place, so that a long text costs no more than its length.
    private static void RemoveInner(List<Draft> drafts, DirectSpeech speech)
    {
        WordSpan[] pieces = [.. drafts.SelectMany(d => d.Content).OrderBy(c => c.First)];
        var inner = new HashSet<Draft>();
        int next = 0, reach = 0;
        foreach (Draft draft in drafts.OrderBy(d => d.Cue.First))
        {
            for (; next < pieces.Length && pieces[next].First <= draft.Cue.First; next++)
            {
                reach = Math.Max(reach, pieces[next].End);
            }

            if (reach >= draft.Cue.End && draft.Entry.Kind != CueKind.Phrase && !(IsReported(draft) && draft.Entry.Stance != Stance.Asserts && !IsQuoted(draft, speech)))
            {
                inner.Add(draft);
            }
        }

        drafts.RemoveAll(inner.Contains);
    }

    // More than a word or two in quotation marks is somebody's speech, whether or not we know whose.
    private static bool IsQuoted(Draft draft, DirectSpeech speech)
    {
        const int longestScareQuote = 4;
        return draft.Trigger.Tag != PartOfSpeech.Punctuation && speech.At(draft.Cue.First) is >= 0 and int at && speech.All[at].Span.End - speech.All[at].Span.First > longestScareQuote;
    }

    // A third is said to have said it: "X said that Y had denied Z".
    private static bool IsReported(Draft inner) => inner.Source is not null && inner.SourceHead is { } head
        && !head.Features.HasAny(Feature.FirstPerson | Feature.SecondPerson)
        && inner.Entry is { Kind: CueKind.Verb, Stance: Stance.Asserts or Stance.Denies or Stance.Confirms or Stance.Alleges }
        && inner.Entry.Places.HasFlag(ContentPlaces.Clause);
}
