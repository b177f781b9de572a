using System.Globalization;
using Chancery.Language;
using Chancery.Language.Names;

namespace Chancery.Trainer.Treebanks;

/// <summary>Names of a treebank that were annotated by us and stand beside it: sentence by sentence, words by number.</summary>
/// <remarks>
/// A line is a sentence's <c>sent_id</c>, a tab, and its names: <c>3-4 ORG 9 LOC</c>, words counted from 1. Sentences that are not
/// listed have no names. Lines that start with <c>#</c> are comments.
/// </remarks>
public sealed class NameAnnotations
{
    private readonly Dictionary<string, (int First, int Last, NameKind Kind)[]> _names = new(StringComparer.Ordinal);

    /// <exception cref="FormatException">A line is not of the form above; the message gives its number.</exception>
    public static NameAnnotations Read(string path)
    {
        var result = new NameAnnotations();
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] halves = line.Split('\t');
            if (halves.Length != 2 || !result._names.TryAdd(halves[0], [.. halves[1].Split(' ').Chunk(2).Select(pair => Name(pair, path, number))]))
            {
                throw Wrong(path, number);
            }
        }

        return result;
    }

    /// <summary>A label for each word of a sentence.</summary>
    /// <param name="sentence">Its <c>sent_id</c>.</param>
    public byte[] Labels(string sentence, int words)
    {
        byte[] labels = new byte[words];
        foreach ((int first, int last, NameKind kind) in _names.GetValueOrDefault(sentence, []))
        {
            labels.AsSpan(first - 1, last - first + 1).Fill(NameLabel.Inside(kind));
            labels[first - 1] = NameLabel.Begin(kind);
        }

        return labels;
    }

    private static (int First, int Last, NameKind Kind) Name(string[] pair, string path, int number)
    {
        NameKind? kind = pair.Length < 2 ? null : pair[1] switch
        {
            "PER" => NameKind.Person,
            "ORG" => NameKind.Organisation,
            "LOC" => NameKind.Location,
            _ => null,
        };
        string[] bounds = pair[0].Split('-');
        return kind is { } k && int.TryParse(bounds[0], CultureInfo.InvariantCulture, out int first) && int.TryParse(bounds[^1], CultureInfo.InvariantCulture, out int last) && first > 0 && last >= first
            ? (first, last, k)
            : throw Wrong(path, number);
    }

    private static FormatException Wrong(string path, int number) => new($"{path}:{number}: not a sentence's id, a tab and names such as '3-4 ORG 9 LOC', or a sentence listed before.");
}
