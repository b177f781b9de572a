using NodaTime;

namespace Chancery.Coding.Dates;

/// <summary>Time values → days of the calendar, seen from the day of writing. Pure.</summary>
internal static class Anchoring
{
    private const string NoToday = "it is counted from the article's date, which is not known";

    // Beyond these years nothing is news, and the calendar's arithmetic must not overflow.
    private const int FirstYear = 1, LastYear = 9000;

    public static Anchored Resolve(TimeValue value, TimeAnchor anchor) => value switch
    {
        TimeValue.Calendar date => OfCalendar(date, anchor),
        TimeValue.Unclear unclear => Anchored.None(unclear.Why),
        TimeValue.Years years => Whole(new LocalDate(years.First, 1, 1), Period.FromYears(years.Count), years.Count == 10 ? "a decade" : "a century"),
        TimeValue.FromNarrative shift => OfNarrative(shift, anchor),
        TimeValue.FromEvent shift => anchor.Narrative is { } day ? Distant(day.First, shift.Amount, shift.Unit, shift.Direction, $"counted from {Anchored.Iso(day.First)}, told behind it") : Anchored.None("it is counted from another event"),
        TimeValue.InNarrative { Inner: var inner } => anchor.Narrative is { } told ? Resolve(InYear(inner, told.First.Year), anchor) : Anchored.None("its year is that of another time, and none is told before it"),
        TimeValue.Part part => OfPart(part, anchor),
        TimeValue.WeekOf week => OfWeek(week, anchor),
        TimeValue.Between range => OfRange(range, anchor),
        TimeValue.SeasonOf { Year: not null } season => OfSeason(season, default, anchor.Ahead),
        TimeValue.Months { Year: not null } months => OfMonths(months, default),
        TimeValue.Since since => OfSince(since, anchor),
        TimeValue.Until until => OfUntil(until, anchor),
        TimeValue.After => Anchored.None("only says that the event was later"),
        _ when anchor.Today is not { } => Anchored.None(NoToday),
        _ => FromToday(value, anchor.Today.Value, anchor.Ahead),
    };

    private static TimeValue InYear(TimeValue value, int year) => value switch
    {
        TimeValue.Calendar date => date with { Year = year },
        TimeValue.SeasonOf season => season with { Year = year },
        _ => value,
    };

    private static Anchored FromToday(TimeValue value, LocalDate today, bool ahead)
    {
        string counted = $"counted from the article's day {Anchored.Iso(today)}";
        switch (value)
        {
            case TimeValue.DayShift shift:
                return Anchored.Day(today.PlusDays(shift.Days), counted);
            case TimeValue.Overnight:
                return Anchored.Days(today.PlusDays(-1), today, $"the night to {Anchored.Iso(today)}");
            case TimeValue.DayOfWeek weekday:
                return OfWeekday(weekday, today, ahead);
            case TimeValue.Period period:
                (LocalDate first, LocalDate last) = Enclosing(Shift(today, period.Shift, period.Unit), period.Unit);
                return Anchored.Days(first, last, counted);
            case TimeValue.Weekend:
                LocalDate saturday = ahead ? OnOrAfter(today, IsoDayOfWeek.Saturday) : OnOrBefore(today, IsoDayOfWeek.Saturday);
                return Anchored.Days(saturday, saturday.PlusDays(1), ahead ? "the next weekend" : "the last weekend");
            case TimeValue.Ago { Within: { } within, Amount.IsExact: true } anniversary:
                (LocalDate start, LocalDate end) = Enclosing(Shift(today, -anniversary.Amount.Least, anniversary.Unit), within);
                return Anchored.Days(start, end, counted);
            case TimeValue.Ago ago:
                return Distant(today, ago.Amount, ago.Unit, -1, counted);
            case TimeValue.Ahead when !ahead:
                return Anchored.None("with what has happened it tells how long, not when");
            case TimeValue.Ahead later:
                return Distant(today, later.Amount, later.Unit, 1, counted);
            case TimeValue.Stretch { Forward: true } stretch:
                return ahead ? Anchored.Days(today, Shift(today, stretch.Amount.Most, stretch.Unit), counted) : Anchored.None("with what has happened it tells how long, not when");
            case TimeValue.Stretch stretch:
                return Anchored.Days(Shift(today, -stretch.Amount.Most, stretch.Unit), today, counted);
            case TimeValue.SeasonOf season:
                return OfSeason(season, today, ahead);
            case TimeValue.Months months:
                return OfMonths(months, today);
            case TimeValue.Run run:
                return run.Number == 1 && run.Unit == TimeUnit.Day
                    ? Anchored.Day(today, counted)
                    : Anchored.Days(Shift(today, 1 - run.Number, run.Unit), today, $"a run that goes on on the article's day {Anchored.Iso(today)}");
            case TimeValue.Recent:
                return new Anchored(today, today, true, $"shortly before the article's day {Anchored.Iso(today)}");
            default:
                throw new InvalidOperationException($"No rule anchors {value.GetType().Name}.");
        }
    }

    private static Anchored OfCalendar(TimeValue.Calendar date, TimeAnchor anchor)
    {
        int? year = date.Year ?? (date.YearShift is { } shift ? anchor.Today?.Year + shift : null);
        if (year is < FirstYear or > LastYear || date.Month is < 0 or > 12)
        {
            return Anchored.None("no such date in the calendar");
        }

        if (date.Month == 0 && date.Day == 0)
        {
            return year is { } whole ? Whole(new LocalDate(whole, 1, 1), NodaTime.Period.FromYears(1), "a year") : Anchored.None(NoToday);
        }

        if (date.Day > LongestMonth(date.Month, year))
        {
            return Anchored.None("no such day in the calendar");
        }

        if (year is null && anchor.Today is null)
        {
            return Anchored.None("its year is not told and the article's date is not known");
        }

        LocalDate first = year is { } known ? new LocalDate(known, date.Month, Math.Max(1, date.Day)) : Nearest(date, anchor.Today!.Value, anchor.Ahead);
        string told = year is not null ? "told in full" : $"its year is the one nearest to the article's day {Anchored.Iso(anchor.Today!.Value)} {(anchor.Ahead ? "after" : "before")} it";
        if (date.Day == 0)
        {
            return Anchored.Days(first, first.With(DateAdjusters.EndOfMonth), $"a month; {told}");
        }

        bool disagrees = date.Weekday != IsoDayOfWeek.None && first.DayOfWeek != date.Weekday;
        return Anchored.Day(first, disagrees ? $"{told}; the text says {date.Weekday}, but {Anchored.Iso(first)} is a {first.DayOfWeek}" : told);
    }

    // "on 9 September", "last August", "next May": the year that makes the deixis and the tense true.
    private static LocalDate Nearest(TimeValue.Calendar date, LocalDate today, bool ahead)
    {
        if (date.Month == 0)
        {
            LocalDate month = today.With(DateAdjusters.StartOfMonth);
            while (!Fits(month) || (ahead ? month.PlusDays(date.Day - 1) < today : month.PlusDays(date.Day - 1) > today))
            {
                month = month.PlusMonths(ahead ? 1 : -1);
            }

            return month.PlusDays(date.Day - 1);
        }

        LocalDate thisMonth = today.With(DateAdjusters.StartOfMonth);
        int year = today.Year;
        switch (date.Deixis)
        {
            case Deixis.This:
                break;
            case Deixis.Last:
                year -= date.Month >= thisMonth.Month ? 1 : 0;
                break;
            case Deixis.Next:
                year += date.Month <= thisMonth.Month ? 1 : 0;
                break;
            default:
                int day = date.Day == 0 ? (ahead ? LongestMonth(date.Month, null) : 1) : date.Day;
                int order = (date.Month * 100) + day, now = (today.Month * 100) + today.Day;
                year += ahead && order < now ? 1 : !ahead && order > now ? -1 : 0;
                break;
        }

        // 29 February only stands in leap years.
        while (date.Day > LongestMonth(date.Month, year))
        {
            year += ahead ? 1 : -1;
        }

        return new LocalDate(year, date.Month, Math.Max(1, date.Day));

        bool Fits(LocalDate month) => date.Day <= LongestMonth(month.Month, month.Year);
    }

    private static Anchored OfWeekday(TimeValue.DayOfWeek weekday, LocalDate today, bool ahead)
    {
        if (weekday.WeekShift is { } shift)
        {
            LocalDate monday = Enclosing(today.PlusWeeks(shift), TimeUnit.Week).First;
            return Anchored.Day(monday.PlusDays(weekday.Day - IsoDayOfWeek.Monday), $"counted from the article's day {Anchored.Iso(today)}");
        }

        (LocalDate day, string which) = weekday.Deixis switch
        {
            Deixis.Last => (OnOrBefore(today.PlusDays(-1), weekday.Day), "before"),
            // "next Thursday" is not this week's.
            Deixis.Next when OnOrAfter(today.PlusDays(1), weekday.Day) is var near => (near <= Enclosing(today, TimeUnit.Week).Last ? near.PlusWeeks(1) : near, "in the week after"),
            _ when ahead => (OnOrAfter(today, weekday.Day), "on or after"),
            _ => (OnOrBefore(today, weekday.Day), "on or before"),
        };
        return Anchored.Day(day, $"the nearest {weekday.Day} {which} the article's day {Anchored.Iso(today)}");
    }

    private static Anchored OfNarrative(TimeValue.FromNarrative shift, TimeAnchor anchor) => anchor.Narrative is { } told
        ? Distant(told.First, shift.Amount, shift.Unit, shift.Direction, $"counted from {Anchored.Iso(told.First)}, told before")
        : Anchored.None("it is counted from another time, and none so fine is told before it");

    /// <summary>Whether "a day later", "the following year" may be counted from these days: they must lie within one such unit.</summary>
    public static bool IsAsFineAs(LocalDate first, LocalDate last, TimeUnit unit) => unit switch
    {
        TimeUnit.Month => first.Year == last.Year && first.Month == last.Month,
        TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century => first.Year == last.Year,
        _ => first == last,
    };

    // Days are exact; weeks give a day that is near; months and years only the whole month or year.
    private static Anchored Distant(LocalDate from, Amount amount, TimeUnit unit, int direction, string reason)
    {
        LocalDate near = Shift(from, direction * amount.Least, unit), far = Shift(from, direction * amount.Most, unit);
        if (!amount.IsExact)
        {
            (LocalDate first, LocalDate last) = near < far ? (near, far) : (far, near);
            return Anchored.Days(first, last, $"{reason}, two to nine of them");
        }

        if (unit is TimeUnit.Month or TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century)
        {
            (LocalDate first, LocalDate last) = Enclosing(near, unit == TimeUnit.Month ? unit : TimeUnit.Year);
            return Anchored.Days(first, last, reason);
        }

        return new Anchored(near, near, unit is TimeUnit.Week or TimeUnit.Weekend && amount.Least > 0, reason);
    }

    private static Anchored OfSeason(TimeValue.SeasonOf season, LocalDate today, bool ahead)
    {
        // A winter is named by the year of its January.
        const string northern = "a season of the northern hemisphere, in whole months";
        int month = season.Season switch
        {
            Season.Spring => 3,
            Season.Summer => 6,
            Season.Autumn => 9,
            _ => 12,
        };
        int? year = season.Year ?? (season.YearShift is { } shift ? today.Year + shift : null);
        if (year is < FirstYear + 1 or > LastYear)
        {
            return Anchored.None("no such date in the calendar");
        }

        if (year is { } told)
        {
            return Whole(new LocalDate(month == 12 ? told - 1 : told, month, 1), NodaTime.Period.FromMonths(3), northern);
        }

        LocalDate first = new LocalDate(today.Year + 1, month, 1);
        bool Wanted(LocalDate start) => season.Deixis switch
        {
            Deixis.Last => start.PlusMonths(3) <= today,
            Deixis.Next => true,
            _ => ahead || start <= today,
        };
        while (!Wanted(first))
        {
            first = first.PlusYears(-1);
        }

        bool next = season.Deixis == Deixis.Next;
        while ((next || (ahead && season.Deixis != Deixis.Last)) && (next ? first.PlusYears(-1) > today : first.PlusYears(-1).PlusMonths(3) > today))
        {
            first = first.PlusYears(-1);
        }

        return Whole(first, NodaTime.Period.FromMonths(3), $"{northern}, nearest to the article's day {Anchored.Iso(today)}");
    }

    private static Anchored OfMonths(TimeValue.Months months, LocalDate today)
    {
        int year = months.Year ?? today.Year + (months.YearShift ?? 0);
        return year is < FirstYear or > LastYear
            ? Anchored.None("no such date in the calendar")
            : Whole(new LocalDate(year, months.First, 1), NodaTime.Period.FromMonths(months.Count), "part of a year");
    }

    private static Anchored OfPart(TimeValue.Part part, TimeAnchor anchor)
    {
        Anchored whole = Resolve(part.Whole, anchor);
        if (whole is not { First: { } first, Last: { } last } || first == last)
        {
            return whole;
        }

        switch (part.Portion)
        {
            case Portion.Earlier when anchor.Today is { } today && today >= first:
                return Anchored.Days(first, today < last ? today : last, $"until the article's day; {whole.Reason}");
            case Portion.Later when anchor.Today is { } now && now <= last:
                return Anchored.Days(now > first ? now : first, last, $"from the article's day on; {whole.Reason}");
            case Portion.Earlier or Portion.Later:
                return whole;
        }

        (int from, int to, int of) = part.Portion switch
        {
            Portion.Beginning => (0, 1, 3),
            Portion.Middle => (1, 2, 3),
            Portion.End => (2, 3, 3),
            Portion.FirstHalf => (0, 1, 2),
            _ => (1, 2, 2),
        };

        // Thirds of years are whole months, thirds of months ten days; what is longer or shorter is cut by days.
        LocalDate Cut(int share)
        {
            int days = NodaTime.Period.DaysBetween(first, last) + 1;
            return share == 0 ? first
                : share == of ? last.PlusDays(1)
                : days is 365 or 366 ? first.PlusMonths(12 * share / of)
                : days is >= 28 and <= 31 && of == 3 ? first.PlusDays(10 * share)
                : first.PlusDays(days * share / of);
        }

        return Anchored.Days(Cut(from), Cut(to).PlusDays(-1), $"read as a {(of == 3 ? "third" : "half")}; {whole.Reason}");
    }

    private static Anchored OfWeek(TimeValue.WeekOf week, TimeAnchor anchor)
    {
        Anchored whole = Resolve(week.Whole, anchor);
        if (whole is not { First: { } first, Last: { } last })
        {
            return whole;
        }

        LocalDate start = week.Number < 0 ? last.PlusDays(-6) : first.PlusDays(7 * (week.Number - 1));
        LocalDate end = start.PlusDays(6);
        return start > last ? Anchored.None("the month has no such week") : Anchored.Days(start, end < last ? end : last, $"seven days of it; {whole.Reason}");
    }

    // What is told without a year or a date is found from the side that lies next to the day of writing, so that the ends stand in order.
    private static Anchored OfRange(TimeValue.Between range, TimeAnchor anchor)
    {
        Anchored one, two;
        if (anchor.Ahead)
        {
            one = Resolve(range.First, anchor);
            two = Resolve(range.Last, anchor with { Today = one.First ?? anchor.Today });
        }
        else
        {
            two = Resolve(range.Last, anchor);
            one = Resolve(range.First, range.First is TimeValue.DayShift or TimeValue.Calendar { YearShift: not null } ? anchor : anchor with { Today = two.Last ?? anchor.Today });
        }

        return one is not { First: { } first } ? one
            : two is not { Last: { } last } ? Anchored.None(two.Reason)
            : last < first ? Anchored.None("the range ends before it begins")
            : Anchored.Days(first, last, $"from the first to the last day told; {two.Reason}");
    }

    private static Anchored OfSince(TimeValue.Since since, TimeAnchor anchor)
    {
        Anchored start = Resolve(since.Start, anchor);
        return start is not { First: { } first } ? start
            : !anchor.Ahead && anchor.Today is { } today && today >= first ? Anchored.Days(first, today, $"from then until the article's day; {start.Reason}")
            : Anchored.Days(first, null, $"from then on, the end is not told; {start.Reason}");
    }

    private static Anchored OfUntil(TimeValue.Until until, TimeAnchor anchor)
    {
        Anchored end = Resolve(until.End, anchor);
        return end is not { Last: { } last } ? Anchored.None(end.Reason)
            : anchor is { Ahead: true, Today: { } today } && today <= last ? Anchored.Days(today, last, $"still to come, and not after it; {end.Reason}")
            : Anchored.None("only says that the event was no later");
    }

    private static Anchored Whole(LocalDate first, Period length, string reason) => Anchored.Days(first, first.Plus(length).PlusDays(-1), reason);

    private static int LongestMonth(int month, int? year) => month == 0 ? 31 : CalendarSystem.Iso.GetDaysInMonth(year ?? 2000, month);

    private static LocalDate OnOrBefore(LocalDate day, IsoDayOfWeek weekday) => day.DayOfWeek == weekday ? day : day.Previous(weekday);

    private static LocalDate OnOrAfter(LocalDate day, IsoDayOfWeek weekday) => day.DayOfWeek == weekday ? day : day.Next(weekday);

    private static LocalDate Shift(LocalDate day, int count, TimeUnit unit) => unit switch
    {
        TimeUnit.Hour => day,
        TimeUnit.Day => day.PlusDays(count),
        TimeUnit.Week or TimeUnit.Weekend => day.PlusWeeks(count),
        TimeUnit.Month => day.PlusMonths(count),
        _ => day.PlusYears(Math.Clamp(count * (unit == TimeUnit.Year ? 1 : unit == TimeUnit.Decade ? 10 : 100), FirstYear - day.Year, LastYear - day.Year)),
    };

    private static (LocalDate First, LocalDate Last) Enclosing(LocalDate day, TimeUnit unit)
    {
        LocalDate monday = OnOrBefore(day, IsoDayOfWeek.Monday);
        return unit switch
        {
            TimeUnit.Week => (monday, monday.PlusDays(6)),
            TimeUnit.Weekend => (monday.PlusDays(5), monday.PlusDays(6)),
            TimeUnit.Month => (day.With(DateAdjusters.StartOfMonth), day.With(DateAdjusters.EndOfMonth)),
            TimeUnit.Year => (new LocalDate(day.Year, 1, 1), new LocalDate(day.Year, 12, 31)),
            TimeUnit.Decade => Span(day.Year / 10 * 10, 10),
            TimeUnit.Century => Span(((day.Year - 1) / 100 * 100) + 1, 100),
            _ => (day, day),
        };

        static (LocalDate, LocalDate) Span(int year, int years) => (new LocalDate(Math.Max(FirstYear, year), 1, 1), new LocalDate(year + years - 1, 12, 31));
    }
}
