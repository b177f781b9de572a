using System.Text.Json;
using Chancery.Records;
using CsCheck;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Chancery.Ledger.Tests;

public sealed class FilingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Records_in_are_records_out()
    {
        using LedgerFile ledger = _folder.Ledger();
        Samples.Any.Sample(
            sample =>
            {
                ledger.File(sample.Article, sample.Coded, Samples.Edition).Outcome.ShouldNotBe(FilingOutcome.Failed);
                FiledArticle? found = ledger.Find(sample.Article.Id);
                found.ShouldNotBeNull();
                found.Edition.ShouldBe(Samples.Edition);
                Json(found.Article).ShouldBe(Json(sample.Article));
                Json(found.Coded).ShouldBe(Json(sample.Coded));
            },
            iter: 300,
            threads: 1);
    }

    [Fact]
    public void The_same_article_twice_changes_nothing()
    {
        (Article article, CodedArticle coded) = Samples.Visit("a");
        using LedgerFile ledger = _folder.Ledger();
        ledger.Holds(article, Samples.Edition).ShouldBeFalse();
        ledger.File(article, coded, Samples.Edition).ShouldBe(new Filing(FilingOutcome.Filed));
        string before = Dump();
        ledger.Holds(article, Samples.Edition).ShouldBeTrue();
        ledger.File(article, coded, Samples.Edition).ShouldBe(new Filing(FilingOutcome.AlreadyFiled));
        Dump().ShouldBe(before);
    }

    [Fact]
    public void Changed_content_and_another_edition_replace_the_article_whole_and_in_its_place()
    {
        using LedgerFile ledger = _folder.Ledger();
        (Article article, CodedArticle coded) = Samples.Visit("a");
        ledger.File(article, coded, Samples.Edition);
        (Article other, CodedArticle otherCoded) = Samples.Visit("b");
        ledger.File(other, otherCoded, Samples.Edition);

        Article changed = article with { Text = article.Text + " More." };
        ledger.Holds(changed, Samples.Edition).ShouldBeFalse();
        ledger.File(changed, coded with { Claims = [], Events = [coded.Events[0] with { Claims = [] }] }, Samples.Edition)
            .Outcome.ShouldBe(FilingOutcome.Replaced);
        ledger.Find("a").ShouldNotBeNull().Coded.Claims.ShouldBeEmpty();
        ledger.Find("a")!.Article.Text.ShouldBe(changed.Text);
        Rows("claims").ShouldBe(1);
        ledger.Headings(["b", "a"]).Select(h => h.Id).ShouldBe(["a", "b"]);

        Edition later = Samples.Edition with { Model = "model-2" };
        ledger.Holds(changed, later).ShouldBeFalse();
        ledger.File(changed, coded, later).Outcome.ShouldBe(FilingOutcome.Replaced);
        ledger.Find("a")!.Edition.ShouldBe(later);
        ledger.Find("b")!.Edition.ShouldBe(Samples.Edition);
    }

    [Fact]
    public void Metadata_alone_is_content_too()
    {
        (Article article, CodedArticle coded) = Samples.Visit("a");
        using LedgerFile ledger = _folder.Ledger();
        ledger.File(article, coded, Samples.Edition);
        ledger.Holds(article with { Published = "2024-01-01" }, Samples.Edition).ShouldBeFalse();
        ledger.Holds(article with { Categories = ["World"] }, Samples.Edition).ShouldBeFalse();
    }

    [Fact]
    public void What_resolves_to_the_same_entity_is_one_row_and_goes_with_its_last_mention()
    {
        (Article article, CodedArticle coded) = Samples.Visit("a");
        (Article other, CodedArticle otherCoded) = Samples.Visit("b");
        using LedgerFile ledger = _folder.Ledger();
        ledger.File(article, coded, Samples.Edition);
        ledger.File(other, otherCoded, Samples.Edition);
        Rows("entities").ShouldBe(3);
        Rows("mentions").ShouldBe(6);

        var nothing = new CodedArticle { Id = "a", Skipped = "no text" };
        ledger.File(article with { Text = "" }, nothing, Samples.Edition);
        Rows("entities").ShouldBe(3);
        ledger.File(other with { Text = "" }, nothing with { Id = "b" }, Samples.Edition);
        Rows("entities").ShouldBe(0);
        Rows("mentions").ShouldBe(0);
    }

    [Fact]
    public void Mentions_that_resolve_to_nothing_are_not_one_entity()
    {
        (Article article, CodedArticle coded) = Samples.Visit("a");
        EntityRecord unknown = coded.Events[0].Actor[0] with { Code = null, Sector = null, Name = null, Reason = "unknown" };
        using LedgerFile ledger = _folder.Ledger();
        ledger.File(
            article,
            coded with { Events = [coded.Events[0] with { Actor = [unknown], Recipient = [unknown with { Start = 20, End = 24 }] }] },
            Samples.Edition);
        Rows("entities").ShouldBe(1);
        ledger.Find("a")!.Coded.Events[0].Recipient.ShouldHaveSingleItem().Code.ShouldBeNull();
    }

    [Fact]
    public void A_skipped_article_keeps_its_reason()
    {
        using LedgerFile ledger = _folder.Ledger();
        ledger.File(new Article { Id = "x", Text = "Guten Tag." }, new CodedArticle { Id = "x", Language = "de", Skipped = "language is de" }, Samples.Edition);
        ledger.Headings(["x", "unknown"]).ShouldHaveSingleItem().Skipped.ShouldBe("language is de");
    }

    [Fact]
    public void Records_that_do_not_fit_each_other_are_our_own_mistake_and_file_nothing()
    {
        (Article article, CodedArticle coded) = Samples.Visit("a");
        using LedgerFile ledger = _folder.Ledger();
        foreach (CodedArticle wrong in (CodedArticle[])
            [
                coded with { Id = "b" },
                coded with { Text = "another" },
                coded with { Claims = [] },
                coded with { Events = [] },
                coded with { Events = [coded.Events[0], coded.Events[0]] },
            ])
        {
            Should.Throw<ArgumentException>(() => ledger.File(article, wrong, Samples.Edition));
        }

        Rows("articles").ShouldBe(0);
    }

    [Fact]
    public void A_ledger_damaged_while_it_is_open_is_reported_and_files_nothing()
    {
        (Article article, CodedArticle coded) = Samples.Visit("a");
        using LedgerFile ledger = _folder.Ledger();
        using SqliteConnection raw = Connect();
        raw.Execute("DROP TABLE claim_events");
        Filing filing = ledger.File(article, coded, Samples.Edition);
        filing.Outcome.ShouldBe(FilingOutcome.Failed);
        filing.Message.ShouldNotBeNull().ShouldContain("test.ledger: is damaged");
        Rows("articles").ShouldBe(0);
    }

    private static string Json(Article article) => JsonSerializer.Serialize(article, RecordsJson.Readable.Article);

    private static string Json(CodedArticle article) => JsonSerializer.Serialize(article, RecordsJson.Readable.CodedArticle);

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={_folder.File("test.ledger")};Pooling=False");
        connection.Open();
        return connection;
    }

    private long Rows(string table)
    {
        using SqliteConnection connection = Connect();
        return connection.ExecuteScalar<long>($"SELECT count(*) FROM {table}");
    }

    private string Dump()
    {
        using SqliteConnection connection = Connect();
        return string.Join('\n', connection.Query<string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
            .SelectMany(table => connection.Query($"SELECT * FROM \"{table}\"")
                .Select(row => table + ": " + string.Join(" | ", ((IDictionary<string, object>)row).Values))));
    }
}
