namespace Chancery.Knowledge.Petrarch;

/// <summary>Reads <c>*verbs*</c> and <c>CAMEO*</c>: synonym sets, and blocks of verbs with their patterns.</summary>
/// <remarks>
/// <code>
/// &amp;MONEY                     a set; its entries follow
/// +DOLLAR
/// --- ASK [020] ---          a block and the code of its verbs
/// ASK {ASKS ASKED} [010]     a verb, its irregular forms, a code of its own
/// +CALL_ON                   a verb of several words, + before the one that is the verb
/// - * FOR &amp;MONEY [0231]      a pattern
/// </code>
/// </remarks>
internal sealed class VerbDictionaryReader(VerbForms forms, List<KnowledgeProblem> problems)
{
    private readonly SynonymSets _sets = new();
    private readonly List<(VerbBlock Block, List<DictionaryLine> Patterns)> _blocks = [];
    private List<string>? _openSet;
    private EventCode _blockCode;

    /// <summary>How many patterns were read.</summary>
    public int Patterns { get; private set; }

    /// <summary>How many verbs were read.</summary>
    public int Verbs { get; private set; }

    /// <summary>Rules that make one event of two (<c>~ a (a b ATTACK) SAY = a b 015</c>): known, and not applied.</summary>
    public int Transformations { get; private set; }

    public void Read(string file, byte[] bytes)
    {
        foreach (DictionaryLine line in DictionaryText.Lines(file, bytes, problems))
        {
            if (ReadLine(line) is { } problem)
            {
                problems.Add(new KnowledgeProblem(line.Place.File, line.Place.Line, problem));
            }
        }

        bool secondStyle = _blocks.Exists(b => b.Patterns.Exists(p => p.Text.AsSpan().IndexOfAny("({") >= 0));
        var parser = new VerbPatternParser(_sets, withPlurals: secondStyle);
        foreach ((VerbBlock block, List<DictionaryLine> lines) in _blocks)
        {
            block.Fill(lines.Select(line => Pattern(line, parser)).OfType<VerbPattern>());
            Patterns += block.Patterns.Count;
        }
    }

    private string? ReadLine(DictionaryLine line)
    {
        switch (line.Text)
        {
            case ['-', '-', '-', ..]:
                _openSet = null;
                (_, _blockCode, string? problem) = Split(line.Text.AsSpan().Trim("- "));
                _blocks.Add((new VerbBlock(), []));
                return problem;
            case ['&', _, ..]:
                _openSet = _sets.Open(line.Text);
                return null;
            case ['~', ..]:
                Transformations++;
                return null;
            case ['+', _, ..] when _openSet is { } set:
                set.Add(line.Text[1..].Trim());
                return null;
            case ['-', ..] when _blocks.Count > 0:
                _blocks[^1].Patterns.Add(line);
                return null;
            default:
                return _blocks.Count > 0 ? ReadVerb(line) : "belongs to no block of verbs";
        }
    }

    // "NAME {FORMS} [CODE]", any of the last two missing.
    private static (string Name, EventCode Code, string? Problem) Split(ReadOnlySpan<char> text)
    {
        int open = text.IndexOf('[');
        int close = open < 0 ? -1 : text[open..].IndexOf(']');
        return open < 0 ? (text.ToString(), default, null)
            : close < 0 ? (text[..open].ToString(), default, "a code's bracket is not closed")
            : (text[..open].ToString(), EventCode.Parse(text[(open + 1)..(open + close)]), null);
    }

    private string? ReadVerb(DictionaryLine line)
    {
        _openSet = null;
        (string name, EventCode own, string? problem) = Split(line.Text);
        if (problem is not null)
        {
            return problem;
        }

        EventCode code = line.Text.Contains('[', StringComparison.Ordinal) ? own : _blockCode;
        string[]? irregular = null;
        int brace = name.IndexOf('{', StringComparison.Ordinal);
        if (brace >= 0)
        {
            int close = name.IndexOf('}', StringComparison.Ordinal);
            if (close < brace)
            {
                return "a brace of forms is not closed";
            }

            irregular = name[(brace + 1)..close].Split((char[])[' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries);
            name = name[..brace];
        }

        if (!TryParts(name, out VerbParts parts))
        {
            return $"'{name.Trim()}' is no verb";
        }

        Verbs++;
        Add(parts, code, line.Place);
        if (irregular is null)
        {
            foreach (string form in RegularForms.OfVerb(parts.Verb))
            {
                Add(parts with { Verb = form }, code, line.Place);
            }

            return null;
        }

        foreach (string form in irregular)
        {
            if (TryParts(form, out VerbParts other))
            {
                Add(other, code, line.Place);
            }
        }

        return null;
    }

    private void Add(VerbParts parts, EventCode code, DictionaryPlace place) =>
        forms.Add(parts.Verb, new VerbForm(parts.Before, parts.After, code, _blocks[^1].Block, place));

    // "WIRE_+TAP": + stands before the verb itself; of several words without it ("LASH OUT") the first is the verb.
    private static bool TryParts(ReadOnlySpan<char> text, out VerbParts parts)
    {
        int plus = text.IndexOf('+');
        List<string> before = plus > 0 ? [.. DictionaryWords.OfPhrase(text[..plus])] : [];
        ReadOnlySpan<char> rest = text[(plus + 1)..].Trim(" \t_");
        int end = rest.IndexOfAny(" \t_");
        IReadOnlyList<string> verb = DictionaryWords.OfPhrase(end < 0 ? rest : rest[..end]);
        before.AddRange(verb.SkipLast(1));
        parts = verb.Count == 0 ? default : new VerbParts(before, verb[^1], end < 0 ? [] : DictionaryWords.OfPhrase(rest[end..]));
        return verb.Count > 0;
    }

    private VerbPattern? Pattern(DictionaryLine line, VerbPatternParser parser)
    {
        string text = line.Text[1..];
        int open = text.LastIndexOf('[');
        int close = open < 0 ? -1 : text.IndexOf(']', open);
        string? problem = open < 0 ? "has no code" : close < 0 ? "the code's bracket is not closed" : null;
        VerbPattern? pattern = problem is null ? parser.Parse(text[..open], EventCode.Parse(text.AsSpan((open + 1)..close)), line.Place, out problem) : null;
        if (problem is not null)
        {
            problems.Add(new KnowledgeProblem(line.Place.File, line.Place.Line, problem));
        }

        return pattern;
    }

    private readonly record struct VerbParts(IReadOnlyList<string> Before, string Verb, IReadOnlyList<string> After);
}
