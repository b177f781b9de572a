using System.Text;

namespace Chancery.Sources.Formats;

internal enum ContentKind
{
    Unknown,
    Page,
    Feed,
    Petrarch,
    OtherXml,
    JsonLines,
    PlainText,
}

/// <summary>Tells what a file holds: by its name where the name is clear, else by its first bytes.</summary>
internal static class ContentKinds
{
    public static ContentKind Of(string name, ReadOnlySpan<byte> start, bool isNamed)
    {
        string plain = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        string head = Head(start);
        return Path.GetExtension(plain).ToLowerInvariant() switch
        {
            ".html" or ".htm" or ".xhtml" or ".shtml" => ContentKind.Page,
            ".jsonl" or ".ndjson" or ".json" => ContentKind.JsonLines,
            ".xml" or ".rss" or ".atom" => OfXml(head),
            ".txt" or ".text" => LooksLikePage(head) ? ContentKind.Page : ContentKind.PlainText,
            _ => OfContent(head, isNamed),
        };
    }

    private static ContentKind OfContent(string head, bool isNamed) =>
        LooksLikePage(head) ? ContentKind.Page
        : head.StartsWith('{') ? ContentKind.JsonLines
        : head.StartsWith("<?xml", StringComparison.Ordinal) || FeedReader.IsFeed(head) ? OfXml(head)
        : isNamed ? ContentKind.PlainText
        : ContentKind.Unknown;

    private static ContentKind OfXml(string head) =>
        FeedReader.IsFeed(head) ? ContentKind.Feed
        : head.Contains("<Sentence", StringComparison.OrdinalIgnoreCase) || head.Contains("<Articles", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<Validation", StringComparison.OrdinalIgnoreCase) ? ContentKind.Petrarch
        : LooksLikePage(head) ? ContentKind.Page
        : ContentKind.OtherXml;

    private static bool LooksLikePage(string head) =>
        head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
        || (head.StartsWith('<') && head.Contains("<html", StringComparison.OrdinalIgnoreCase));

    /// <summary>The first bytes as Latin letters, NULs (of UTF-16) and byte order mark dropped: enough to see tags.</summary>
    private static string Head(ReadOnlySpan<byte> start) =>
        Encoding.Latin1.GetString(start).Replace("\0", "", StringComparison.Ordinal).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\t', '\r', '\n');
}
