using System.Numerics;

namespace Chancery.Language.Segmentation;

/// <summary>Names of features as 32-bit numbers: the same on every machine and in every version.</summary>
internal static class FeatureHash
{
    public const uint Seed = 2166136261;

    public static uint Add(uint hash, uint value)
    {
        hash ^= value * 0xCC9E2D51;
        return (BitOperations.RotateLeft(hash, 13) * 5) + 0xE6546B64;
    }

    public static uint Of(ReadOnlySpan<char> chars)
    {
        uint hash = Seed;
        foreach (char c in chars)
        {
            hash = Add(hash, c);
        }

        return Finish(hash);
    }

    public static uint Finish(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
