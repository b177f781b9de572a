namespace Chancery.Knowledge.Claims;

/// <summary>Reads <c>claims/*.txt</c>; a line that is wrong is reported and left out.</summary>
internal sealed class ClaimReader(List<KnowledgeProblem> problems)
{
    private readonly List<Cue> _cues = [];
    private readonly HashSet<(CueKind Kind, Stance Stance, string Words, ContentPlaces Places)> _seen = [];
    private readonly HashSet<string> _turning = new(StringComparer.Ordinal);
    private readonly HashSet<string> _carrying = new(StringComparer.Ordinal);
    private readonly HashSet<string> _light = new(StringComparer.Ordinal);

    public ClaimLexicon ToLexicon() => new(_cues, _turning, _carrying, _light);

    public void Read(string file, string text)
    {
        var reader = new BlockReader(file, text, problems);
        Block? block = null;
        HashSet<string>? verbs = null;
        while (reader.Read())
        {
            if (reader.IsBlock)
            {
                (block, verbs) = (null, Verbs(reader.Content));
                block = verbs is null ? ReadBlock(ref reader) : null;
                continue;
            }

            foreach (Range range in reader.Content.Split(';'))
            {
                string item = reader.Content[range].Trim(' ').ToString();
                if (item.Length > 0)
                {
                    Add(item, block, verbs, ref reader);
                }
            }
        }
    }

    private void Add(string item, Block? block, HashSet<string>? verbs, ref BlockReader reader)
    {
        if (verbs?.Add(item) == false || (block is not null && !_seen.Add((block.Kind, block.Stance, item, block.Places))))
        {
            reader.Report($"'{item}' stands here twice");
        }
        else if (block is not null)
        {
            string[] words = item.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            _cues.Add(new Cue(block.Kind, block.Stance, words[0], words[1..], block.Places, block.Prepositions));
        }
    }

    private HashSet<string>? Verbs(ReadOnlySpan<char> header) => header switch
    {
        "turn" => _turning,
        "carry" => _carrying,
        "light" => _light,
        _ => null,
    };

    // "verb asserts clause object about": kind, stance, places, prepositions.
    private static Block? ReadBlock(ref BlockReader reader)
    {
        string[] words = reader.Content.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        CueKind? kind = words[0] switch
        {
            "verb" => CueKind.Verb,
            "noun" => CueKind.Noun,
            "adjective" => CueKind.Adjective,
            "adverb" => CueKind.Adverb,
            "modifier" => CueKind.Modifier,
            "phrase" => CueKind.Phrase,
            _ => null,
        };
        if (kind is null)
        {
            reader.Report($"'{words[0]}' is no kind of cue, nor turn, carry or light");
            return null;
        }

        if (words.Length < 2 || !Stances.TryParse(words[1], out Stance stance))
        {
            reader.Report($"'{words[0]}' wants a stance behind it");
            return null;
        }

        ContentPlaces places = ContentPlaces.None;
        var prepositions = new HashSet<string>(StringComparer.Ordinal);
        foreach (string word in words.AsSpan(2))
        {
            switch (word)
            {
                case "clause":
                    places |= ContentPlaces.Clause;
                    break;
                case "to":
                    places |= ContentPlaces.Infinitive;
                    break;
                case "object":
                    places |= ContentPlaces.Object;
                    break;
                case "person":
                    places |= ContentPlaces.Person;
                    break;
                case "recipient":
                    places |= ContentPlaces.Recipient;
                    break;
                case "quotation":
                    places |= ContentPlaces.Quotation;
                    break;
                case "raised":
                    places |= ContentPlaces.Raised;
                    break;
                case "bound":
                    places |= ContentPlaces.Bound;
                    break;
                case "alone":
                    places |= ContentPlaces.Alone;
                    break;
                default:
                    prepositions.Add(word);
                    break;
            }
        }

        return new Block(kind.Value, stance, places, prepositions);
    }

    private sealed record Block(CueKind Kind, Stance Stance, ContentPlaces Places, IReadOnlySet<string> Prepositions);
}
