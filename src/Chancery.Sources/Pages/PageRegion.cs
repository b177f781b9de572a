using AngleSharp.Dom;

namespace Chancery.Sources.Pages;

internal enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    Cell,
    Preformatted,
}

/// <summary>A run of text between two block boundaries of a page.</summary>
/// <param name="Text">White space collapsed to single blanks; a line feed where the page broke the line.</param>
/// <param name="LinkLength">How many of its characters stand in links.</param>
internal sealed record PageBlock(string Text, int LinkLength, BlockKind Kind, PageRegion Region)
{
    public double LinkDensity => (double)LinkLength / Text.Length;

    /// <summary>Name of the element that holds it.</summary>
    public string Element => Region.Element.LocalName;
}

/// <summary>A block-level element of a page with what the choice of the article needs to know of it.</summary>
internal sealed class PageRegion(PageRegion? parent, IElement element, Marks marks)
{
    public PageRegion? Parent { get; } = parent;
    public IElement Element { get; } = element;
    public Marks Marks { get; } = marks;
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>Characters of all blocks inside, of the links among them, and of those blocks that read like prose.</summary>
    public int Length { get; set; }
    public int LinkLength { get; set; }
    public int ProseLength { get; set; }

    /// <summary>How much prose it holds directly or nearly so.</summary>
    public double Score { get; set; }

    /// <summary>Named like furniture of the page (navigation, comments, advertisements), and not the bulk of it.</summary>
    public bool IsFurniture { get; set; }

    public double LinkDensity => Length == 0 ? 0 : (double)LinkLength / Length;

    public bool IsInside(PageRegion other)
    {
        PageRegion? at = this;
        while (at is not null && at.Depth > other.Depth)
        {
            at = at.Parent;
        }

        return ReferenceEquals(at, other);
    }
}
