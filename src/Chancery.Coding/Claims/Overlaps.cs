using Chancery.Knowledge.Claims;
using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>Decides between claims that share words.</summary>
internal static class Overlaps
{
    /// <summary>Removes claims whose cue is part of another cue, and what a quoted speaker says of himself.</summary>
    public static void Settle(List<Draft> drafts, DirectSpeech speech)
    {
        drafts.RemoveAll(d => drafts.Exists(o => o != d && o.Cue.Overlaps(d.Cue) && (o.Cue.End - o.Cue.First > d.Cue.End - d.Cue.First || (o.Cue == d.Cue && drafts.IndexOf(o) < drafts.IndexOf(d)))));
        List<Draft> all = [.. drafts];
        drafts.RemoveAll(d => all.Exists(o => o != d && o.Content.Exists(c => c.Contains(d.Cue)) && !IsChain(d, o)));
    }

    // A claim within another's content: only when someone else is said to have said something.
    private static bool IsChain(Draft inner, Draft outer) => inner.Source is not null && inner.SourceHead is { } head
        && !head.Features.HasAny(Feature.FirstPerson | Feature.SecondPerson)
        && (inner.Entry.Stance is Stance.Asserts or Stance.Denies or Stance.Confirms or Stance.Alleges)
        && inner.Entry.Places.HasFlag(ContentPlaces.Clause);
}
