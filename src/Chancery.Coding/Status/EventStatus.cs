namespace Chancery.Coding.Status;

/// <summary>Whether an event took place, after PLOVER's auxiliary modes (manual 2.3).</summary>
internal enum EventStatus : byte
{
    Actual,
    Historical,
    Future,
    Hypothetical,
    Negated,
}

internal static class EventStatuses
{
    /// <summary>As records write it.</summary>
    public static string Name(this EventStatus status) => status switch
    {
        EventStatus.Historical => "historical",
        EventStatus.Future => "future",
        EventStatus.Hypothetical => "hypothetical",
        EventStatus.Negated => "negated",
        _ => "actual",
    };
}
