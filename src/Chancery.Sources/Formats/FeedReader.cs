using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Chancery.Records;
using Chancery.Sources.Languages;
using Chancery.Sources.Pages;
using Chancery.Sources.Text;

namespace Chancery.Sources.Formats;

/// <summary>RSS (all versions) and Atom: one article for each item.</summary>
/// <remarks>
/// Elements are told by their local names and read one item at a time, so that the items before a break are kept. (The framework's
/// SyndicationFeed reads all or nothing, and throws on one bad date.)
/// </remarks>
internal static partial class FeedReader
{
    private const int MaxDepth = 500;

    private static readonly XmlReaderSettings s_settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>Whether XML begins like a feed.</summary>
    public static bool IsFeed(ReadOnlySpan<char> head) =>
        head.Contains("<rss", StringComparison.OrdinalIgnoreCase) || head.Contains("<feed", StringComparison.OrdinalIgnoreCase)
        || head.Contains("<rdf:RDF", StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<SourceItem> Read(string xml, string name)
    {
        string clean = BareEntity().Replace(xml.TrimStart(), Escape);
        if (IsTooDeep(clean))
        {
            yield return SourceItem.Failed(name, Problem.TooDeep);
            yield break;
        }

        using var text = new StringReader(clean);
        using var reader = XmlReader.Create(text, s_settings);
        string? outlet = null, language = null;
        int count = 0;
        while (true)
        {
            (XElement? element, Problem? problem) = NextElement(reader);
            if (problem is not null)
            {
                yield return SourceItem.Failed(name, problem);
                yield break;
            }

            if (element is null)
            {
                break;
            }

            switch (element.Name.LocalName)
            {
                case "title":
                    outlet ??= Plain(element.Value);
                    break;
                case "language":
                    language ??= element.Value;
                    break;
                default:
                    count++;
                    yield return ReadItem(element, $"{name}#{count}", outlet, language);
                    break;
            }
        }

        if (count == 0)
        {
            yield return SourceItem.Failed(name, Problem.NoFeedItems);
        }
    }

    /// <summary>Building a tree costs the square of its depth; no feed is nested like this.</summary>
    private static bool IsTooDeep(string xml)
    {
        using var text = new StringReader(xml);
        using var reader = XmlReader.Create(text, s_settings);
        try
        {
            while (reader.Read())
            {
                if (reader.Depth > MaxDepth)
                {
                    return true;
                }
            }
        }
        catch (XmlException)
        {
            // Broken: the items before the break are read, and the break is reported, by the reading proper.
        }

        return false;
    }

    /// <summary>The next item, or the feed's own title or language; null at the end.</summary>
    private static (XElement? Element, Problem? Problem) NextElement(XmlReader reader)
    {
        try
        {
            while (!reader.EOF)
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    switch (reader.LocalName)
                    {
                        case "item" or "entry" or "title" or "language":
                            return ((XElement)XNode.ReadFrom(reader), null);
                        case "image" or "author" or "textInput":   // these have titles and names of their own
                            reader.Skip();
                            continue;
                    }
                }

                reader.Read();
            }

            return (null, null);
        }
        catch (XmlException e)
        {
            return (null, Problem.BrokenXml(e.Message));
        }
    }

    private static SourceItem ReadItem(XElement item, string place, string? outlet, string? language)
    {
        string? title = Child(item, "title") is { } heading ? Plain(heading.Value) : null;
        XElement? content = Child(item, "encoded") ?? Child(item, "content") ?? Child(item, "description") ?? Child(item, "summary");
        string text = content is null ? "" : TextOf(content);
        (int end, string? credit) = CreditLine.Trailing(text);
        text = text[..end];
        if (text.Length == 0)
        {
            return SourceItem.Failed(place, Problem.NoArticle(title is null ? "the item is empty" : $"the item “{title}” has no text"));
        }

        string? url = Link(item);
        var article = new Article
        {
            Id = ArticleId.Of(url ?? title ?? place, text),
            Text = text,
            Title = title,
            Published = Dates(item),
            Url = url,
            Outlet = outlet,
            Author = Author(item),
            Language = LanguageFinder.Find(text, language),
            Credit = (Child(item, "source") is { } source ? Plain((Child(source, "title") ?? source).Value) : null)
                ?? credit ?? CreditLine.Within(text),
            Categories = [.. item.Elements().Where(e => e.Name.LocalName is "category" or "subject")
                .Select(e => Plain((string?)e.Attribute("label") ?? (string?)e.Attribute("term") ?? e.Value))
                .OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)],
        };
        return new SourceItem(place, article, Remarks.On(article));
    }

    private static string TextOf(XElement content)
    {
        if ((string?)content.Attribute("type") == "xhtml")
        {
            return PageExtractor.FragmentText(string.Concat(content.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))));
        }

        string value = content.Value;
        return (string?)content.Attribute("type") == "text" || (!value.Contains('<', StringComparison.Ordinal) && !value.Contains('&', StringComparison.Ordinal))
            ? value.Trim()
            : PageExtractor.FragmentText(value);
    }

    private static string? Link(XElement item)
    {
        XElement? link = item.Elements().FirstOrDefault(e => e.Name.LocalName == "link"
            && (string?)e.Attribute("rel") is null or "alternate");
        string? address = (string?)link?.Attribute("href") ?? link?.Value ?? Child(item, "guid")?.Value;
        return PageMetadata.WebAddress(address);
    }

    private static string? Dates(XElement item)
    {
        foreach (string field in (ReadOnlySpan<string>)["pubDate", "published", "date", "issued", "updated", "modified"])
        {
            if (IsoDate.Parse(Child(item, field)?.Value) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static string? Author(XElement item)
    {
        XElement? author = Child(item, "creator") ?? Child(item, "author");
        string? name = author is null ? null : Plain((Child(author, "name") ?? author).Value);
        // RSS writes "address@example.org (Name)".
        int open = name?.IndexOf('(', StringComparison.Ordinal) ?? -1;
        return open > 0 && name!.Contains('@', StringComparison.Ordinal) ? name[(open + 1)..].TrimEnd(')') : name;
    }

    private static XElement? Child(XElement element, string localName) =>
        element.Elements().FirstOrDefault(e => e.Name.LocalName == localName);

    private static string? Plain(string? value)
    {
        string plain = Tag().Replace(WebUtility.HtmlDecode(value ?? ""), "").Trim();
        return plain.Length == 0 ? null : plain;
    }

    /// <summary>HTML's entities are unknown to XML, and many feeds hold bare ampersands: both are made into what was meant.</summary>
    private static string Escape(Match match) =>
        WebUtility.HtmlDecode(match.Value) is var decoded && decoded != match.Value ? decoded : "&amp;" + match.Value[1..];

    [GeneratedRegex(@"&(?!(?:amp|lt|gt|quot|apos);|#\d+;|#x[0-9a-fA-F]+;)(?:[A-Za-z][A-Za-z0-9]*;)?")]
    private static partial Regex BareEntity();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
