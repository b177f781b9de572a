using System.Globalization;

namespace Chancery.Knowledge;

/// <summary>A date as precise as it is known: a year, a month of a year, or a day.</summary>
/// <remarks>
/// Ordered by year, month, day; a coarser date stands before the finer ones inside it. Equal when year, month and day are.
/// The default value is no date: every property but <see cref="Year"/> (0) throws.
/// </remarks>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private readonly short _year;
    private readonly byte _month;
    private readonly byte _day;

    /// <exception cref="ArgumentOutOfRangeException">No such day in the calendar, or a day without a month.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (!IsValid(year, month ?? 0, day ?? 0))
        {
            throw new ArgumentOutOfRangeException(nameof(year), $"{year}-{month}-{day} is no date.");
        }

        _year = (short)year;
        _month = (byte)(month ?? 0);
        _day = (byte)(day ?? 0);
    }

    public int Year => _year;

    public int? Month => _month == 0 ? null : _month;

    public int? Day => _day == 0 ? null : _day;

    /// <summary>The first day it may mean.</summary>
    public DateOnly First => new(_year, Math.Max(_month, (byte)1), Math.Max(_day, (byte)1));

    /// <summary>The last day it may mean.</summary>
    public DateOnly Last
    {
        get
        {
            int month = _month == 0 ? 12 : _month;
            return new DateOnly(_year, month, _day == 0 ? DateTime.DaysInMonth(_year, month) : _day);
        }
    }

    public static PartialDate From(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads <c>2012</c>, <c>2012-11</c> or <c>2012-11-06</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || (text.Length > 4 && text[4] != '-') || (text.Length > 7 && text[7] != '-'))
        {
            return false;
        }

        int month = 0, day = 0;
        if (!TryDigits(text[..4], out int year)
            || (text.Length > 4 && (!TryDigits(text[5..7], out month) || month == 0))
            || (text.Length > 7 && (!TryDigits(text[8..], out day) || day == 0))
            || !IsValid(year, month, day))
        {
            return false;
        }

        date = new PartialDate(year, month == 0 ? null : month, day == 0 ? null : day);
        return true;
    }

    public int CompareTo(PartialDate other) => Key.CompareTo(other.Key);

    public override string ToString() => (_month, _day) switch
    {
        (0, _) => $"{_year:D4}",
        (_, 0) => $"{_year:D4}-{_month:D2}",
        _ => $"{_year:D4}-{_month:D2}-{_day:D2}",
    };

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private int Key => (_year << 16) | (_month << 8) | _day;

    private static bool IsValid(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 0 and <= 12 && day >= 0
        && (day == 0 || (month > 0 && day <= DateTime.DaysInMonth(year, month)));

    private static bool TryDigits(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}

/// <summary>From a date to a date, both included; null where the end is open or unknown.</summary>
public readonly record struct DateRange(PartialDate? From, PartialDate? To)
{
    /// <summary>Reads <c>from..to</c>, either side may be empty; false also when it ends before it begins.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateRange range)
    {
        range = default;
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || !TryEnd(text[..dots], out PartialDate? from) || !TryEnd(text[(dots + 2)..], out PartialDate? to)
            || (from is { } start && to is { } end && end.Last < start.First))
        {
            return false;
        }

        range = new DateRange(from, to);
        return true;
    }

    /// <summary>Every day that <paramref name="date"/> may mean lies within, whatever days the ends mean.</summary>
    public bool SurelyHolds(PartialDate date) => (From is not { } from || from.Last <= date.First) && (To is not { } to || date.Last <= to.First);

    /// <summary>Some day that <paramref name="date"/> may mean may lie within.</summary>
    public bool MayHold(PartialDate date) => (From is not { } from || from.First <= date.Last) && (To is not { } to || date.First <= to.Last);

    public override string ToString() => $"{From}..{To}";

    private static bool TryEnd(ReadOnlySpan<char> text, out PartialDate? end)
    {
        end = null;
        if (text.IsEmpty)
        {
            return true;
        }

        bool parsed = PartialDate.TryParse(text, out PartialDate date);
        end = parsed ? date : null;
        return parsed;
    }
}
