using System.Text.RegularExpressions;

namespace Chancery.KnowledgeBuilder.Codebook;

/// <param name="Actors">Words of the sentence; empty where nobody is named.</param>
/// <param name="Status">As in the contract; <c>actual</c> where the page says nothing.</param>
internal sealed record ExpectedRecord(string Type, string? Mode, IReadOnlyList<string> Actors, IReadOnlyList<string> Recipients, string Status);

/// <summary>A block of a codebook page: a sentence and all that is to be coded of it.</summary>
/// <param name="Line">Of the fence, from 1.</param>
/// <param name="Open">The page says that the program does not read it so yet.</param>
internal sealed partial record CodebookBlock(string Page, int Line, bool Open, string Sentence, IReadOnlyList<ExpectedRecord> Records)
{
    public const string Fence = "```event";
    public const string OpenFence = "```event open";
    private const string End = "```";

    /// <exception cref="FormatException">A block is not written as docs/codebook/README.md says; the message names page and line.</exception>
    public static IEnumerable<CodebookBlock> Read(string path)
    {
        string page = Path.GetFileNameWithoutExtension(path);
        string[] lines = File.ReadAllLines(path);
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i] is not (Fence or OpenFence))
            {
                Require(!lines[i].StartsWith(Fence, StringComparison.Ordinal), $"{page}:{i + 1} is no fence of a block: {lines[i]}");
                continue;
            }

            int end = Array.IndexOf(lines, End, i);
            Require(end > i + 2, $"{page}:{i + 1} does not hold a sentence and its records");
            yield return new CodebookBlock(page, i + 1, lines[i] == OpenFence, lines[i + 1], [.. lines[(i + 2)..end].Where(l => l != "none").Select(l => Record(l, lines[i + 1], $"{page}:{i + 1}"))]);
            i = end;
        }
    }

    private static ExpectedRecord Record(string line, string sentence, string where)
    {
        Match match = RecordLine().Match(line);
        Require(match.Success, $"{where}: '{line}' is no record");
        string[] sides = match.Groups[3].Value.Split("->");
        return new ExpectedRecord(
            match.Groups[1].Value, match.Groups[2].Success ? match.Groups[2].Value : null,
            Words(sides[0]), sides.Length > 1 ? Words(sides[1]) : [], match.Groups[4].Success ? match.Groups[4].Value : "actual");

        List<string> Words(string side)
        {
            List<string> words = [.. side.Split(" + ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(w => w != "-")];
            words.ForEach(w => Require(sentence.Contains(w, StringComparison.Ordinal), $"{where}: '{w}' stands not in the sentence"));
            return words;
        }
    }

    private static void Require(bool sound, string problem)
    {
        if (!sound)
        {
            throw new FormatException(problem);
        }
    }

    [GeneratedRegex(@"^([A-Z]+)(?: ([a-z-]+))?: ?(.*?)(?: \(([a-z]+)\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex RecordLine();
}
