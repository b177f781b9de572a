using System.Collections.Frozen;

namespace Chancery.Knowledge.Claims;

/// <summary>The words by which a text says who says, thinks or wants what.</summary>
/// <remarks>Immutable; any number of threads may read it.</remarks>
public sealed class ClaimLexicon
{
    private readonly FrozenDictionary<(CueKind Kind, string Lemma), Cue[]> _cues;
    private readonly FrozenSet<string> _turning;
    private readonly FrozenSet<string> _carrying;
    private readonly FrozenSet<string> _light;

    internal ClaimLexicon(IReadOnlyCollection<Cue> cues, IEnumerable<string> turning, IEnumerable<string> carrying, IEnumerable<string> light)
    {
        Count = cues.Count;

        // Cues of more words first; OrderBy is stable, so the file's order decides between cues of as many.
        _cues = cues.GroupBy(c => (c.Kind, c.Lemma)).ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(c => c.Rest.Count).ToArray());
        _turning = turning.ToFrozenSet(StringComparer.Ordinal);
        _carrying = carrying.ToFrozenSet(StringComparer.Ordinal);
        _light = light.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>How many cues there are; a word with two stances counts twice.</summary>
    public int Count { get; }

    /// <summary>Cues that begin with the lemma: those of more words first, then in the order of the file.</summary>
    public ReadOnlySpan<Cue> Find(CueKind kind, string lemma) => _cues.GetValueOrDefault((kind, lemma));

    /// <summary>Whether the verb turns the stance of a cue in its infinitive: "refuse to confirm".</summary>
    public bool IsTurning(string lemma) => _turning.Contains(lemma);

    /// <summary>Whether the verb adds nothing to a cue in its infinitive: "go on to say".</summary>
    public bool IsCarrying(string lemma) => _carrying.Contains(lemma);

    /// <summary>Whether the verb's subject is the speaker of a cue noun that is its object: "make a claim".</summary>
    public bool IsLight(string lemma) => _light.Contains(lemma);
}
