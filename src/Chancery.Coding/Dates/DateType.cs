namespace Chancery.Coding.Dates;

/// <summary>How well an event's date is known.</summary>
internal enum DateType
{
    /// <summary>One day.</summary>
    Exact,

    /// <summary>A day that is near, not certain: "recently", or the article's own day where the event is its news.</summary>
    Approximate,

    /// <summary>From a first to a last day: a month, a year, "since February".</summary>
    Range,

    /// <summary>No day can be told; the reason says why.</summary>
    Unresolved,
}

internal static class DateTypes
{
    /// <summary>As records write it.</summary>
    public static string Name(this DateType type) => type switch
    {
        DateType.Exact => "exact",
        DateType.Approximate => "approximate",
        DateType.Range => "range",
        _ => "unresolved",
    };
}
