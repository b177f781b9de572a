using Chancery.Coding.Clauses;
using Chancery.Knowledge.Claims;
using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>Claims by verbs: "said that", "denied", "accused R of", "is believed to", "…, officials said, …".</summary>
internal sealed class VerbClaims(ClaimLexicon lexicon, CueWords cueWords)
{
    /// <summary>The claim of a verb; without content where only a quotation beside it can be its content.</summary>
    public Draft? Read(Word verb, DirectSpeech speech)
    {
        ReadOnlySpan<Cue> cues = lexicon.Find(CueKind.Verb, verb.Lemma);
        if (cues.IsEmpty || IsModifier(verb))
        {
            return null;
        }

        bool isPurpose = verb.Relation.Universal() is Relation.Advcl or Relation.Acl && ArgumentReader.Marker(verb) == "to";
        Arguments arguments = ArgumentReader.Read(verb);
        Draft? waiting = null;
        foreach (Cue cue in cues)
        {
            // "went there to discuss the deal" says what is meant to be, not what somebody said.
            if (!RestStands(verb, cue) || IsPaired(verb, cue, lexicon) || (isPurpose && !cue.Places.HasFlag(ContentPlaces.Clause)))
            {
                continue;
            }

            WordSpan span = cueWords.Read(verb, cue.Rest.Count, out Word top, out bool isTurned);
            var draft = new Draft { Trigger = verb, Entry = cue, Cue = span, Stance = isTurned ? cue.Stance.Negated() : cue.Stance };
            VerbSource.AddSource(draft, top, arguments, speech);
            VerbContent.AddContent(draft, arguments, speech);
            if (draft.Content.Count == 0 && arguments.IsPassive && cue.Places.HasFlag(ContentPlaces.Clause) && !IsBidding(cues))
            {
                // "is said to have left", "missiles reported to have been sold".
                VerbContent.AddInfinitive(draft, arguments);
            }

            if (IsNobodys(draft))
            {
                continue;
            }

            if (draft.Content.Count > 0 && (cue.Places.HasFlag(ContentPlaces.Clause) || IsTold(draft)))
            {
                return draft;
            }

            if (!isPurpose && draft.Source is not null && VerbContent.TakesSpeech(cue) && speech.At(verb.Index) < 0)
            {
                waiting ??= draft;
            }
        }

        return waiting;
    }

    // "was told to leave" is an order, no report.
    private static bool IsBidding(ReadOnlySpan<Cue> cues)
    {
        foreach (Cue cue in cues)
        {
            if (cue.Places.HasFlag(ContentPlaces.Person | ContentPlaces.Infinitive))
            {
                return true;
            }
        }

        return false;
    }

    // "would neither confirm nor deny": the pair says nothing either way; the first of the two tells it.
    private static bool IsPaired(Word verb, Cue cue, ClaimLexicon lexicon)
    {
        if (cue.Stance != Stance.Denies || verb.Relation != Relation.Conj || verb.Head is not { } first || verb.Child(Relation.Cc) is not { Lemma: "or" or "nor" })
        {
            return false;
        }

        foreach (Cue other in lexicon.Find(CueKind.Verb, first.Lemma))
        {
            if (other.Stance == Stance.Confirms)
            {
                return true;
            }
        }

        return false;
    }

    // Someone does it: "forced to name the man" and "a plan attacking the law" report nobody's word.
    private static bool IsTold(Draft draft) => (draft.Source is not null || draft.SourceReason is not null) && draft.Trigger.Document[draft.Cue.First].Lemma != "to";

    // "saying that it failed is easy" takes what is said for known; "too soon to say" and "Say what you like" do not.
    private static bool IsNobodys(Draft draft) => draft is { Source: null, SourceReason: null, IsDirect: false }
        && draft.Trigger is { Xpos: "VB" or "VBG" or "VBN" } verb && !(verb.Xpos == "VBG" && verb.Relation.Universal() == Relation.Csubj);

    // "the reported deal", "so called": a participle before its noun is no cue of this kind.
    private static bool IsModifier(Word verb) => verb.Relation.Universal() is Relation.Amod or Relation.Compound or Relation.Case or Relation.Fixed or Relation.Aux or Relation.Cop;

    private static bool RestStands(Word verb, Cue cue)
    {
        for (int i = 0; i < cue.Rest.Count; i++)
        {
            int at = verb.Index + 1 + i;
            if (at >= verb.Sentence.End || !verb.Document[at].Chars.Equals(cue.Rest[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
