using System.Globalization;

namespace Chancery.Knowledge.Petrarch;

/// <summary>A code and the days it holds on, both included; a null end is open.</summary>
public sealed record DatedCode(string Code, DateOnly? From, DateOnly? To, DictionaryPlace Place)
{
    // A year of two digits up to this one is of this century, as PETRARCH has it.
    private const int LastYearOfThisCentury = 30;

    /// <summary>Without any days: what holds where no dated code does.</summary>
    public bool IsDefault => From is null && To is null;

    public bool HoldsOn(DateOnly day) => (From is not { } from || from <= day) && (To is not { } to || day <= to);

    /// <summary>Reads what stands between the brackets: <c>HOB</c>, <c>HOB &lt;950601</c>, <c>HOB &gt; 19990816</c>, <c>HOB 950601-990815</c>.</summary>
    internal static DatedCode? Parse(ReadOnlySpan<char> text, DictionaryPlace place, out string? problem)
    {
        text = text.Trim();
        int end = text.IndexOfAny(" \t<>");
        ReadOnlySpan<char> code = end < 0 ? text : text[..end];
        ReadOnlySpan<char> dates = end < 0 ? default : text[end..].Trim();
        problem = code.IsEmpty ? "a code without letters" : null;
        if (problem is not null || dates.IsEmpty)
        {
            return problem is null ? new DatedCode(code.ToString(), null, null, place) : null;
        }

        DateOnly? from = null, to = null;
        bool read;
        switch (dates[0])
        {
            case '<':
                read = TryDay(dates[1..], out to);
                to = to?.AddDays(-1);
                break;
            case '>':
                read = TryDay(dates[1..], out from);
                from = from?.AddDays(1);
                break;
            default:
                int dash = dates.IndexOf('-');
                read = dash > 0 & TryDay(dates[..Math.Max(dash, 0)], out from) & TryDay(dates[(dash + 1)..], out to);
                break;
        }

        problem = !read ? $"'{dates}' is no date restriction" : from > to ? $"'{dates}' ends before it begins" : null;
        return problem is null ? new DatedCode(code.ToString(), from, to, place) : null;
    }

    private static bool TryDay(ReadOnlySpan<char> text, out DateOnly? day)
    {
        day = null;
        text = text.Trim();
        if (text.Length is not (6 or 8) || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return false;
        }

        int year = number / 10000, month = number / 100 % 100, date = number % 100;
        year += text.Length == 8 ? 0 : year <= LastYearOfThisCentury ? 2000 : 1900;

        // The lists of rulers count a month's days generously ("0231"), and begin a year with its month 0: the nearest day is meant.
        if (year is < 1 or > 9998 || month > 12 || date > 31)
        {
            return false;
        }

        month = Math.Max(month, 1);
        day = new DateOnly(year, month, Math.Clamp(date, 1, DateTime.DaysInMonth(year, month)));
        return true;
    }
}
