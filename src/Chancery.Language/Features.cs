using System.Collections.Frozen;

namespace Chancery.Language;

/// <summary>The UD features the later stages ask for, as flags; a bundle's full text stays in <see cref="Features.Text"/>.</summary>
[Flags]
public enum Feature : ulong
{
    None = 0,
    Singular = 1UL << 0,
    Plural = 1UL << 1,
    Past = 1UL << 2,
    Present = 1UL << 3,
    Finite = 1UL << 4,
    Infinitive = 1UL << 5,
    Participle = 1UL << 6,
    Gerund = 1UL << 7,
    Passive = 1UL << 8,
    Imperative = 1UL << 9,
    Indicative = 1UL << 10,
    Subjunctive = 1UL << 11,
    FirstPerson = 1UL << 12,
    SecondPerson = 1UL << 13,
    ThirdPerson = 1UL << 14,
    Masculine = 1UL << 15,
    Feminine = 1UL << 16,
    Neuter = 1UL << 17,
    Nominative = 1UL << 18,
    Accusative = 1UL << 19,
    Genitive = 1UL << 20,
    Definite = 1UL << 21,
    Indefinite = 1UL << 22,
    Personal = 1UL << 23,
    Demonstrative = 1UL << 24,
    Relative = 1UL << 25,
    Interrogative = 1UL << 26,
    Possessive = 1UL << 27,
    Reflexive = 1UL << 28,
    Negative = 1UL << 29,
    Comparative = 1UL << 30,
    Superlative = 1UL << 31,
    Cardinal = 1UL << 32,
    Ordinal = 1UL << 33,
}

/// <summary>A bundle of UD features, as in CoNLL-U's sixth column.</summary>
/// <remarks>Immutable and shared: an analyser makes each bundle once. Equality is by <see cref="Text"/>.</remarks>
public sealed class Features : IEquatable<Features>
{
    private static readonly FrozenDictionary<string, Feature> Flags = new Dictionary<string, Feature>
    {
        ["Number=Sing"] = Feature.Singular, ["Number=Plur"] = Feature.Plural, ["Number=Ptan"] = Feature.Plural,
        ["Tense=Past"] = Feature.Past, ["Tense=Pres"] = Feature.Present,
        ["VerbForm=Fin"] = Feature.Finite, ["VerbForm=Inf"] = Feature.Infinitive, ["VerbForm=Part"] = Feature.Participle,
        ["VerbForm=Ger"] = Feature.Gerund, ["Voice=Pass"] = Feature.Passive,
        ["Mood=Imp"] = Feature.Imperative, ["Mood=Ind"] = Feature.Indicative, ["Mood=Sub"] = Feature.Subjunctive,
        ["Person=1"] = Feature.FirstPerson, ["Person=2"] = Feature.SecondPerson, ["Person=3"] = Feature.ThirdPerson,
        ["Gender=Masc"] = Feature.Masculine, ["Gender=Fem"] = Feature.Feminine, ["Gender=Neut"] = Feature.Neuter,
        ["Case=Nom"] = Feature.Nominative, ["Case=Acc"] = Feature.Accusative, ["Case=Gen"] = Feature.Genitive,
        ["Definite=Def"] = Feature.Definite, ["Definite=Ind"] = Feature.Indefinite,
        ["PronType=Prs"] = Feature.Personal, ["PronType=Dem"] = Feature.Demonstrative,
        ["PronType=Rel"] = Feature.Relative, ["PronType=Int"] = Feature.Interrogative,
        ["Poss=Yes"] = Feature.Possessive, ["Reflex=Yes"] = Feature.Reflexive, ["Polarity=Neg"] = Feature.Negative,
        ["Degree=Cmp"] = Feature.Comparative, ["Degree=Sup"] = Feature.Superlative,
        ["NumType=Card"] = Feature.Cardinal, ["NumType=Ord"] = Feature.Ordinal,
    }.ToFrozenDictionary();

    private readonly Feature _flags;

    public Features(string text)
    {
        Text = text;
        if (text != "_")
        {
            foreach (string pair in text.Split('|'))
            {
                _flags |= Flags.GetValueOrDefault(pair);
            }
        }
    }

    public static Features Empty { get; } = new("_");

    /// <summary>As CoNLL-U writes it: <c>Number=Sing|Person=3</c>, or <c>_</c>.</summary>
    public string Text { get; }

    /// <summary>Whether all of the given features are present.</summary>
    public bool Has(Feature features) => (_flags & features) == features;

    public bool HasAny(Feature features) => (_flags & features) != Feature.None;

    public bool Equals(Features? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as Features);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;
}
