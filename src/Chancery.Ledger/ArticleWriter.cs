using System.Security.Cryptography;
using System.Text.Json;
using Chancery.Records;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Chancery.Ledger;

/// <summary>Writes one article and all that was read out of it, inside the caller's transaction.</summary>
internal sealed class ArticleWriter(SqliteConnection connection, SqliteTransaction transaction)
{
    /// <summary>What tells whether an article has changed: a digest of all that its source gave.</summary>
    public static byte[] Digest(Article article) =>
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(article, RecordsJson.Readable.Article));

    /// <exception cref="ArgumentException">The records do not fit each other.</exception>
    public static void Check(Article article, CodedArticle coded)
    {
        if (coded.Id != article.Id)
        {
            throw new ArgumentException($"The coded article '{coded.Id}' is not the article '{article.Id}'.", nameof(coded));
        }

        if (coded.Text is { } text && text != article.Text)
        {
            throw new ArgumentException($"The coded article '{coded.Id}' carries another text.", nameof(coded));
        }

        var events = new HashSet<string>(coded.Events.Select(e => e.Id));
        var claims = new HashSet<string>(coded.Claims.Select(c => c.Id));
        string? stray = coded.Claims.SelectMany(c => c.Events).FirstOrDefault(id => !events.Contains(id))
            ?? coded.Events.SelectMany(e => e.Claims).FirstOrDefault(id => !claims.Contains(id));
        if (stray is not null)
        {
            throw new ArgumentException($"The coded article '{coded.Id}' has a link to '{stray}', which is not in it.", nameof(coded));
        }

        if (events.Count != coded.Events.Count || claims.Count != coded.Claims.Count)
        {
            throw new ArgumentException($"The coded article '{coded.Id}' gives one id to two events or claims.", nameof(coded));
        }
    }

    /// <returns>Whether an article with this id was there before.</returns>
    public bool Write(Article article, CodedArticle coded, Edition edition)
    {
        long? before = connection.QuerySingleOrDefault<long?>(
            "SELECT key FROM articles WHERE id = @Id", new { article.Id }, transaction);
        if (before is { } old)
        {
            Remove(old);
        }

        long key = InsertArticle(before, article, coded, edition);
        InsertSpans(key, coded);
        Dictionary<string, long> events = [], claims = [];
        foreach ((int sequence, EventRecord record) in coded.Events.Index())
        {
            events.Add(record.Id, InsertEvent(key, sequence, record));
        }

        foreach ((int sequence, ClaimRecord record) in coded.Claims.Index())
        {
            claims.Add(record.Id, InsertClaim(key, sequence, record));
        }

        InsertLinks(coded, events, claims);
        return before is not null;
    }

    /// <summary>Takes out an article with all that hangs on it, and the entities nothing else mentions.</summary>
    private void Remove(long article)
    {
        List<long> entities = connection.Query<long>(
            """
            SELECT DISTINCT m.entity FROM mentions m LEFT JOIN events e ON e.key = m.event LEFT JOIN claims c ON c.key = m.claim
            WHERE m.entity IS NOT NULL AND (e.article = @article OR c.article = @article)
            """,
            new { article }, transaction).AsList();
        connection.Execute("DELETE FROM articles WHERE key = @article", new { article }, transaction);
        foreach (long entity in entities)
        {
            connection.Execute(
                "DELETE FROM entities WHERE key = @entity AND NOT EXISTS (SELECT 1 FROM mentions WHERE entity = @entity)",
                new { entity }, transaction);
        }
    }

    /// <param name="key">A replaced article keeps its key, and with it its place in the order of filing.</param>
    private long InsertArticle(long? key, Article article, CodedArticle coded, Edition edition)
    {
        connection.Execute(
            "INSERT INTO editions (program, model, knowledge) VALUES (@Program, @Model, @Knowledge) ON CONFLICT DO NOTHING",
            edition, transaction);
        return connection.QuerySingle<long>(
            """
            INSERT INTO articles (key, id, digest, edition, text, title, published, outlet, language, url,
                given_title, given_published, given_outlet, given_language, given_url, author, credit, categories, skipped)
            VALUES (@key, @Id, @digest,
                (SELECT key FROM editions WHERE program = @Program AND model = @Model AND knowledge = @Knowledge),
                @Text, @Title, @Published, @Outlet, @Language, @Url,
                @givenTitle, @givenPublished, @givenOutlet, @givenLanguage, @givenUrl, @Author, @Credit, @categories, @Skipped)
            RETURNING key
            """,
            new
            {
                key,
                article.Id,
                digest = Digest(article),
                edition.Program,
                edition.Model,
                edition.Knowledge,
                article.Text,
                coded.Title,
                coded.Published,
                coded.Outlet,
                coded.Language,
                coded.Url,
                givenTitle = article.Title,
                givenPublished = article.Published,
                givenOutlet = article.Outlet,
                givenLanguage = article.Language,
                givenUrl = article.Url,
                article.Author,
                article.Credit,
                categories = LedgerJson.Write(article.Categories),
                coded.Skipped,
            },
            transaction);
    }

    private void InsertSpans(long article, CodedArticle coded)
    {
        connection.Execute(
            """INSERT INTO sentences (article, sequence, start, "end") VALUES (@article, @Index, @Start, @End)""",
            coded.Sentences.Index().Select(s => new { article, s.Index, s.Item.Start, s.Item.End }), transaction);
        connection.Execute(
            """INSERT INTO names (article, sequence, start, "end", text, kind) VALUES (@article, @Index, @Start, @End, @Text, @Kind)""",
            coded.Names.Index().Select(n => new { article, n.Index, n.Item.Start, n.Item.End, n.Item.Text, n.Item.Kind }), transaction);
    }

    private long InsertEvent(long article, int sequence, EventRecord record)
    {
        long key = connection.QuerySingle<long>(
            """
            INSERT INTO events (article, sequence, id, event, mode, context, quad_code, event_scale, cameo, status,
                date, enddate, date_type, date_text, date_reason,
                extracted_place, resolved_place, lat, lon, country_code, resolution, loc_reason,
                event_text, trigger_start, trigger_end, sentence, sentence_start, sentence_end, rule,
                sized, dead, injured, arrested)
            VALUES (@article, @sequence, @Id, @types, @modes, @contexts, @QuadCode, @EventScale, @Cameo, @Status,
                @Date, @Enddate, @DateType, @DateText, @DateReason,
                @ExtractedPlace, @ResolvedPlace, @Lat, @Lon, @CountryCode, @Resolution, @LocReason,
                @words, @triggerStart, @triggerEnd, @sentence, @sentenceStart, @sentenceEnd, @Rule,
                @sized, @Dead, @Injured, @Arrested)
            RETURNING key
            """,
            new
            {
                article,
                sequence,
                record.Id,
                types = LedgerJson.Write(record.Event),
                modes = LedgerJson.Write(record.Mode),
                contexts = LedgerJson.Write(record.Context),
                record.QuadCode,
                record.EventScale,
                record.Cameo,
                record.Status,
                record.Date,
                record.Enddate,
                record.DateType,
                record.DateText,
                record.DateReason,
                record.EventLoc?.ExtractedPlace,
                record.EventLoc?.ResolvedPlace,
                record.EventLoc?.Lat,
                record.EventLoc?.Lon,
                record.EventLoc?.CountryCode,
                record.EventLoc?.Resolution,
                record.LocReason,
                words = LedgerJson.Write(record.EventText),
                triggerStart = record.Trigger.Start,
                triggerEnd = record.Trigger.End,
                sentence = record.TextInfo.Sequence,
                sentenceStart = record.TextInfo.Start,
                sentenceEnd = record.TextInfo.End,
                record.Rule,
                sized = record.Size is not null,
                record.Size?.Dead,
                record.Size?.Injured,
                record.Size?.Arrested,
            },
            transaction);
        InsertMentions(record.Actor, key, claim: null, "actor");
        InsertMentions(record.Recipient, key, claim: null, "recipient");
        return key;
    }

    private long InsertClaim(long article, int sequence, ClaimRecord record)
    {
        long key = connection.QuerySingle<long>(
            """
            INSERT INTO claims (article, sequence, id, source_start, source_end, source_text, source_reason, cue, content, stance)
            VALUES (@article, @sequence, @Id, @sourceStart, @sourceEnd, @sourceText, @SourceReason, @cue, @content, @Stance)
            RETURNING key
            """,
            new
            {
                article,
                sequence,
                record.Id,
                sourceStart = record.Source?.Start,
                sourceEnd = record.Source?.End,
                sourceText = record.Source?.Text,
                record.SourceReason,
                cue = LedgerJson.Write(record.Cue),
                content = LedgerJson.Write(record.Content),
                record.Stance,
            },
            transaction);
        if (record.Source?.Entity is { } entity)
        {
            InsertMentions([entity], @event: null, key, "source");
        }

        return key;
    }

    private void InsertMentions(IReadOnlyList<EntityRecord> entities, long? @event, long? claim, string role)
    {
        foreach ((int sequence, EntityRecord record) in entities.Index())
        {
            connection.Execute(
                """
                INSERT INTO mentions (event, claim, role, sequence, entity, text, start, "end", office, other_sectors, reason)
                VALUES (@event, @claim, @role, @sequence, @entity, @EntityText, @Start, @End, @Office, @otherSectors, @Reason)
                """,
                new
                {
                    @event,
                    claim,
                    role,
                    sequence,
                    entity = EntityKey(record),
                    record.EntityText,
                    record.Start,
                    record.End,
                    record.Office,
                    otherSectors = LedgerJson.Write(record.OtherSectors),
                    record.Reason,
                },
                transaction);
        }
    }

    /// <returns>Null where the mention resolves to nothing: two such mentions need not be the same.</returns>
    private long? EntityKey(EntityRecord record)
    {
        if (record is { Code: null, Sector: null, Name: null, IdentifierId: null, IdentifierText: null })
        {
            return null;
        }

        // Looked for first: most mentions are of somebody the ledger knows.
        var identity = new { record.Code, record.Sector, record.Name, record.IdentifierId, record.IdentifierText };
        return connection.QuerySingleOrDefault<long?>(
            "SELECT key FROM entities WHERE identity = json_array(@Code, @Sector, @Name, @IdentifierId, @IdentifierText)",
            identity, transaction)
            ?? connection.QuerySingle<long>(
            """
            INSERT INTO entities (code, sector, name, identifier_id, identifier_text)
            VALUES (@Code, @Sector, @Name, @IdentifierId, @IdentifierText) RETURNING key
            """,
            identity, transaction);
    }

    private void InsertLinks(CodedArticle coded, Dictionary<string, long> events, Dictionary<string, long> claims)
    {
        var links = new Dictionary<(long Claim, long Event), (int? InClaim, int? InEvent)>();
        foreach (ClaimRecord claim in coded.Claims)
        {
            foreach ((int sequence, string id) in claim.Events.Index())
            {
                links[(claims[claim.Id], events[id])] = (sequence, null);
            }
        }

        foreach (EventRecord record in coded.Events)
        {
            foreach ((int sequence, string id) in record.Claims.Index())
            {
                (long, long) link = (claims[id], events[record.Id]);
                links[link] = (links.GetValueOrDefault(link).InClaim, sequence);
            }
        }

        connection.Execute(
            """
            INSERT INTO claim_events (claim, event, sequence_in_claim, sequence_in_event)
            VALUES (@Claim, @Event, @InClaim, @InEvent)
            """,
            links.Select(l => new { l.Key.Claim, l.Key.Event, l.Value.InClaim, l.Value.InEvent }), transaction);
    }
}
