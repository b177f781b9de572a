namespace Chancery.Knowledge.Frames;

/// <summary>Reads the pattern lines of frames (<c>A impose {restriction} on R</c>); the grammar is in <c>knowledge/README.md</c>.</summary>
/// <remarks>One parser reads all files of a load, so that their patterns share what they have in common. Not for several threads.</remarks>
internal sealed class PatternParser
{
    private readonly PatternTokens _pool = new();
    private readonly List<PatternToken> _tokens = [];
    private readonly List<Slot> _slots = [];
    private int _at;

    private bool More => _at < _tokens.Count;

    private PatternToken Current => _tokens[_at];

    /// <summary>The pattern, or null and the reason.</summary>
    public FramePattern? Parse(ReadOnlySpan<char> text, int line, out string? problem)
    {
        _pool.Split(text, _tokens);
        _slots.Clear();
        _at = 0;
        problem = null;
        try
        {
            return Read(text, line);
        }
        catch (FormatException e)
        {
            problem = e.Message;
            return null;
        }
    }

    private FramePattern Read(ReadOnlySpan<char> text, int line)
    {
        PatternKind kind = PatternKind.Verb;
        if (More && Current.Text is "n:" or "a:")
        {
            kind = Current.Text == "n:" ? PatternKind.Noun : PatternKind.Adjective;
            _at = 1;
        }

        while (More && Current.IsSubject && !IsOwnerOfSubject(kind))
        {
            PatternToken token = _tokens[_at++];
            _slots.Add(new Slot(SlotKind.Subject, [], token.Subject ?? throw new FormatException($"'{token.Text}' is no argument"), Optional: false));
        }

        (IReadOnlyList<string> triggers, string? triggerClass) = Trigger(kind);
        bool optional = false;
        while (More)
        {
            if (Current.Text is "(" or ")")
            {
                optional = _tokens[_at++].Text == "(";
                continue;
            }

            Argument(optional);
        }

        return new FramePattern(kind, triggers, triggerClass, _slots.ToArray(), text.ToString(), line);
    }

    private (IReadOnlyList<string> Lemmas, string? Class) Trigger(PatternKind kind)
    {
        // Words before a noun's trigger belong to it ("hunger strike"); so does a preposition before an adjective's ("at war").
        while (kind != PatternKind.Verb && _at + 1 < _tokens.Count && Current.IsWord && _tokens[_at + 1].IsTriggerWord)
        {
            AddWord(_tokens[_at++], optional: false);
        }

        if (kind == PatternKind.Verb && More && (Current.IsClass || IsOwnerOfSubject(kind)))
        {
            ClassSubject();
        }

        if (!More)
        {
            throw new FormatException("a pattern without a trigger");
        }

        PatternToken token = _tokens[_at++];
        if (token.IsClass)
        {
            return ([], token.Filler.Words[0]);
        }

        // A hyphenated trigger is split as the text will be; its last part is the head.
        string[] alternatives = token.Words;
        if (alternatives is [var only] && only.Contains('-'))
        {
            string[] parts = only.Split('-');
            foreach (string part in parts[..^1])
            {
                _slots.Add(new Slot(SlotKind.Word, [part], new Filler(FillerKind.Literal, [part]), Optional: false));
            }

            alternatives = [parts[^1]];
        }

        return Array.TrueForAll(alternatives, a => a.Length > 0 && char.IsLower(a[0]))
            ? (alternatives, null)
            : throw new FormatException($"'{token.Text}' cannot be a trigger");
    }

    private bool IsOwnerOfSubject(PatternKind kind) =>
        kind == PatternKind.Verb && Current.Owner is not null && _at + 1 < _tokens.Count && _tokens[_at + 1].IsClass;

    // "{ceasefire} between AA collapse", "R's {leader} fall to A": a thing as subject, with its owner or a phrase of its own.
    private void ClassSubject()
    {
        FillerKind? owner = Current.Owner;
        _at += owner is null ? 0 : 1;
        _slots.Add(new Slot(SlotKind.Subject, [], _tokens[_at++].Filler, Optional: false, Owner: owner));
        while (_at + 2 < _tokens.Count && Current.IsPreposition && _tokens[_at + 1].IsFiller)
        {
            _slots.Add(new Slot(SlotKind.Oblique, Current.Words, _tokens[_at + 1].Filler, Optional: false));
            _at += 2;
        }
    }

    private void Argument(bool optional)
    {
        PatternToken token = _tokens[_at++];
        PatternToken? next = More ? Current : null;
        if (token.Owner is { } owner && next is not null)
        {
            _at++;
            _slots.Add(new Slot(SlotKind.Object, [], FillerOrWords(next), optional, Owner: owner));
            return;
        }

        if (token.IsFiller)
        {
            _slots.Add(new Slot(SlotKind.Object, [], token.Filler, optional));
            return;
        }

        if (token.Text == "that")
        {
            Clause(optional);
            return;
        }

        if (token.Text == "to" && next?.Text == "E")
        {
            _at++;
            _slots.Add(new Slot(SlotKind.Infinitive, token.Words, next.Filler, optional));
            return;
        }

        if (next is not null && token.HasPreposition && next.Owner is { } possessor && _at + 1 < _tokens.Count)
        {
            _at += 2;
            _slots.Add(new Slot(SlotKind.Oblique, token.Words, FillerOrWords(_tokens[_at - 1]), optional, Owner: possessor));
            return;
        }

        if (next is not null && token.HasPreposition && (next.IsFiller || (next.IsWord && !next.HasPreposition)))
        {
            _at++;
            _slots.Add(new Slot(SlotKind.Oblique, token.Words, FillerOrPhrase(token, next), optional));
            return;
        }

        AddWord(token, optional);
    }

    // "that", its subject if named, then words it must hold and what it is: an event, anything, a noun of a class.
    private void Clause(bool optional)
    {
        FillerKind? inner = null;
        if (More && Current.Text is "A" or "R" or "AA")
        {
            inner = _tokens[_at++].Filler.Kind;
        }

        List<IReadOnlyList<string>> content = [];
        Filler filler = new(FillerKind.Any, []);
        for (; More; _at++)
        {
            if (Current.IsFiller)
            {
                filler = Current.IsClass && filler.Kind == FillerKind.Event ? filler : Current.Filler;
            }
            else
            {
                content.Add(Current.Words);
            }
        }

        _slots.Add(new Slot(SlotKind.Clause, [], filler, optional, inner) { Content = content });
    }

    // "with water cannon", "into sexual slavery|servitude": all words up to the next argument are one phrase. What follows "to" may be a verb
    // with its particle ("to pay back"), what follows a gerund its object ("from leaving port").
    private Filler FillerOrPhrase(PatternToken preposition, PatternToken first)
    {
        if (first.IsFiller)
        {
            return first.Filler;
        }

        IReadOnlyList<string> words = first.Words;
        bool phrase = first.Words is [var only] && only.Contains('-');
        words = phrase ? [first.Text.Replace('-', ' ')] : words;
        while (More && Current.IsTriggerWord && Current.IsWord && !preposition.Words.Contains("to") && !IsGerund(Current) && !IsGerund(first) && first.Text is not ("each" or "one"))
        {
            string[] next = _tokens[_at++].Words;
            words = [.. words.SelectMany(before => next.Select(word => $"{before} {word}".Replace('-', ' ')))];
            phrase = true;
        }

        return phrase ? new Filler(FillerKind.Phrase, words) : first.Literal;
    }

    private static bool IsGerund(PatternToken token) => token.Text.EndsWith("ing", StringComparison.Ordinal);

    private static Filler FillerOrWords(PatternToken token) => token.IsFiller ? token.Filler : token.Literal;

    private void AddWord(PatternToken token, bool optional) => _slots.Add(new Slot(SlotKind.Word, token.Words, token.Literal, optional));
}
