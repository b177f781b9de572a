namespace Chancery.Sources.Tests;

public class SamplesTests
{
    public static readonly TheoryData<string, string, string?, string?, string?, string?> Expected = new()
    {
        { "01-summit-preparation.html", "Kim's armoured train crosses into Russia ahead of Putin talks", "2023-09-12T07:40:00+01:00", "The Northern Courier", "Helen Marsh", null },
        { "02-summit.html", "Putin promises Kim help with satellites at Vostochny summit", "2023-09-13T18:05:00+03:00", "Baltic Sentinel", "Marta Ozola, Jaan Tamm", null },
        { "03-arms-deal-denied.html", "Washington says shells for Russia are already moving; Moscow and Pyongyang deny it", "2023-09-14", "Meridian Post", "Daniel Whitcombe", null },
        { "04-arms-deal-taken-over.html", "US says shells for Russia already on the move; Moscow, Pyongyang deny", "2023-09-15", "Gulf Daily Digest", null, "Meridian Post" },
        { "05-summit-translated.html", "The message of two leaders from the East to the one who thinks he rules alone", "2023-09-16", "Orient Panorama", null, null },
        { "06-minister-visit.txt", "Wang Yi in Moscow: a strategic talk, and few words about peace", "2023-09-18", null, "Robert Ainsley", null },
        { "07-protest-student-paper.html", "Police fire on student march in Dhaka, one dead", "2023-09-16T21:15:00+06:00", "Padma Voice", null, null },
        { "08-protest-daily.html", "Police disperse violent mob at Shahbagh; no one killed, says commissioner", "2023-09-17", "Capital Daily Dhaka", "Staff Correspondent", null },
        { "10-pact-ended.html", "Niger's junta ends military pact with Benin", "2023-09-13", "Sahel Monitor", "Aminata Diallo", null },
        { "11-flood-aid.txt", "Aid flights reach Benghazi as Derna buries its dead", "2023-09-15", null, null, "Levant Ledger" },
        { "12-shipyard-attack.html", "Ukraine claims missile strike on Sevastopol shipyard", "2023-09-13T14:20:00Z", "Dnipro Dispatch", null, null },
    };

    // First and last words of each article: nothing before, nothing after, so no navigation, advertisement or comment.
    public static readonly TheoryData<string, string, string, int> Ends = new()
    {
        { "01-summit-preparation.html", "North Korean leader Kim Jong Un arrived", "spokeswoman said in Beijing.", 7 },
        { "02-summit.html", "Russian President Vladimir Putin promised", "a single promise in public.\"", 9 },
        { "03-arms-deal-denied.html", "WASHINGTON — The United States accused", "that the North be punished.", 7 },
        { "04-arms-deal-taken-over.html", "The United States on Thursday accused", "did not comment on the allegation.", 6 },
        { "05-summit-translated.html", "Here the question is raised", "more than a one reading.", 5 },
        { "06-minister-visit.txt", "MOSCOW - China's top diplomat", "the invitation has not been accepted.", 6 },
        { "07-protest-student-paper.html", "A nineteen-year-old student was killed", "who gave the order were tried.", 6 },
        { "08-protest-daily.html", "Police dispersed an unruly crowd", "and would resist anarchy.", 6 },
        { "10-pact-ended.html", "Niger's military rulers have withdrawn", "if they were attacked.", 6 },
        { "11-flood-aid.txt", "Rescue teams and supplies from Turkey", "if the bodies were not buried soon.", 6 },
        { "12-shipyard-attack.html", "The commander of Ukraine’s air force", "might have to move to Novorossiysk.", 6 },
    };

    private static IEnumerable<SourceItem> Read(string file) => ArticleReader.Read(Path.Combine(Inputs.Samples(), file));

    [Theory]
    [MemberData(nameof(Expected))]
    public void Metadata_is_found(string file, string title, string? published, string? outlet, string? author, string? credit)
    {
        SourceItem item = Read(file).ShouldHaveSingleItem();
        item.Problem.ShouldBeNull();
        item.Article.ShouldNotBeNull();
        (item.Article.Title, item.Article.Published, item.Article.Outlet, item.Article.Author, item.Article.Credit, item.Article.Language)
            .ShouldBe((title, published, outlet, author, credit, "en"));
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public void Text_is_the_article_and_nothing_else(string file, string first, string last, int paragraphs)
    {
        string text = Read(file).Single().Article!.Text;
        text.ShouldStartWith(first);
        text.ShouldEndWith(last);
        text.Split("\n\n").Length.ShouldBe(paragraphs);
    }

    [Fact]
    public void Feed_gives_its_items_with_outlet_link_and_credit()
    {
        SourceItem[] items = [.. Read("09-world-brief.rss")];
        items.Length.ShouldBe(3);
        items.ShouldAllBe(i => i.Problem == null && i.Article!.Outlet == "Harbour Wire: World Brief" && i.Article.Language == "en");
        items.Select(i => i.Article!.Published).ShouldBe(["2023-09-18T16:30:00Z", "2023-09-15T09:05:00+02:00", "2023-09-14T11:00:00Z"]);
        items.Select(i => i.Article!.Author).ShouldBe(["Laleh Soltani", "Peter Okello", "Anna Reuter"]);
        items[0].Article!.Url.ShouldBe("https://harbourwire.example/world/iran-us-prisoners");
        items[0].Article!.Categories.ShouldBe(["Iran", "United States"]);
        items[0].Article!.Text.ShouldEndWith("Mahmoud Ahmadinejad.");
        items[2].Article!.Credit.ShouldBe("Danube Observer");
        items[2].Article!.Text.ShouldEndWith("blackmailed its partners.");
    }

    [Fact]
    public void Spanish_page_is_an_article_with_the_remark_that_it_cannot_be_coded()
    {
        SourceItem item = Read("13-cumbre.html").Single();
        item.Article!.Language.ShouldBe("es");
        item.Problem!.Code.ShouldBe(ProblemCode.OtherLanguage);
        item.Problem.Message.ShouldContain("language is es");
    }

    [Fact]
    public void Index_page_is_no_article()
    {
        SourceItem item = Read("14-index.html").Single();
        item.Article.ShouldBeNull();
        item.Problem!.Code.ShouldBe(ProblemCode.NoArticle);
    }

    [Fact]
    public void Leading_lines_of_a_saved_page_become_categories()
    {
        Read("11-flood-aid.txt").Single().Article!.Categories.ShouldBe(["World", "Middle East", "Libya", "Disasters"]);
        Read("01-summit-preparation.html").Single().Article!.Categories.ShouldBe(["World", "North Korea", "Russia", "Asia"]);
        Read("03-arms-deal-denied.html").Single().Article!.Categories.ShouldBe(["World", "Arms Trade"]);
    }

    [Fact]
    public void Folder_is_read_in_order_and_ids_are_stable_and_unique()
    {
        SourceItem[] once = [.. ArticleReader.Read(Inputs.Samples())];
        SourceItem[] twice = [.. ArticleReader.Read(Inputs.Samples())];
        once.Select(i => i.Article?.Id).ShouldBe(twice.Select(i => i.Article?.Id));
        once.Select(i => i.Name).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        once.Where(i => i.Article is not null).Select(i => i.Article!.Id).ShouldBeUnique();
        once.Count(i => i.Article is not null).ShouldBe(15);
        once.Single(i => i.Name.EndsWith("README.md", StringComparison.Ordinal)).Problem!.Code.ShouldBe(ProblemCode.UnknownKind);
    }
}
