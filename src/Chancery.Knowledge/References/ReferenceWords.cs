namespace Chancery.Knowledge.References;

/// <summary>What a common noun stands for, and the gender it tells; several may hold.</summary>
[Flags]
public enum NounSense : byte
{
    None = 0,
    Person = 1,

    /// <summary>Many people under one name: a body, a crowd, a firm.</summary>
    Body = 2,
    Place = 4,
    Time = 8,
    Feminine = 16,
    Masculine = 32,
}

/// <summary>Words by which a reference finds what it can stand for: senses of nouns, genders of first names.</summary>
/// <remarks>Immutable once loaded; any number of threads may read it.</remarks>
public sealed class ReferenceWords
{
    private readonly Dictionary<string, NounSense> _nouns;
    private readonly Dictionary<string, NounSense> _firstNames;

    internal ReferenceWords(Dictionary<string, NounSense> nouns, Dictionary<string, NounSense> firstNames)
    {
        _nouns = nouns;
        _firstNames = firstNames;
    }

    /// <summary>The senses of a noun.</summary>
    /// <param name="lemma">Small letters.</param>
    public NounSense SenseOf(string lemma) => _nouns.GetValueOrDefault(lemma);

    /// <summary><see cref="NounSense.Feminine"/>, <see cref="NounSense.Masculine"/>, or none where the name tells nothing.</summary>
    /// <param name="name">As it is written.</param>
    public NounSense GenderOf(string name) => _firstNames.GetValueOrDefault(name);
}
