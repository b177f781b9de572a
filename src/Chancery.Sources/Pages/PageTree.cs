using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Chancery.Sources.Pages;

/// <summary>A page as blocks of text in reading order, each in its region.</summary>
internal sealed class PageTree
{
    // A page nested deeper than this is broken or hostile; what lies deeper counts as part of the last level.
    private const int MaxDepth = 256;

    private static readonly FrozenSet<string> s_blockTags = FrozenSet.Create(StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "menu", "nav", "ol",
        "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "caption");

    private readonly List<PageBlock> _blocks = [];
    private readonly List<PageRegion> _regions = [];
    private readonly StringBuilder _text = new();
    private int _linkLength, _links, _breaks;

    private PageTree(IElement body)
    {
        Root = new PageRegion(null, body, Marks.None);
        _regions.Add(Root);
    }

    public PageRegion Root { get; }
    public IReadOnlyList<PageBlock> Blocks => _blocks;
    public IReadOnlyList<PageRegion> Regions => _regions;

    public static PageTree Of(IElement body)
    {
        var tree = new PageTree(body);
        tree.Walk(body);
        return tree;
    }

    /// <summary>Depth first without recursion: a page of a hundred thousand nested elements must not end the program.</summary>
    /// <remarks>By index, for a node finds its next sibling only by searching its parent's children from the first.</remarks>
    private void Walk(IElement body)
    {
        var open = new Stack<(IElement Element, INodeList Children, int Next)>();
        open.Push((body, body.ChildNodes, 0));
        PageRegion region = Root;
        while (open.TryPop(out var at))
        {
            if (at.Next == at.Children.Length)
            {
                region = open.Count == 0 ? region : Close(at.Element, region);
                continue;
            }

            open.Push(at with { Next = at.Next + 1 });
            INode node = at.Children[at.Next];
            if (node is IText text)
            {
                Append(text.Data, region);
            }
            else if (node is IElement element && !MarkReader.IsSkipped(element))
            {
                region = Open(element, region);
                open.Push((element, element.ChildNodes, 0));
            }
        }

        Flush(region);
    }

    private PageRegion Open(IElement element, PageRegion region)
    {
        switch (element.LocalName)
        {
            case "br":
                if (++_breaks >= 2)
                {
                    Flush(region);
                }

                return region;
            case "a" when element.HasAttribute("href"):
                _links++;
                break;
        }

        bool block = s_blockTags.Contains(element.LocalName);
        Marks marks = MarkReader.Of(element);
        if (!block && (marks & (Marks.Furniture | Marks.Label | Marks.Hidden)) == Marks.None)
        {
            return region;
        }

        // An inline element that is furniture (a share button, a time stamp) is cut out of its line, too.
        Flush(region);
        if (region.Depth >= MaxDepth)
        {
            return region;
        }

        var inner = new PageRegion(region, element, marks);
        _regions.Add(inner);
        return inner;
    }

    private PageRegion Close(IElement element, PageRegion region)
    {
        if (element.LocalName == "a" && element.HasAttribute("href"))
        {
            _links--;
        }

        if (!ReferenceEquals(region.Element, element))
        {
            return region;
        }

        Flush(region);
        return region.Parent ?? region;
    }

    private void Append(string data, PageRegion region)
    {
        if (region.Element.LocalName == "pre")
        {
            _text.Append(data);
            return;
        }

        foreach (char c in data)
        {
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD')
            {
                if (c is not ('\u200B' or '\uFEFF' or '\u00AD') && _text.Length > 0 && _text[^1] is not (' ' or '\n'))
                {
                    _text.Append(' ');
                }

                continue;
            }

            if (_breaks > 0)
            {
                if (_text.Length > 0 && _text[^1] == ' ')
                {
                    _text.Length--;
                }

                if (_text.Length > 0)
                {
                    _text.Append('\n');
                }

                _breaks = 0;
            }

            _text.Append(c);
            if (_links > 0)
            {
                _linkLength++;
            }
        }
    }

    private void Flush(PageRegion region)
    {
        _breaks = 0;
        string text = _text.ToString().Trim();
        _text.Clear();
        int links = Math.Min(_linkLength, text.Length);
        _linkLength = 0;
        if (text.Length == 0)
        {
            return;
        }

        _blocks.Add(new PageBlock(text, links, KindOf(region), region));
        for (PageRegion? at = region; at is not null; at = at.Parent)
        {
            at.Length += text.Length;
            at.LinkLength += links;
        }
    }

    private static BlockKind KindOf(PageRegion region)
    {
        for (PageRegion? at = region; at is not null; at = at.Parent)
        {
            switch (at.Element.LocalName)
            {
                case "p" or "blockquote":
                    return BlockKind.Paragraph;
                case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                    return BlockKind.Heading;
                case "li" or "dt" or "dd":
                    return BlockKind.ListItem;
                case "td" or "th":
                    return BlockKind.Cell;
                case "pre":
                    return BlockKind.Preformatted;
                case "div" or "section" or "article":
                    return BlockKind.Paragraph;
            }
        }

        return BlockKind.Paragraph;
    }
}
