namespace Chancery.Knowledge.Domains;

/// <summary>Reads <c>domains/*.txt</c>: a file a domain, and <c>expressions.txt</c>.</summary>
internal sealed class DomainReader(List<KnowledgeProblem> problems)
{
    private const string Expressions = "expressions";
    private const int HeaviestWord = 3;

    private readonly PhraseWords<byte[]> _weights = new();
    private readonly PhraseWords<string> _expressions = new();
    private readonly Dictionary<string, WordUses> _uses = new(StringComparer.Ordinal);

    public DomainLexicon ToLexicon() => new(_weights, _expressions, _uses);

    public void Read(string file, string text)
    {
        BlockReader reader = new(file, text, problems);
        string name = Path.GetFileNameWithoutExtension(file);
        bool isDomain = DomainNames.TryParse(name, out Domain domain);
        string? kind = null;
        int weight = 0;
        while (reader.Read())
        {
            if (reader.IsBlock)
            {
                kind = reader.Head(out ReadOnlySpan<char> rest).ToString();
                bool weighs = kind != "words" || (int.TryParse(rest, out weight) && weight is > 0 and <= HeaviestWord);
                if (!weighs || (isDomain ? kind is not ("words" or "deeds" or "persons" or "private" or "agents" or "works" or "tells") : name != Expressions || kind != Expressions))
                {
                    reader.Report(isDomain || name == Expressions
                        ? $"'{reader.Content}' is not 'words 1..{HeaviestWord}', 'deeds', 'persons', 'private', 'agents', 'works', 'tells' of a domain or 'expressions' of {Expressions}.txt"
                        : $"'{name}' is no domain");
                    kind = null;
                }
            }
            else if (kind is not null)
            {
                foreach (Range part in reader.Content.Split(';'))
                {
                    ReadOnlySpan<char> phrase = reader.Content[part].Trim(' ');
                    if (!phrase.IsEmpty && !Add(kind, domain, weight, phrase))
                    {
                        reader.Report($"'{phrase}' is no phrase");
                    }
                }
            }
        }
    }

    private bool Add(string kind, Domain domain, int weight, ReadOnlySpan<char> phrase)
    {
        switch (kind)
        {
            case "words":
                return _weights.TryAdd(phrase, known =>
                {
                    byte[] weights = known ?? new byte[DomainNames.Count];
                    weights[(int)domain] = Math.Max(weights[(int)domain], (byte)weight);
                    return weights;
                });
            case Expressions:
                string text = phrase.ToString();
                return _expressions.TryAdd(phrase, _ => text);
        }

        string lemma = phrase.ToString();
        WordUses uses = _uses.GetValueOrDefault(lemma);
        byte bit = (byte)(1 << (int)domain);
        _uses[lemma] = kind switch
        {
            "deeds" => uses with { Deeds = (byte)(uses.Deeds | bit) },
            "persons" => uses with { Persons = (byte)(uses.Persons | bit) },
            "agents" => uses with { Agents = (byte)(uses.Agents | bit) },
            "works" => uses with { Works = (byte)(uses.Works | bit) },
            "tells" => uses with { Tells = (byte)(uses.Tells | bit) },
            _ => uses with { Private = true },
        };
        return true;
    }
}
