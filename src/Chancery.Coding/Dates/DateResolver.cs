using System.Text.RegularExpressions;
using Chancery.Coding.Clauses;
using Chancery.Language;
using NodaTime;

namespace Chancery.Coding.Dates;

/// <summary>Says when the events of one document happened: by their own words, or not at all.</summary>
/// <remarks>
/// Answers do not depend on the order of the questions. Made for one document; any number of threads may ask.
/// No day is ever given that has neither an expression nor the article's date behind it.
/// </remarks>
internal sealed partial class DateResolver
{
    /// <summary>What ended longer before publication is told as history.</summary>
    public const int DaysOfNews = 60;

    // An article is dated when it is filed; a later date in its dateline or one long before is somebody's slip.
    private const int OldestDateline = 7;

    // "The following day" goes back to a day told in these many sentences before.
    private const int LongestMemory = 5;

    private const int EarliestYear = 1400, LatestYear = 2400;

    private readonly Document _document;
    private readonly List<TimeExpression> _expressions;
    private readonly ClauseTimes _clauses;
    private readonly LocalDate? _today;
    private readonly string _source = "the article's date";

    /// <param name="published">The article's date; null when unknown.</param>
    public DateResolver(Document document, LocalDate? published)
    {
        _document = document;
        _today = published is { Year: >= EarliestYear and <= LatestYear } ? published : null;
        _expressions = TimeExpression.Find(document);
        if (Dateline.Find(document) is { } dateline)
        {
            // The dateline dates the article, not the event beside it.
            foreach (TimeExpression filed in _expressions.Where(e => dateline.Span.Contains(e.Span)))
            {
                Anchored day = Anchoring.Resolve(filed.Value, new TimeAnchor(_today?.PlusDays(1), null, false));
                bool sound = day.First is { } first && first == day.Last && (_today is not { } known || (first <= known.PlusDays(1) && first >= known.PlusDays(-OldestDateline)));
                if (sound)
                {
                    _today = day.First;
                    _source = "the date of its dateline";
                }
            }

            _expressions.RemoveAll(e => dateline.Span.Contains(e.Span));
        }

        _clauses = new ClauseTimes(document, _expressions);
    }

    /// <summary>All expressions of the text but those of its dateline, in order.</summary>
    public IReadOnlyList<TimeExpression> Expressions => _expressions;

    /// <param name="verb">The light verb that carries an event noun; the predicate itself where there is none.</param>
    /// <param name="future">Told as still to come.</param>
    /// <param name="hypothetical">Told as no more than possible.</param>
    public EventDate Resolve(Word predicate, Word verb, bool future, bool hypothetical)
    {
        bool open = future || (hypothetical && !ArgumentReader.HasAuxiliary(verb, "have"));
        EventDate? failed = null;
        if (FromMainClause(predicate, verb) is { } counted)
        {
            return counted;
        }

        foreach ((TimeExpression expression, Word governor) in _clauses.For(predicate, verb))
        {
            // "agreed on Tuesday to meet": the day of agreeing, unless the words themselves point ahead of the article.
            bool looksBack = open && governor != predicate && IsPast(governor) && expression.Preposition is not ("for" or "until" or "by");
            Anchored days = Anchor(expression, open && !looksBack);
            if (looksBack && !(days.First is { } first && _today is { } today && first > today))
            {
                continue;
            }

            // What has happened cannot have happened after the article; such a time is another event's.
            if (!open && governor != predicate && days.First is { } ahead && _today is { } now && ahead > now.PlusDays(1))
            {
                continue;
            }

            // "Twenty years after the invasion": an anniversary of the news, which dates nothing itself.
            bool anniversary = expression.Value is TimeValue.FromEvent { Unit: TimeUnit.Year or TimeUnit.Decade, Direction: > 0 } && (days.First is null || days is { First: { } since, Last: { } until } && _today is { } present && since <= present && present <= until);
            if (anniversary && !open)
            {
                continue;
            }

            EventDate date = Date(expression, days);
            if (date.Type != DateType.Unresolved)
            {
                return date;
            }

            failed ??= date;
        }

        return failed ?? WithoutExpression(predicate, verb, future, hypothetical);
    }

    /// <summary>The date of an announcement, by whose words only something else is still to come: that of its telling.</summary>
    /// <param name="verb">What is announced: "Seoul will expel three of them on Friday, it said on Monday".</param>
    public EventDate OfAnnouncement(Word verb) =>
        verb.Relation.Universal() is Relation.Ccomp or Relation.Parataxis && verb.Head is { } teller && ArgumentReader.IsPredicate(teller)
            ? Resolve(teller, teller, future: false, hypothetical: false)
            : WithoutExpression(verb, verb, future: false, hypothetical: false);

    /// <summary>The event ended more than <see cref="DaysOfNews"/> days before publication, or the text itself puts it years back.</summary>
    /// <param name="published">Where it is unknown, a month or year told with its number, and "years ago", are taken for history: news of the day tells days.</param>
    public static bool IsBackground(EventDate date, LocalDate? published)
    {
        bool ended = NodaTime.Text.LocalDatePattern.Iso.Parse(date.EndDate ?? date.Date ?? "").TryGetValue(default, out LocalDate last);
        bool since = date.Text?.StartsWith("since", StringComparison.OrdinalIgnoreCase) ?? false;
        return !since && (published is { } day ? ended && Period.DaysBetween(last, day) > DaysOfNews
            : ended ? date.Type == DateType.Range
            : date.Text is { } words && LongAgo().IsMatch(words));
    }

    private EventDate WithoutExpression(Word predicate, Word verb, bool future, bool hypothetical)
    {
        string? why = future ? "no words of its clause tell a time, and it is still to come"
            : hypothetical ? "no words of its clause tell a time, and it is only possible"
            : ClauseTimes.ToldAside(predicate, verb) is { } aside ? $"no words of its clause tell a time, and {aside}"
            : _today is null ? "no words of its clause tell a time, and the article's date is not known"
            : null;
        return why is null
            ? new EventDate(Anchored.Iso(_today!.Value), null, DateType.Approximate, null, $"no words of its clause tell a time; told as news, so {_source} stands for it", null)
            : new EventDate(null, null, DateType.Unresolved, null, why, null);
    }

    private EventDate Date(TimeExpression expression, Anchored days)
    {
        string text = _document.Slice(expression.Span);
        string reason = $"'{text}': {days.Reason}";
        if (days.First is not { } first)
        {
            return new EventDate(null, null, DateType.Unresolved, text, reason, expression.Span);
        }

        bool single = days.Last == first;
        DateType type = !single ? DateType.Range : days.IsApproximate ? DateType.Approximate : DateType.Exact;
        // "from 31 March to 2 March": the words end before they begin.
        if (days.Last is { } end && end < first)
        {
            return new EventDate(null, null, DateType.Unresolved, text, $"{reason}, but it would end before it begins", expression.Span);
        }

        return new EventDate(Anchored.Iso(first), single || days.Last is not { } last ? null : Anchored.Iso(last), type, text, reason, expression.Span);
    }

    private Anchored Anchor(TimeExpression expression, bool ahead) =>
        expression.Value is TimeValue.Run && DayBeside(expression) is { } day ? Anchoring.Resolve(expression.Value, new TimeAnchor(day, null, false)) : Anchoring.Resolve(expression.Value, new TimeAnchor(_today, UnitOfReference(expression.Value) is { } unit ? (expression.Value is TimeValue.FromEvent ? Following(expression) : Narrative(expression, unit)) : null, ahead));

    // "for a tenth day on Thursday": the run's last day where it is told beside it.
    private LocalDate? DayBeside(TimeExpression run)
    {
        int at = _expressions.IndexOf(run);
        foreach (int other in (ReadOnlySpan<int>)[at - 1, at + 1])
        {
            if (other >= 0 && other < _expressions.Count && _expressions[other] is { Value: TimeValue.DayOfWeek or TimeValue.DayShift } day && (day.First == run.End || Clause(day.Top(_document)) == Clause(run.Top(_document))))
            {
                return Anchoring.Resolve(day.Value, new TimeAnchor(_today, null, false)) is { First: { } first } ? first : null;
            }
        }

        return null;
    }

    // "stormed the camp on Monday, a day after police had arrested": counted back from the clause it stands under.
    private EventDate? FromMainClause(Word predicate, Word verb)
    {
        Word clause = predicate == verb && predicate.Relation == Relation.Obj && predicate.Head is { } governor ? governor : verb;
        if (clause.Relation != Relation.Advcl || clause.Head is not { } main || ArgumentReader.Marker(clause) is not ("after" or "before"))
        {
            return null;
        }

        foreach (TimeExpression measure in _expressions)
        {
            bool opens = measure.Value is TimeValue.FromEvent { Amount.IsExact: true } && measure.First >= clause.LeftEdge && measure.End <= clause.Index && measure.First <= clause.LeftEdge + 1;
            if (!opens || measure.Value is not TimeValue.FromEvent shift)
            {
                continue;
            }

            foreach ((TimeExpression expression, _) in _clauses.For(main, main))
            {
                if (expression != measure && Anchor(expression, false) is { First: { } first, Last: { } last } && Anchoring.IsAsFineAs(first, last, shift.Unit))
                {
                    return Date(measure, Anchoring.Resolve(shift with { Direction = -shift.Direction }, new TimeAnchor(_today, (first, last), false)));
                }
            }

            return null;
        }

        return null;
    }

    // The day told behind "three days before the vote on": in the same sentence, before the clause goes on.
    private (LocalDate First, LocalDate Last)? Following(TimeExpression expression)
    {
        int next = _expressions.IndexOf(expression) + 1;
        if (next == 0 || next >= _expressions.Count || _document[_expressions[next].First].Sentence != _document[expression.First].Sentence)
        {
            return null;
        }

        for (int i = expression.End; i < _expressions[next].First; i++)
        {
            if (_document[i] is { Chars: "," or ";" } or { Tag: PartOfSpeech.Verb })
            {
                return null;
            }
        }

        TimeUnit unit = expression.Value is TimeValue.FromEvent shift ? shift.Unit : TimeUnit.Day;
        return Anchoring.Resolve(_expressions[next].Value, new TimeAnchor(_today, null, false)) is { First: { } first, Last: { } last } && Anchoring.IsAsFineAs(first, last, unit) ? (first, last) : null;
    }

    // The unit in which an expression counts from what was told before; null when it does not.
    private static TimeUnit? UnitOfReference(TimeValue value) => value switch
    {
        TimeValue.FromNarrative shift => shift.Unit,
        TimeValue.FromEvent shift => shift.Unit,
        TimeValue.InNarrative => TimeUnit.Year,
        TimeValue.Since since => UnitOfReference(since.Start),
        TimeValue.Until until => UnitOfReference(until.End),
        TimeValue.Part part => UnitOfReference(part.Whole),
        _ => null,
    };

    // The last time told before an expression that is fine enough; a chain of "the following day" is counted through.
    private (LocalDate First, LocalDate Last)? Narrative(TimeExpression expression, TimeUnit unit)
    {
        int at = _expressions.IndexOf(expression), sentence = _document[expression.First].Sentence.Index;
        int start = at;
        while (start > 0 && sentence - _document[_expressions[start - 1].First].Sentence.Index <= LongestMemory)
        {
            start--;
        }

        (LocalDate First, LocalDate Last)? told = null;
        for (int i = start; i < at; i++)
        {
            TimeExpression before = _expressions[i];
            bool ahead = Clause(before.Top(_document)) is { } verb && (ArgumentReader.HasAuxiliary(verb, "will") || ArgumentReader.HasAuxiliary(verb, "shall"));
            Anchored days = Anchoring.Resolve(before.Value, new TimeAnchor(_today, told, ahead));
            told = days is { First: { } first, Last: { } last } && Anchoring.IsAsFineAs(first, last, unit) ? (first, last) : told;
        }

        return told;
    }

    private static Word? Clause(Word word)
    {
        Word? at = word.Head;
        while (at is { } head && !ArgumentReader.IsPredicate(head))
        {
            at = head.Head;
        }

        return at;
    }

    private static bool IsPast(Word verb)
    {
        if (verb.Xpos is "VBD")
        {
            return true;
        }

        foreach (Word child in verb.Children)
        {
            if (child.Relation.Universal() == Relation.Aux)
            {
                return child.Xpos is "VBD" || child.Lemma is "have";
            }
        }

        return verb.Xpos is "VBN";
    }

    [GeneratedRegex(@"\b(years?|decades?|century|centuries|generations?)\b.*\b(ago|earlier|before)\b|^last (decade|century)\b|\b1[0-9]{3}\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LongAgo();
}
