using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Chancery.Sources.Pages;

/// <summary>What an element's name, class, id and role say of its part in the page.</summary>
[Flags]
internal enum Marks
{
    None = 0,

    /// <summary>The article's body, by the names publishers give it.</summary>
    Body = 1,

    /// <summary>Never article text: navigation, comments, advertisements, sharing, related links.</summary>
    Furniture = 2,

    /// <summary>Belongs to the article but is not its text: caption, byline, date line, credits of a picture.</summary>
    Label = 4,

    /// <summary>Not shown to readers.</summary>
    Hidden = 8,
}

internal static class MarkReader
{
    private static readonly FrozenSet<string> s_skippedTags = FrozenSet.Create(StringComparer.Ordinal,
        "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "math", "canvas", "video", "audio", "map",
        "select", "option", "textarea", "button", "input", "label", "head", "link", "meta", "dialog");

    private static readonly FrozenSet<string> s_furnitureTags = FrozenSet.Create(StringComparer.Ordinal,
        "nav", "aside", "footer", "form", "menu");

    private static readonly FrozenSet<string> s_furnitureRoles = FrozenSet.Create(StringComparer.Ordinal,
        "navigation", "complementary", "banner", "contentinfo", "search", "menu", "menubar", "dialog", "alert", "alertdialog", "form",
        "toolbar", "tablist");

    // Words that a class or id is made of. A word counts only whole ("ad" is not in "lead").
    private static readonly FrozenSet<string> s_furnitureWords = FrozenSet.Create(StringComparer.Ordinal,
        "nav", "navbar", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs", "sidebar", "footer", "masthead", "toolbar",
        "comment", "comments", "commentlist", "disqus", "respond", "replies",
        "share", "sharing", "sharedaddy", "addthis", "addtoany", "social", "follow",
        "related", "relatedposts", "recommended", "recommendation", "recommendations", "readmore", "recirc", "recirculation", "trending",
        "popular", "outbrain", "taboola", "teaser", "teasers", "yarpp", "upnext",
        "ad", "ads", "adbox", "adslot", "advert", "advertisement", "advertisements", "adsense", "sponsor", "sponsored", "sponsors",
        "promo", "promos", "promotion", "cta", "callout", "newsletter", "newsletters", "subscribe", "subscription", "signup", "donate",
        "cookie", "cookies", "consent", "gdpr", "popup", "modal", "overlay", "lightbox", "tooltip",
        "tags", "taglist", "pagination", "pager", "prevnext", "carousel", "slideshow", "skip", "login", "search", "searchform",
        "rating", "ratings", "copyright", "disclaimer", "banner", "noprint");

    private static readonly FrozenSet<string> s_labelWords = FrozenSet.Create(StringComparer.Ordinal,
        "caption", "captions", "figcaption", "credit", "credits", "byline", "author", "authors", "bio", "dateline", "timestamp", "pubdate",
        "meta", "metadata", "postmeta", "kicker", "eyebrow");

    private static readonly string[] s_bodyNames =
    [
        "articlebody", "storybody", "entrycontent", "postcontent", "articlecontent", "storycontent", "postbody", "bodycontent",
        "articletext", "storytext", "contentbody", "newsbody", "newscontent", "newstext", "bodycopy", "articlemain",
    ];

    public static bool IsSkipped(IElement element) => s_skippedTags.Contains(element.LocalName);

    public static Marks Of(IElement element)
    {
        Marks marks = Marks.None;
        string tag = element.LocalName;
        if (s_furnitureTags.Contains(tag))
        {
            marks |= Marks.Furniture;
        }
        else if (tag is "figcaption" or "figure" or "time" or "address" or "caption")
        {
            marks |= Marks.Label;
        }

        if (element.Attributes.Length == 0)
        {
            return marks;
        }

        if (element.GetAttribute("role") is { } role && s_furnitureRoles.Contains(role))
        {
            marks |= Marks.Furniture;
        }

        if (element.GetAttribute("itemprop") is { } itemprop && itemprop.Contains("articleBody", StringComparison.OrdinalIgnoreCase))
        {
            return Marks.Body;
        }

        if (IsHidden(element))
        {
            marks |= Marks.Hidden;
        }

        string? names = element.ClassName, id = element.Id;
        if (names is { Length: > 0 })
        {
            marks |= OfNames(names);
        }

        if (id is { Length: > 0 })
        {
            marks |= OfNames(id);
        }

        return marks;
    }

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") is "true")
        {
            return true;
        }

        return element.GetAttribute("style") is { } style
            && style.Contains("display", StringComparison.OrdinalIgnoreCase)
            && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads the names of a class attribute or id: each is cut into words at hyphens, digits and inner capitals.</summary>
    internal static Marks OfNames(ReadOnlySpan<char> names)
    {
        Marks marks = Marks.None;
        foreach (Range range in names.SplitAny(' ', '\t', '\n', '\r', '\f'))
        {
            ReadOnlySpan<char> name = names[range];
            if (name.IsEmpty || name.Length > 100)
            {
                continue;
            }

            marks |= OfName(name);
        }

        return marks;
    }

    private static Marks OfName(ReadOnlySpan<char> name)
    {
        Marks marks = Marks.None;
        bool embedded = false;
        Span<char> joined = stackalloc char[name.Length];
        int length = 0, start = 0;
        var furniture = s_furnitureWords.GetAlternateLookup<ReadOnlySpan<char>>();
        var labels = s_labelWords.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; i <= name.Length; i++)
        {
            bool letter = i < name.Length && char.IsAsciiLetter(name[i]);
            bool hump = letter && i > 0 && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]);
            if ((!letter || hump) && length > start)
            {
                ReadOnlySpan<char> word = joined[start..length];
                marks |= furniture.Contains(word) ? Marks.Furniture : labels.Contains(word) ? Marks.Label : Marks.None;
                embedded |= word is "embed" or "embedded" or "tweet";
                start = length;
            }

            if (letter)
            {
                joined[length++] = char.ToLowerInvariant(name[i]);
            }
        }

        if (embedded)
        {
            // A quoted post ("social-media-embed") is part of what the article shows its readers.
            marks &= ~Marks.Furniture;
        }

        ReadOnlySpan<char> whole = joined[..length];
        foreach (string body in s_bodyNames)
        {
            if (whole.StartsWith(body, StringComparison.Ordinal) || whole.EndsWith(body, StringComparison.Ordinal))
            {
                marks |= Marks.Body;
                break;
            }
        }

        return marks;
    }
}
