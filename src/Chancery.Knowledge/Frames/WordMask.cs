namespace Chancery.Knowledge.Frames;

/// <summary>A set of words in 256 bits (Bloom, 1970): what it does not hold is surely not in the set, what it holds may be.</summary>
/// <remarks>Case is folded. Two sets without a common bit have no common word.</remarks>
public struct WordMask
{
    private ulong _a, _b, _c, _d;

    public void Add(ReadOnlySpan<char> word)
    {
        // FNV-1a; its high bits are the better mixed ones.
        uint hash = 2166136261;
        foreach (char c in word)
        {
            hash = (hash ^ char.ToLowerInvariant(c)) * 16777619;
        }

        ulong bit = 1UL << (int)((hash >> 20) & 63);
        switch (hash >> 30)
        {
            case 0: _a |= bit; break;
            case 1: _b |= bit; break;
            case 2: _c |= bit; break;
            default: _d |= bit; break;
        }
    }

    /// <summary>Whether the two may have a word in common.</summary>
    public readonly bool Meets(in WordMask other) => ((_a & other._a) | (_b & other._b) | (_c & other._c) | (_d & other._d)) != 0;
}
