using Chancery.Coding.Dates;
using Chancery.Knowledge.Claims;
using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>Finds who says what with what stance.</summary>
/// <remarks>Immutable; any number of threads may use one finder.</remarks>
internal sealed class ClaimFinder(ClaimLexicon lexicon)
{
    private readonly VerbClaims _verbs = new(lexicon, new CueWords(lexicon));
    private readonly Rejoinders _rejoinders = new(lexicon, new CueWords(lexicon));
    private readonly NounClaims _nouns = new(lexicon, new CueWords(lexicon));
    private readonly PhraseClaims _phrases = new(lexicon);

    /// <summary>The claims in the order of their first word.</summary>
    public List<FoundClaim> Find(Document document)
    {
        var speech = new DirectSpeech(document);
        var drafts = new List<Draft>();
        foreach (Word word in document.Words)
        {
            if (Read(word, speech) is { } draft)
            {
                drafts.Add(draft);
            }
        }

        drafts.AddRange(Headings.Read(document, speech));
        Continuation.Attach(document, drafts, speech);
        Overlaps.Settle(document, drafts, speech);
        Settle(document, drafts, speech);
        drafts.Sort((a, b) => (a.Cue.First, a.Cue.End).CompareTo((b.Cue.First, b.Cue.End)));
        return [.. drafts.Select(d => d.ToClaim(document))];
    }

    private void Settle(Document document, List<Draft> drafts, DirectSpeech speech)
    {
        if (drafts.Count > 0 && Dateline.Find(document) is { } dateline)
        {
            var filed = new WordSpan(document.FirstWordEndingAfter(dateline.Span.Start), document.FirstWordEndingAfter(dateline.Span.End - 1) + 1);
            drafts.ForEach(d => d.LeaveOut(filed, document));
            drafts.RemoveAll(d => d.Content.Count == 0);
        }

        foreach (Draft draft in drafts)
        {
            draft.Cue = CueWords.Widen(draft, speech);
            draft.TakesUp = draft.IsAnswer || TakesUp(document, draft);
        }
    }

    // "denied the allegation", "rejected the report", "confirmed this".
    private bool TakesUp(Document document, Draft draft)
    {
        const int longest = 4;
        if (draft.Content is not [var piece] || piece.End - piece.First > longest || draft.Stance is not (Stance.Denies or Stance.Confirms or Stance.Doubts))
        {
            return false;
        }

        Word last = document[piece.End - 1];
        return piece.End - piece.First == 1 ? last.Lemma is "it" or "this" or "that"
            : last.Tag == PartOfSpeech.Noun && document[piece.First].Tag is PartOfSpeech.Determiner or PartOfSpeech.Pronoun && !lexicon.Find(CueKind.Noun, last.Lemma).IsEmpty;
    }

    private Draft? Read(Word word, DirectSpeech speech) => word.Tag switch
    {
        // "the protesters' claim that …": what somebody has is no verb.
        PartOfSpeech.Verb when word.HasChild(Relation.NmodPoss) => _nouns.ReadNoun(word),
        PartOfSpeech.Verb => _rejoinders.Read(word) ?? _phrases.ReadPhrase(word) ?? _phrases.ReadModifier(word) ?? _verbs.Read(word, speech),
        PartOfSpeech.Noun => _nouns.ReadNoun(word),
        PartOfSpeech.Adjective => _phrases.ReadModifier(word) ?? _nouns.ReadAdjective(word),
        _ => _phrases.ReadPhrase(word) ?? _phrases.ReadModifier(word),
    };
}
