using System.Text;
using Chancery.Commands;
using Chancery.Pipeline;
using Chancery.Records;

namespace Chancery.Tests;

/// <summary>The batch around the coder, with a coder of the tests' own.</summary>
public sealed class CodingTests
{
    [Fact]
    public async Task Output_is_in_the_order_of_the_input_and_the_same_for_any_number_of_threads()
    {
        InputItem[] items = [.. Enumerable.Range(0, 200).Select(Item)];
        string one = (await Run(items, threads: 1)).Output;
        one.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(200);
        one.IndexOf("\"id\":\"a7\"", StringComparison.Ordinal).ShouldBeLessThan(one.IndexOf("\"id\":\"a8\"", StringComparison.Ordinal));
        (await Run(items, threads: 2)).Output.ShouldBe(one);
        (await Run(items, threads: 9)).Output.ShouldBe(one);
    }

    [Fact]
    public async Task One_article_that_fails_is_named_and_still_has_its_line()
    {
        (string output, string errors, bool well) = await Run(
            [Item(1), Item(2) with { Article = Item(2).Article! with { Text = "fail" } }, new InputItem("broken.html", null, "no article in it"), Item(3)]);
        well.ShouldBeFalse();
        string[] lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(3);
        lines[1].ShouldContain("\"id\":\"a2\"");
        lines[1].ShouldContain("\"skipped\":\"could not be coded");
        lines[2].ShouldContain("\"id\":\"a3\"");
        lines[2].ShouldNotContain("\"skipped\"");
        errors.ShouldBe("file-2: could not be coded (InvalidOperationException: Boom)\nbroken.html: no article in it\n");
    }

    [Fact]
    public async Task An_article_in_another_language_is_skipped_which_is_no_failure()
    {
        (string output, string errors, bool well) = await Run([Item(1) with { Skip = "language is de" }]);
        well.ShouldBeTrue();
        errors.ShouldBeEmpty();
        output.ShouldContain("\"skipped\":\"language is de\"");
    }

    [Fact]
    public async Task Text_is_given_back_only_when_asked_for()
    {
        (await Run([Item(1)])).Output.ShouldNotContain("\"text\":\"Kim visited");
        (await Run([Item(1)], withText: true)).Output.ShouldContain("\"text\":\"Kim visited Putin.\"");
    }

    [Fact]
    public async Task Cancelling_ends_an_endless_batch()
    {
        using var cancel = new CancellationTokenSource();
        IEnumerable<InputItem> endless = Enumerable.Range(0, int.MaxValue).Select(i =>
        {
            if (i == 50)
            {
                cancel.Cancel();
            }

            return Item(i);
        });
        await Should.ThrowAsync<OperationCanceledException>(() => CodeCommand.Run(
            endless, Code, asRows: false, withText: false, threads: 3, Stream.Null, TextWriter.Null, _ => { }, cancel.Token));
    }

    [Fact]
    public void Petrarch_rows()
    {
        EntityRecord kim = Samples.Entity("PRK", "Kim", sector: "GOV"), putin = Samples.Entity("RUS", "Putin", sector: "GOV");
        Rows(Samples.Event("e", "CONSULT", [kim], [putin])).ShouldBe(["20230913\tPRKGOV\tRUSGOV\t042\ta"]);
        Rows(Samples.Event("e", "CONSULT", [kim, putin], [kim, putin]))
            .ShouldBe(["20230913\tPRKGOV\tRUSGOV\t042\ta", "20230913\tRUSGOV\tPRKGOV\t042\ta"]);
        Rows(Samples.Event("e", "CONSULT", [Samples.Entity("RUS", "a paper", sector: "JRN")], []) with { Date = null, Cameo = null })
            .ShouldBe(["---\tRUSMED\t---\t---\ta"]);
        Rows(Samples.Event("e", "CONSULT", [Samples.Entity(null, "somebody")], [Samples.Entity(null, "medics", sector: "MED")]))
            .ShouldBe(["20230913\t---\t---HLH\t042\ta"]);
        Rows().ShouldBeEmpty();
    }

    private static string[] Rows(params EventRecord[] events) => [.. PetrarchRows.Of(new CodedArticle { Id = "a", Events = events })];

    private static InputItem Item(int i) => new($"file-{i}", new Article { Id = $"a{i}", Text = "Kim visited Putin." });

    private static CodedArticle Code(Article article)
    {
        if (article.Text == "fail")
        {
            throw new InvalidOperationException("Boom");
        }

        // Later articles are done sooner, so that a batch without an order would show.
        Thread.SpinWait(2000 * (7 - (article.Id[^1] % 7)));
        return new CodedArticle { Id = article.Id, Events = [Samples.Visit()] };
    }

    private static async Task<(string Output, string Errors, bool Well)> Run(IEnumerable<InputItem> items, int threads = 1, bool withText = false)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter { NewLine = "\n" };
        bool well = await CodeCommand.Run(items, Code, asRows: false, withText, threads, output, errors, _ => { }, TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(output.ToArray()), errors.ToString(), well);
    }
}
