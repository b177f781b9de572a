using NodaTime;

namespace Chancery.Coding.Dates;

internal enum TimeUnit
{
    Hour,
    Day,
    Weekend,
    Week,
    Month,
    Year,
    Decade,
    Century,
}

/// <summary>Which of a recurring period is meant, seen from the day of writing.</summary>
internal enum Deixis
{
    None,
    Last,
    This,
    Next,
}

internal enum Season
{
    Spring,
    Summer,
    Autumn,
    Winter,
}

/// <summary>A part of a period.</summary>
internal enum Portion
{
    Beginning,
    Middle,
    End,
    FirstHalf,
    SecondHalf,

    /// <summary>From its first day to the day of writing.</summary>
    Earlier,

    /// <summary>From the day of writing to its last day.</summary>
    Later,
}

/// <summary>A count as the words give it: "three" is 3 to 3, "several" is 2 to 9.</summary>
internal readonly record struct Amount(int Least, int Most)
{
    public bool IsExact => Least == Most;
}

/// <summary>What an expression means before it is anchored: independent of any day of writing.</summary>
internal abstract record TimeValue
{
    private TimeValue()
    {
    }

    /// <summary>A day, month or year of the calendar; 0 or null for what is not said.</summary>
    /// <param name="YearShift">"of last year" is -1.</param>
    internal sealed record Calendar(int? Year = null, int Month = 0, int Day = 0, IsoDayOfWeek Weekday = IsoDayOfWeek.None, Deixis Deixis = Deixis.None, int? YearShift = null) : TimeValue;

    /// <param name="WeekShift">"Tuesday last week" is -1.</param>
    internal sealed record DayOfWeek(IsoDayOfWeek Day, Deixis Deixis = Deixis.None, int? WeekShift = null) : TimeValue;

    /// <summary>Yesterday is -1.</summary>
    internal sealed record DayShift(int Days) : TimeValue;

    internal sealed record Overnight : TimeValue;

    /// <summary>"last week" is -1 weeks.</summary>
    internal sealed record Period(TimeUnit Unit, int Shift) : TimeValue;

    /// <summary>The Saturday and Sunday, past or next as the event is.</summary>
    internal sealed record Weekend : TimeValue;

    /// <summary>"three days ago".</summary>
    /// <param name="Within">"a year ago today" is that day, "ten years ago this month" that month.</param>
    internal sealed record Ago(Amount Amount, TimeUnit Unit, TimeUnit? Within = null) : TimeValue;

    /// <summary>"three days before the vote": from the day of what is named behind it.</summary>
    internal sealed record FromEvent(Amount Amount, int Direction, TimeUnit Unit) : TimeValue;

    /// <summary>"in three days": a time only for what is still to come.</summary>
    internal sealed record Ahead(Amount Amount, TimeUnit Unit) : TimeValue;

    /// <summary>"the past three days", or, with <paramref name="Forward"/>, "the next three days".</summary>
    internal sealed record Stretch(Amount Amount, TimeUnit Unit, bool Forward) : TimeValue;

    /// <summary>"a day earlier", "the following day", "that day": from the day told last.</summary>
    internal sealed record FromNarrative(Amount Amount, int Direction, TimeUnit Unit) : TimeValue;

    /// <summary>"that December", "that spring": in the year told last.</summary>
    internal sealed record InNarrative(TimeValue Inner) : TimeValue;

    internal sealed record SeasonOf(Season Season, int? Year = null, Deixis Deixis = Deixis.None, int? YearShift = null) : TimeValue;

    /// <summary>A quarter or half of a year.</summary>
    internal sealed record Months(int First, int Count, int? Year, int? YearShift) : TimeValue;

    /// <summary>Decades and centuries.</summary>
    internal sealed record Years(int First, int Count) : TimeValue;

    /// <summary>"the last week of May".</summary>
    internal sealed record WeekOf(int Number, TimeValue Whole) : TimeValue;

    internal sealed record Part(Portion Portion, TimeValue Whole) : TimeValue;

    internal sealed record Between(TimeValue First, TimeValue Last) : TimeValue;

    /// <summary>From the beginning of a time until the day of writing.</summary>
    internal sealed record Since(TimeValue Start) : TimeValue;

    /// <summary>Not after it ("by Friday").</summary>
    internal sealed record Until(TimeValue End) : TimeValue;

    /// <summary>Later than it, no more is told.</summary>
    internal sealed record After(TimeValue Start) : TimeValue;

    /// <summary>"for the third day": the run's last day is that of the news.</summary>
    internal sealed record Run(int Number, TimeUnit Unit) : TimeValue;

    /// <summary>"recently": near the day of writing.</summary>
    internal sealed record Recent : TimeValue;

    /// <summary>Words about time that tell no day, and why not.</summary>
    internal sealed record Unclear(string Why) : TimeValue;
}
