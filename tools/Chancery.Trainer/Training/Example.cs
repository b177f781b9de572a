using Chancery.Language;

namespace Chancery.Trainer.Training;

/// <summary>A training sentence as numbers: rows of the tables, gold labels; -1 where there is no gold.</summary>
internal sealed class Example
{
    public required int[] Vectors { get; init; }
    public required int[] Words { get; init; }
    public required int[][] Parts { get; init; }
    public required int[] Tags { get; init; }
    public required int[] Xpos { get; init; }
    public required int[] Features { get; init; }
    public required int[] Heads { get; init; }
    public required int[] Relations { get; init; }
    public required int[] Names { get; init; }

    public int Length => Vectors.Length;
}

/// <summary>A deterministic stream of random numbers (xorshift64*), one for each worker.</summary>
internal sealed class Noise(ulong seed)
{
    private ulong _state = (seed * 0x9E3779B97F4A7C15UL) | 1;

    public float Next() => (Step() >> 40) / (float)(1 << 24);

    public int Below(int limit) => (int)(Next() * limit);

    public void Shuffle<T>(IList<T> items)
    {
        for (int i = items.Count - 1; i > 0; i--)
        {
            int j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private ulong Step()
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return _state * 0x2545F4914F6CDD1DUL;
    }

    /// <summary>1 / keep with probability keep, else 0.</summary>
    public void Mask(Span<float> mask, float drop)
    {
        float kept = 1 / (1 - drop);
        uint limit = (uint)(drop * (1 << 16));
        ulong bits = 0;
        for (int i = 0; i < mask.Length; i++)
        {
            // Sixteen bits tell one share from another well enough; four to a step of the generator.
            bits = (i & 3) == 0 ? Step() : bits >> 16;
            mask[i] = (bits & 0xFFFF) < limit ? 0 : kept;
        }
    }
}
