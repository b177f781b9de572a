namespace Chancery.Knowledge.Domains;

/// <summary>What one word does in the domains: a bit a domain.</summary>
/// <param name="Deeds">Where it is a figure of speech as the trigger of an event (<c>attack</c> in sport).</param>
/// <param name="Persons">Where it names who is no public person there (<c>striker</c>).</param>
/// <param name="Agents">Where it names what acts on nobody (<c>hurricane</c>, <c>share</c>).</param>
/// <param name="Works">Where it names what tells of deeds that were not done now (<c>novel</c>).</param>
/// <param name="Tells">Where it says that a work tells (<c>portray</c>).</param>
/// <param name="Private">Whether it names a private person anywhere (<c>cousin</c>).</param>
internal readonly record struct WordUses(byte Deeds, byte Persons, byte Agents, byte Works, byte Tells, bool Private);

/// <summary>The words by which a domain shows, with their weights, and what its words do there.</summary>
/// <remarks>Immutable once loaded; any number of threads may read it. Lemmas in small letters.</remarks>
public sealed class DomainLexicon
{
    private readonly PhraseWords<byte[]> _weights;
    private readonly PhraseWords<string> _expressions;
    private readonly Dictionary<string, WordUses> _uses;

    internal DomainLexicon(PhraseWords<byte[]> weights, PhraseWords<string> expressions, Dictionary<string, WordUses> uses)
    {
        _weights = weights;
        _expressions = expressions;
        _uses = uses;
    }

    /// <summary>Adds what the longest phrase at the start of <paramref name="lemmas"/> weighs, domain by domain; returns its length, 0 for none.</summary>
    /// <param name="evidence"><see cref="DomainNames.Count"/> sums.</param>
    public int Weigh(ReadOnlySpan<string> lemmas, Span<int> evidence)
    {
        if (_weights.Match(lemmas, out int length) is { } weights)
        {
            for (int i = 0; i < weights.Length; i++)
            {
                evidence[i] += weights[i];
            }
        }

        return length;
    }

    /// <summary>The fixed expression at the start of <paramref name="lemmas"/>; null for none.</summary>
    /// <param name="length">How many words it takes.</param>
    public string? Expression(ReadOnlySpan<string> lemmas, out int length) => _expressions.Match(lemmas, out length);

    public bool IsDeed(Domain domain, string lemma) => Has(Uses(lemma).Deeds, domain);

    public bool IsPerson(Domain domain, string lemma) => Has(Uses(lemma).Persons, domain);

    /// <summary>Whether it names persons in any domain.</summary>
    public bool IsPerson(string lemma) => Uses(lemma) is { Persons: not 0 } or { Private: true };

    /// <summary>Whether it acts on nobody in any domain.</summary>
    public bool IsAgent(string lemma) => Uses(lemma).Agents != 0;

    public bool IsAgent(Domain domain, string lemma) => Has(Uses(lemma).Agents, domain);

    public bool IsWork(string lemma) => Uses(lemma).Works != 0;

    public bool Tells(string lemma) => Uses(lemma).Tells != 0;

    public bool IsPrivate(string lemma) => Uses(lemma).Private;

    private WordUses Uses(string lemma) => _uses.GetValueOrDefault(lemma);

    private static bool Has(byte domains, Domain domain) => (domains >> (int)domain & 1) != 0;
}
