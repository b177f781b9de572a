namespace Chancery.Knowledge.Frames;

/// <summary>Reads one pattern line of a frame (<c>A impose {restriction} on R</c>); the grammar is in <c>knowledge/README.md</c>.</summary>
internal ref struct PatternParser(string text, int line)
{
    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "about", "above", "across", "after", "against", "ahead", "along", "alongside", "amid", "among", "around", "as", "at", "before", "behind",
        "below", "beside", "between", "beyond", "by", "concerning", "despite", "during", "for", "from", "in", "inside", "into", "like", "near", "of",
        "off", "on", "onto", "out", "outside", "over", "past", "regarding", "since", "through", "throughout", "to", "toward", "towards", "under",
        "until", "up", "upon", "via", "with", "within", "without",
    };

    private readonly string[] _tokens = Tokens(text);
    private readonly List<Slot> _slots = [];
    private int _at;

    private readonly bool More => _at < _tokens.Length;

    /// <summary>The pattern, or null and the reason.</summary>
    public static FramePattern? Parse(string text, int line, out string? problem)
    {
        var parser = new PatternParser(text, line);
        problem = null;
        try
        {
            return parser.Read();
        }
        catch (FormatException e)
        {
            problem = e.Message;
            return null;
        }
    }

    private static string[] Tokens(string text) =>
        text.Replace("(", " ( ", StringComparison.Ordinal).Replace(")", " ) ", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private FramePattern Read()
    {
        PatternKind kind = PatternKind.Verb;
        if (More && _tokens[0] is "n:" or "a:")
        {
            kind = _tokens[0] == "n:" ? PatternKind.Noun : PatternKind.Adjective;
            _at = 1;
        }

        while (More && IsSubject(_tokens[_at]) && !IsOwnerOfSubject(kind))
        {
            string token = _tokens[_at++];
            string filler = token.EndsWith("'s", StringComparison.Ordinal) ? token[..^2] : token;
            _slots.Add(new Slot(SlotKind.Subject, [], FillerOf(filler), Optional: false));
        }

        (IReadOnlyList<string> triggers, string? triggerClass) = Trigger(kind);
        bool optional = false;
        while (More)
        {
            if (_tokens[_at] is "(" or ")")
            {
                optional = _tokens[_at++] == "(";
                continue;
            }

            Argument(optional);
        }

        return new FramePattern(kind, triggers, triggerClass, _slots, text, line);
    }

    private static bool IsSubject(string token) =>
        token.EndsWith("'s", StringComparison.Ordinal) || token is "A" or "R" or "AA" or "X";

    private (IReadOnlyList<string> Lemmas, string? Class) Trigger(PatternKind kind)
    {
        // Words before a noun's trigger belong to it ("hunger strike"); so does a preposition before an adjective's ("at war").
        while (kind != PatternKind.Verb && _at + 1 < _tokens.Length && IsWord(_tokens[_at]) && IsTriggerWord(_tokens[_at + 1]))
        {
            AddWord(_tokens[_at++], optional: false);
        }

        if (kind == PatternKind.Verb && More && (_tokens[_at].StartsWith('{') || IsOwnerOfSubject(kind)))
        {
            ClassSubject();
        }

        if (!More)
        {
            throw new FormatException("a pattern without a trigger");
        }

        string token = _tokens[_at++];
        if (token.StartsWith('{'))
        {
            return ([], FillerOf(token).Words[0]);
        }

        // A hyphenated trigger is split as the text will be; its last part is the head.
        string[] alternatives = token.Split('|');
        if (alternatives is [var only] && only.Contains('-'))
        {
            string[] parts = only.Split('-');
            foreach (string part in parts[..^1])
            {
                AddWord(part, optional: false);
            }

            alternatives = [parts[^1]];
        }

        return alternatives.All(a => a.Length > 0 && char.IsLower(a[0]))
            ? (alternatives, null)
            : throw new FormatException($"'{token}' cannot be a trigger");
    }

    private readonly bool IsOwnerOfSubject(PatternKind kind) =>
        kind == PatternKind.Verb && Owner(_tokens[_at]) is not null && _at + 1 < _tokens.Length && _tokens[_at + 1].StartsWith('{');

    // "{ceasefire} between AA collapse", "R's {leader} fall to A": a thing as subject, with its owner or a phrase of its own.
    private void ClassSubject()
    {
        FillerKind? owner = Owner(_tokens[_at]);
        _at += owner is null ? 0 : 1;
        _slots.Add(new Slot(SlotKind.Subject, [], FillerOf(_tokens[_at++]), Optional: false, Owner: owner));
        while (_at + 2 < _tokens.Length && _tokens[_at].Split('|').All(Prepositions.Contains) && IsFiller(_tokens[_at + 1]))
        {
            _slots.Add(new Slot(SlotKind.Oblique, _tokens[_at].Split('|'), FillerOf(_tokens[_at + 1]), Optional: false));
            _at += 2;
        }
    }

    private static bool IsWord(string token) => char.IsLower(token[0]) || char.IsDigit(token[0]);

    private static bool IsTriggerWord(string token) => (IsWord(token) || token[0] == '{') && !token.Split('|').Any(Prepositions.Contains) && token is not ("that" or "to");

    private void Argument(bool optional)
    {
        string token = _tokens[_at++];
        string? next = More ? _tokens[_at] : null;
        if (Owner(token) is { } owner && next is not null)
        {
            _at++;
            _slots.Add(new Slot(SlotKind.Object, [], Argument(next), optional, Owner: owner));
            return;
        }

        if (IsFiller(token))
        {
            Filler filler = FillerOf(token);
            _slots.Add(new Slot(SlotKind.Object, [], filler, optional));
            return;
        }

        if (token == "that")
        {
            Clause(optional);
            return;
        }

        if (token == "to" && next == "E")
        {
            _at++;
            _slots.Add(new Slot(SlotKind.Infinitive, ["to"], FillerOf("E"), optional));
            return;
        }

        string[] words = token.Split('|');
        if (next is not null && words.Any(Prepositions.Contains) && Owner(next) is { } possessor && _at + 1 < _tokens.Length)
        {
            _at += 2;
            _slots.Add(new Slot(SlotKind.Oblique, words, Argument(_tokens[_at - 1]), optional, Owner: possessor));
            return;
        }

        if (next is not null && words.Any(Prepositions.Contains) && (IsFiller(next) || (IsWord(next) && !next.Split('|').Any(Prepositions.Contains))))
        {
            _at++;
            _slots.Add(new Slot(SlotKind.Oblique, words, Argument(next), optional));
            return;
        }

        AddWord(token, optional);
    }

    // "that", its subject if named, then words it must hold and what it is: an event, anything, a noun of a class.
    private void Clause(bool optional)
    {
        FillerKind? inner = null;
        if (More && _tokens[_at] is "A" or "R" or "AA")
        {
            inner = FillerOf(_tokens[_at++]).Kind;
        }

        List<IReadOnlyList<string>> content = [];
        Filler filler = new(FillerKind.Any, []);
        for (; More; _at++)
        {
            if (IsFiller(_tokens[_at]))
            {
                Filler found = FillerOf(_tokens[_at]);
                filler = found.Kind == FillerKind.Class && filler.Kind == FillerKind.Event ? filler : found;
            }
            else
            {
                content.Add(_tokens[_at].Split('|'));
            }
        }

        _slots.Add(new Slot(SlotKind.Clause, [], filler, optional, inner) { Content = content });
    }

    private static FillerKind? Owner(string token) => token switch
    {
        "A's" => FillerKind.Actor,
        "AA's" => FillerKind.Actors,
        "R's" => FillerKind.Recipient,
        _ => null,
    };

    private static Filler Argument(string token) => IsFiller(token) ? FillerOf(token) : new Filler(FillerKind.Literal, token.Split('|'));

    private readonly void AddWord(string token, bool optional) =>
        _slots.Add(new Slot(SlotKind.Word, token.Split('|'), new Filler(FillerKind.Literal, token.Split('|')), optional));

    private static bool IsFiller(string token) => token is "A" or "R" or "AA" or "X" or "E" || token.StartsWith('{');

    private static Filler FillerOf(string token) => token switch
    {
        "A" => new Filler(FillerKind.Actor, []),
        "R" => new Filler(FillerKind.Recipient, []),
        "AA" => new Filler(FillerKind.Actors, []),
        "X" => new Filler(FillerKind.Any, []),
        "E" => new Filler(FillerKind.Event, []),
        ['{', .. var name, '}'] when name.Length > 0 => new Filler(FillerKind.Class, [name]),
        _ when char.IsLower(token[0]) => new Filler(FillerKind.Literal, token.Split('|')),
        _ => throw new FormatException($"'{token}' is no argument"),
    };
}
