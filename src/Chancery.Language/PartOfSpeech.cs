namespace Chancery.Language;

/// <summary>Universal part-of-speech tags (UPOS), in the alphabetical order of their names.</summary>
public enum PartOfSpeech : byte
{
    /// <summary>ADJ</summary>
    Adjective,

    /// <summary>ADP</summary>
    Adposition,

    /// <summary>ADV</summary>
    Adverb,

    /// <summary>AUX</summary>
    Auxiliary,

    /// <summary>CCONJ</summary>
    CoordinatingConjunction,

    /// <summary>DET</summary>
    Determiner,

    /// <summary>INTJ</summary>
    Interjection,

    /// <summary>NOUN</summary>
    Noun,

    /// <summary>NUM</summary>
    Numeral,

    /// <summary>PART</summary>
    Particle,

    /// <summary>PRON</summary>
    Pronoun,

    /// <summary>PROPN</summary>
    ProperNoun,

    /// <summary>PUNCT</summary>
    Punctuation,

    /// <summary>SCONJ</summary>
    SubordinatingConjunction,

    /// <summary>SYM</summary>
    Symbol,

    /// <summary>VERB</summary>
    Verb,

    /// <summary>X</summary>
    Other,
}

/// <summary>The names that CoNLL-U writes for <see cref="PartOfSpeech"/>.</summary>
public static class PartsOfSpeech
{
    private static readonly string[] Names =
    [
        "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM",
        "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
    ];

    public static int Count => Names.Length;

    public static string Name(this PartOfSpeech tag) => Names[(int)tag];

    public static bool TryParse(string name, out PartOfSpeech tag)
    {
        int at = Array.IndexOf(Names, name);
        tag = (PartOfSpeech)Math.Max(at, 0);
        return at >= 0;
    }
}
