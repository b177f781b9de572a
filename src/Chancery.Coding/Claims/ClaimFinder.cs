using Chancery.Knowledge.Claims;
using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>Finds who says what with what stance.</summary>
/// <remarks>Immutable; any number of threads may use one finder.</remarks>
internal sealed class ClaimFinder(ClaimLexicon lexicon)
{
    private readonly VerbClaims _verbs = new(lexicon, new CueWords(lexicon));
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
        drafts.Sort((a, b) => (a.Cue.First, a.Cue.End).CompareTo((b.Cue.First, b.Cue.End)));
        return [.. drafts.Select(d => d.ToClaim(document))];
    }

    private Draft? Read(Word word, DirectSpeech speech) => word.Tag switch
    {
        PartOfSpeech.Verb => _phrases.ReadPhrase(word) ?? _phrases.ReadModifier(word) ?? _verbs.Read(word, speech),
        PartOfSpeech.Noun => _nouns.ReadNoun(word),
        PartOfSpeech.Adjective => _phrases.ReadModifier(word) ?? _nouns.ReadAdjective(word),
        _ => _phrases.ReadPhrase(word) ?? _phrases.ReadModifier(word),
    };
}
