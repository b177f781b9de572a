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
        ((string code, string sector, string office), (int times, string since)) = count.Offices
            .OrderByDescending(o => o.Value.Times).ThenBy(o => o.Key.Code, StringComparer.Ordinal).ThenBy(o => o.Key.Office, StringComparer.Ordinal).FirstOrDefault();
        bool person = count.Kind == NameKind.Person, usable = !count.Name.AsSpan().ContainsAny(';', '*', '#');
        if (times == 0)
        {
            return person ? [$"# person {count.Name}", "#   role: CODE SECTOR office from..to"] : [$"# org CODE {count.Name}", "#   sector: SECTOR"];
        }

        // A person needs a date, which an article without one does not give.
        string mark = usable && (!person || since.Length > 0) ? "" : "# ";
        string kind = sector is "REB" or "UAF" or "PTY" or "CRM" or "OPP" ? "group" : "org";
        return person
            ? [$"{mark}person {count.Name}", $"{mark}  role: {code} {sector} {office} {(since.Length > 0 ? since : "from")}.."]
            : [$"{mark}{kind} {code} {count.Name}", $"{mark}  sector: {sector}"];
    }

    private static string Kind(NameKind kind) => kind == NameKind.Person ? "person" : "organisation";

    private static string Short(string text) => text.Length <= LongestExample ? text : text[..LongestExample].TrimEnd() + "…";
}
