namespace Chancery.Knowledge.Frames;

/// <summary>A token of a pattern line with all that it may mean.</summary>
/// <remarks>Lines share their tokens, and patterns the tokens' lists: fifteen thousand lines have few thousand different ones.</remarks>
internal sealed class PatternToken
{
    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "about", "above", "across", "after", "against", "ahead", "along", "alongside", "amid", "among", "around", "as", "at", "before", "behind",
        "below", "beside", "between", "beyond", "by", "concerning", "despite", "during", "for", "from", "in", "inside", "into", "like", "near", "of",
        "off", "on", "onto", "out", "outside", "over", "past", "regarding", "since", "through", "throughout", "to", "toward", "towards", "under",
        "until", "up", "upon", "via", "with", "within", "without",
    };

    private readonly Filler? _filler;

    public PatternToken(string text)
    {
        Text = text;
        Words = text.Split('|');
        HasPreposition = Array.Exists(Words, Prepositions.Contains);
        IsPreposition = Array.TrueForAll(Words, Prepositions.Contains);
        IsWord = char.IsLower(text[0]) || char.IsDigit(text[0]);
        Owner = text switch
        {
            "A's" => FillerKind.Actor,
            "AA's" => FillerKind.Actors,
            "R's" => FillerKind.Recipient,
            _ => null,
        };
        _filler = FillerOf(text);
        Literal = new Filler(FillerKind.Literal, Words);
        bool possessive = text.EndsWith("'s", StringComparison.Ordinal);
        IsSubject = possessive || text is "A" or "R" or "AA" or "X";
        Subject = possessive ? FillerOf(text[..^2]) : _filler;
    }

    public string Text { get; }

    /// <summary>Its alternatives (<c>a|b</c>).</summary>
    public string[] Words { get; }

    /// <summary>One of its alternatives is a preposition.</summary>
    public bool HasPreposition { get; }

    /// <summary>All of its alternatives are.</summary>
    public bool IsPreposition { get; }

    public bool IsWord { get; }

    public bool IsClass => Text[0] == '{';

    /// <summary>May be a word of a noun's or adjective's trigger.</summary>
    public bool IsTriggerWord => (IsWord || IsClass) && !HasPreposition && Text is not ("that" or "to");

    /// <summary>Whose an argument is (<c>R's</c>).</summary>
    public FillerKind? Owner { get; }

    /// <summary>May stand before the trigger; <see cref="Subject"/> is then what it is filled with.</summary>
    public bool IsSubject { get; }

    public Filler? Subject { get; }

    /// <summary>An argument that is no word.</summary>
    public bool IsFiller => Text is "A" or "R" or "AA" or "X" or "E" || IsClass;

    public Filler Filler => _filler ?? throw new FormatException($"'{Text}' is no argument");

    /// <summary>The words themselves as what must stand there.</summary>
    public Filler Literal { get; }

    private static Filler? FillerOf(string text) => text switch
    {
        "A" => new Filler(FillerKind.Actor, []),
        "R" => new Filler(FillerKind.Recipient, []),
        "AA" => new Filler(FillerKind.Actors, []),
        "X" => new Filler(FillerKind.Any, []),
        "E" => new Filler(FillerKind.Event, []),
        ['{', .. var name, '}'] when name.Length > 0 => new Filler(FillerKind.Class, [name]),
        _ when text.Length > 0 && char.IsLower(text[0]) => new Filler(FillerKind.Literal, text.Split('|')),
        _ => null,
    };
}

/// <summary>The tokens of all lines read so far.</summary>
internal sealed class PatternTokens
{
    private readonly Dictionary<string, PatternToken> _tokens = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PatternToken>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public PatternTokens() => _lookup = _tokens.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Parts a line at blanks and around brackets.</summary>
    public void Split(ReadOnlySpan<char> line, List<PatternToken> into)
    {
        into.Clear();
        int start = 0;
        for (int i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] is not (' ' or '(' or ')'))
            {
                continue;
            }

            if (i > start)
            {
                into.Add(Of(line[start..i]));
            }

            if (i < line.Length && line[i] != ' ')
            {
                into.Add(Of(line.Slice(i, 1)));
            }

            start = i + 1;
        }
    }

    private PatternToken Of(ReadOnlySpan<char> text)
    {
        if (!_lookup.TryGetValue(text, out PatternToken? token))
        {
            token = new PatternToken(text.ToString());
            _tokens.Add(token.Text, token);
        }

        return token;
    }
}
