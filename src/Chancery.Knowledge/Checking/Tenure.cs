namespace Chancery.Knowledge.Checking;

/// <summary>Whether offices are held at one time.</summary>
internal static class Tenure
{
    /// <summary>Held on a common day whatever days the dates mean; the day on which one follows the other does not count.</summary>
    public static bool SurelyAtOnce(DateRange one, DateRange other)
    {
        if (one.From is not { } from || other.From is not { } otherFrom)
        {
            return false;   // a begin that is not known may be any day
        }

        DateOnly begin = from.Last > otherFrom.Last ? from.Last : otherFrom.Last;
        DateOnly end = Min(one.To?.First, other.To?.First);
        return begin < end;
    }

    private static DateOnly Min(DateOnly? one, DateOnly? other) =>
        one is { } a && other is { } b ? (a < b ? a : b) : one ?? other ?? DateOnly.MaxValue;
}
