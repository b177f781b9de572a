using System.Globalization;

namespace Chancery.Knowledge.Relations;

/// <summary>Reads <c>relations/senses.txt</c>: blocks <c>sense TYPE</c>, numbers parted by blanks, as many for each type.</summary>
internal sealed class SenseReader(List<KnowledgeProblem> problems)
{
    private readonly Dictionary<EventType, List<float>> _rows = [];

    public SenseWeights ToWeights(string file)
    {
        if (_rows.Values.Select(r => r.Count).Distinct().Count() > 1)
        {
            problems.Add(new KnowledgeProblem(file, 0, "the types do not have as many weights each; none is used"));
            _rows.Clear();
        }

        return new SenseWeights(_rows.ToDictionary(r => r.Key, r => r.Value.ToArray()));
    }

    public void Read(string file, string text)
    {
        BlockReader reader = new(file, text, problems);
        List<float>? row = null;
        while (reader.Read())
        {
            if (reader.IsBlock)
            {
                row = reader.Head(out ReadOnlySpan<char> name) is "sense" && EventTypes.TryParse(name, out EventType type) && _rows.TryAdd(type, []) ? _rows[type] : null;
                if (row is null)
                {
                    reader.Report($"'{reader.Content}' is no 'sense TYPE', or stands here twice");
                }

                continue;
            }

            foreach (Range range in reader.Content.Split(' '))
            {
                if (float.TryParse(reader.Content[range], NumberStyles.Float, CultureInfo.InvariantCulture, out float weight))
                {
                    row?.Add(weight);
                }
                else
                {
                    reader.Report($"'{reader.Content[range]}' is no number");
                }
            }
        }
    }
}
