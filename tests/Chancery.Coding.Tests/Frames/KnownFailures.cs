namespace Chancery.Coding.Tests.Frames;

/// <summary>Examples that do not hold, by file and sentence, so that lines may be moved about in the frames.</summary>
internal sealed class KnownFailures
{
    private readonly HashSet<(string File, string Text)> _entries;

    private KnownFailures(List<(string File, string Text)> entries)
    {
        Entries = entries;
        _entries = [.. entries];
    }

    public IReadOnlyList<(string File, string Text)> Entries { get; }

    public bool Contains(string file, string text) => _entries.Contains((file, text));

    /// <summary>Blocks of a file's name, each line indented below it a sentence and, behind two blanks and <c>#</c>, the reason.</summary>
    public static KnownFailures Read(string path)
    {
        List<(string, string)> entries = [];
        string file = "";
        foreach (string line in File.ReadLines(path))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] != ' ')
            {
                file = "frames/" + line;
                continue;
            }

            int reason = line.IndexOf("  # ", 2, StringComparison.Ordinal);
            reason.ShouldBeGreaterThan(0, $"'{line.Trim()}' stands without a reason");
            entries.Add((file, line[..reason].Trim()));
        }

        return new KnownFailures(entries);
    }
}
