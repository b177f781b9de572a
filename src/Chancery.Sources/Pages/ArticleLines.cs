using System.Text.RegularExpressions;
using Chancery.Sources.Text;

namespace Chancery.Sources.Pages;

/// <summary>Takes from an article's blocks the lines that are not its text: headline, date line, calls to follow or subscribe, pointers.</summary>
internal static partial class ArticleLines
{
    private const int HeadBlocks = 8;
    private const int MaxCall = 300;

    public static List<PageBlock> Trim(List<PageBlock> blocks, PageMetadata metadata)
    {
        List<PageBlock> kept = [];
        bool inPointers = false;
        for (int i = AfterHead(blocks, metadata); i < blocks.Count; i++)
        {
            PageBlock block = blocks[i];
            bool shortLine = block.Text.Length <= MaxCall;
            if (block.Text.Length <= 60 && PointerHeading().IsMatch(block.Text))
            {
                inPointers = true;
                continue;
            }

            if (inPointers && (block.Kind == BlockKind.ListItem || block.LinkDensity > 0.3))
            {
                continue;
            }

            inPointers = false;
            if (!(shortLine && IsCall(block.Text)) && block.Text.Any(char.IsLetterOrDigit))
            {
                kept.Add(block);
            }
        }

        while (kept.Count > 0 && kept[^1].Kind == BlockKind.Heading)
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return kept;
    }

    /// <summary>Whether a short line speaks to the reader on the outlet's behalf.</summary>
    internal static bool IsCall(string line) => Call().IsMatch(line) || Advertisement().IsMatch(line);

    private static int AfterHead(List<PageBlock> blocks, PageMetadata metadata)
    {
        int at = 0;
        for (int i = 0; i < Math.Min(blocks.Count, HeadBlocks); i++)
        {
            if (blocks[i].Kind != BlockKind.Heading && blocks[i].Text.Length > 250)
            {
                break;
            }

            if (IsTitle(blocks[i], metadata.Title))
            {
                at = i + 1;
            }
        }

        while (at < blocks.Count && (IsoDate.IsDateLine(blocks[at].Text) || Byline.Parse(blocks[at].Text) is not null
            || blocks[at].Text == metadata.Author || (blocks[at].Text.Length <= MaxCall && IsCall(blocks[at].Text))))
        {
            at++;
        }

        return at;
    }

    private static bool IsTitle(PageBlock block, string? title) =>
        block.Element is "h1"
        || (title is not null && block.Text.Length >= 10 && string.Equals(block.Text, title, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^(?:\W*)(?:follow (?:us|me|him|her|them|@|[A-Z][\w’']*(?: [A-Z][\w’']*){0,4} on )|like us on|join us on|find us on|subscribe (?:to|now|for|here|today)"
        + @"|sign up (?:for|to|here|now)|get (?:the )?(?:latest|our|all the latest|more) .{0,60}(?:inbox|newsletter|email)|get breaking news|download (?:the|our) .{0,30}app"
        + @"|click here (?:to|for)|read (?:more|also|next|the original|our)\b ?[:→>-]|(?:related|see also|also read|watch|watch also|more on this)\s*:"
        + @"|share (?:this|on)\b|like this (?:story|article)|have a (?:tip|story|question)\b|got a tip|support (?:our|us)\b|enjoy(?:ed)? this (?:article|story)"
        + @"|this (?:site|website) uses cookies|we use cookies|all rights reserved|(?:©|\(c\)|copyright) ?\d{4}|the post .{1,200} appeared first on "
        + @"|leave a (?:comment|reply)|comments? (?:are|is) (?:closed|off)|story continues below|continue reading|text size$|if you enjoyed this)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Call();

    [GeneratedRegex(@"^\W*(?:advertisements?|advert|ad|sponsored(?: content)?|comments?|share|print|email|tweet|caption|close|loading\.*|subscribe|newsletter)\W*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Advertisement();

    [GeneratedRegex(@"^\W*(?:more (?:from|on|great|stories|news|in)\b|related\b|read (?:more|also|next)\b|see also\b|also (?:read|on)\b|recommended\b|don[’']t miss\b"
        + @"|you (?:may|might) (?:also )?(?:like|be interested)|most (?:read|popular)\b|trending\b|popular (?:now|posts|stories)|latest (?:news|stories|posts)|editor[’']s picks?)",
        RegexOptions.IgnoreCase)]
    private static partial Regex PointerHeading();
}
