using AngleSharp.Dom;
using Chancery.Sources.Text;

namespace Chancery.Sources.Pages;

/// <summary>What a page says of its article: in JSON-LD, in meta elements, in its markup, in its visible lines.</summary>
internal sealed record PageMetadata
{
    private const int MaxCategories = 20;
    private const int MaxBreadcrumb = 400;   // characters; a page's body may have "breadcrumb" in its class, too
    private const int NearTitle = 8;   // blocks around the headline among which a written date counts as the article's

    private static readonly string[] s_dateNames =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publish-date",
        "publish_date", "publication_date", "article.published", "dc.date.issued", "dc.date", "dcterms.created", "dcterms.date",
        "parsely-pub-date", "sailthru.date", "article_date_original", "cxenseparse:recs:publishtime", "article:published", "datepublished datecreated",
    ];

    private static readonly string[] s_titleSeparators = [" | ", " – ", " — ", " - ", " :: ", " » ", " · "];

    public string? Title { get; private init; }
    public string? Published { get; private init; }
    public string? Author { get; private init; }
    public string? Outlet { get; private init; }
    public string? Language { get; private init; }
    public string? Url { get; private init; }
    public IReadOnlyList<string> Categories { get; private init; } = [];

    public static PageMetadata Of(IDocument document, PageTree tree)
    {
        JsonLinkedData? linked = JsonLinkedData.Of(document);
        ILookup<string, string> meta = MetaElements(document);
        string? url = WebAddress(document.QuerySelector("link[rel='canonical']")?.GetAttribute("href"))
            ?? WebAddress(meta["og:url"].FirstOrDefault()) ?? WebAddress(linked?.Url);
        (string? title, string? suffix) = TitleOf(document, linked, meta);
        string? outlet = Clean(meta["og:site_name"].FirstOrDefault()) ?? Clean(linked?.Publisher) ?? suffix ?? Host(url);
        title = WithoutSuffix(title, outlet);
        return new PageMetadata
        {
            Title = title,
            Url = url,
            Outlet = outlet,
            Published = IsoDate.Parse(linked?.Published) ?? MetaDate(meta) ?? MarkedDate(document) ?? DateNear(tree, title),
            Author = AuthorOf(document, linked, meta),
            Language = document.DocumentElement?.GetAttribute("lang") ?? linked?.Language ?? meta["og:locale"].FirstOrDefault(),
            Categories = CategoriesOf(document, tree, linked, meta, title),
        };
    }

    /// <summary>An absolute http address, or null.</summary>
    public static string? WebAddress(string? address) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" ? address!.Trim() : null;

    private static ILookup<string, string> MetaElements(IDocument document) =>
        document.GetElementsByTagName("meta")
            .Select(m => (Name: m.GetAttribute("property") ?? m.GetAttribute("name") ?? m.GetAttribute("itemprop"),
                Content: m.GetAttribute("content")?.Trim()))
            .Where(m => m.Name is not null && !string.IsNullOrEmpty(m.Content))
            .ToLookup(m => m.Name!.ToLowerInvariant(), m => m.Content!);

    /// <summary>The headline, and the outlet's name where the title element appends it to that very headline.</summary>
    private static (string? Title, string? Suffix) TitleOf(IDocument document, JsonLinkedData? linked, ILookup<string, string> meta)
    {
        string? whole = Clean(document.Title);
        string? heading = Heading(document, whole);
        string? title = Clean(linked?.Headline) ?? Clean(meta["og:title"].FirstOrDefault()) ?? Clean(meta["twitter:title"].FirstOrDefault());
        string? suffix = null;
        if (whole is not null)
        {
            foreach (string separator in s_titleSeparators)
            {
                int cut = whole.LastIndexOf(separator, StringComparison.Ordinal);
                if (cut > 0)
                {
                    string start = whole[..cut].Trim();
                    if (start == title || start == heading)
                    {
                        (title, suffix) = (title ?? start, whole[(cut + separator.Length)..].Trim());
                        break;
                    }
                }
            }
        }

        return (title ?? heading ?? whole, suffix);
    }

    /// <summary>The page's only h1, or the one the title element begins with; several unlike ones tell nothing.</summary>
    private static string? Heading(IDocument document, string? whole)
    {
        List<string> headings = [.. document.GetElementsByTagName("h1").Select(h => Clean(h.TextContent)).OfType<string>()];
        return headings.Count == 1 ? headings[0]
            : headings.Find(h => whole?.StartsWith(h, StringComparison.Ordinal) == true);
    }

    private static string? WithoutSuffix(string? title, string? outlet)
    {
        if (title is null || outlet is null)
        {
            return title;
        }

        foreach (string separator in s_titleSeparators)
        {
            if (title.EndsWith(separator + outlet, StringComparison.OrdinalIgnoreCase))
            {
                return title[..^(separator.Length + outlet.Length)].Trim();
            }
        }

        return title;
    }

    private static string? MetaDate(ILookup<string, string> meta) =>
        s_dateNames.SelectMany(name => meta[name]).Select(IsoDate.Parse).FirstOrDefault(date => date is not null);

    private static string? MarkedDate(IDocument document)
    {
        foreach (string selector in (ReadOnlySpan<string>)["[itemprop='datePublished']", "time[pubdate]", "article time[datetime]", "time[datetime]"])
        {
            foreach (IElement element in document.QuerySelectorAll(selector).Take(3))
            {
                string? date = IsoDate.Parse(element.GetAttribute("datetime")) ?? IsoDate.Parse(element.GetAttribute("content"))
                    ?? IsoDate.FindIn(Start(element.TextContent));
                if (date is not null)
                {
                    return date;
                }
            }
        }

        return null;
    }

    private static string? DateNear(PageTree tree, string? title)
    {
        int at = -1;
        for (int i = 0; i < tree.Blocks.Count && at < 0; i++)
        {
            PageBlock block = tree.Blocks[i];
            at = block.Text == title && block.LinkDensity < 1 ? i : -1;
        }

        if (at < 0)
        {
            return null;
        }

        for (int distance = 1; distance <= NearTitle; distance++)
        {
            foreach (int i in (ReadOnlySpan<int>)[at + distance, at - distance])
            {
                if (i >= 0 && i < tree.Blocks.Count && tree.Blocks[i].Text is { Length: <= 150 } line
                    && IsoDate.FindIn(line) is { } date)
                {
                    return date;
                }
            }
        }

        return null;
    }

    private static string? AuthorOf(IDocument document, JsonLinkedData? linked, ILookup<string, string> meta)
    {
        string? marked = linked?.Author ?? meta["author"].FirstOrDefault() ?? meta["article:author"].FirstOrDefault()
            ?? meta["parsely-author"].FirstOrDefault() ?? meta["dc.creator"].FirstOrDefault();
        if (WebAddress(marked) is not null)
        {
            marked = null;
        }

        foreach (string selector in (ReadOnlySpan<string>)["[itemprop='author']", "[rel='author']", ".byline", ".author"])
        {
            // A byline often holds a date and buttons beside the name; only a bare name is taken.
            marked ??= Clean(document.QuerySelector(selector)?.TextContent) is { Length: <= 60 } name && !name.Any(char.IsDigit) ? name : null;
        }

        return marked is null ? null : Byline.Parse(marked) ?? Clean(marked);
    }

    private static List<string> CategoriesOf(IDocument document, PageTree tree, JsonLinkedData? linked, ILookup<string, string> meta, string? title)
    {
        IEnumerable<IElement> breadcrumbs = tree.Regions
            .Where(r => r.Length <= MaxBreadcrumb && IsBreadcrumb(r.Element))
            .SelectMany(r => r.Element.GetElementsByTagName("a"));
        IEnumerable<IElement> marked = document.QuerySelectorAll("a[rel]")
            .Where(a => a.GetAttribute("rel") is { } rel && rel.Split(' ').Any(part => part is "category" or "tag"));
        IEnumerable<string?> links = breadcrumbs.Concat(marked).Select(a => Clean(a.TextContent));
        List<string> categories = [];
        foreach (string? category in meta["article:section"].Concat(linked?.Sections ?? []).Concat(meta["article:tag"]).Concat(links))
        {
            if (category is { Length: > 0 and <= 60 } && category != title && categories.Count < MaxCategories
                && !category.Contains('@', StringComparison.Ordinal)
                && !category.Equals("home", StringComparison.OrdinalIgnoreCase)
                && !categories.Contains(category, StringComparer.OrdinalIgnoreCase))
            {
                categories.Add(category);
            }
        }

        return categories;
    }

    private static bool IsBreadcrumb(IElement element) =>
        element.ClassName?.Contains("breadcrumb", StringComparison.OrdinalIgnoreCase) == true
        || element.Id?.Contains("breadcrumb", StringComparison.OrdinalIgnoreCase) == true;

    private static string? Host(string? url) =>
        url is null ? null : new Uri(url).Host is var host && host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;

    private static string Start(string text) => text.Length > 150 ? text[..150] : text;

    private static string? Clean(string? text)
    {
        string clean = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Length == 0 ? null : clean;
    }
}
