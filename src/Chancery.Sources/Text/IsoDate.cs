using System.Globalization;
using System.Text.RegularExpressions;

namespace Chancery.Sources.Text;

/// <summary>Dates as sources write them, as ISO 8601: a date, or a date and time with the offset that was given.</summary>
/// <remarks>Nothing is filled in: no time where there was none, no year, and of "03/04/2023" nobody knows the month.</remarks>
internal static partial class IsoDate
{
    private static readonly string[] s_dateFormats =
        ["yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd", "yyyy.MM.dd", "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy"];

    private static readonly string[] s_timeFormats =
    [
        "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF",
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyyMMddTHHmmss",
    ];

    private static readonly string[] s_offsetFormats =
    [
        "yyyy-MM-ddTHH:mmzzz", "yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd HH:mm:sszzz", "yyyy-MM-dd HH:mm:ss zzz",
        "yyyyMMddTHHmmsszzz", "d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm zzz",
    ];

    /// <summary>The whole of a metadata value as ISO 8601; null when it is no date.</summary>
    public static string? Parse(string? value)
    {
        // "0001-01-01" is how a program writes that it does not know.
        if (value is null || value.Length is < 8 or > 60 || value.StartsWith("0001", StringComparison.Ordinal))
        {
            return null;
        }

        string text = WeekdayBefore().Replace(value.Trim(), "");
        text = ZoneAfter().Replace(text, m => m.Groups[1].Value + Offset(m.Groups[2].Value));
        text = CompactOffset().Replace(text, "$1:$2");
        if (DateTimeOffset.TryParseExact(text, s_offsetFormats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var moment))
        {
            string offset = moment.Offset == TimeSpan.Zero ? "Z" : moment.ToString("zzz", CultureInfo.InvariantCulture);
            return moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + offset;
        }

        if (DateTime.TryParseExact(text, s_timeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
        }

        string plain = DotAfterMonth().Replace(text.Replace(',', ' '), "$1 ");
        plain = Spaces().Replace(Sept().Replace(plain, "Sep"), " ");
        return DateOnly.TryParseExact(plain, s_dateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>The first date written in a short visible line ("Published 13 September 2023, 10:15"), as a date only.</summary>
    public static string? FindIn(string line)
    {
        foreach (Match match in Written().Matches(line))
        {
            if (Parse(OrdinalDay().Replace(match.Value, "$1")) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>Whether a line is nothing but a date, with what stands around dates on pages.</summary>
    public static bool IsDateLine(string line)
    {
        if (line.Length > 120 || FindIn(line) is null)
        {
            return false;
        }

        if (line.Length <= 80 && DateLabel().IsMatch(line))
        {
            return true;
        }

        string rest = Around().Replace(Written().Replace(line, " "), " ");
        return !rest.Any(char.IsLetterOrDigit);
    }

    private static string Offset(string zone) => zone.ToUpperInvariant() switch
    {
        "EST" => "-0500",
        "EDT" => "-0400",
        _ => "+0000",
    };

    private const string Months = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|"
        + @"Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?";

    [GeneratedRegex(@"\b(?:\d{1,2}(?:st|nd|rd|th)?\s+" + Months + @",?\s+\d{4}|" + Months + @"\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}"
        + @"|\d{4}-\d{2}-\d{2}|\d{4}/\d{2}/\d{2})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Written();

    [GeneratedRegex(@"^\W*(?:first published|published|posted|(?:last )?updated|last modified|date)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DateLabel();

    [GeneratedRegex(@"\b(\d{1,2})(?:st|nd|rd|th)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OrdinalDay();

    [GeneratedRegex(@"\b(?:published|posted|updated|last|modified|on|at|date|first|by|UTC|GMT|EST|EDT|CET|CEST|BST|MSK|KST|JST|IST|AM|PM|a\.m|p\.m|"
        + @"Mon(?:day)?|Tue(?:sday)?|Wed(?:nesday)?|Thu(?:rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)\b|T?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Around();

    [GeneratedRegex(@"^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex WeekdayBefore();

    [GeneratedRegex(@"(\d[\d:.]*\s?)(Z|GMT|UTC|UT|EST|EDT)$", RegexOptions.IgnoreCase)]
    private static partial Regex ZoneAfter();

    [GeneratedRegex(@"([+-]\d{2})(\d{2})$")]
    private static partial Regex CompactOffset();

    [GeneratedRegex(@"\b([A-Za-z]{3,9})\.\s?")]
    private static partial Regex DotAfterMonth();

    [GeneratedRegex(@"\bSept\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sept();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
