using Chancery.Language;
using NodaTime;

namespace Chancery.Coding.Dates;

/// <summary>Dates of the calendar: days, months, years, weekdays, seasons, quarters, decades, and parts of them.</summary>
internal sealed partial class TimeParser
{
    // 2023-09-09, 9/13/2023, 13.09.2023: one run without blanks.
    private Parsed? Numeric(int at)
    {
        TimeToken one = this[at], sign = this[at + 1], two = this[at + 2], again = this[at + 3], three = this[at + 4];
        if (one.Number != NumberForm.Plain || two.Number != NumberForm.Plain || !sign.Glued || !two.Glued || !again.Glued || !three.Glued
            || sign.Form != again.Form || three.Digits is 0 or > 4)
        {
            return null;
        }

        // An ISO time stands glued to its date ("2023-09-09T10:00").
        bool isoTime = three.Number == NumberForm.None && three.Form.Length > 2 && three.Form[2] == 't';
        if (three.Number != NumberForm.Plain && !isoTime)
        {
            return null;
        }

        if (one.Digits == 4 && two.Digits <= 2 && three.Digits <= 2 && sign.IsDash | sign.Form is "/" or ".")
        {
            return new Parsed(new TimeValue.Calendar(one.Value, two.Value, three.Value), at + 5);
        }

        if (three.Digits != 4 || one.Digits > 2 || two.Digits > 2 || !three.IsYear)
        {
            return null;
        }

        (int first, int second, int year) = (one.Value, two.Value, three.Value);
        TimeValue? value = sign.Form switch
        {
            "." => new TimeValue.Calendar(year, second, first),
            "/" or "-" when first > 12 || first == second => new TimeValue.Calendar(year, second, first),
            "/" or "-" when second > 12 => new TimeValue.Calendar(year, first, second),
            "/" or "-" => new TimeValue.Unclear("day and month of the numeric date cannot be told apart"),
            _ => null,
        };
        return value is null ? null : new Parsed(value, at + 5);
    }

    private Parsed? Calendar(int at, bool yearAllowed)
    {
        int i = at;
        IsoDayOfWeek weekday = IsoDayOfWeek.None;
        if (WeekdayAt(i) is { } day)
        {
            weekday = day.Day;
            i = SkipPartOfDay(day.End);
            i += this[i].Form is "," ? 1 : 0;
            i += this[i].Form is "on" ? 1 : 0;
        }

        Deixis deixis = Deixis.None;
        if (weekday == IsoDayOfWeek.None && DeixisAt(i) is { } shift)
        {
            deixis = shift;
            i++;
        }

        // 9 September, the 9th of September
        int start = i + (this[i].Form is "the" ? 1 : 0);
        if (this[start].IsDay)
        {
            int month = start + 1 + (this[start + 1].Form is "of" ? 1 : 0);
            if (MonthAt(month, beside: true) is { } named)
            {
                return WithYear(new TimeValue.Calendar(null, named.Month, this[start].Value, weekday, deixis), named.End);
            }

            // A number by itself can only become a day in a range ("3 and 5 May").
            return weekday == IsoDayOfWeek.None && deixis == Deixis.None ? new Parsed(new TimeValue.Calendar(Day: this[start].Value), start + 1) : null;
        }

        // September 9, September, September 2023
        bool firm = weekday != IsoDayOfWeek.None || deixis != Deixis.None || yearAllowed || this[at - 1].Form is "the" or "in" or "s" or "mid" or "early" or "late" or "come" || this[at - 1].IsDash;
        if (MonthAt(i, beside: firm || this[i + 1].IsDay || this[i + 1].IsYear || this[i + 2].IsDay) is { } name)
        {
            int next = name.End + (this[name.End].Form is "the" ? 1 : 0);
            if (this[next].IsDay && !IsCount(next))
            {
                return WithYear(new TimeValue.Calendar(null, name.Month, this[next].Value, weekday, deixis), next + 1);
            }

            Parsed month = WithYear(new TimeValue.Calendar(null, name.Month, 0, weekday, deixis), name.End);
            return weekday == IsoDayOfWeek.None && (firm || month.End > name.End) ? month : null;
        }

        if (weekday == IsoDayOfWeek.None && deixis == Deixis.None && yearAllowed && YearAt(at) is { } year)
        {
            return new Parsed(new TimeValue.Calendar(year), at + 1);
        }

        return null;
    }

    // "Sept. 9 troops crossed" is a date, "in May 20 soldiers died" most likely not; the tree says which noun a number counts.
    private bool IsCount(int at) => !this[at + 1].Capital && !(this[at + 1].IsDash && !this[at + 1].Glued) && wordOf(this[at]) is { Relation: Relation.Nummod, Head: { } head } number
        && head.Index > number.Index && head.Features.Has(Feature.Plural) && this[at - 1].Form is not "." && this[at + 1].Form is not ",";

    // The year of a date: ", 2023", "of last year", "this year".
    private Parsed WithYear(TimeValue.Calendar date, int at)
    {
        int year = at + (this[at].Form is "," or "of" or "in" ? 1 : 0);
        if (this[year].IsYear && !(this[at].Form is "in" && date.Day == 0 && IsCount(year)))
        {
            return new Parsed(date with { Year = this[year].Value }, year + 1);
        }

        return YearShiftAt(at) is { } shift ? new Parsed(date with { YearShift = shift.Shift }, shift.End) : new Parsed(date, at);
    }

    // "last year", "of the previous year", "this year", "of next year".
    private (int Shift, int End)? YearShiftAt(int at)
    {
        int i = at + (this[at].Form is "of" or "in" ? 1 : 0);
        i += this[i].Form is "the" && this[i + 1].Form is "last" or "past" or "current" ? 1 : 0;
        return this[i + 1].Form is "year" && DeixisAt(i) is { } deixis ? ((int)deixis - (int)Deixis.This, i + 2) : null;
    }

    private Deixis? DeixisAt(int at) => this[at].Form switch
    {
        "last" or "past" => Deixis.Last,
        "this" or "current" => Deixis.This,
        "next" or "coming" => Deixis.Next,
        _ => null,
    };

    private int? YearAt(int at)
    {
        TimeToken token = this[at];
        if (!token.IsYear || this[at + 1].Form is "%" or "m" or "km" || (this[at + 1] is { Form: "," or ".", Glued: true } && this[at + 2] is { Glued: true, Number: NumberForm.Plain }))
        {
            return null;
        }

        // "killed 1800 people" counts, "the 1897 raid" dates.
        bool counted = token.Value is < 1900 or > 2099 && wordOf(token) is { Relation: Relation.Nummod, Head: { } head } && (head.Features.Has(Feature.Plural) || token.Value > 2099);
        return counted ? null : token.Value;
    }

    /// <param name="beside">A day, a year or a preposition stands by it, so that "May" and "March" are months.</param>
    private (int Month, int End)? MonthAt(int at, bool beside)
    {
        if (!this[at].Capital || !TimeWords.Months.TryGetValue(this[at].Form, out int month) || !beside || (InName(at) && !this[at - 1].IsDay))
        {
            return null;
        }

        if (this[at].Form is "may" && wordOf(this[at]) is { Tag: PartOfSpeech.Auxiliary } && !this[at + 1].IsDay)
        {
            return null;
        }

        bool cut = this[at].Form is not ("may" or "june" or "july") && this[at].Form.Length <= 4 && this[at + 1] is { Form: ".", Glued: true };
        return (month, at + (cut ? 2 : 1));
    }

    private (IsoDayOfWeek Day, int End)? WeekdayAt(int at)
    {
        TimeToken token = this[at];
        if (!token.Capital || !TimeWords.Weekdays.TryGetValue(token.Form, out IsoDayOfWeek day) || InName(at)
            || (TimeWords.NamedDays.Contains(this[at - 1].Form) && this[at - 1].Capital))
        {
            return null;
        }

        bool cut = token.Form.Length <= 5 && this[at + 1] is { Form: ".", Glued: true };
        return token.Form.Length <= 3 && !cut && MonthAt(at + 1 + (this[at + 1].Form is "," ? 1 : 0), beside: true) is null && !this[at + 2].IsDay
            ? null
            : (day, at + (cut ? 2 : 1));
    }

    // "June Smith", "the Sunday Times", "October Revolution" are names of other things; "Tuesday's" and "mid-July" are not, though one word each.
    private bool InName(int at)
    {
        if (wordOf(this[at]) is not { Name: { } name } word)
        {
            return false;
        }

        List<TimeToken> parts = TimeToken.Read(word.Document.Text, name.Span);
        return parts.Exists(p => char.IsLetter(p.Form[0]) && p.Span != this[at].Span && !(p.Glued && p.Form is "s") && !TimeWords.Portions.ContainsKey(p.Form))
            && !parts.Exists(p => char.IsAsciiDigit(p.Form[0]));
    }

    private int SkipPartOfDay(int at) => at + (TimeWords.IsPartOfDay(this[at].Form) ? 1 : 0);

    private Parsed? WeekdayOf(int at)
    {
        int i = at;
        i += this[i].Form is "early" or "late" or "later" or "earlier" ? 1 : 0;
        i += i > at && this[i].Form is "on" ? 1 : 0;
        Deixis deixis = DeixisAt(i) ?? Deixis.None;
        i += deixis == Deixis.None ? 0 : 1;
        if (WeekdayAt(i) is not { } day)
        {
            return null;
        }

        int end = SkipPartOfDay(day.End);
        int week = end + (this[end].Form is "of" ? 1 : 0);
        if (deixis == Deixis.None && DeixisAt(week) is { } which && this[week + 1].Form is "week")
        {
            return new Parsed(new TimeValue.DayOfWeek(day.Day, Deixis.None, (int)which - (int)Deixis.This), week + 2);
        }

        return new Parsed(new TimeValue.DayOfWeek(day.Day, deixis), end);
    }

    // "on the 9th" where no noun follows.
    private Parsed? DayNumber(int at, string preposition)
    {
        bool fits = preposition is "on" && this[at].Form is "the" && this[at + 1] is { Number: NumberForm.Ordinal } && this[at + 1].IsDay;
        return fits && wordOf(this[at + 1]) is { } word && !(word.Head is { } head && head.Index == word.Index + 1)
            ? new Parsed(new TimeValue.Calendar(Day: this[at + 1].Value), at + 2)
            : null;
    }

    private Parsed? SeasonOf(int at)
    {
        int i = at + (this[at].Form is "the" ? 1 : 0);
        Deixis deixis = DeixisAt(i) ?? Deixis.None;
        i += deixis == Deixis.None ? 0 : 1;
        if (!TimeWords.Seasons.TryGetValue(this[i].Form, out Season season) || (this[i].Capital && TimeWords.NamedDays.Contains(this[i - 1].Form)) || InName(i))
        {
            return null;
        }

        int year = i + 1 + (this[i + 1].Form is "of" or "," ? 1 : 0);

        // "the winter of 2013-14" is named by its second year.
        if (this[year].IsYear && (this[year + 1].IsDash || this[year + 1].Form is "/") && this[year + 2] is { Number: NumberForm.Plain, Digits: 2, Glued: true } second && second.Value == (this[year].Value + 1) % 100)
        {
            return new Parsed(new TimeValue.SeasonOf(season, this[year].Value + (season == Season.Winter ? 1 : 0), deixis), year + 3);
        }

        if (this[year].IsYear)
        {
            return new Parsed(new TimeValue.SeasonOf(season, this[year].Value, deixis), year + 1);
        }

        if (YearShiftAt(i + 1) is { } shift)
        {
            return new Parsed(new TimeValue.SeasonOf(season, null, deixis, shift.Shift), shift.End);
        }

        // "in the fall of Kabul" is no season, "in the spring" is; "spring" before a noun or a verb is not.
        bool bare = deixis != Deixis.None || (this[at - 1].Form is "in" or "since" or "by" or "until" or "during" && this[i].Form is not "fall" && this[i + 1].Form is not "of");
        return bare ? new Parsed(new TimeValue.SeasonOf(season, null, deixis), i + 1) : null;
    }

    // "the third quarter of 2023", "Q3 2023", "the first half of this year".
    private Parsed? YearPart(int at)
    {
        int i = at + (this[at].Form is "the" ? 1 : 0), number, count, next;
        if (MonthAt(i, beside: true) is { } from && this[from.End].IsDash && MonthAt(from.End + 1, beside: true) is { } to && to.Month > from.Month && this[to.End].Form is "quarter" or "period" or "half")
        {
            int of = to.End + 1 + (this[to.End + 1].Form is "of" or "," ? 1 : 0), months = to.Month - from.Month + 1;
            return this[of].IsYear ? new Parsed(new TimeValue.Months(from.Month, months, this[of].Value, null), of + 1)
                : YearShiftAt(to.End + 1) is { } ofYear ? new Parsed(new TimeValue.Months(from.Month, months, null, ofYear.Shift), ofYear.End)
                : null;
        }

        if (this[i].Form is "q" && this[i + 1] is { Glued: true, Value: >= 1 and <= 4 })
        {
            (number, count, next) = (this[i + 1].Value, 3, i + 2);
        }
        else if (TimeWords.Ordinals.TryGetValue(this[i].Form, out number) && this[i + 1].Form is "quarter" or "half" && number <= (this[i + 1].Form is "half" ? 2 : 4))
        {
            (count, next) = (this[i + 1].Form is "half" ? 6 : 3, i + 2);
            if (count == 6 && this[next].Form is "of" && Calendar(next + 1, yearAllowed: true) is { Value: TimeValue.Calendar { Day: 0, Month: > 0 } } month)
            {
                return new Parsed(new TimeValue.Part(number == 1 ? Portion.FirstHalf : Portion.SecondHalf, month.Value), month.End);
            }
        }
        else
        {
            return null;
        }

        int first = ((number - 1) * count) + 1;
        int year = next + (this[next].Form is "of" or "," ? 1 : 0);
        return this[year].IsYear ? new Parsed(new TimeValue.Months(first, count, this[year].Value, null), year + 1)
            : YearShiftAt(next) is { } shift ? new Parsed(new TimeValue.Months(first, count, null, shift.Shift), shift.End)
            : this[next].Form is "of" && this[next + 1].Form is "the" && this[next + 2].Form is "year" ? new Parsed(new TimeValue.Months(first, count, null, 0), next + 3)
            : null;
    }

    private Parsed? DecadeOrCentury(int at)
    {
        int i = at + (this[at].Form is "the" ? 1 : 0);
        int apostrophe = i + (this[i].Form is "'" or "\u2019" or "\u2018" ? 1 : 0);
        TimeToken token = this[apostrophe];
        if (token.Number == NumberForm.Plural && token.Value % 10 == 0 && (token.Digits == 4 || (token.Digits == 2 && i > at)))
        {
            int first = token.Digits == 4 ? token.Value : 1900 + token.Value;
            bool century = token.Digits == 4 && token.Value % 100 == 0 && token.Value < 2000;
            return new Parsed(new TimeValue.Years(first, century ? 100 : 10), apostrophe + 1);
        }

        if (i > at && TimeWords.Decades.TryGetValue(this[i].Form, out int decade))
        {
            return new Parsed(new TimeValue.Years(1900 + decade, 10), i + 1);
        }

        int ordinal = this[i].Number == NumberForm.Ordinal ? this[i].Value : TimeWords.Ordinals.GetValueOrDefault(this[i].Form);
        int unit = i + 1 + (this[i + 1].IsDash ? 1 : 0);
        return ordinal is >= 1 and <= 21 && (i > at || this[at - 1].Form is "early" or "late" or "mid" || this[at - 1].IsDash) && this[unit].Form is "century"
            ? new Parsed(new TimeValue.Years(((ordinal - 1) * 100) + 1, 100), unit + 1)
            : null;
    }

    // "the last week of May", "the first week of September 2023"
    private Parsed? WeekOf(int at)
    {
        int i = at + (this[at].Form is "the" ? 1 : 0);
        int number = this[i].Form is "last" ? -1 : TimeWords.Ordinals.GetValueOrDefault(this[i].Form);
        return number is -1 or (>= 1 and <= 5) && this[i + 1].Form is "week" && this[i + 2].Form is "of" or "in"
            && Calendar(i + 3, yearAllowed: true) is { Value: TimeValue.Calendar { Month: > 0, Day: 0 } } month
            ? new Parsed(new TimeValue.WeekOf(number, month.Value), month.End)
            : null;
    }

    // "the beginning of September", "early May", "mid-2022", "late last year", "earlier this week", "the end of the month"
    private Parsed? PortionOf(int at)
    {
        int i = at + (this[at].Form is "the" ? 1 : 0);
        i += this[i].Form is "very" ? 1 : 0;
        if (!TimeWords.Portions.TryGetValue(this[i].Form, out Portion portion))
        {
            return null;
        }

        bool ofNeeded = this[i].Form is "beginning" or "start" or "middle" or "end" or "close";
        int next = i + 1;
        if (ofNeeded ? this[next].Form is not "of" : this[next].Form is not ("on" or "in"))
        {
            if (ofNeeded)
            {
                return null;
            }

            next += this[next].IsDash ? 1 : 0;
        }
        else
        {
            next++;
        }

        if (this[next].Form is "the" && TimeWords.Units.TryGetValue(this[next + 1].Form, out TimeUnit unit) && unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year)
        {
            return new Parsed(new TimeValue.Part(portion, new TimeValue.Period(unit, 0)), next + 2);
        }

        Parsed? whole = Element(next, year: true);
        return whole is { Value: not (TimeValue.Ago or TimeValue.FromNarrative or TimeValue.Calendar { Month: 0, Day: > 0 }) } read
            ? read with { Value = new TimeValue.Part(portion, read.Value) }
            : null;
    }
}
