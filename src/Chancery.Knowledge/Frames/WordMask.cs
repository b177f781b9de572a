using System.Runtime.Intrinsics;

namespace Chancery.Knowledge.Frames;

/// <summary>A set of words in 256 bits (Bloom, 1970): what it does not hold is surely not in the set, what it holds may be.</summary>
/// <remarks>Case is folded. Two sets without a common bit have no common word.</remarks>
public readonly struct WordMask
{
    private readonly Vector256<ulong> _bits;

    private WordMask(Vector256<ulong> bits) => _bits = bits;

    /// <summary>The set and the word.</summary>
    public WordMask With(ReadOnlySpan<char> word)
    {
        // FNV-1a; its high bits are the better mixed ones.
        uint hash = 2166136261;
        foreach (char c in word)
        {
            hash = (hash ^ char.ToLowerInvariant(c)) * 16777619;
        }

        int part = (int)(hash >> 30);
        return new WordMask(_bits.WithElement(part, _bits[part] | (1UL << (int)((hash >> 20) & 63))));
    }

    /// <summary>Whether the two may have a word in common.</summary>
    public bool Meets(in WordMask other) => (_bits & other._bits) != Vector256<ulong>.Zero;
}
