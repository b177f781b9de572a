using System.Numerics;

namespace Chancery.Language.Parsing;

/// <summary>How far and on which side a head stands from its dependent, in a few classes (Qi et al. 2018 show what distance is worth).</summary>
/// <remarks>Words apart: 1, 2, 3, 4, 5–7, 8–15, 16–31, 32 and more; first those to the left, then those to the right.</remarks>
internal static class ArcDistance
{
    public const int Classes = 2 * Side;

    private const int Side = 8;

    /// <summary>The class of an arc between two different words, by their indexes.</summary>
    public static int Class(int dependent, int head)
    {
        int apart = Math.Abs(head - dependent);
        int step = apart <= 4 ? apart - 1 : apart < 8 ? 4 : Math.Min(Side - 1, 2 + BitOperations.Log2((uint)apart));
        return head < dependent ? step : Side + step;
    }
}
