using Chancery.Ledger;
using Chancery.Records;

namespace Chancery.Brief;

/// <summary>Rows of the ledger → a brief. A pure function: the same rows give the same brief.</summary>
internal static class BriefComposer
{
    /// <param name="events">In the order of the ledger: by date, undated ones last.</param>
    /// <param name="totals">Counts of the reading; events and claims are counted here.</param>
    public static Briefing Compose(
        IReadOnlyList<FiledEvent> events, BriefTotals totals, IReadOnlyList<SkippedInput> skipped, Func<string, string?> nameOf)
    {
        var parties = new Parties(nameOf);
        List<BriefDay> days = [.. events.GroupBy(e => e.Event.Date)
            .Select(day => new BriefDay(day.Key, [.. day.GroupBy(e => parties.Pair(e.Event))
                .Select(pair => new BriefPair(pair.Key, [.. pair.GroupBy(Sameness).Select(told => Line([.. told], parties))]))]))];
        return new Briefing(
            days,
            totals with
            {
                Events = days.Sum(d => d.Pairs.Sum(p => p.Lines.Count)),
                Claims = events.SelectMany(e => e.Claims.Select(c => (e.Article.Id, c.Id))).Distinct().Count(),
            },
            skipped);
    }

    /// <summary>
    /// Reports of one day and pair tell of the same event when type and status agree. Without a date that is too little to
    /// go by, and only copies of the same sentence are taken together.
    /// </summary>
    private static (string Type, string Status, string? End, string? Sentence) Sameness(FiledEvent report) => (
        TypeOf(report.Event), report.Event.Status, report.Event.Enddate, report.Event.Date is null ? Quote.OneLine(report.Sentence) : null);

    private static BriefLine Line(IReadOnlyList<FiledEvent> reports, Parties parties)
    {
        (EventRecord record, string sentence) = (reports[0].Event, reports[0].Sentence);
        var points = new CodePoints(sentence);
        return new BriefLine(
            Voices.Standing(reports),
            TypeOf(record),
            record.QuadCode,
            string.Join('/', reports.SelectMany(r => r.Event.Mode).Distinct()),
            WhenOf(record),
            Quote.Shorten(sentence, InSentence(record.Trigger.Start), InSentence(record.Trigger.End)),
            Voices.Of(reports, parties),
            [.. reports.GroupBy(r => r.Article.Id).Select(article => new BriefReport(
                article.First().Article.Outlet is { } outlet ? Quote.OneLine(outlet) : null,
                article.First().Article.Title is { } title ? Quote.OneLine(title) : null,
                [.. article.Select(r => r.Event.TextInfo.Sequence + 1).Distinct().Order()]))]);

        int InSentence(int offset) => points.ToUtf16(Math.Clamp(offset - record.TextInfo.Start, 0, points.Length));
    }

    private static string TypeOf(EventRecord record) => string.Join('/', record.Event);

    private static string? WhenOf(EventRecord record) => record switch
    {
        { Enddate: { } end } when end != record.Date => $"until {end}",
        { Date: not null, DateType: "approximate" } => "about this day",
        _ => null,
    };
}
