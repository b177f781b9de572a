using System.Text.Json;
using AngleSharp.Dom;

namespace Chancery.Sources.Pages;

/// <summary>What a page says of its article in JSON-LD (schema.org).</summary>
internal sealed record JsonLinkedData
{
    private static readonly JsonDocumentOptions s_lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    public string? Headline { get; private init; }
    public string? Published { get; private init; }
    public string? Author { get; private init; }
    public string? Publisher { get; private init; }
    public string? Language { get; private init; }
    public string? Url { get; private init; }
    public IReadOnlyList<string> Sections { get; private init; } = [];

    /// <summary>The first article among the page's linked data; null when there is none. Data that is no JSON is passed over.</summary>
    public static JsonLinkedData? Of(IDocument document)
    {
        foreach (IElement script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using JsonDocument json = JsonDocument.Parse(script.TextContent, s_lenient);
                if (FindArticle(json.RootElement, 0) is { } article)
                {
                    return Read(article);
                }
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // The next script may hold it; the page itself is read in any case.
            }
        }

        return null;
    }

    private static JsonElement? FindArticle(JsonElement element, int depth)
    {
        if (depth > 4)
        {
            return null;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                if (FindArticle(item, depth + 1) is { } found)
                {
                    return found;
                }
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("@type", out JsonElement type) && Strings(type).Any(IsArticleType))
            {
                return element;
            }

            foreach (string holder in (ReadOnlySpan<string>)["@graph", "mainEntity"])
            {
                if (element.TryGetProperty(holder, out JsonElement inner) && FindArticle(inner, depth + 1) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private static bool IsArticleType(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type is "BlogPosting" or "LiveBlogPosting" or "Report";

    private static JsonLinkedData Read(JsonElement article) => new()
    {
        Headline = First(article, "headline") ?? First(article, "name"),
        Published = First(article, "datePublished") ?? First(article, "dateCreated"),
        Author = article.TryGetProperty("author", out JsonElement author) ? Joined(Names(author)) : null,
        Publisher = article.TryGetProperty("publisher", out JsonElement publisher) ? Names(publisher).FirstOrDefault() : null,
        Language = First(article, "inLanguage"),
        Url = First(article, "url") ?? First(article, "mainEntityOfPage"),
        Sections = article.TryGetProperty("articleSection", out JsonElement section) ? [.. Strings(section)] : [],
    };

    private static string? First(JsonElement element, string property) =>
        element.TryGetProperty(property, out JsonElement value)
            ? value.ValueKind == JsonValueKind.Object ? First(value, "@id") : Strings(value).FirstOrDefault()
            : null;

    private static IEnumerable<string> Names(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Names),
        JsonValueKind.Object when value.TryGetProperty("name", out JsonElement name) => Strings(name),
        JsonValueKind.String => Strings(value),
        _ => [],
    };

    private static IEnumerable<string> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) =>
            [System.Net.WebUtility.HtmlDecode(text).Trim()],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Strings),
        _ => [],
    };

    private static string? Joined(IEnumerable<string> names)
    {
        string joined = string.Join(", ", names.Distinct(StringComparer.Ordinal).Take(8));
        return joined.Length == 0 ? null : joined;
    }
}
