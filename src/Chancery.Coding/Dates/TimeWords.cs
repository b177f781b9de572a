using System.Collections.Frozen;
using NodaTime;

namespace Chancery.Coding.Dates;

/// <summary>The words of English time expressions, lower case, without the stop of abbreviations.</summary>
internal static class TimeWords
{
    public static readonly FrozenDictionary<string, IsoDayOfWeek> Weekdays = new Dictionary<string, IsoDayOfWeek>
    {
        ["monday"] = IsoDayOfWeek.Monday, ["mon"] = IsoDayOfWeek.Monday,
        ["tuesday"] = IsoDayOfWeek.Tuesday, ["tue"] = IsoDayOfWeek.Tuesday, ["tues"] = IsoDayOfWeek.Tuesday,
        ["wednesday"] = IsoDayOfWeek.Wednesday, ["wed"] = IsoDayOfWeek.Wednesday,
        ["thursday"] = IsoDayOfWeek.Thursday, ["thu"] = IsoDayOfWeek.Thursday, ["thurs"] = IsoDayOfWeek.Thursday,
        ["friday"] = IsoDayOfWeek.Friday, ["fri"] = IsoDayOfWeek.Friday,
        ["saturday"] = IsoDayOfWeek.Saturday, ["sat"] = IsoDayOfWeek.Saturday,
        ["sunday"] = IsoDayOfWeek.Sunday, ["sun"] = IsoDayOfWeek.Sunday,
    }.ToFrozenDictionary();

    public static readonly FrozenDictionary<string, int> Months = new Dictionary<string, int>
    {
        ["january"] = 1, ["jan"] = 1, ["february"] = 2, ["feb"] = 2, ["march"] = 3, ["mar"] = 3, ["april"] = 4, ["apr"] = 4,
        ["may"] = 5, ["june"] = 6, ["jun"] = 6, ["july"] = 7, ["jul"] = 7, ["august"] = 8, ["aug"] = 8,
        ["september"] = 9, ["sept"] = 9, ["sep"] = 9, ["october"] = 10, ["oct"] = 10, ["november"] = 11, ["nov"] = 11,
        ["december"] = 12, ["dec"] = 12,
    }.ToFrozenDictionary();

    public static readonly FrozenDictionary<string, Season> Seasons = new Dictionary<string, Season>
    {
        ["spring"] = Season.Spring, ["summer"] = Season.Summer, ["autumn"] = Season.Autumn, ["fall"] = Season.Autumn, ["winter"] = Season.Winter,
    }.ToFrozenDictionary();

    public static readonly FrozenDictionary<string, TimeUnit> Units = new Dictionary<string, TimeUnit>
    {
        ["minute"] = TimeUnit.Hour, ["minutes"] = TimeUnit.Hour, ["hour"] = TimeUnit.Hour, ["hours"] = TimeUnit.Hour,
        ["day"] = TimeUnit.Day, ["days"] = TimeUnit.Day, ["night"] = TimeUnit.Day, ["nights"] = TimeUnit.Day,
        ["weekend"] = TimeUnit.Weekend, ["weekends"] = TimeUnit.Weekend,
        ["week"] = TimeUnit.Week, ["weeks"] = TimeUnit.Week, ["month"] = TimeUnit.Month, ["months"] = TimeUnit.Month,
        ["year"] = TimeUnit.Year, ["years"] = TimeUnit.Year, ["decade"] = TimeUnit.Decade, ["decades"] = TimeUnit.Decade,
        ["century"] = TimeUnit.Century, ["centuries"] = TimeUnit.Century,
    }.ToFrozenDictionary();

    /// <summary>"several" and its like are read as two to nine.</summary>
    public static readonly FrozenDictionary<string, Amount> Amounts = new Dictionary<string, Amount>
    {
        ["a"] = new(1, 1), ["an"] = new(1, 1), ["one"] = new(1, 1), ["two"] = new(2, 2), ["three"] = new(3, 3), ["four"] = new(4, 4),
        ["five"] = new(5, 5), ["six"] = new(6, 6), ["seven"] = new(7, 7), ["eight"] = new(8, 8), ["nine"] = new(9, 9), ["ten"] = new(10, 10),
        ["eleven"] = new(11, 11), ["twelve"] = new(12, 12), ["thirteen"] = new(13, 13), ["fourteen"] = new(14, 14), ["fifteen"] = new(15, 15),
        ["sixteen"] = new(16, 16), ["seventeen"] = new(17, 17), ["eighteen"] = new(18, 18), ["nineteen"] = new(19, 19), ["twenty"] = new(20, 20),
        ["thirty"] = new(30, 30), ["forty"] = new(40, 40), ["fifty"] = new(50, 50), ["sixty"] = new(60, 60), ["seventy"] = new(70, 70),
        ["eighty"] = new(80, 80), ["ninety"] = new(90, 90), ["several"] = new(2, 9), ["few"] = new(2, 9), ["some"] = new(2, 9),
    }.ToFrozenDictionary();

    public static readonly FrozenDictionary<string, int> Ordinals = new Dictionary<string, int>
    {
        ["first"] = 1, ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["fifth"] = 5, ["sixth"] = 6, ["seventh"] = 7, ["eighth"] = 8,
        ["ninth"] = 9, ["tenth"] = 10, ["eleventh"] = 11, ["twelfth"] = 12, ["thirteenth"] = 13, ["fourteenth"] = 14, ["fifteenth"] = 15,
        ["sixteenth"] = 16, ["seventeenth"] = 17, ["eighteenth"] = 18, ["nineteenth"] = 19, ["twentieth"] = 20,
    }.ToFrozenDictionary();

    /// <summary>"the nineties": the first year in its century.</summary>
    public static readonly FrozenDictionary<string, int> Decades = new Dictionary<string, int>
    {
        ["twenties"] = 20, ["thirties"] = 30, ["forties"] = 40, ["fifties"] = 50, ["sixties"] = 60, ["seventies"] = 70, ["eighties"] = 80, ["nineties"] = 90,
    }.ToFrozenDictionary();

    public static readonly FrozenDictionary<string, Portion> Portions = new Dictionary<string, Portion>
    {
        ["beginning"] = Portion.Beginning, ["start"] = Portion.Beginning, ["early"] = Portion.Beginning, ["mid"] = Portion.Middle, ["middle"] = Portion.Middle,
        ["late"] = Portion.End, ["end"] = Portion.End, ["close"] = Portion.End, ["earlier"] = Portion.Earlier, ["later"] = Portion.Later,
    }.ToFrozenDictionary();

    /// <summary>Words that with a capital before a weekday or season make the name of something else: "Bloody Sunday", "Arab Spring".</summary>
    public static readonly FrozenSet<string> NamedDays = new[] { "black", "bloody", "good", "easter", "palm", "ash", "maundy", "super", "cyber", "arab", "prague" }.ToFrozenSet();

    public static bool IsPartOfDay(string word) => word is "morning" or "afternoon" or "evening" or "night" or "noon" or "midday" or "midnight" or "dawn" or "lunchtime";
}
