using System.Text.Json;
using Chancery.Records;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Chancery.Ledger;

/// <summary>Rows back into records, from one snapshot of the ledger.</summary>
internal sealed class RecordReader(SqliteConnection connection)
{
    // The events and claims a reading is about. Temporary tables belong to the connection and never touch the file.
    private const string Chosen =
        """
        CREATE TEMP TABLE IF NOT EXISTS chosen_events (key INTEGER PRIMARY KEY);
        CREATE TEMP TABLE IF NOT EXISTS chosen_claims (key INTEGER PRIMARY KEY);
        DELETE FROM chosen_events;
        DELETE FROM chosen_claims;
        """;

    private const string ArticleColumns =
        """
        SELECT a.*, e.program, e.model, e.knowledge FROM articles a JOIN editions e ON e.key = a.edition
        """;

    public FiledArticle? Article(string id)
    {
        using SqliteTransaction snapshot = connection.BeginTransaction(deferred: true);
        if (connection.QuerySingleOrDefault<ArticleRow>($"{ArticleColumns} WHERE a.id = @id", new { id }, snapshot) is not { } row)
        {
            return null;
        }

        connection.Execute(Chosen, transaction: snapshot);
        connection.Execute(
            """
            INSERT INTO chosen_events SELECT key FROM events WHERE article = @Key;
            INSERT INTO chosen_claims SELECT key FROM claims WHERE article = @Key;
            """,
            new { row.Key }, snapshot);
        ChosenRecords records = ReadChosen(snapshot);
        var coded = new CodedArticle
        {
            Id = row.Id,
            Title = row.Title,
            Published = row.Published,
            Language = row.Language,
            Outlet = row.Outlet,
            Url = row.Url,
            Sentences = connection.Query<(int Start, int End)>(
                """SELECT start, "end" FROM sentences WHERE article = @Key ORDER BY sequence""", new { row.Key }, snapshot)
                .Select(s => new SpanRecord(s.Start, s.End)).ToList(),
            Names = connection.Query<(int Start, int End, string Text, string Kind)>(
                """SELECT start, "end", text, kind FROM names WHERE article = @Key ORDER BY sequence""", new { row.Key }, snapshot)
                .Select(n => new NameRecord(n.Start, n.End, n.Text, n.Kind)).ToList(),
            Events = records.Events.ConvertAll(e => e.Record),
            Claims = [.. records.Claims.Values],
            Skipped = row.Skipped,
        };
        var article = new Article
        {
            Id = row.Id,
            Text = row.Text,
            Title = row.GivenTitle,
            Published = row.GivenPublished,
            Outlet = row.GivenOutlet,
            Language = row.GivenLanguage,
            Url = row.GivenUrl,
            Author = row.Author,
            Credit = row.Credit,
            Categories = LedgerJson.Strings(row.Categories),
        };
        return new FiledArticle(article, coded, new Edition(row.Program, row.Model, row.Knowledge));
    }

    public List<FiledEvent> Events(EventQuery query)
    {
        using SqliteTransaction snapshot = connection.BeginTransaction(deferred: true);
        connection.Execute(Chosen, transaction: snapshot);
        connection.Execute(
            """
            INSERT INTO chosen_events SELECT e.key FROM events e JOIN articles a ON a.key = e.article
            WHERE (@articles IS NULL OR a.id IN (SELECT value FROM json_each(@articles)))
              AND (@From IS NULL OR ifnull(e.enddate, e.date) >= @From)
              AND (@To IS NULL OR e.date <= @To)
              AND (@one IS NULL OR EXISTS (SELECT 1 FROM mentions m JOIN mentions n ON n.event = m.event AND n.key <> m.key
                    JOIN entities x ON x.key = m.entity JOIN entities y ON y.key = n.entity
                    WHERE m.event = e.key AND x.code = @one AND y.code = @other));
            INSERT INTO chosen_claims SELECT DISTINCT claim FROM claim_events JOIN chosen_events ON key = event
            WHERE sequence_in_event IS NOT NULL;
            """,
            new
            {
                articles = query.Articles is { } ids ? LedgerJson.Write([.. ids]) : null,
                query.From,
                query.To,
                one = query.Between?.One,
                other = query.Between?.Other,
            },
            snapshot);
        ChosenRecords records = ReadChosen(snapshot);
        Dictionary<long, ArticleRow> articles = connection.Query<ArticleRow>(
            $"{ArticleColumns} WHERE a.key IN (SELECT article FROM events JOIN chosen_events USING (key))", transaction: snapshot)
            .ToDictionary(a => a.Key);
        var points = articles.ToDictionary(a => a.Key, a => new CodePoints(a.Value.Text));
        return records.Events
            .OrderBy(e => e.Record.Date is null)
            .ThenBy(e => e.Record.Date, StringComparer.Ordinal)
            .Select(e => new FiledEvent(
                Heading(articles[e.Article]),
                e.Record,
                points[e.Article].Slice(articles[e.Article].Text, e.Record.TextInfo.Start, e.Record.TextInfo.End),
                [.. e.Claims.Select(key => records.Claims[key])]))
            .ToList();
    }

    public List<ArticleHeading> Headings(IReadOnlyCollection<string> ids) => connection.Query<ArticleRow>(
            $"{ArticleColumns} WHERE a.id IN (SELECT value FROM json_each(@ids)) ORDER BY a.key",
            new { ids = LedgerJson.Write([.. ids]) })
        .Select(Heading).ToList();

    private static ArticleHeading Heading(ArticleRow row) =>
        new(row.Id, row.Title, row.Outlet, row.Published, row.Url, row.Skipped);

    /// <summary>The chosen events in the order of filing, and the chosen claims by key in the same order.</summary>
    private ChosenRecords ReadChosen(SqliteTransaction snapshot)
    {
        ILookup<(long? Event, long? Claim, string Role), EntityRecord> mentions = connection.Query<MentionRow>(
            """
            SELECT m.*, x.code, x.sector, x.name, x.identifier_id, x.identifier_text
            FROM mentions m LEFT JOIN entities x ON x.key = m.entity
            WHERE m.event IN (SELECT key FROM chosen_events) OR m.claim IN (SELECT key FROM chosen_claims)
            ORDER BY m.sequence
            """,
            transaction: snapshot).ToLookup(m => (m.Event, m.Claim, m.Role), Entity);
        List<LinkRow> links = connection.Query<LinkRow>(
            """
            SELECT * FROM claim_events
            WHERE event IN (SELECT key FROM chosen_events) OR claim IN (SELECT key FROM chosen_claims)
            """,
            transaction: snapshot).AsList();
        ILookup<long, long> claimsOfEvent = links.Where(l => l.SequenceInEvent is not null)
            .OrderBy(l => l.SequenceInEvent).ToLookup(l => l.Event, l => l.Claim);
        ILookup<long, long> eventsOfClaim = links.Where(l => l.SequenceInClaim is not null)
            .OrderBy(l => l.SequenceInClaim).ToLookup(l => l.Claim, l => l.Event);

        // A claim may tell of events that are not chosen, so the ids are looked up for all that are linked.
        Dictionary<long, string> eventIds = connection.Query<(long Key, string Id)>(
            """
            SELECT key, id FROM events WHERE key IN (SELECT key FROM chosen_events)
                OR key IN (SELECT event FROM claim_events JOIN chosen_claims ON key = claim)
            """,
            transaction: snapshot).ToDictionary(e => e.Key, e => e.Id);
        Dictionary<long, ClaimRecord> claims = connection.Query<ClaimRow>(
            "SELECT * FROM claims JOIN chosen_claims USING (key) ORDER BY article, sequence", transaction: snapshot)
            .ToDictionary(c => c.Key, c => Claim(
                c, mentions[(null, c.Key, "source")].SingleOrDefault(), [.. eventsOfClaim[c.Key].Select(e => eventIds[e])]));
        List<ChosenEvent> events = connection.Query<EventRow>(
            "SELECT * FROM events JOIN chosen_events USING (key) ORDER BY article, sequence", transaction: snapshot)
            .Select(e => new ChosenEvent(
                e.Article,
                Event(
                    e,
                    [.. mentions[(e.Key, null, "actor")]],
                    [.. mentions[(e.Key, null, "recipient")]],
                    [.. claimsOfEvent[e.Key].Select(c => claims[c].Id)]),
                [.. claimsOfEvent[e.Key]]))
            .ToList();
        return new ChosenRecords(events, claims);
    }

    private static EventRecord Event(
        EventRow row, IReadOnlyList<EntityRecord> actors, IReadOnlyList<EntityRecord> recipients, IReadOnlyList<string> claims) => new()
        {
            Id = row.Id,
            Event = LedgerJson.Strings(row.Event),
            Mode = LedgerJson.Strings(row.Mode),
            Context = LedgerJson.Strings(row.Context),
            QuadCode = row.QuadCode,
            EventScale = row.EventScale,
            Cameo = row.Cameo,
            Actor = actors,
            Recipient = recipients,
            Status = row.Status,
            Date = row.Date,
            Enddate = row.Enddate,
            DateType = row.DateType,
            DateText = row.DateText,
            DateReason = row.DateReason,
            EventLoc = row is { ExtractedPlace: { } place, Resolution: { } resolution }
                ? new LocationRecord(place, row.ResolvedPlace, row.Lat, row.Lon, row.CountryCode, resolution)
                : null,
            LocReason = row.LocReason,
            EventText = LedgerJson.Strings(row.EventText),
            Trigger = new SpanRecord(row.TriggerStart, row.TriggerEnd),
            TextInfo = new TextInfoRecord(row.Sentence, row.SentenceStart, row.SentenceEnd),
            Claims = claims,
            Rule = row.Rule,
            Size = row.Sized ? new SizeRecord(row.Dead, row.Injured, row.Arrested) : null,
        };

    private static ClaimRecord Claim(ClaimRow row, EntityRecord? entity, IReadOnlyList<string> events) => new()
    {
        Id = row.Id,
        Source = row is { SourceStart: { } start, SourceEnd: { } end, SourceText: { } text }
            ? new ClaimSourceRecord(start, end, text, entity)
            : null,
        SourceReason = row.SourceReason,
        Cue = LedgerJson.TextSpans(row.Cue),
        Content = LedgerJson.Spans(row.Content),
        Stance = row.Stance,
        Events = events,
    };

    private static EntityRecord Entity(MentionRow row) => new()
    {
        Code = row.Code,
        Sector = row.Sector,
        OtherSectors = LedgerJson.Strings(row.OtherSectors),
        EntityText = row.Text,
        Start = row.Start,
        End = row.End,
        Name = row.Name,
        Office = row.Office,
        IdentifierId = row.IdentifierId,
        IdentifierText = row.IdentifierText,
        Reason = row.Reason,
    };

    private sealed record ChosenEvent(long Article, EventRecord Record, IReadOnlyList<long> Claims);

    private sealed record ChosenRecords(List<ChosenEvent> Events, Dictionary<long, ClaimRecord> Claims);
}
