using System.Text;
using Chancery.Records;

namespace Chancery.Sources.Tests;

public class FormatTests
{
    [Fact]
    public void Json_lines_take_the_names_that_others_use()
    {
        IReadOnlyList<SourceItem> items = Inputs.Read("""
            {"id":"a","text":"T","title":"H","published":"2023-09-10","url":"https://x.example/1","outlet":"O","language":"en"}
            {"id":7,"event_text":"T2","headline":"H2","pub_date":"2023-09-11T10:00:00Z","publisher":"O2"}
            {"text":"T3","date":"20230912","source":"O3","published":null}
            """, "in.jsonl");
        items.ShouldAllBe(i => i.Problem == null);
        Article[] articles = [.. items.Select(i => i.Article!)];
        articles.Select(a => (a.Text, a.Title, a.Published, a.Outlet)).ShouldBe(
            [("T", "H", "2023-09-10", "O"), ("T2", "H2", "2023-09-11T10:00:00Z", "O2"), ("T3", null, "2023-09-12", "O3")]);
        articles[0].Id.ShouldBe("a");
        articles[1].Id.ShouldBe("7");
        articles[2].Id.ShouldStartWith("in.jsonl-");
    }

    [Fact]
    public void Text_of_a_record_is_not_altered()
    {
        const string Text = " two\\n\\n lines \\u00e9\\ud83d\\ude00 Source: X ";
        Inputs.ReadOne($$"""{"id":"a","text":"{{Text}}"}""", "-").Article!.Text.ShouldBe(" two\n\n lines é😀 Source: X ");
    }

    [Theory]
    [InlineData("{\"id\":\"b\",", "byte")]
    [InlineData("[1,2]", "not an object")]
    [InlineData("{\"id\":\"b\"}", "no text field")]
    [InlineData("{\"text\":5e400000}x", "byte")]
    [InlineData("{\"id\":\"b\",\"text\":\"\\ud800\"}", "surrogate")]
    public void A_bad_line_is_named_and_the_rest_goes_on(string bad, string reason)
    {
        IReadOnlyList<SourceItem> items = Inputs.Read("{\"id\":\"a\",\"text\":\"one\"}\n\n" + bad + "\r\n{\"id\":\"c\",\"text\":\"three\"}", "in.jsonl");
        items.Count.ShouldBe(3);
        items[0].Article!.Id.ShouldBe("a");
        items[1].Name.ShouldBe("in.jsonl:3");
        items[1].Problem!.Code.ShouldBe(ProblemCode.BrokenLine);
        items[1].Problem!.Message.ShouldContain(reason);
        items[2].Article!.Id.ShouldBe("c");
    }

    [Fact]
    public void A_line_that_is_not_utf8_is_named_and_the_rest_goes_on()
    {
        byte[] bytes = [.. "{\"text\":\"caf"u8, 0xE9, .. "\"}\n{\"id\":\"c\",\"text\":\"three\"}\n"u8];
        IReadOnlyList<SourceItem> items = Inputs.Read(bytes, "in.jsonl");
        items[0].Problem!.Message.ShouldContain("UTF-8");
        items[1].Article!.Text.ShouldBe("three");
    }

    [Fact]
    public void Lines_longer_than_the_buffer_and_byte_order_mark_are_read()
    {
        string text = new('x', 300_000);
        IReadOnlyList<SourceItem> items = Inputs.Read($"\uFEFF{{\"id\":\"a\",\"text\":\"{text}\"}}\n{{\"id\":\"b\",\"text\":\"y\"}}", "in.jsonl");
        items.Select(i => i.Article!.Text).ShouldBe([text, "y"]);
    }

    [Fact]
    public void Plain_text_keeps_every_character_between_lead_and_credit()
    {
        const string Inner = "OSLO —  Two  blanks,\ttabs.\r\n\r\n Second paragraph, “quoted”.";
        SourceItem item = Inputs.ReadOne($"A title for it\r\n\r\n{Inner}\r\n\r\nSource: Fjord Times\r\n", "note.txt");
        (item.Article!.Title, item.Article.Text, item.Article.Credit).ShouldBe(("A title for it", Inner, "Fjord Times"));
    }

    [Theory]
    [InlineData("The first sentence is no title.\n\nThe second goes on.")]
    [InlineData("The first line runs on\nto the second.\n\nAnd more.")]
    [InlineData("Putin met Kim in Vladivostok")]
    public void Plain_text_without_a_title_is_left_whole(string text)
    {
        SourceItem item = Inputs.ReadOne(text, "note.txt");
        (item.Article!.Title, item.Article.Text).ShouldBe((null, text));
    }

    [Fact]
    public void Breadcrumb_of_a_saved_page_goes_to_title_and_categories()
    {
        SourceItem item = Inputs.ReadOne($"Home > Africa > A visit to Cairo\nEgypt News News\n\nA visit to Cairo\n\n{Inputs.Body}", "note.txt");
        item.Article!.Text.ShouldBe(Inputs.Body);
        item.Article.Title.ShouldBe("A visit to Cairo");
        item.Article.Categories.ShouldBe(["Africa", "Egypt", "News"]);
    }

    [Fact]
    public void A_page_saved_as_txt_is_read_as_a_page() => Inputs.ReadOne(Inputs.Page(), "note.txt").Article!.Text.ShouldBe(Inputs.Body);

    [Fact]
    public void Atom_is_read()
    {
        SourceItem item = Inputs.ReadOne($"""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Fjord Times</title>
            <entry><title type="html">A &lt;b&gt;visit&lt;/b&gt;</title><link rel="self" href="https://no.example/"/><link href="https://fjord.example/a"/>
            <updated>2023-09-11T00:00:00Z</updated><published>2023-09-10T08:00:00+02:00</published><author><name>Kari Lie</name></author>
            <category term="Egypt"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{Inputs.Paragraphs[0]}</p><p>{Inputs.Paragraphs[1]}</p></div></content></entry></feed>
            """, "feed.atom");
        Article article = item.Article!;
        (article.Title, article.Url, article.Published, article.Author, article.Outlet)
            .ShouldBe(("A visit", "https://fjord.example/a", "2023-09-10T08:00:00+02:00", "Kari Lie", "Fjord Times"));
        article.Categories.ShouldBe(["Egypt"]);
        article.Text.ShouldBe($"{Inputs.Paragraphs[0]}\n\n{Inputs.Paragraphs[1]}");
    }

    [Fact]
    public void Feeds_with_html_entities_bare_ampersands_and_a_broken_end_give_what_is_there()
    {
        IReadOnlyList<SourceItem> items = Inputs.Read("""
            <rss><channel><title>Salt &amp; Sea &mdash; news</title><item><title>AT&T pays</title><description>One&nbsp;text, long enough.</description><pubDate>never</pubDate></item>
            <item><title>Cut off
            """, "feed.xml");
        items.Count.ShouldBe(2);
        (items[0].Article!.Title, items[0].Article!.Text, items[0].Article!.Outlet, items[0].Article!.Published)
            .ShouldBe(("AT&T pays", "One\u00A0text, long enough.", "Salt & Sea — news", null));
        items[1].Problem!.Code.ShouldBe(ProblemCode.BrokenXml);
    }

    [Fact]
    public void Entity_bombs_in_feeds_do_not_go_off()
    {
        string bomb = "<!DOCTYPE r [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>";
        Inputs.Read(bomb, "feed.rss").ShouldAllBe(i => i.Article == null);
    }

    [Fact]
    public void Petrarch_input_gives_one_article_a_sentence()
    {
        const string Xml = """
            <Sentences>
            <!-- <Sentence date="20080801" id="no_1"><Text>Commented out.</Text></Sentence> -->
            <Sentence date="20080801" id="AFP_1" source="AFP" sentence="True">
            <EventCoding sourcecode="NOR" targetcode="EGY" eventcode="042">
            <Text>
            Norway's minister
              visited Cairo & Giza &amp; left.
            </Text>
            <Parse>(ROOT (S))</Parse>
            </Sentence>
            <Sentence date="00000000" id='AFP_2' sentence="false"><Text>Second.</Text></Sentence>
            </Sentences>
            """;
        foreach (string name in (string[])["in.xml", "in.dat"])
        {
            IReadOnlyList<SourceItem> items = Inputs.Read(Xml, name, new ReadingOptions { Input = InputKind.Petrarch });
            items.Select(i => (i.Article!.Id, i.Article.Text, i.Article.Published, i.Article.Outlet)).ShouldBe(
                [("AFP_1", "Norway's minister visited Cairo & Giza & left.", "2008-08-01", "AFP"), ("AFP_2", "Second.", null, null)]);
        }

        Inputs.Read(Xml, "in.xml").Count.ShouldBe(2);
    }

    [Fact]
    public void Ids_come_from_the_address_or_the_file_and_the_text()
    {
        string one = Inputs.ReadOne("Some text here.", "folder/My Note.txt").Article!.Id;
        string same = Inputs.ReadOne("Some text here.", "other/My Note.txt").Article!.Id;
        string other = Inputs.ReadOne("Some text there.", "folder/My Note.txt").Article!.Id;
        one.ShouldStartWith("my-note-");
        same.ShouldBe(one);
        other.ShouldNotBe(one);
        Inputs.ReadOne(Inputs.Page("<link rel=canonical href='https://x.example/2023/a-visit.html?p=1'>"), "p.html").Article!.Id.ShouldStartWith("a-visit-");
    }
}
