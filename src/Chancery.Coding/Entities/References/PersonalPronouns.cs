using Chancery.Language;

namespace Chancery.Coding.Entities.References;

internal enum PronounKind : byte
{
    None,
    He,
    She,
    It,
    They,

    /// <summary>I, we: whoever speaks.</summary>
    Speaker,

    /// <summary>you: whoever is spoken to.</summary>
    Hearer,

    /// <summary>who, which, that, whose: the noun of their clause.</summary>
    Relative,
}

/// <summary>Pronouns by their forms.</summary>
internal static class PersonalPronouns
{
    public static PronounKind KindOf(Word word)
    {
        if (word.Tag is not (PartOfSpeech.Pronoun or PartOfSpeech.Determiner))
        {
            return PronounKind.None;
        }

        Span<char> lower = stackalloc char[12];
        int length = word.Chars.Length > lower.Length ? -1 : word.Chars.ToLowerInvariant(lower);
        return length < 0 ? PronounKind.None : lower[..length] switch
        {
            "he" or "him" or "his" or "himself" => PronounKind.He,
            "she" or "her" or "hers" or "herself" => PronounKind.She,
            "it" or "its" or "itself" => PronounKind.It,
            "they" or "them" or "their" or "theirs" or "themselves" or "themself" or "'em" => PronounKind.They,
            "i" or "me" or "my" or "mine" or "myself" or "we" or "us" or "our" or "ours" or "ourselves" => PronounKind.Speaker,
            "you" or "your" or "yours" or "yourself" or "yourselves" => PronounKind.Hearer,
            "who" or "whom" or "which" or "whose" => PronounKind.Relative,
            "that" when word.Xpos is "WDT" or "WP" || word.Features.Has(Feature.Relative) => PronounKind.Relative,
            _ => PronounKind.None,
        };
    }

    public static Agreement AgreementOf(PronounKind kind) => kind switch
    {
        PronounKind.He => new Agreement(Being.Person, GrammaticalNumber.Singular, Gender.Masculine),
        PronounKind.She => new Agreement(Being.Person, GrammaticalNumber.Singular, Gender.Feminine),
        PronounKind.It => new Agreement(Being.Body | Being.Place | Being.Thing, GrammaticalNumber.Singular, Gender.Either),
        PronounKind.They => new Agreement(Being.Any, GrammaticalNumber.Plural, Gender.Either),
        _ => default,
    };

    public static bool IsThird(PronounKind kind) => kind is PronounKind.He or PronounKind.She or PronounKind.It or PronounKind.They;
}
