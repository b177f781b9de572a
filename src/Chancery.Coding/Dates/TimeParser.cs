using Chancery.Language;

namespace Chancery.Coding.Dates;

/// <summary>What was read, and the token after it.</summary>
internal readonly record struct Parsed(TimeValue Value, int End);

/// <summary>The grammar of time expressions over one sentence's tokens: prepositions and ranges here, dates and relative times beside.</summary>
/// <remarks>Pure: knows no day of writing. Of several readings that begin at a token the longest is taken.</remarks>
internal sealed partial class TimeParser(IReadOnlyList<TimeToken> tokens, Func<TimeToken, Word?> wordOf)
{
    private static readonly TimeToken Nothing = new("", default, false, false, NumberForm.None, -1, 0);

    // Words between a preposition's slot and the time that change nothing: "on early Tuesday" is read by Portion, these are not.
    private static readonly HashSet<string> Placing = new(StringComparer.Ordinal) { "on", "in", "at", "during", "over", "around", "about", "circa", "throughout", "within", "for", "of", "through" };

    // After these a bare number of four digits is a year.
    private static readonly HashSet<string> BeforeYear = new(StringComparer.Ordinal)
    {
        "in", "since", "of", "from", "until", "till", "by", "before", "after", "during", "between", "around", "circa", "throughout", "through", "to",
    };

    private TimeToken this[int i] => i >= 0 && i < tokens.Count ? tokens[i] : Nothing;

    /// <summary>The expression that begins with token <paramref name="at"/>, its preposition included.</summary>
    public Parsed? Read(int at)
    {
        string word = this[at].Form;
        if (word is "every" or "each")
        {
            return null;
        }

        if (word is "since" && Sequence(at + 1, year: true) is { } since)
        {
            return since with { Value = new TimeValue.Since(since.Value) };
        }

        // "not until 2016": then, and no earlier
        if (word is "until" or "till" && this[at - 1].Form is "not" && Sequence(at + 1, year: true) is { } atLast)
        {
            return atLast;
        }

        // "Come September, they will leave."
        if (word is "come" && at == 0 && Sequence(at + 1, year: false) is { } come)
        {
            return come;
        }

        // "by noon on Friday"
        int limit = TimeWords.IsPartOfDay(this[at + 1].Form) && this[at + 2].Form is "on" ? at + 3 : at + 1;
        if (word is "until" or "till" or "by" or "before" && Sequence(limit, year: true) is { } until)
        {
            return until with { Value = new TimeValue.Until(until.Value) };
        }

        if (word is "after" && Sequence(at + 1, year: true) is { } after)
        {
            return after with { Value = new TimeValue.After(after.Value) };
        }

        if (word is "between" && Pair(at + 1, s => s is "and") is { } between)
        {
            return between;
        }

        if (word is "from")
        {
            return Pair(at + 1, s => s is "to" or "until" or "till" or "through") is { } range ? range
                : Sequence(at + 1, year: true) is { Value: not TimeValue.DayShift } start ? start with { Value = new TimeValue.Since(start.Value) }
                : null;
        }

        if (word is "as" && (this[at + 1].Form, this[at + 2].Form) is ("far", "back") or ("long", "ago") && this[at + 3].Form is "as")
        {
            return Placed(at + 4 + (this[at + 4].Form is "in" ? 1 : 0), "in");
        }

        if (word is "as" && this[at + 1].Form is "of" or "early" or "late" or "recently")
        {
            int next = this[at + 1].Form is "of" ? at + 2 : this[at + 2].Form is "as" ? at + 3 : at + 2;
            return Placed(next, this[at + 1].Form);
        }

        if ((word is "for" or "into" || this[at - 1].Form is "enter" or "enters" or "entered" or "entering") && RunOf(word is "for" or "into" ? at + 1 : at) is { } run)
        {
            return run;
        }

        // "now in its third week"
        if (word is "in" && this[at + 1].Form is "its" or "their" or "his" or "her" && RunOf(at + 1) is { } going)
        {
            return going;
        }

        if (word is "within" or "in" && AheadOf(at) is { } ahead)
        {
            return ahead;
        }

        if (Placing.Contains(word) || (word is "early" or "late" or "earlier" or "later" && this[at + 1].Form is "on" or "in"))
        {
            return Placing.Contains(word) ? Placed(at + 1, word) : Sequence(at, year: false);
        }

        return Sequence(at, year: IsYearBeforeNoun(at));
    }

    private Parsed? Placed(int at, string preposition) => Sequence(at, BeforeYear.Contains(preposition)) ?? DayNumber(at, preposition);

    // "the 2015 nuclear deal": a year before its noun; "the 2000 soldiers" and "killed 2000 people" are counts.
    private bool IsYearBeforeNoun(int at)
    {
        if (!this[at].IsYear || this[at].Value is < 1900 or > 2099 || wordOf(this[at]) is not { } word || word.Head is not { } head || head.Index < word.Index)
        {
            return false;
        }

        bool determined = this[at - 1].Form is "the" or "its" or "his" or "her" or "their" or "a" or "s" or "this";
        // "jailed over 2009 arms deal": a headline leaves the article out.
        bool headline = this[at - 1].Form is "over" or "in" or "for" or "after" or "of" or "from" or "on" && head.Tag == PartOfSpeech.Noun && !head.Features.Has(Feature.Plural);
        return (determined || headline) && !(head.Features.Has(Feature.Plural) && this[at].Value % 100 == 0);
    }

    /// <summary>One time, or two that make a range: "May 3-5", "Monday through Wednesday", "in May and June".</summary>
    private Parsed? Sequence(int at, bool year)
    {
        if (Element(at, year) is not { } first)
        {
            return null;
        }

        TimeToken joint = this[first.End];
        bool dash = joint.IsDash;
        if (!dash && joint.Form is not ("to" or "through" or "and"))
        {
            return Whole(first);
        }

        bool shortYear = dash && first.Value is TimeValue.Calendar { Year: not null, Month: 0 } && this[first.End + 1] is { Number: NumberForm.Plain, Digits: 2 };
        if (shortYear && first.Value is TimeValue.Calendar { Year: { } from })
        {
            int last = (from / 100 * 100) + this[first.End + 1].Value;
            return last > from ? new Parsed(new TimeValue.Between(first.Value, new TimeValue.Calendar(last)), first.End + 2) : Whole(first);
        }

        if (Element(first.End + 1, year || IsYearOnly(first.Value)) is { } second && Range(first.Value, second.Value) is { } range
            && (joint.Form is not "and" || AreNeighbours(range.First, range.Last)))
        {
            return new Parsed(range, second.End);
        }

        return Whole(first);
    }

    // A day's number alone is a part of a range, no expression.
    private static Parsed? Whole(Parsed parsed) => parsed.Value is TimeValue.Calendar { Year: null, YearShift: null, Month: 0 } ? null : parsed;

    private Parsed? Pair(int at, Func<string, bool> joint)
    {
        if (Element(at, year: true) is { } first && joint(this[first.End].Form))
        {
            int next = first.End + 1;
            next += this[next].Form is "on" or "in" ? 1 : 0;
            if (Element(next, year: true) is { } second && Range(first.Value, second.Value) is { } range)
            {
                return new Parsed(range, second.End);
            }
        }

        return null;
    }

    // "the early hours of Tuesday", "the night of 9 May": the token after "of".
    private int? HoursOf(int at)
    {
        int i = at + (this[at].Form is "the" ? 1 : 0);
        i += this[i].Form is "early" or "late" or "small" ? 1 : 0;
        return (this[i].Form is "hours" || TimeWords.IsPartOfDay(this[i].Form)) && this[i + 1].Form is "of" ? i + 2 : null;
    }

    private static bool IsYearOnly(TimeValue value) => value is TimeValue.Calendar { Year: not null, Month: 0 };

    // The members of a range complete each other: "3 and 5 May", "May 3-5", "from May to July 2023".
    private static TimeValue.Between? Range(TimeValue first, TimeValue last)
    {
        if (first is TimeValue.Calendar one && last is TimeValue.Calendar two)
        {
            if (one.Day > 0 && one.Month == 0)
            {
                one = one with { Month = two.Month, Year = two.Year, YearShift = two.YearShift, Deixis = two.Deixis };
            }
            else if (two.Day > 0 && two.Month == 0 && one.Day > 0)
            {
                two = two with { Month = one.Month, Year = two.Year ?? one.Year };
            }

            if (one.Year is null && one.YearShift is null && one.Month > 0 && two.Month > 0 && (two.Year is not null || two.YearShift is not null))
            {
                int before = one.Month > two.Month ? 1 : 0;
                one = one with { Year = two.Year - before, YearShift = two.YearShift - before };
            }

            bool alike = one.Month > 0 == two.Month > 0 && one.Day > 0 == two.Day > 0;
            return alike && (one.Month > 0 || one.Year is not null) ? new TimeValue.Between(one, two) : null;
        }

        bool kinds = (first, last) is (TimeValue.DayOfWeek, TimeValue.DayOfWeek) or (TimeValue.Part, TimeValue.Part) or (TimeValue.Part, TimeValue.Calendar)
            or (TimeValue.Calendar, TimeValue.Part) or (TimeValue.DayShift, TimeValue.DayShift) or (TimeValue.DayOfWeek, TimeValue.DayShift) or (TimeValue.Years, TimeValue.Years);
        return kinds ? new TimeValue.Between(first, last) : null;
    }

    // "on Monday and Tuesday" is one stretch; "in 2014 and 2022" is two times.
    private static bool AreNeighbours(TimeValue first, TimeValue last) => (first, last) switch
    {
        (TimeValue.DayOfWeek a, TimeValue.DayOfWeek b) => (int)b.Day - (int)a.Day is 1 or -6,
        (TimeValue.Calendar { Day: > 0 } a, TimeValue.Calendar b) => a.Month == b.Month && b.Day - a.Day == 1,
        (TimeValue.Calendar { Month: > 0 } a, TimeValue.Calendar b) => b.Month - a.Month is 1 or -11,
        (TimeValue.Calendar a, TimeValue.Calendar b) => b.Year - a.Year == 1,
        (TimeValue.Years a, TimeValue.Years b) => b.First - a.First == a.Count,
        _ => false,
    };

    /// <summary>One time: the longest of the readings.</summary>
    private Parsed? Element(int at, bool year)
    {
        if (HoursOf(at) is { } inner)
        {
            return Element(inner, year);
        }

        Parsed? best = null;
        Take(PortionOf(at));
        Take(Numeric(at));
        Take(Calendar(at, year));
        Take(WeekdayOf(at));
        Take(SeasonOf(at));
        Take(YearPart(at));
        Take(DecadeOrCentury(at));
        Take(WeekOf(at));
        Take(FixedWord(at));
        Take(Period(at));
        Take(Counted(at));
        Take(Narrative(at));
        return best;

        void Take(Parsed? reading)
        {
            if (reading is { } read && (best is null || read.End > best.Value.End))
            {
                best = read;
            }
        }
    }
}
