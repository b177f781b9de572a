namespace Chancery.Coding.Tests.Sets;

/// <summary>What is expected of one event of a text.</summary>
internal sealed record Answer(string Trigger, string Expected);

/// <summary>A block of a measuring set: a text, the article's date where it is told, and the answers for its triggers.</summary>
/// <param name="Published">ISO; null where the block tells none.</param>
internal sealed record SetItem(int Line, string? Published, string Text, IReadOnlyList<Answer> Answers)
{
    private const string Publication = "published: ";

    /// <summary>Blocks fenced with <paramref name="kind"/>.</summary>
    public static IEnumerable<SetItem> Read(string path, string kind)
    {
        string[] lines = File.ReadAllLines(path);
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i] != "```" + kind)
            {
                continue;
            }

            int end = Array.IndexOf(lines, "```", i);
            string[] block = lines[(i + 1)..end];
            string? published = block.FirstOrDefault(l => l.StartsWith(Publication, StringComparison.Ordinal))?[Publication.Length..];
            string[] rest = [.. block.Where(l => !l.StartsWith(Publication, StringComparison.Ordinal))];
            yield return new SetItem(i + 1, published is null or "-" ? null : published, rest[0], [.. rest[1..].Select(AnswerOf)]);
            i = end;
        }
    }

    private static Answer AnswerOf(string line)
    {
        int colon = line.IndexOf(": ", StringComparison.Ordinal);
        return new Answer(line[..colon], line[(colon + 2)..]);
    }
}
