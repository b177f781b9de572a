using System.Text;
using System.Text.Json;
using Chancery.Sources.Pages;

namespace Chancery.Sources.Tests;

public class PageTests
{
    private static ExtractedPage Extract(string html) => PageExtractor.Extract(new MemoryStream(Encoding.UTF8.GetBytes(html)), "page.html");

    [Theory]
    [InlineData("""<nav><p>One place for weather, traffic, and everything else that happens in the city.</p></nav>""")]
    [InlineData("""<div class="comments"><p>I have read this twice, and I still do not know, frankly, what they want.</p></div>""")]
    [InlineData("""<div id="related-posts"><p>Another story, about another minister, who went to another place.</p></div>""")]
    [InlineData("""<div class="cookieConsent"><p>We value your privacy, your time, and your patience with this notice.</p></div>""")]
    [InlineData("""<div style="display: none"><p>A paragraph, hidden from readers, that search engines should find.</p></div>""")]
    [InlineData("""<aside><p>A box beside the text, with a few facts, figures, and names for the curious.</p></aside>""")]
    [InlineData("""<figure><img src="a"><figcaption>The harbour of Cairo, in a picture of last year, by day.</figcaption></figure>""")]
    public void Furniture_is_left_out_wherever_it_stands(string furniture)
    {
        Extract(Inputs.Page(before: furniture)).Text.ShouldBe(Inputs.Body);
        Extract(Inputs.Page(after: furniture)).Text.ShouldBe(Inputs.Body);
        string inside = Inputs.Page().Replace("</p><p>", $"</p>{furniture}<p>", StringComparison.Ordinal);
        Extract(inside).Text.ShouldBe(Inputs.Body);
    }

    [Fact]
    public void Names_count_only_whole()
    {
        // "lead" holds "ad", "download" holds "ad", "sharecroppers" holds "share": none is furniture.
        string page = Inputs.Page().Replace("<p>", """<p class="lead download sharecroppers">""", StringComparison.Ordinal);
        Extract(page).Text.ShouldBe(Inputs.Body);
    }

    [Fact]
    public void A_body_named_like_furniture_is_kept_when_it_is_the_bulk_of_the_page()
    {
        string page = Inputs.Page().Replace("entry-content", "subscription-content", StringComparison.Ordinal);
        Extract(page).Text.ShouldBe(Inputs.Body);
    }

    [Fact]
    public void Line_breaks_make_paragraphs_and_single_ones_stay_lines()
    {
        string page = $"<html><body><div>{Inputs.Paragraphs[0]}<br><br>{Inputs.Paragraphs[1]}<br>{Inputs.Paragraphs[2]}</div></body></html>";
        Extract(page).Text.ShouldBe($"{Inputs.Paragraphs[0]}\n\n{Inputs.Paragraphs[1]}\n{Inputs.Paragraphs[2]}");
    }

    [Fact]
    public void Links_in_running_text_keep_their_words()
    {
        string page = Inputs.Page().Replace("the president", """<a href="/p">the <b>president</b></a>""", StringComparison.Ordinal);
        Extract(page).Text.ShouldBe(Inputs.Body);
    }

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","headline":"h","datePublished":"2023-09-10T10:00:00+0200"}</script>""", "2023-09-10T10:00:00+02:00")]
    [InlineData("""<script type="application/ld+json">{broken</script><meta name="date" content="2023-09-10">""", "2023-09-10")]
    [InlineData("""<meta property="article:published_time" content="2023-09-10T10:00:00.123Z">""", "2023-09-10T10:00:00Z")]
    [InlineData("""<meta itemprop="datePublished" content="2023-09-10 08:15:00">""", "2023-09-10T08:15:00")]
    [InlineData("""<meta name="date" content="0001-01-01T00:00:00Z">""", null)]
    [InlineData("""<meta name="date" content="soon">""", null)]
    [InlineData("""<meta name="date" content="03/04/2023">""", null)]
    public void Dates_in_the_head_are_read_and_never_invented(string head, string? expected) =>
        Extract(Inputs.Page(head)).Published.ShouldBe(expected);

    [Theory]
    [InlineData("<time datetime='2023-09-10'>Sunday</time>", "2023-09-10")]
    [InlineData("<p>Posted on 10 September 2023 at 10:15</p>", "2023-09-10")]
    [InlineData("<p>Sept. 10, 2023</p>", "2023-09-10")]
    [InlineData("<p>Sunday</p>", null)]
    public void Dates_near_the_headline_are_read(string line, string? expected)
    {
        ExtractedPage page = Extract(Inputs.Page(before: $"<h1>Norwegian minister in Cairo</h1>{line}"));
        page.Published.ShouldBe(expected);
        page.Title.ShouldBe("Norwegian minister in Cairo");
        page.Text.ShouldBe(Inputs.Body);
    }

    [Fact]
    public void Dates_in_the_text_are_not_the_articles()
    {
        string page = Inputs.Page().Replace("on Monday", "on 4 May 1999", StringComparison.Ordinal);
        Extract(page).Published.ShouldBeNull();
    }

    [Theory]
    [InlineData("<title>A visit to Cairo | Fjord Times</title><meta property='og:title' content='A visit to Cairo'>", "A visit to Cairo", "Fjord Times")]
    [InlineData("<title>Egypt - a visit</title>", "Egypt - a visit", null)]
    [InlineData("<title>A visit</title><link rel='canonical' href='https://www.fjord.example/a'>", "A visit", "fjord.example")]
    [InlineData("<title>x</title><meta property='og:site_name' content='Fjord Times'><meta property='og:title' content='A visit - Fjord Times'>", "A visit", "Fjord Times")]
    public void Title_and_outlet(string head, string title, string? outlet)
    {
        ExtractedPage page = Extract(Inputs.Page(head));
        (page.Title, page.Outlet).ShouldBe((title, outlet));
    }

    [Theory]
    [InlineData("<p>Source : Fjord Times</p>", "Fjord Times")]
    [InlineData("<p><b>Source:</b> <a href='https://fjord.example'>Fjord Times</a></p>", "Fjord Times")]
    public void A_closing_source_line_is_the_credit_and_not_text(string line, string credit)
    {
        ExtractedPage page = Extract(Inputs.Page().Replace("</div>", line + "</div>", StringComparison.Ordinal));
        (page.Credit, page.Text).ShouldBe((credit, Inputs.Body));
    }

    [Theory]
    [InlineData("The foreign", "OSLO (Reuters) - The foreign", "Reuters")]
    [InlineData("The foreign", "ST. PAUL, Minn. (AP) — The foreign", "AP")]
    [InlineData("mentioned at all.", "mentioned at all. This article was first published by Fjord Times.", "Fjord Times")]
    [InlineData("mentioned at all.", "mentioned at all (Reuters).", null)]
    public void Credits_within_the_text_stay_there(string old, string replaced, string? credit)
    {
        ExtractedPage page = Extract(Inputs.Page().Replace(old, replaced, StringComparison.Ordinal));
        page.Credit.ShouldBe(credit);
        page.Text.ShouldBe(Inputs.Body.Replace(old, replaced, StringComparison.Ordinal));
    }

    [Fact]
    public void Declared_language_is_checked_against_the_text() => Extract(Inputs.Page(lang: "fr")).Language.ShouldBe("en");

    [Fact]
    public void Truncated_page_is_read_as_far_as_it_goes()
    {
        string page = Inputs.Page();
        Extract(page[..page.IndexOf("Neither", StringComparison.Ordinal)]).Text.ShouldBe($"{Inputs.Paragraphs[0]}\n\n{Inputs.Paragraphs[1]}");
    }

    [Fact]
    public void Packed_page_is_unpacked()
    {
        byte[] packed = Inputs.Packed(Encoding.UTF8.GetBytes(Inputs.Page()));
        PageExtractor.Extract(new MemoryStream(packed), "page.html.gz").Text.ShouldBe(Inputs.Body);
    }

    [Fact]
    public void Json_has_the_fields_of_the_contract_and_readable_letters()
    {
        string json = Extract(Inputs.Page("<title>Ærø</title>")).ToJson();
        json.ShouldContain("\"Ærø\"");
        using JsonDocument document = JsonDocument.Parse(json);
        document.RootElement.EnumerateObject().Select(p => p.Name).ShouldBe(
            ["file", "title", "text", "published", "author", "outlet", "credit", "language", "url", "categories"]);
    }

    [Theory]
    [InlineData("<html><body></body></html>")]
    [InlineData("<html><body><p>Page not found.</p></body></html>")]
    [InlineData("<frameset></frameset>")]
    public void Page_without_text_says_so(string html)
    {
        ExtractedPage page = Extract(html);
        page.Text.ShouldBeEmpty();
        page.Problem!.Code.ShouldBe(ProblemCode.NoArticle);
    }

    [Fact]
    public void What_is_nested_beyond_reason_is_cut_off_and_the_rest_read()
    {
        string deep = string.Concat(Enumerable.Repeat("<div>", 20_000));
        Extract(Inputs.Page(after: deep + $"<p>{Inputs.Body}")).Text.ShouldBe(Inputs.Body);
        Extract(string.Concat(Enumerable.Repeat("<div>", 1_000)) + Inputs.Page()).Text.ShouldBe(Inputs.Body);
    }
}
