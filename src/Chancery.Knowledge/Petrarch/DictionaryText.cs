using System.Text;
using System.Text.Unicode;

namespace Chancery.Knowledge.Petrarch;

/// <summary>A line without its comments; never empty, blanks at its ends taken off.</summary>
/// <param name="Indented">A blank or tab stood before it: in a file of actors it continues the entry above.</param>
internal readonly record struct DictionaryLine(DictionaryPlace Place, string Text, bool Indented);

/// <summary>Bytes of a dictionary file → its lines. Knows comments, not what the lines mean.</summary>
/// <remarks>
/// Files have grown by many hands for decades: line ends of three kinds, a byte order mark, UTF-8 and Latin-1 side by side (so
/// every line is decoded on its own), <c>&lt;!-- --&gt;</c> over several lines and, misspelt, <c>&lt;! -- --&gt;</c>.
/// </remarks>
internal static class DictionaryText
{
    /// <summary>Longer lines hold no entry that a sentence could match.</summary>
    public const int LongestLine = 4096;

    public static IEnumerable<DictionaryLine> Lines(string file, byte[] bytes, List<KnowledgeProblem> problems)
    {
        int number = 0, start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        int commentOpenedAt = 0;
        while (start < bytes.Length)
        {
            int length = bytes.AsSpan(start).IndexOfAny((byte)'\n', (byte)'\r');
            int end = length < 0 ? bytes.Length : start + length;
            number++;
            if (end - start > LongestLine)
            {
                problems.Add(new KnowledgeProblem(file, number, $"longer than {LongestLine} bytes: left out"));
            }
            else if (Uncommented(Decode(bytes.AsSpan(start, end - start)), number, ref commentOpenedAt) is { } text && text.AsSpan().Trim() is { IsEmpty: false } trimmed)
            {
                yield return new DictionaryLine(new DictionaryPlace(file, number), trimmed.ToString(), char.IsWhiteSpace(text[0]));
            }

            start = end + (end + 1 < bytes.Length && bytes[end] == '\r' && bytes[end + 1] == '\n' ? 2 : 1);
        }

        if (commentOpenedAt > 0)
        {
            problems.Add(new KnowledgeProblem(file, commentOpenedAt, "a comment (<!--) that is never closed: the rest of the file was not read"));
        }
    }

    private static string Decode(ReadOnlySpan<byte> line) => (Utf8.IsValid(line) ? Encoding.UTF8 : Encoding.Latin1).GetString(line);

    // "#" opens a comment but where it stands in brackets: "[###]" is a code.
    private static string? Uncommented(string line, int number, ref int openedAt)
    {
        StringBuilder? kept = null;
        int at = 0;
        while (at < line.Length)
        {
            if (openedAt > 0)
            {
                int close = line.IndexOf("-->", at, StringComparison.Ordinal);
                if (close < 0)
                {
                    return kept?.ToString();
                }

                openedAt = 0;
                at = close + 3;
                continue;
            }

            int open = CommentStart(line, at, out int hash);
            kept = (kept ?? new StringBuilder(line.Length)).Append(line, at, (hash >= 0 ? hash : open >= 0 ? open : line.Length) - at);
            if (hash >= 0 || open < 0)
            {
                return kept.ToString();
            }

            openedAt = number;
            at = open + 2;
        }

        return kept?.ToString();
    }

    // Where the next "<!--" or, by hash, the rest of the line that is comment begins; -1 where there is none.
    private static int CommentStart(string line, int from, out int hash)
    {
        hash = -1;
        bool bracket = false;
        for (int i = from; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '[':
                    bracket = true;
                    break;
                case ']':
                    bracket = false;
                    break;
                case '#' when !bracket || line.IndexOf(']', i) < 0:
                    hash = i;
                    return -1;
                case '<' when line.AsSpan(i + 1) is ['!', '-', '-', ..] or ['!', ' ', '-', '-', ..]:
                    return i;
            }
        }

        return -1;
    }
}
