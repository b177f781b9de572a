namespace Chancery.Coding.Dates;

/// <summary>Times told from the day of writing or from the day told before.</summary>
internal sealed partial class TimeParser
{
    private Parsed? FixedWord(int at)
    {
        switch (this[at].Form)
        {
            case "today" or "tonight":
                return new Parsed(new TimeValue.DayShift(0), at + 1);
            case "yesterday":
                return new Parsed(new TimeValue.DayShift(-1), SkipPartOfDay(at + 1));
            case "tomorrow":
                return new Parsed(new TimeValue.DayShift(1), SkipPartOfDay(at + 1));
            case "overnight":
                return new Parsed(new TimeValue.Overnight(), at + 1);
            case "this" when this[at + 1].Form is "morning" or "afternoon" or "evening":
                return new Parsed(new TimeValue.DayShift(0), at + 2);
            case "last" when this[at + 1].Form is "night":
                return new Parsed(new TimeValue.DayShift(-1), at + 2);
            case "so" when this[at + 1].Form is "far" && Period(at + 2) is { Value: TimeValue.Period { Shift: 0 } period } whole:
                return new Parsed(new TimeValue.Part(Portion.Earlier, period), whole.End);
            case "recently" or "lately":
                return new Parsed(new TimeValue.Recent(), at + 1);
            case "soon" or "shortly" when this[at + 1].Form is not ("after" or "before" or "afterwards" or "thereafter"):
                return new Parsed(new TimeValue.Unclear("it tells no day"), at + 1);
            case "christmas" or "new" when this[at].Capital:
                return Feast(at);
            case "the" when this[at + 1].Form is "day" && this[at + 2].Form is "before" or "after" && this[at + 3].Form is "yesterday" or "tomorrow":
                return new Parsed(new TimeValue.DayShift(this[at + 3].Form is "yesterday" ? -2 : 2), at + 4);
            // "the week after next", "the month before last"
            case "the" when (this[at + 2].Form, this[at + 3].Form) is ("after", "next") or ("before", "last") && TimeWords.Units.TryGetValue(this[at + 1].Form, out TimeUnit unit) && unit is not TimeUnit.Hour and not TimeUnit.Day:
                return new Parsed(new TimeValue.Period(unit, this[at + 2].Form is "after" ? 2 : -2), at + 4);
            case "that" when TimeWords.Months.TryGetValue(this[at + 1].Form, out int month) && this[at + 1].Capital:
                return new Parsed(new TimeValue.InNarrative(new TimeValue.Calendar(null, month)), at + 2);
            case "that" when TimeWords.Seasons.TryGetValue(this[at + 1].Form, out Season season):
                return new Parsed(new TimeValue.InNarrative(new TimeValue.SeasonOf(season)), at + 2);
            case "the" when this[at + 1].Form is "weekend":
                return new Parsed(new TimeValue.Weekend(), at + 2);
            default:
                return null;
        }
    }

    private Parsed? Feast(int at)
    {
        if (this[at].Form is "christmas" && this[at + 1].Form is "day" or "eve")
        {
            return WithYear(new TimeValue.Calendar(null, 12, this[at + 1].Form is "day" ? 25 : 24), at + 2);
        }

        int i = at + 2;
        i += this[i].Form is "'" or "\u2019" ? 1 : 0;
        i += this[i].Form is "s" ? 1 : 0;
        return this[at].Form is "new" && this[at + 1].Form is "year" or "years" && this[i].Form is "day" or "eve"
            ? WithYear(this[i].Form is "day" ? new TimeValue.Calendar(null, 1, 1) : new TimeValue.Calendar(null, 12, 31), i + 1)
            : null;
    }

    // "last week", "this month", "next year"; "the past three days", "the coming weeks", "recent months".
    private Parsed? Period(int at)
    {
        int i = at + (this[at].Form is "the" ? 1 : 0);
        bool article = i > at;
        if (this[i].Form is "recent" && TimeWords.Units.TryGetValue(this[i + 1].Form, out TimeUnit recent))
        {
            return new Parsed(recent <= TimeUnit.Week ? new TimeValue.Recent() : new TimeValue.Unclear("it tells neither a first nor a last day"), i + 2);
        }

        if (this[i].Form is "previous" or "following" || DeixisAt(i) is not { } deixis)
        {
            return null;
        }

        if (CountAt(i + 1) is { } count && this[i + 1].Form is not ("a" or "an") && deixis != Deixis.This && TimeWords.Units.TryGetValue(this[count.End].Form, out TimeUnit counted))
        {
            return new Parsed(new TimeValue.Stretch(count.Amount, counted, deixis == Deixis.Next), count.End + 1);
        }

        if (!TimeWords.Units.TryGetValue(this[i + 1].Form, out TimeUnit unit) || unit == TimeUnit.Hour)
        {
            return null;
        }

        bool plural = this[i + 1].Form[^1] == 's';
        if (plural)
        {
            return new Parsed(new TimeValue.Unclear("it tells neither a first nor a last day"), i + 2);
        }

        if (article && deixis == Deixis.Next)
        {
            return new Parsed(new TimeValue.FromNarrative(new Amount(1, 1), 1, unit), i + 2);
        }

        // "in the past year" is the twelve months up to now, "last year" the calendar's.
        bool trailing = unit != TimeUnit.Weekend && deixis == Deixis.Last && (article || this[i].Form is "past");
        return trailing
            ? new Parsed(new TimeValue.Stretch(new Amount(1, 1), unit, false), i + 2)
            : new Parsed(new TimeValue.Period(unit, (int)deixis - (int)Deixis.This), i + 2);
    }

    // "three", "a couple of", "a few", "12"
    private (Amount Amount, int End)? CountAt(int at)
    {
        int i = at + (this[at].Form is "about" or "around" or "nearly" or "almost" or "some" or "just" ? 1 : 0);
        if (this[i].Form is "a" && this[i + 1].Form is "couple" or "few")
        {
            int end = i + 2 + (this[i + 2].Form is "of" ? 1 : 0);
            return (this[i + 1].Form is "couple" ? new Amount(2, 2) : new Amount(2, 9), end);
        }

        if (this[i].Number == NumberForm.Plain && this[i].Value is > 0 and < 1000)
        {
            return (new Amount(this[i].Value, this[i].Value), i + 1);
        }

        if (!TimeWords.Amounts.TryGetValue(this[i].Form, out Amount amount))
        {
            return i > at && this[at].Form is "some" && TimeWords.Units.ContainsKey(this[i].Form) ? (new Amount(2, 9), i) : null;
        }

        // "twenty-five"
        bool tens = amount.Least is >= 20 and <= 90 && amount.IsExact && this[i + 1].IsDash;
        return tens && TimeWords.Amounts.TryGetValue(this[i + 2].Form, out Amount ones) && ones is { IsExact: true, Least: < 10 }
            ? (new Amount(amount.Least + ones.Least, amount.Least + ones.Least), i + 3)
            : (amount, i + 1);
    }

    // "three days ago", "a day earlier", "two weeks later"; "three days of clashes" is a duration and no time.
    private Parsed? Counted(int at)
    {
        // "half a year ago"
        if (this[at].Form is "half" && this[at + 1].Form is "a" && this[at + 3].Form is "ago" && this[at + 2].Form is "year" or "decade" or "century")
        {
            (int halves, TimeUnit of) = this[at + 2].Form switch { "year" => (6, TimeUnit.Month), "decade" => (5, TimeUnit.Year), _ => (50, TimeUnit.Year) };
            return new Parsed(new TimeValue.Ago(new Amount(halves, halves), of), at + 4);
        }

        if (CountAt(at) is not { } count)
        {
            return null;
        }

        int i = count.End + (this[count.End].IsDash ? 1 : 0);
        if (this[i].Form is "fortnight" or "fortnights")
        {
            count.Amount = new Amount(count.Amount.Least * 2, count.Amount.Most * 2);
        }

        TimeUnit unit = TimeUnit.Week;
        if (this[i].Form is not ("fortnight" or "fortnights") && !TimeWords.Units.TryGetValue(this[i].Form, out unit))
        {
            return null;
        }

        switch (this[i + 1].Form)
        {
            case "ago" when this[i + 2].Form is "today":
                return new Parsed(new TimeValue.Ago(count.Amount, unit, TimeUnit.Day), i + 3);
            case "ago" when this[i + 2].Form is "this" && this[i + 3].Form is "week" or "month":
                return new Parsed(new TimeValue.Ago(count.Amount, unit, TimeWords.Units[this[i + 3].Form]), i + 4);
            case "ago":
                return new Parsed(new TimeValue.Ago(count.Amount, unit), i + 2);
            case "earlier" or "previously":
                return new Parsed(new TimeValue.FromNarrative(count.Amount, -1, unit), i + 2);
            case "later" or "afterwards":
                return new Parsed(new TimeValue.FromNarrative(count.Amount, 1, unit), i + 2);

            // "two days before" alone looks back; "two days before the vote" is counted from the vote, whose day is not told here.
            case "before" or "after" when EndsClause(i + 2):
                return new Parsed(new TimeValue.FromNarrative(count.Amount, this[i + 1].Form is "before" ? -1 : 1, unit), i + 2);
            case "before" or "after":
                return new Parsed(new TimeValue.FromEvent(count.Amount, this[i + 1].Form is "before" ? -1 : 1, unit), i + 2);
            case "into":
                return new Parsed(new TimeValue.Unclear("it is counted from another event"), i + 2);
            case "from" when this[i + 2].Form is "now":
                return new Parsed(new TimeValue.Ahead(count.Amount, unit), i + 3);
            default:
                return null;
        }
    }

    private bool EndsClause(int at) => this[at].Form is "" or "." or "," or ";" or "and" or "but" or ")" or "\u2014";

    // "the following day", "the next day", "the previous year", "that day", "the same month", "the day before"
    private Parsed? Narrative(int at)
    {
        bool that = this[at].Form is "that" && this[at + 1].Form is not "same";
        int i = at + (this[at].Form is "the" or "that" ? 1 : 0);
        if (i == at)
        {
            return null;
        }

        int? direction = that ? 0 : this[i].Form switch
        {
            "following" or "next" => 1,
            "previous" or "preceding" => -1,
            "same" => 0,
            _ => null,
        };
        int noun = that || direction is null ? i : i + 1;
        if (!TimeWords.Units.TryGetValue(this[noun].Form, out TimeUnit unit) || unit is TimeUnit.Hour or > TimeUnit.Year || this[noun].Form[^1] == 's')
        {
            return null;
        }

        if (direction is null)
        {
            direction = this[noun + 1].Form switch
            {
                "before" => -1,
                "after" => 1,
                _ => null,
            };
            return direction is null ? null
                : EndsClause(noun + 2) ? new Parsed(new TimeValue.FromNarrative(new Amount(1, 1), direction.Value, unit), noun + 2)
                : new Parsed(new TimeValue.Unclear("it is counted from another event"), noun + 2);
        }

        return new Parsed(new TimeValue.FromNarrative(direction == 0 ? new Amount(0, 0) : new Amount(1, 1), direction.Value, unit), noun + 1);
    }

    // "in three days", "within two weeks"
    private Parsed? AheadOf(int at)
    {
        if (CountAt(at + 1) is not { } count || !TimeWords.Units.TryGetValue(this[count.End].Form, out TimeUnit unit) || unit is TimeUnit.Hour)
        {
            return null;
        }

        int end = count.End + 1;
        if (this[end].Form is "'" or "\u2019")
        {
            end += this[end + 1].Form is "s" ? 2 : 1;
            end += this[end].Form is "time" ? 1 : 0;
        }

        return this[end].Form is "of" ? null
            : this[at].Form is "within" ? new Parsed(new TimeValue.Stretch(count.Amount, unit, true), end)
            : new Parsed(new TimeValue.Ahead(count.Amount, unit), end);
    }

    // "the third day", "a second straight night", "the fourth consecutive week": what "for" makes a run of.
    private Parsed? RunOf(int at)
    {
        // "for six consecutive days", "for three nights running"
        if (CountAt(at) is { Amount: { IsExact: true, Least: > 1 } days } count)
        {
            int next = count.End + (this[count.End].Form is "straight" or "consecutive" or "successive" ? 1 : 0);
            bool inRow = this[next + 1].Form is "running" || (this[next + 1].Form is "in" && this[next + 2].Form is "a" && this[next + 3].Form is "row");
            return (next > count.End || inRow) && TimeWords.Units.TryGetValue(this[next].Form, out TimeUnit each) && each is not TimeUnit.Hour
                ? new Parsed(new TimeValue.Run(days.Least, each), next + (!inRow ? 1 : this[next + 1].Form is "running" ? 2 : 4))
                : null;
        }

        int i = at + (this[at].Form is "the" or "a" or "an" or "its" or "their" or "his" or "her" ? 1 : 0);
        int number = this[i].Number == NumberForm.Ordinal ? this[i].Value : TimeWords.Ordinals.GetValueOrDefault(this[i].Form);
        if (i == at || number is < 1 or > 365)
        {
            return null;
        }

        i++;
        i += this[i].Form is "straight" or "consecutive" or "successive" or "running" ? 1 : 0;
        if (!TimeWords.Units.TryGetValue(this[i].Form, out TimeUnit unit) || unit is TimeUnit.Hour)
        {
            return null;
        }

        int end = i + 1;
        end += this[end].Form is "running" ? 1 : this[end].Form is "in" && this[end + 1].Form is "a" && this[end + 2].Form is "row" ? 3 : 0;
        return new Parsed(new TimeValue.Run(number, unit), end);
    }
}
