using Chancery.Records;

namespace Chancery.Ledger.Tests;

public sealed class QueryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_event_comes_with_its_article_sentence_and_claims()
    {
        using LedgerFile ledger = _folder.Ledger();
        (Article article, CodedArticle coded) = Samples.Visit("a");
        ledger.File(article, coded, Samples.Edition);
        FiledEvent found = ledger.Events(new EventQuery()).ShouldHaveSingleItem();
        found.Article.ShouldBe(new ArticleHeading("a", "A visit", "The Daily Courier", "2023-09-14", null, null));
        found.Sentence.ShouldBe(article.Text);
        found.Event.Actor.ShouldHaveSingleItem().Name.ShouldBe("Kim Jong Un");
        found.Claims.ShouldHaveSingleItem().Source.ShouldNotBeNull().Entity.ShouldNotBeNull().Code.ShouldBe("RUS");
    }

    [Fact]
    public void The_sentence_is_cut_by_code_points()
    {
        using LedgerFile ledger = _folder.Ledger();
        (Article article, CodedArticle coded) = Samples.Visit("a");
        int end = new CodePoints(article.Text).Length;
        ledger.File(article, coded with { Events = [coded.Events[0] with { TextInfo = new TextInfoRecord(0, 2, end) }] }, Samples.Edition);
        ledger.Events(new EventQuery()).ShouldHaveSingleItem().Sentence.ShouldBe("Kim visited Putin, the Kremlin said.");
    }

    [Fact]
    public void Events_are_found_by_date_pair_and_article_and_ordered_by_date()
    {
        using LedgerFile ledger = _folder.Ledger();
        File(ledger, "undated", e => e with { Date = null, DateType = "unresolved" });
        File(ledger, "late", e => e with { Date = "2023-09-20" });
        File(ledger, "range", e => e with { Date = "2023-08-01", Enddate = "2023-09-01", DateType = "range" });
        File(ledger, "early", e => e with { Date = "2023-08-30", Recipient = [] });

        Found(new EventQuery()).ShouldBe(["range", "early", "late", "undated"]);
        Found(new EventQuery { From = "2023-09-01" }).ShouldBe(["range", "late"]);
        Found(new EventQuery { To = "2023-08-30" }).ShouldBe(["range", "early"]);
        Found(new EventQuery { From = "2023-08-30", To = "2023-08-30" }).ShouldBe(["range", "early"]);
        Found(new EventQuery { Between = ("RUS", "PRK") }).ShouldBe(["range", "late", "undated"]);
        Found(new EventQuery { Between = ("PRK", "RUS") }).ShouldBe(["range", "late", "undated"]);
        Found(new EventQuery { Between = ("PRK", "PRK") }).ShouldBeEmpty();
        Found(new EventQuery { Between = ("USA", "PRK") }).ShouldBeEmpty();
        Found(new EventQuery { Articles = ["late", "nowhere"] }).ShouldBe(["late"]);
        Found(new EventQuery { Articles = [] }).ShouldBeEmpty();

        string[] Found(EventQuery query) => [.. ledger.Events(query).Select(e => e.Article.Id)];
    }

    [Fact]
    public void The_indices_serve_dates_types_and_codes()
    {
        using LedgerFile ledger = _folder.Ledger();
        Plan("SELECT key FROM events WHERE date = '2023-09-13'").ShouldContain("events_date");
        Plan("SELECT key FROM events WHERE type = 'CONSULT' AND date > '2023-09-13'").ShouldContain("events_type_date");
        Plan("SELECT m.event FROM entities x JOIN mentions m ON m.entity = x.key WHERE x.code = 'RUS'")
            .ShouldSatisfyAllConditions(p => p.ShouldContain("entities_code"), p => p.ShouldContain("mentions_entity"));
    }

    private string Plan(string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_folder.File("test.ledger")};Pooling=False");
        return string.Join('\n', Dapper.SqlMapper.Query<(long, long, long, string Detail)>(connection, "EXPLAIN QUERY PLAN " + sql)
            .Select(step => step.Detail));
    }

    private static void File(LedgerFile ledger, string id, Func<EventRecord, EventRecord> change)
    {
        (Article article, CodedArticle coded) = Samples.Visit(id);
        ledger.File(article, coded with { Events = [change(coded.Events[0])] }, Samples.Edition);
    }
}
