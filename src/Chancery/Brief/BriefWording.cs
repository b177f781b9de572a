namespace Chancery.Brief;

/// <summary>The words that both renderers share.</summary>
internal static class BriefWording
{
    public const string NoDate = "date not known";

    /// <summary><c>CONSULT visit</c></summary>
    public static string Kind(BriefLine line) => line.Mode.Length == 0 ? line.Type : $"{line.Type} {line.Mode}";

    /// <summary><c>[The Courier, "A visit", s.3; The Herald, s.1, 4]</c></summary>
    public static string Reports(BriefLine line) => "[" + string.Join("; ", line.Reports.Select(Report)) + "]";

    /// <summary>The last lines of a brief, skipped inputs not among them.</summary>
    public static string Totals(BriefTotals totals, int skipped)
    {
        string filing = string.Join(", ", new[]
        {
            (totals.Filed, "filed"), (totals.Replaced, "replaced"), (totals.AlreadyFiled, "already filed"),
        }.Where(part => part.Item1 > 0).Select(part => $"{part.Item1} {part.Item2}"));
        return $"{Count(totals.Articles, "article")}{(filing.Length > 0 ? $" ({filing})" : "")}, "
            + $"{Count(totals.Events, "event")}, {Count(totals.Claims, "claim")}, {skipped} skipped";
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    private static string Report(BriefReport report)
    {
        string sentences = "s." + string.Join(", ", report.Sentences);
        return string.Join(", ", new[] { report.Outlet ?? "no outlet", report.Title is { } title ? $"\"{title}\"" : null, sentences }
            .Where(part => part is not null));
    }
}
