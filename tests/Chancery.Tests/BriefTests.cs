using Chancery.Brief;
using Chancery.Ledger;
using Chancery.Records;
using Spectre.Console;

namespace Chancery.Tests;

public sealed class BriefTests
{
    private static readonly BriefTotals Totals = new(Articles: 2, Filed: 1, Replaced: 0, AlreadyFiled: 1, Events: 0, Claims: 0);

    [Fact]
    public void The_whole_brief_in_plain_text()
    {
        EntityRecord usa = Samples.Entity("USA", "Washington", "United States", "GOV");
        EntityRecord rus = Samples.Entity("RUS", "Moscow", "Russia", "GOV");
        EntityRecord peskov = Samples.Entity("RUS", "Mr Peskov", "Dmitry Peskov", "GOV");
        EventRecord deal = Samples.Event("e2", "AID", [Samples.Entity("PRK", "Pyongyang")], [rus]);
        Briefing briefing = Compose(
            [
                Samples.Filed(Samples.Visit()),
                Samples.Filed(Samples.Visit() with { TextInfo = new TextInfoRecord(0, 0, 18) }, "b", "The Herald"),
                Samples.Filed(deal, sentence: "Pyongyang sells shells.", claims: [Samples.Claim("c1", "alleges", usa)]),
                Samples.Filed(deal with { Id = "e3" }, sentence: "Moscow denied it.", claims:
                    [Samples.Claim("c2", "denies", rus), Samples.Claim("c3", "denies", peskov), Samples.Claim("c4", "alleges", null)]),
                Samples.Filed(deal with { Id = "e4", Status = "future", Date = "2023-10-01" }),
                Samples.Filed(deal with { Id = "e5", Date = null, DateType = "unresolved", Actor = [], Recipient = [] }),
            ],
            [new SkippedInput("page.html", "no article in it")]);
        Plain(briefing).ShouldBe(
            """
            2023-09-13
              North Korea -> Russia
                happened   CONSULT visit  Kim visited Putin.  [The Courier, "A visit", s.3; The Herald, "A visit", s.1]
                disputed   AID  Pyongyang sells shells.  -- alleged by United States, an unnamed source; denied by Russia, Dmitry Peskov (Russia)  [The Courier, "A visit", s.3]

            2023-10-01
              North Korea -> Russia
                planned    AID  Kim visited Putin.  [The Courier, "A visit", s.3]

            date not known
              parties not known
                happened   AID  Kim visited Putin.  [The Courier, "A visit", s.3]

            2 articles (1 filed, 1 already filed), 4 events, 4 claims, 1 skipped
              skipped  page.html: no article in it

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("actual", new string[0], "happened")]
    [InlineData("historical", new string[0], "earlier")]
    [InlineData("future", new string[0], "planned")]
    [InlineData("hypothetical", new string[0], "possible")]
    [InlineData("negated", new string[0], "did not")]
    [InlineData("actual", new[] { "asserts" }, "claimed")]
    [InlineData("actual", new[] { "confirms", "asserts" }, "confirmed")]
    [InlineData("actual", new[] { "alleges" }, "alleged")]
    [InlineData("historical", new[] { "alleges" }, "alleged")]
    [InlineData("actual", new[] { "denies" }, "denied")]
    [InlineData("actual", new[] { "alleges", "denies" }, "disputed")]
    [InlineData("future", new[] { "expects" }, "planned")]
    [InlineData("future", new[] { "denies" }, "denied")]
    [InlineData("negated", new[] { "asserts" }, "denied")]
    public void An_event_stands_by_its_status_and_by_what_is_claimed_of_it(string status, string[] stances, string word)
    {
        EntityRecord source = Samples.Entity("USA", "Washington", "United States");
        ClaimRecord[] claims = [.. stances.Select(stance => Samples.Claim(stance, stance, source))];
        Only(Compose([Samples.Filed(Samples.Visit() with { Status = status }, claims: claims)])).Standing.Word().ShouldBe(word);
    }

    [Fact]
    public void What_one_article_asserts_itself_happened_though_another_only_quotes_it()
    {
        ClaimRecord said = Samples.Claim("c", "asserts", Samples.Entity("RUS", "the Kremlin", "Russia"));
        BriefLine line = Only(Compose([Samples.Filed(Samples.Visit(), claims: said), Samples.Filed(Samples.Visit(), "b")]));
        line.Standing.ShouldBe(Standing.Happened);
        line.Voices.ShouldBe("said by Russia");
        ClaimRecord own = said with { Source = null, SourceReason = "the article" };
        Only(Compose([Samples.Filed(Samples.Visit(), claims: own)])).Voices.ShouldBeNull();
    }

    [Fact]
    public void Both_directions_of_a_meeting_are_one_pair_whatever_the_order()
    {
        EntityRecord kim = Samples.Entity("PRK", "Kim"), putin = Samples.Entity("RUS", "Putin");
        foreach (EntityRecord[] sides in (EntityRecord[][])[[kim, putin], [putin, kim]])
        {
            Pair(Samples.Event("e", "CONSULT", sides, sides)).ShouldBe("North Korea <-> Russia");
            Pair(Samples.Event("e", "CONSULT", sides, [])).ShouldBe("North Korea <-> Russia");
        }

        Pair(Samples.Event("e", "ACCUSE", [kim, putin], [])).ShouldBe("North Korea, Russia");
        Pair(Samples.Event("e", "ACCUSE", [kim, putin], [Samples.Entity("USA", "US")])).ShouldBe("North Korea, Russia -> United States");
        Pair(Samples.Event("e", "ACCUSE", [], [kim])).ShouldBe("? -> North Korea");
        Pair(Samples.Event("e", "ACCUSE", [kim], [])).ShouldBe("North Korea");
    }

    [Fact]
    public void Parties_are_named_so_that_they_can_be_told_apart()
    {
        Pair(Samples.Event("e", "COERCE", [Samples.Entity("RUS", "police", sector: "COP")], [Samples.Entity("RUS", "protesters", sector: "OPP")]))
            .ShouldBe("Russia COP -> Russia OPP");
        Pair(Samples.Event("e", "ACCUSE", [Samples.Entity("IGO", "the alliance", "NATO")], [Samples.Entity("XYZ", "them")])).ShouldBe("NATO -> XYZ");
        Pair(Samples.Event("e", "ACCUSE", [Samples.Entity(null, "the gunmen") with { Name = null }], [])).ShouldBe("the gunmen");
    }

    [Fact]
    public void Undated_events_are_one_only_where_the_sentence_is_the_same()
    {
        EventRecord undated = Samples.Visit() with { Date = null, DateType = "unresolved" };
        Compose([Samples.Filed(undated, "a"), Samples.Filed(undated, "b"), Samples.Filed(undated, "c", sentence: "Kim visited him.")])
            .Days.ShouldHaveSingleItem().Pairs.ShouldHaveSingleItem().Lines.Select(l => l.Reports.Count).ShouldBe([2, 1]);
    }

    [Fact]
    public void Ranges_and_approximate_dates_say_so()
    {
        Only(Compose([Samples.Filed(Samples.Visit() with { Enddate = "2023-09-17", DateType = "range" })])).When.ShouldBe("until 2023-09-17");
        Only(Compose([Samples.Filed(Samples.Visit() with { DateType = "approximate" })])).When.ShouldBe("about this day");
        Only(Compose([Samples.Filed(Samples.Visit() with { Enddate = "2023-09-13" })])).When.ShouldBeNull();
    }

    [Fact]
    public void The_terminal_shows_the_same_within_its_width()
    {
        string sentence = "Kim visited Putin " + string.Join(' ', Enumerable.Repeat("again and", 20)) + " again.";
        Briefing briefing = Compose([Samples.Filed(Samples.Visit(), sentence: sentence)], [new SkippedInput("[red]x", "broken")]);
        foreach (int width in (int[])[40, 80, 120])
        {
            string shown = Terminal(briefing, width, AnsiSupport.No);
            shown.Split('\n').Max(line => line.TrimEnd().Length).ShouldBeLessThanOrEqualTo(width);
            shown.ShouldContain("North Korea -> Russia");
            shown.ShouldContain("happened");
            shown.ShouldContain("[red]x");
        }

        Terminal(briefing, 80, AnsiSupport.Yes).ShouldContain("\u001b[");
    }

    [Fact]
    public void What_an_article_says_cannot_steer_the_terminal()
    {
        Briefing briefing = Compose(
            [Samples.Filed(Samples.Visit(), outlet: "O\u001b[2J", sentence: "Kim \u001b[31mvisited\u202e\r\nPutin\u0000.")],
            [new SkippedInput("a\u001b]0;x\u0007", "b\u009b")]);
        Plain(briefing).ShouldNotContain("\u001b");
        Plain(briefing).ShouldContain("Kim [31mvisited Putin .");
        Terminal(briefing, 200, AnsiSupport.No).Where(c => char.IsControl(c) && c is not '\n').ShouldBeEmpty();
    }

    private static Briefing Compose(FiledEvent[] events, SkippedInput[]? skipped = null) =>
        BriefComposer.Compose(events, Totals, skipped ?? [], Samples.NameOf);

    private static BriefLine Only(Briefing briefing) =>
        briefing.Days.ShouldHaveSingleItem().Pairs.ShouldHaveSingleItem().Lines.ShouldHaveSingleItem();

    private static string Pair(EventRecord record) => Compose([Samples.Filed(record)]).Days.ShouldHaveSingleItem().Pairs.ShouldHaveSingleItem().Parties;

    private static string Plain(Briefing briefing)
    {
        using var writer = new StringWriter();
        PlainBrief.Write(briefing, writer);
        return writer.ToString();
    }

    private static string Terminal(Briefing briefing, int width, AnsiSupport ansi)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            ColorSystem = ansi == AnsiSupport.Yes ? ColorSystemSupport.TrueColor : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        TerminalBrief.Write(briefing, console);
        return writer.ToString();
    }
}
