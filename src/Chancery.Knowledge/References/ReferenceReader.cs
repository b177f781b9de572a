namespace Chancery.Knowledge.References;

/// <summary>Reads <c>references/*.txt</c>: blocks <c>nouns KIND</c> and <c>names GENDER</c>, words parted by semicolons.</summary>
internal sealed class ReferenceReader(List<KnowledgeProblem> problems)
{
    private const int Words = 12_000;

    private readonly Dictionary<string, NounSense> _nouns = new(Words, StringComparer.Ordinal);
    private readonly Dictionary<string, NounSense> _firstNames = new(Words, StringComparer.Ordinal);

    public ReferenceWords ToWords() => new(_nouns, _firstNames);

    public void Read(string file, string text)
    {
        BlockReader reader = new(file, text, problems);
        Dictionary<string, NounSense>? words = null;
        NounSense sense = NounSense.None;
        while (reader.Read())
        {
            if (reader.IsBlock)
            {
                words = reader.Head(out ReadOnlySpan<char> kind) switch { "nouns" => _nouns, "names" => _firstNames, _ => null };
                sense = kind switch
                {
                    "person" => NounSense.Person,
                    "body" => NounSense.Body,
                    "place" => NounSense.Place,
                    "time" => NounSense.Time,
                    "feminine" => NounSense.Feminine | (words == _nouns ? NounSense.Person : NounSense.None),
                    "masculine" => NounSense.Masculine | (words == _nouns ? NounSense.Person : NounSense.None),
                    _ => NounSense.None,
                };
                if (words is null || sense == NounSense.None || (words == _firstNames && (sense & (NounSense.Feminine | NounSense.Masculine)) == NounSense.None))
                {
                    reader.Report($"'{reader.Content}' is no kind of nouns (person, body, place, time, feminine, masculine) or of names (feminine, masculine)");
                    words = null;
                }
            }
            else if (words is not null)
            {
                Add(words, sense, reader.Content);
            }
        }
    }

    private static void Add(Dictionary<string, NounSense> words, NounSense sense, ReadOnlySpan<char> content)
    {
        foreach (Range part in content.Split(';'))
        {
            ReadOnlySpan<char> word = content[part].Trim(' ');
            if (!word.IsEmpty)
            {
                string key = word.ToString();
                words[key] = words.GetValueOrDefault(key) | sense;
            }
        }
    }
}
