using Chancery.Knowledge.Claims;
using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>Asides that answer what stands before them: "…, which Moscow denies", "…, an allegation that Pristina rejected".</summary>
internal sealed class Rejoinders(ClaimLexicon lexicon, CueWords cueWords)
{
    private const int LongestSpeaker = 8;

    public Draft? Read(Word verb)
    {
        if (verb.Tag != PartOfSpeech.Verb || Answering(verb) is not { } cue)
        {
            return null;
        }

        WordSpan span = cueWords.Read(verb, 0, out _, out bool isTurned);
        if (Speaker(verb, span) is not { } speaker || Named(verb.Document, speaker.LeftEdge, verb.Sentence.First) is not { } named)
        {
            return null;
        }

        var draft = new Draft
        {
            Trigger = verb,
            Entry = cue,
            Cue = span,
            Stance = isTurned ? cue.Stance.Negated() : cue.Stance,
            SourceHead = speaker,
            Source = new WordSpan(speaker.LeftEdge, span.First),
            IsAnswer = true,
        };
        draft.Content.Add(named);
        return draft;
    }

    private Cue? Answering(Word verb)
    {
        foreach (Cue cue in lexicon.Find(CueKind.Verb, verb.Lemma))
        {
            if (cue.Rest.Count == 0 && cue.Places.HasFlag(ContentPlaces.Object) && cue.Stance is Stance.Denies or Stance.Confirms or Stance.Doubts)
            {
                return cue;
            }
        }

        return null;
    }

    // The verb's subject, which ends right before the cue.
    private static Word? Speaker(Word verb, WordSpan cue)
    {
        foreach (Word child in verb.Children)
        {
            if (child.Relation == Relation.Nsubj && child.RightEdge + 1 == cue.First && cue.First - child.LeftEdge <= LongestSpeaker && !SourcePhrase.IsRelative(child))
            {
                return child;
            }
        }

        return null;
    }

    // Before the speaker, behind a comma: "which", or a noun of claiming with its article and perhaps "that" behind it.
    private WordSpan? Named(Document document, int end, int start)
    {
        int last = end - 1;
        if (last <= start)
        {
            return null;
        }

        if (document[last].Chars is "which" && document[last - 1].Chars is ",")
        {
            return new WordSpan(last, end);
        }

        last -= document[last].Chars is "that" or "which" ? 1 : 0;
        if (document[last].Tag != PartOfSpeech.Noun || lexicon.Find(CueKind.Noun, document[last].Lemma).IsEmpty)
        {
            return null;
        }

        int first = last;
        while (first > start && document[first - 1].Tag is PartOfSpeech.Adjective or PartOfSpeech.Determiner)
        {
            first--;
        }

        return first > start && document[first - 1].Chars is "," or "—" or "–" ? new WordSpan(first, last + 1) : null;
    }
}
