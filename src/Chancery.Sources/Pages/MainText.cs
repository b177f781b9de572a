namespace Chancery.Sources.Pages;

/// <summary>Chooses the article's blocks among those of a page.</summary>
internal static class MainText
{
    private const int ProseLength = 25;
    private const double MaxLinkDensity = 0.5;
    private const double MaxLinkDensityInside = 0.6;

    /// <summary>The article's blocks in reading order; empty when the page holds no article.</summary>
    public static Choice Choose(PageTree tree)
    {
        MarkFurniture(tree);
        foreach (PageBlock block in tree.Blocks)
        {
            if (IsProse(block) && !block.Region.IsFurniture)
            {
                Score(block);
            }
        }

        PageRegion? best = null;
        double bestScore = 0;
        foreach (PageRegion region in tree.Regions)
        {
            double score = Weighed(region);
            if (score > bestScore)
            {
                (best, bestScore) = (region, score);
            }
        }

        if (best is null)
        {
            return new Choice([], IsIndex: false);
        }

        return Collect(tree, Widen(best));
    }

    private static double Weighed(PageRegion region) =>
        region.IsFurniture ? 0 : region.Score * (1 - region.LinkDensity) * ((region.Marks & Marks.Body) != Marks.None ? 1.5 : region.Element.LocalName == "article" ? 1.25 : 1);

    /// <summary>A region named like furniture is believed, unless it holds most of the page's prose.</summary>
    private static void MarkFurniture(PageTree tree)
    {
        int total = 0;
        foreach (PageBlock block in tree.Blocks)
        {
            if (!IsProse(block))
            {
                continue;
            }

            total += block.Text.Length;
            for (PageRegion? at = block.Region; at is not null; at = at.Parent)
            {
                at.ProseLength += block.Text.Length;
            }
        }

        foreach (PageRegion region in tree.Regions)
        {
            const Marks Named = Marks.Furniture | Marks.Label | Marks.Hidden;
            region.IsFurniture = region.Parent is { IsFurniture: true }
                || IsNestedArticle(region)
                || ((region.Marks & Named) != Marks.None && (region.Marks & Marks.Body) == Marks.None
                    && region.ProseLength * 2 < Math.Min(total, EnclosingBody(region)?.ProseLength ?? total));
        }
    }

    /// <summary>By HTML's own definition an article in an article is a comment on it or a pointer to another one.</summary>
    private static bool IsNestedArticle(PageRegion region)
    {
        if (region.Element.LocalName != "article")
        {
            return false;
        }

        PageRegion? at = region.Parent;
        while (at is not null && at.Element.LocalName != "article")
        {
            at = at.Parent;
        }

        return at is not null && region.ProseLength * 2 < at.ProseLength;
    }

    private static PageRegion? EnclosingBody(PageRegion region)
    {
        PageRegion? at = region.Parent;
        while (at is not null && (at.Marks & Marks.Body) == Marks.None)
        {
            at = at.Parent;
        }

        return at;
    }

    private static bool IsProse(PageBlock block) =>
        block.Text.Length >= ProseLength && block.Kind != BlockKind.Heading && block.LinkDensity < MaxLinkDensity;

    /// <summary>A block speaks for the region it stands in, half as much for the next, less and less above.</summary>
    private static void Score(PageBlock block)
    {
        double score = 1 + Math.Min(block.Text.Length / 100.0, 10);
        foreach (char c in block.Text)
        {
            if (c is ',' or '、' or '，' or '،')
            {
                score++;
            }
        }

        score *= 1 - block.LinkDensity;
        PageRegion? at = block.Region;
        if (at.Element.LocalName is "p" or "li" or "blockquote" or "pre" or "td" or "span")
        {
            at = at.Parent;
        }

        for (int level = 0; at is not null && level < 5; level++, at = at.Parent)
        {
            at.Score += level switch { 0 => score, 1 => score / 2, _ => score / (level * 3) };
        }
    }

    /// <summary>Up to the body the publisher marked, and further while a good part of the prose stands beside.</summary>
    private static PageRegion Widen(PageRegion best)
    {
        if (EnclosingBody(best) is { IsFurniture: false, LinkDensity: < 0.3 } body)
        {
            best = body;
        }

        while (best.Parent is { Parent: not null } parent && !parent.IsFurniture
            && best.Element.LocalName != "article")
        {
            int extra = parent.ProseLength - best.ProseLength;
            bool alone = parent.Length == best.Length;
            if (alone || (extra > best.ProseLength / 3 && parent.LinkDensity < 0.2))
            {
                best = parent;
                continue;
            }

            break;
        }

        return best;
    }

    private static Choice Collect(PageTree tree, PageRegion best)
    {
        List<PageBlock> chosen = [];
        int linkedHeadings = 0;
        foreach (PageBlock block in tree.Blocks)
        {
            if (!block.Region.IsInside(best) || block.Region.IsFurniture)
            {
                continue;
            }

            if (block.LinkDensity <= MaxLinkDensityInside)
            {
                chosen.Add(block);
            }
            else if (block.Kind == BlockKind.Heading)
            {
                linkedHeadings++;
            }
        }

        // A front page is headings that are links, each with a line or two of prose.
        bool isIndex = linkedHeadings >= 3 && chosen.Count(IsProse) <= linkedHeadings * 2;
        return new Choice(chosen, isIndex);
    }
}

/// <summary>The blocks chosen as the article's, in reading order.</summary>
/// <param name="IsIndex">They are teasers of other pages rather than an article.</param>
internal sealed record Choice(List<PageBlock> Blocks, bool IsIndex);
