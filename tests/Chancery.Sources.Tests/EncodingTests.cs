using System.Text;

namespace Chancery.Sources.Tests;

public class EncodingTests
{
    private const string Russian = "Министр иностранных дел прибыл в понедельник в Каир, чтобы обсудить освобождение двух моряков, сообщили в министерстве.";
    private const string French = "Le ministre est arrivé à Évian, où la délégation égyptienne l’attendait déjà, selon le porte-parole du ministère des affaires étrangères.";

    private static Encoding Named(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    private static string Page(string text, string meta = "") => $"<html><head>{meta}<title>t</title></head><body><p>{text}</p><p>{text}</p></body></html>";

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-8")]
    public void Byte_order_marks_are_obeyed_and_dropped(string name)
    {
        Encoding encoding = Named(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Inputs.Body)];
        Inputs.Read(bytes, "a.txt").Single().Article!.Text.ShouldBe(Inputs.Body);
    }

    [Fact]
    public void Utf16_without_a_mark_is_seen() =>
        Inputs.Read(Encoding.Unicode.GetBytes(Inputs.Body), "a.txt").Single().Article!.Text.ShouldBe(Inputs.Body);

    [Theory]
    [InlineData("windows-1251", Russian, """<meta charset="windows-1251">""", "ru")]
    [InlineData("koi8-r", Russian, """<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">""", "ru")]
    [InlineData("windows-1252", French, """<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1">""", "fr")]
    [InlineData("windows-1251", Russian, "", "ru")]
    [InlineData("utf-8", French, """<meta charset="iso-8859-1">""", "fr")]
    public void Pages_are_read_in_their_encoding(string encoding, string text, string meta, string language)
    {
        SourceItem item = Inputs.Read(Named(encoding).GetBytes(Page(text, meta)), "a.html").Single();
        item.Article!.Text.ShouldBe($"{text}\n\n{text}");
        item.Article.Language.ShouldBe(language);
        item.Problem!.Code.ShouldBe(ProblemCode.OtherLanguage);
    }

    [Fact]
    public void Xml_declaration_is_obeyed()
    {
        string feed = $"<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><item><description>{Russian}</description></item></channel></rss>";
        Inputs.Read(Named("windows-1251").GetBytes(feed), "a.rss").Single().Article!.Text.ShouldBe(Russian);
    }

    [Fact]
    public void A_few_broken_bytes_are_marked_and_said()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Inputs.Body + " “Où” “là” “ça”"), 0xE2, 0x80];
        SourceItem item = Inputs.Read(bytes, "a.txt").Single();
        item.Article!.Text.ShouldStartWith(Inputs.Body);
        item.Article.Text.ShouldContain("\uFFFD");
        item.Problem!.Code.ShouldBe(ProblemCode.InexactEncoding);
    }
}
