namespace Chancery.Knowledge;

/// <summary>What a CAMEO code says in PLOVER's terms.</summary>
/// <param name="Mode">Null where the code says none.</param>
public sealed record CameoMeaning(string Code, EventType Type, string? Mode, IReadOnlyList<string> Contexts);

/// <summary>PLOVER 2.0: types with quad classes, scores and modes, the words of its contexts, and CAMEO's codes.</summary>
/// <remarks>Immutable; any number of threads may read it.</remarks>
public sealed class Ontology
{
    private readonly TypeRecord[] _types;
    private readonly PhraseWords<string[]> _contextWords;
    private readonly Dictionary<string, CameoMeaning> _cameo;

    internal Ontology(TypeRecord[] types, string[] contexts, PhraseWords<string[]> contextWords, Dictionary<string, CameoMeaning> cameo)
    {
        _types = types;
        Contexts = contexts;
        _contextWords = contextWords;
        _cameo = cameo;
    }

    /// <summary>The contexts' names, in the file's order.</summary>
    public IReadOnlyList<string> Contexts { get; }

    /// <summary>Every CAMEO code that has a meaning in PLOVER, with it.</summary>
    public IReadOnlyCollection<CameoMeaning> CameoCodes => _cameo.Values;

    public QuadClass Quad(EventType type) => _types[(int)type].Quad;

    /// <summary>PLOVER's score, -10 to 10: the mode's where it has one, else the type's.</summary>
    public double Scale(EventType type, string? mode)
    {
        TypeRecord record = _types[(int)type];
        foreach (ModeRecord known in record.Modes)
        {
            if (known.Name == mode)
            {
                return known.Scale;
            }
        }

        return record.Scale;
    }

    public bool NeedsRecipient(EventType type) => _types[(int)type].NeedsRecipient;

    /// <summary>The type's modes. A name may belong to several types with different meanings.</summary>
    public IReadOnlyList<string> Modes(EventType type) => _types[(int)type].ModeNames;

    /// <summary>The longest phrase that speaks of a context and begins with the first of <paramref name="lemmas"/>.</summary>
    /// <param name="lemmas">From the place in question on; capitals and hyphens do not count.</param>
    /// <param name="length">How many of them the phrase takes.</param>
    /// <param name="contexts">The contexts it speaks of; empty on a miss.</param>
    public bool TryMatchContext(ReadOnlySpan<string> lemmas, out int length, out IReadOnlyList<string> contexts)
    {
        contexts = _contextWords.Match(lemmas, out length) ?? [];
        return length > 0;
    }

    /// <summary>What a CAMEO code means; null for codes that PLOVER dropped (01, 02) and unknown ones.</summary>
    public CameoMeaning? FromCameo(string code) => _cameo.GetValueOrDefault(code);

    /// <summary>The CAMEO code that says most of what is given and nothing else.</summary>
    /// <remarks>
    /// Only codes of the type that demand no other mode and no context that is not given take part; the one that shares the mode,
    /// then the most contexts, then stands first in the file wins. The type's own code is what remains.
    /// </remarks>
    public string ToCameo(EventType type, string? mode, IReadOnlyList<string> contexts)
    {
        TypeRecord record = _types[(int)type];
        string best = record.DefaultCameo;
        int bestRank = 0;
        foreach (CameoLine line in record.Cameo)
        {
            bool sameMode = mode is not null && line.Modes.Contains(mode);
            if (!line.IsWritten || (line.Modes.Length > 0 && !sameMode) || !line.Contexts.All(contexts.Contains))
            {
                continue;
            }

            int rank = (sameMode ? 100 : 0) + line.Contexts.Length;
            if (rank > bestRank)
            {
                bestRank = rank;
                best = line.Code;
            }
        }

        return best;
    }

    internal sealed record TypeRecord(QuadClass Quad, double Scale, bool NeedsRecipient, ModeRecord[] Modes, CameoLine[] Cameo, string DefaultCameo)
    {
        public IReadOnlyList<string> ModeNames { get; } = [.. Modes.Select(m => m.Name)];
    }

    internal sealed record ModeRecord(string Name, double Scale);

    /// <param name="Modes">The first is what the code means; the others are said by it for want of a better code.</param>
    /// <param name="IsWritten">Whether <see cref="ToCameo"/> may choose it.</param>
    internal sealed record CameoLine(string Code, string[] Modes, string[] Contexts, bool IsWritten);
}
