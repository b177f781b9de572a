using Chancery.Language;

namespace Chancery.Unresolved;

/// <summary>Writes unresolved names as an <c>.actors</c> file to be completed: what no text tells stands as a comment.</summary>
internal static class UnresolvedReport
{
    private const int LongestExample = 160;

    public static void Write(UnresolvedTally tally, int top, TextWriter writer)
    {
        List<UnresolvedCount> names = [.. tally.Ranked];
        writer.WriteLine($"# reaches: {(tally.Latest.Length > 0 ? tally.Latest[..7] : "YYYY-MM")}");
        writer.WriteLine($"# {names.Count} names without a code in {tally.Articles} articles{(names.Count > top ? $"; the first {top}" : "")}. Offices are as the articles tell and");
        writer.WriteLine("# begin on the day of the first that does: look each up and set its dates before you keep it.");
        foreach (UnresolvedCount count in names.Take(top))
        {
            writer.WriteLine();
            writer.WriteLine($"# {count.Name}: {Kind(count.Kind)}, {count.Times} times in {count.Articles} articles, {count.InEvents} in events");
            writer.WriteLine($"# \"{Short(count.Example)}\"");
            foreach (string line in Block(count))
            {
                writer.WriteLine(line);
            }
        }
    }

    private static IEnumerable<string> Block(UnresolvedCount count)
    {
        ((string? code, string sector, string office), (int times, string since)) = count.Offices
            .OrderByDescending(o => o.Key.Code is not null).ThenByDescending(o => o.Value.Times)
            .ThenBy(o => o.Key.Code, StringComparer.Ordinal).ThenBy(o => o.Key.Office, StringComparer.Ordinal).FirstOrDefault();
        bool person = count.Kind == NameKind.Person, known = times > 0;

        // What is left open makes the block a comment: a country, a person's date. One word is no name to find an actor by.
        bool whole = known && code is not null && (!person || since.Length > 0)
            && count.Name.Contains(' ', StringComparison.Ordinal) && !count.Name.AsSpan().ContainsAny(';', '*', '#');
        string mark = whole ? "" : "# ", kind = sector is "REB" or "UAF" or "PTY" or "CRM" or "OPP" ? "group" : "org";
        return person
            ? [$"{mark}person {count.Name}", $"{mark}  role: {code ?? "CODE"} {(known ? $"{sector} {office}" : "SECTOR office")} {(since is { Length: > 0 } ? since + ".." : "from..to")}"]
            : [$"{mark}{kind} {code ?? "CODE"} {count.Name}", $"{mark}  sector: {(known ? sector : "SECTOR")}"];
    }

    private static string Kind(NameKind kind) => kind == NameKind.Person ? "person" : "organisation";

    private static string Short(string text) => text.Length <= LongestExample ? text : text[..LongestExample].TrimEnd() + "…";
}
