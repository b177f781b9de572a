using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Chancery.Records;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Chancery.Ledger.Tests;

public sealed class KillTests : IDisposable
{
    private const int Events = 200;
    private const int Articles = 3;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>
    /// An article that takes long to file, so that the kill falls inside a transaction; there are <see cref="Articles"/> of
    /// them, each filed again and again with new content, so that it falls inside replacements too.
    /// </summary>
    internal static (Article Article, CodedArticle Coded) Large(int turn)
    {
        (Article article, CodedArticle coded) = Samples.Visit($"article-{turn % Articles}");
        EventRecord model = coded.Events[0];
        string[] ids = [.. Enumerable.Range(0, Events).Select(i => $"e{i}")];
        return (
            article with { Title = turn.ToString(CultureInfo.InvariantCulture) },
            coded with
            {
                Title = turn.ToString(CultureInfo.InvariantCulture),
                Events = [.. ids.Select(id => model with { Id = id })],
                Claims = [coded.Claims[0] with { Events = ids }],
            });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task A_reader_killed_as_it_files_leaves_whole_articles_only(int filedBefore)
    {
        string path = _folder.File("killed.ledger");
        using (Process child = Start(path))
        {
            string? line;
            do
            {
                line = await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            }
            while (line is not null && int.Parse(line, CultureInfo.InvariantCulture) < filedBefore);

            line.ShouldNotBeNull("the child ended by itself");
            await Task.Delay(10, TestContext.Current.CancellationToken);   // into the next article's transaction
            child.Kill();
            await child.WaitForExitAsync(TestContext.Current.CancellationToken);
            child.ExitCode.ShouldNotBe(0);
        }

        using LedgerFile ledger = _folder.Ledger("killed.ledger");
        using var raw = new SqliteConnection($"Data Source={path};Pooling=False");
        raw.Query<string>("PRAGMA integrity_check").ShouldBe(["ok"]);
        raw.Query("PRAGMA foreign_key_check").ShouldBeEmpty();
        string[] ids = [.. raw.Query<string>("SELECT id FROM articles")];
        ids.Length.ShouldBeInRange(Math.Min(filedBefore + 1, Articles), Articles);
        foreach (string id in ids)
        {
            FiledArticle found = ledger.Find(id).ShouldNotBeNull();
            (Article article, CodedArticle coded) = Large(int.Parse(found.Article.Title!, CultureInfo.InvariantCulture));
            Json(found.Article, found.Coded).ShouldBe(Json(article, coded));
        }

        // And the next reader goes on as if nothing had been.
        (Article next, CodedArticle nextCoded) = Large(1000);
        ledger.File(next, nextCoded, Samples.Edition).Outcome.ShouldNotBe(FilingOutcome.Failed);
    }

    private static Process Start(string path) => Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [Program.ChildMode, path])
    {
        RedirectStandardOutput = true,
        UseShellExecute = false,
    })!;

    private static string Json(Article article, CodedArticle coded) =>
        JsonSerializer.Serialize(article, RecordsJson.Readable.Article) + JsonSerializer.Serialize(coded, RecordsJson.Readable.CodedArticle);
}
