using System.Globalization;
using Chancery.Language;

namespace Chancery.Trainer.Treebanks;

/// <summary>Reads CoNLL-U into training sentences; names from GUM's entity column, where the file has it.</summary>
public static class TreebankReader
{
    private const string SentenceMark = "# sent_id = ";

    /// <param name="annotations">Names that stand beside the file, not in it; null where there are none.</param>
    public static List<TrainingSentence> Read(string path, NameAnnotations? annotations = null)
    {
        var result = new List<TrainingSentence>();
        var rows = new List<string[]>();
        bool entities = false;
        string sentence = "";
        foreach (string line in File.ReadLines(path))
        {
            if (line.Length == 0)
            {
                if (rows.Count > 0)
                {
                    result.Add(Sentence(rows, sentence, entities, annotations));
                    rows.Clear();
                }
            }
            else if (line[0] == '#')
            {
                sentence = line.StartsWith(SentenceMark, StringComparison.Ordinal) ? line[SentenceMark.Length..] : sentence;
                entities |= line.StartsWith("# global.Entity", StringComparison.Ordinal);
            }
            else
            {
                string[] f = line.Split('\t');
                if (f[0].All(char.IsAsciiDigit))
                {
                    rows.Add(f);
                }
            }
        }

        if (rows.Count > 0)
        {
            result.Add(Sentence(rows, sentence, entities, annotations));
        }

        return result;
    }

    private static TrainingSentence Sentence(List<string[]> rows, string id, bool entities, NameAnnotations? annotations)
    {
        int n = rows.Count;
        int[] heads = new int[n];
        var relations = new Relation[n];
        var tags = new PartOfSpeech[n];
        for (int i = 0; i < n; i++)
        {
            heads[i] = int.Parse(rows[i][6], CultureInfo.InvariantCulture) - 1;
            if (!Relations.TryParse(rows[i][7], out relations[i]) && !Relations.TryParse(rows[i][7].Split(':')[0], out relations[i]))
            {
                throw new FormatException($"Unknown relation '{rows[i][7]}'.");
            }

            _ = PartsOfSpeech.TryParse(rows[i][3], out tags[i]);
        }

        return new TrainingSentence
        {
            Forms = [.. rows.Select(r => r[1])],
            Tags = tags,
            Xpos = [.. rows.Select(r => r[4])],
            Features = [.. rows.Select(r => r[5])],
            Heads = heads,
            Relations = relations,
            Names = entities ? GumNames.Labels(rows, heads) : annotations?.Labels(id, n),
        };
    }
}
