namespace Chancery.Knowledge.Claims;

/// <summary>What kind of word a cue is.</summary>
public enum CueKind
{
    Verb,
    Noun,

    /// <summary>An adjective after <c>be</c>: "is confident that".</summary>
    Adjective,

    /// <summary>A word beside the verb of what is said: "allegedly".</summary>
    Adverb,

    /// <summary>An adjective before the noun it casts doubt on: "alleged".</summary>
    Modifier,

    /// <summary>A preposition of several words before the source: "according to".</summary>
    Phrase,
}

/// <summary>Where what is said stands beside its cue.</summary>
[Flags]
public enum ContentPlaces
{
    None = 0,

    /// <summary>A clause or a quotation: "said that …".</summary>
    Clause = 1,

    /// <summary>An infinitive: "vowed to …".</summary>
    Infinitive = 2,

    /// <summary>The direct object: "denied the report".</summary>
    Object = 4,

    /// <summary>The object with what follows it: "accused Iran of …", "urged them to …".</summary>
    Person = 8,

    /// <summary>The object is spoken to and no part of what is said: "told reporters that …".</summary>
    Recipient = 16,

    /// <summary>A quotation and nothing else: "…," she smiled.</summary>
    Quotation = 32,

    /// <summary>Subject and infinitive: "seems to …"; the text itself speaks.</summary>
    Raised = 64,

    /// <summary>The object with a phrase of the cue's prepositions; neither alone is enough: "saw the vote as a warning".</summary>
    Bound = 128,

    /// <summary>The noun says that somebody says it though nobody is named: "reports that …".</summary>
    Alone = 256,
}

/// <summary>A cue with one stance and the places of its content.</summary>
/// <param name="Lemma">Its first word.</param>
/// <param name="Rest">The words after the first, which stand beside it in the text: a particle, a preposition; empty for none.</param>
/// <param name="Prepositions">Prepositions whose phrase is, or belongs to, what is said.</param>
public sealed record Cue(
    CueKind Kind, Stance Stance, string Lemma, IReadOnlyList<string> Rest, ContentPlaces Places, IReadOnlySet<string> Prepositions);
