using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Chancery.Sources.Languages;
using Chancery.Sources.Text;

namespace Chancery.Sources.Pages;

/// <summary>A web page's article: its text without navigation, comments, advertisements and pointers, and what the page says of it.</summary>
/// <remarks>Pure functions of the bytes; safe to use from any number of threads. A page cut off in the middle is read as far as it goes.</remarks>
public static class PageExtractor
{
    private const int MinText = 140;   // a shorter one is a caption or a cookie notice

    /// <summary>The article of a page given as bytes, gzip or not.</summary>
    /// <param name="name">The file's name, for <see cref="ExtractedPage.File"/>.</param>
    /// <returns>Never null; with no article in it the text is empty and <see cref="ExtractedPage.Problem"/> says why.</returns>
    public static ExtractedPage Extract(Stream stream, string name, ReadingOptions? options = null)
    {
        (byte[] bytes, Problem? problem) = LimitedReading.ReadAll(stream, (options ?? new ReadingOptions()).MaxBytes);
        problem ??= bytes.Length == 0 ? Problem.Empty : TextDecoder.IsBinary(bytes) ? Problem.Binary : null;
        return problem is null
            ? Extract(TextDecoder.Decode(bytes), name)
            : new ExtractedPage { File = name, Text = "", Problem = problem };
    }

    internal static ExtractedPage Extract(DecodedText decoded, string name)
    {
        using var document = new HtmlParser().ParseDocument(NestingLimit.Apply(decoded.Text));
        if (document.Body is not { } body)
        {
            return new ExtractedPage { File = name, Text = "", Problem = Problem.NoArticle("the page has no body") };
        }

        PageTree tree = PageTree.Of(body);
        PageMetadata metadata = PageMetadata.Of(document, tree);
        Choice choice = MainText.Choose(tree);
        string text = Joined(ArticleLines.Trim(choice.Blocks, metadata));
        (int end, string? credit) = CreditLine.Trailing(text);
        text = text[..end];
        credit ??= CreditLine.Within(text);
        Problem? problem = text.Length < MinText ? Problem.NoArticle($"{text.Length} characters of running text")
            : choice.IsIndex ? Problem.NoArticle("a list of links to other pages")
            : decoded.IsExact ? null : Problem.InexactEncoding(decoded.Encoding);
        return new ExtractedPage
        {
            File = name,
            Title = metadata.Title,
            Text = problem is { Code: ProblemCode.NoArticle } ? "" : text,
            Published = metadata.Published,
            Author = metadata.Author,
            Outlet = metadata.Outlet,
            Credit = string.Equals(credit, metadata.Outlet, StringComparison.OrdinalIgnoreCase) ? null : credit,
            Language = LanguageFinder.Find(text, metadata.Language),
            Url = metadata.Url,
            Categories = metadata.Categories,
            Problem = problem,
        };
    }

    /// <summary>All the text of a piece of HTML, as in a feed's item.</summary>
    internal static string FragmentText(string html)
    {
        using var document = new HtmlParser().ParseDocument(NestingLimit.Apply(html));
        return document.Body is { } body
            ? Joined(PageTree.Of(body).Blocks.Where(block => !(block.Text.Length <= 300 && ArticleLines.IsCall(block.Text))))
            : "";
    }

    private static string Joined(IEnumerable<PageBlock> blocks) => string.Join("\n\n", blocks.Select(block => block.Text));
}
