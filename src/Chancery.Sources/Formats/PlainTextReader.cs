using Chancery.Records;
using Chancery.Sources.Languages;
using Chancery.Sources.Text;

namespace Chancery.Sources.Formats;

/// <summary>Plain text, one article a file, perhaps with the navigation lines of the page it was saved from.</summary>
internal static class PlainTextReader
{
    private const int MaxTitle = 200;
    private const int MaxLeadLines = 12;

    /// <summary>The text is one unaltered stretch of the input: leading lines and a trailing credit are cut off, nothing inside is touched.</summary>
    public static SourceItem Read(DecodedText decoded, string name)
    {
        Lead lead = ReadLead(decoded.Text);
        string body = decoded.Text[lead.End..];
        (int end, string? credit) = CreditLine.Trailing(body);
        string text = body[..end].Trim();
        if (text.Length == 0)
        {
            (text, lead, credit) = (decoded.Text.Trim(), new Lead(), null);
        }

        if (text.Length == 0)
        {
            return SourceItem.Failed(name, Problem.Empty);
        }

        var article = new Article
        {
            Id = ArticleId.Of(name, text),
            Text = text,
            Title = lead.Title,
            Published = lead.Published,
            Author = lead.Author,
            Language = LanguageFinder.Find(text),
            Credit = credit ?? CreditLine.Within(text),
            Categories = lead.Categories,
        };
        return new SourceItem(name, article, Remarks.On(article, decoded));
    }

    private static Lead ReadLead(string text)
    {
        List<(string Line, int End, bool BlankAfter)> lines = FirstLines(text);
        var lead = new Lead();
        int at = 0;
        if (lines.Count > 0 && Breadcrumb.Parse(lines[0].Line) is { } crumbs)
        {
            at = AfterBreadcrumb(lines, crumbs, lead);
        }
        else if (lines.Count > 1 && IsTitle(lines[0]) && lines[0].End < text.AsSpan().TrimEnd().Length)
        {
            lead.Title = lines[0].Line;
            at = 1;
        }

        while (at > 0 && at < lines.Count)
        {
            string line = lines[at].Line;
            if (IsSame(line, lead.Title))
            {
                at++;
            }
            else if (IsoDate.IsDateLine(line))
            {
                lead.Published ??= IsoDate.FindIn(line);
                at++;
            }
            else if (Byline.Parse(line) is { } author)
            {
                lead.Author ??= author;
                at++;
            }
            else
            {
                break;
            }
        }

        lead.End = at == 0 ? 0 : lines[at - 1].End;
        return lead;
    }

    /// <summary>A breadcrumb ends in the title or in the section; categories and the title may follow on lines of their own.</summary>
    private static int AfterBreadcrumb(List<(string Line, int End, bool BlankAfter)> lines, IReadOnlyList<string> crumbs, Lead lead)
    {
        string last = crumbs[^1];
        int title = lines.FindIndex(1, l => IsSame(l.Line, last));
        if (title < 0 && lines.Count > 1 && IsTitle(lines[1]))
        {
            title = 1;
        }

        bool lastIsTitle = title < 0 || IsSame(lines[title].Line, last);
        List<string> categories = [.. lastIsTitle ? crumbs.SkipLast(1) : crumbs];
        int at = 1;
        while (at < lines.Count && at != title && Breadcrumb.IsCategoryLine(lines[at].Line))
        {
            categories.AddRange(Breadcrumb.Categories(lines[at].Line, [.. categories]));
            at++;
        }

        lead.Title = at == title ? lines[title].Line : lastIsTitle ? last : null;
        lead.Categories = [.. categories.Distinct(StringComparer.OrdinalIgnoreCase)];
        return at == title ? at + 1 : at;
    }

    private static bool IsTitle((string Line, int End, bool BlankAfter) line) =>
        line.BlankAfter && line.Line.Length <= MaxTitle && line.Line[^1] is not ('.' or ':' or ',' or ';')
        && !line.Line.EndsWith(".”", StringComparison.Ordinal) && !line.Line.EndsWith(".\"", StringComparison.Ordinal)
        && !IsoDate.IsDateLine(line.Line) && line.Line.Any(char.IsLetter);

    private static bool IsSame(string line, string? title) => string.Equals(line, title, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first lines that are not blank, with the offset after each and whether a blank line follows.</summary>
    private static List<(string Line, int End, bool BlankAfter)> FirstLines(string text)
    {
        List<(string Line, int End, bool BlankAfter)> lines = [];
        int at = 0;
        while (at < text.Length && lines.Count < MaxLeadLines)
        {
            int feed = text.IndexOf('\n', at);
            int end = feed < 0 ? text.Length : feed;
            string line = text.AsSpan(at, Math.Min(end - at, 1000)).Trim().ToString();
            if (line.Length > 0)
            {
                lines.Add((line, end, false));
            }
            else if (lines.Count > 0)
            {
                lines[^1] = lines[^1] with { BlankAfter = true };
            }

            at = end + 1;
        }

        return lines;
    }

    private sealed class Lead
    {
        public int End { get; set; }
        public string? Title { get; set; }
        public string? Published { get; set; }
        public string? Author { get; set; }
        public IReadOnlyList<string> Categories { get; set; } = [];
    }
}
