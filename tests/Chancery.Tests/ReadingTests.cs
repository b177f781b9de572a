using Chancery.Ledger;
using Chancery.Pipeline;
using Chancery.Records;

namespace Chancery.Tests;

/// <summary>Reading into a ledger, with a coder of the tests' own.</summary>
public sealed class ReadingTests : IDisposable
{
    private static readonly Edition First = new("0.1.0", "m", "k");

    private readonly TemporaryFolder _folder = new();
    private int _coded;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_filed_already_is_not_coded_again()
    {
        ReadingResult first = await Read(First, Item("a"), Item("b"));
        first.Totals.ShouldSatisfyAllConditions(t => t.Filed.ShouldBe(2), t => t.AlreadyFiled.ShouldBe(0));
        first.Failed.ShouldBeFalse();
        ReadingResult second = await Read(First, Item("a"), Item("b"), Item("c"));
        second.Totals.ShouldSatisfyAllConditions(t => t.Filed.ShouldBe(1), t => t.AlreadyFiled.ShouldBe(2));
        second.Articles.ShouldBe(["a", "b", "c"]);
        _coded.ShouldBe(3);
        ReadingResult third = await Read(First with { Knowledge = "k2" }, Item("a"));
        third.Totals.Replaced.ShouldBe(1);
        _coded.ShouldBe(4);
    }

    [Fact]
    public async Task The_same_article_twice_in_one_reading_is_filed_once()
    {
        ReadingResult result = await Read(First, Item("a"), Item("a"));
        result.Totals.ShouldSatisfyAllConditions(t => t.Filed.ShouldBe(1), t => t.AlreadyFiled.ShouldBe(1));
    }

    [Fact]
    public async Task Whatever_was_not_coded_is_listed_with_its_reason_then_and_later()
    {
        InputItem[] items =
        [
            new InputItem("broken.html", null, "no article in it"), Item("de") with { Skip = "language is de" },
            Item("fail"), Item("stray"), Item("good") with { Problem = "some bytes are not valid UTF-8" },
        ];
        ReadingResult result = await Read(First, items);
        result.Failed.ShouldBeTrue();
        result.Skipped.Select(s => s.Input).ShouldBe(["broken.html", "file-de", "file-fail", "file-stray"]);
        result.Skipped[1].Reason.ShouldBe("language is de");
        result.Skipped[2].Reason.ShouldContain("Boom");
        result.Skipped[3].Reason.ShouldContain("nowhere");
        result.Articles.ShouldBe(["de", "fail", "stray", "good"]);

        ReadingResult again = await Read(First, items);
        again.Totals.AlreadyFiled.ShouldBe(4);
        again.Skipped.ShouldBe(result.Skipped);
    }

    [Fact]
    public async Task A_ledger_that_breaks_ends_the_reading_with_a_reason()
    {
        using LedgerFile ledger = LedgerFile.Open(_folder.File("x.ledger")).ShouldBeOfType<LedgerOpening.Opened>().Ledger;
        using var errors = new StringWriter();
        ReadingResult result = await new Reading(ledger, First, Code, errors).Run(
            Items(), threads: 1, _ => { }, TestContext.Current.CancellationToken);
        result.Failed.ShouldBeTrue();
        result.Articles.ShouldBe(["a"]);
        errors.ToString().ShouldContain("x.ledger: ");

        IEnumerable<InputItem> Items()
        {
            yield return Item("a");
            Spoil();
            yield return Item("b");
        }
    }

    private static InputItem Item(string id) => new($"file-{id}", new Article { Id = id, Text = "Kim visited Putin." });

    private void Spoil()
    {
        using var raw = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_folder.File("x.ledger")};Pooling=False");
        raw.Open();
        using Microsoft.Data.Sqlite.SqliteCommand command = raw.CreateCommand();
        command.CommandText = "DROP TABLE mentions";
        command.ExecuteNonQuery();
    }

    private CodedArticle Code(Article article)
    {
        Interlocked.Increment(ref _coded);
        return article.Id switch
        {
            "fail" => throw new InvalidOperationException("Boom"),
            "stray" => new CodedArticle { Id = article.Id, Events = [Samples.Visit() with { Claims = ["nowhere"] }] },
            _ => new CodedArticle { Id = article.Id, Events = [Samples.Visit()] },
        };
    }

    private async Task<ReadingResult> Read(Edition edition, params InputItem[] items)
    {
        using LedgerFile ledger = LedgerFile.Open(_folder.File("x.ledger")).ShouldBeOfType<LedgerOpening.Opened>().Ledger;
        return await new Reading(ledger, edition, Code, TextWriter.Null).Run(items, threads: 2, _ => { }, TestContext.Current.CancellationToken);
    }
}
