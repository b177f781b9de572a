using Chancery.Language;
using Chancery.Language.Names;

namespace Chancery.Trainer.Treebanks;

/// <summary>Proper names out of GUM's entity annotation, which marks every mention, named or not, whole phrase by phrase.</summary>
/// <remarks>
/// A mention whose head is a proper noun gives a name: the head with the proper nouns beside it, and short links between them
/// ("University of Utah"). Kinds: person; place; organization; the rest (object, event, abstract, …) is other.
/// </remarks>
internal static class GumNames
{
    public static byte[] Labels(List<string[]> rows, int[] heads)
    {
        byte[] labels = new byte[rows.Count];
        // Small mentions last: the inner name of a nested pair keeps its own kind only where the outer one does not claim the word.
        foreach ((int first, int last, string type) in Mentions(rows).OrderByDescending(m => m.Last - m.First))
        {
            int head = first;
            while (heads[head] >= first && heads[head] <= last)
            {
                head = heads[head];
            }

            if (!IsProper(rows[head]))
            {
                continue;
            }

            (int start, int end) = Grow(rows, head, first, last);
            if (labels.AsSpan(start, end - start + 1).ContainsAnyExcept(NameLabel.Outside))
            {
                continue;
            }

            NameKind kind = type switch
            {
                "person" => NameKind.Person,
                "organization" => NameKind.Organisation,
                "place" => NameKind.Location,
                _ => NameKind.Other,
            };
            labels.AsSpan(start, end - start + 1).Fill(NameLabel.Inside(kind));
            labels[start] = NameLabel.Begin(kind);
        }

        return labels;
    }

    private static (int Start, int End) Grow(List<string[]> rows, int head, int first, int last)
    {
        int start = head, end = head;
        while (start > first && Joins(rows, start - 1))
        {
            start--;
        }

        while (end < last && Joins(rows, end + 1))
        {
            end++;
        }

        while (start < head && !IsProper(rows[start]))
        {
            start++;
        }

        while (end > head && !IsProper(rows[end]) && rows[end][3] != "NUM")
        {
            end--;
        }

        return (start, end);
    }

    private static bool Joins(List<string[]> rows, int i) =>
        IsProper(rows[i]) || rows[i][1] is "of" or "-" or "&" or "de" or "al" or "von" or "van" or "."
        || (rows[i][1] is "the" or "and" && i + 1 < rows.Count && IsProper(rows[i + 1]) && i > 0 && rows[i - 1][1] is "of")
        || (rows[i][3] is "NUM" && i > 0 && IsProper(rows[i - 1]) && rows[i][7] is "nummod" or "compound" or "flat");

    // "United" and "New" are adjectives by their universal tag, parts of a name by Penn's.
    private static bool IsProper(string[] row) => row[3] == "PROPN" || row[4] is "NNP" or "NNPS";

    // "(3-abstract-new-…" opens mention 3, "3)" closes it, "(4-person-…)" is one word.
    private static List<(int First, int Last, string Type)> Mentions(List<string[]> rows)
    {
        var result = new List<(int, int, string)>();
        var open = new List<(string Id, int First, string Type)>();
        for (int i = 0; i < rows.Count; i++)
        {
            string? entity = rows[i][9].Split('|').FirstOrDefault(x => x.StartsWith("Entity=", StringComparison.Ordinal))?[7..];
            if (entity is null)
            {
                continue;
            }

            int at = 0;
            while (at < entity.Length)
            {
                if (entity[at] == '(')
                {
                    int end = entity.IndexOfAny(['(', ')'], at + 1);
                    end = end < 0 ? entity.Length : end;
                    string[] parts = entity[(at + 1)..end].Split('-');
                    if (end < entity.Length && entity[end] == ')')
                    {
                        result.Add((i, i, parts[1]));
                        end++;
                    }
                    else
                    {
                        open.Add((parts[0], i, parts[1]));
                    }

                    at = end;
                }
                else
                {
                    int end = entity.IndexOf(')', at);
                    string id = entity[at..end];
                    int match = open.FindLastIndex(o => o.Id == id);
                    if (match >= 0)
                    {
                        result.Add((open[match].First, i, open[match].Type));
                        open.RemoveAt(match);
                    }

                    at = end + 1;
                }
            }
        }

        return result;
    }
}
