namespace Chancery.Knowledge.Import;

/// <summary>Dates as data sources write them.</summary>
internal static class SourceDates
{
    /// <summary>Reads <c>2012</c>, <c>2012-11</c>, <c>2012-11-06</c>, and days with a time of day behind them.</summary>
    public static bool Read(string? text, out PartialDate date)
    {
        date = default;
        if (text is null)
        {
            return false;
        }

        ReadOnlySpan<char> day = text.AsSpan().Trim();
        int time = day.IndexOfAny('T', ' ');
        return PartialDate.TryParse(time == 10 ? day[..10] : day, out date);
    }

    /// <summary>The date, no finer than <paramref name="precision"/> (Wikidata's numbers: 9 a year, 10 a month, 11 a day).</summary>
    public static PartialDate? WithPrecision(PartialDate date, int precision) => precision switch
    {
        >= 11 => date,
        10 => new PartialDate(date.Year, date.Month),
        9 => new PartialDate(date.Year),
        _ => null,   // a decade, a century
    };
}
