namespace Chancery.Knowledge.Petrarch;

/// <summary>
/// Reads <c>*agents*</c>: <c>NOUN {PLURAL} [~CODE]</c>, where <c>{}</c> says that there is no plural and none at all that it is a
/// regular one; <c>!WORD!</c> stands for each of a list given once as <c>!WORD! = MAN, MEN</c>.
/// </summary>
internal sealed class AgentDictionaryReader(DictionaryPhrases<PetrarchAgent> phrases, List<KnowledgeProblem> problems)
{
    private readonly Dictionary<string, string[]> _substitutions = new(StringComparer.Ordinal);

    /// <returns>How many entries the file holds.</returns>
    public int Read(string file, byte[] bytes)
    {
        int read = 0;
        foreach (DictionaryLine line in DictionaryText.Lines(file, bytes, problems))
        {
            string? problem = line.Text[0] == '!' && line.Text.Contains('=') ? ReadSubstitution(line.Text) : ReadAgent(line);
            if (problem is null)
            {
                read++;
            }
            else
            {
                problems.Add(new KnowledgeProblem(line.Place.File, line.Place.Line, problem));
            }
        }

        return read;
    }

    private string? ReadSubstitution(string text)
    {
        string[] sides = text.Split('=', 2, StringSplitOptions.TrimEntries);
        string[] words = sides[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (sides[0].Length < 3 || !sides[0].EndsWith('!') || words.Length == 0)
        {
            return "a list of substitutions is written !NAME! = WORD, WORD";
        }

        _substitutions[sides[0]] = words;
        return null;
    }

    private string? ReadAgent(DictionaryLine line)
    {
        string text = line.Text;
        int open = text.IndexOf('[', StringComparison.Ordinal), close = text.IndexOf(']', StringComparison.Ordinal);
        if (open < 0 || close < open)
        {
            return open < 0 ? "has no code" : "the code's bracket is not closed";
        }

        string code = text[(open + 1)..close].Trim();
        if (code is not (['~', _, ..] or [_, .., '~']) || code[1..^1].Contains('~'))
        {
            return $"'{code}' is no agent's code: it wants ~ where the actor's own code stands";
        }

        string name = text[..open].Trim();
        string[]? plurals = null;
        int brace = name.IndexOf('{', StringComparison.Ordinal);
        if (brace >= 0)
        {
            int end = name.IndexOf('}', StringComparison.Ordinal);
            if (end < brace)
            {
                return "a plural's brace is not closed";
            }

            plurals = name[(brace + 1)..end].Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries);
            name = name[..brace].Trim();
        }

        if (Substituted(name, out bool isList) is not { } names)
        {
            return $"'{name}' names a list of substitutions that is not given above it";
        }

        var agent = new PetrarchAgent(name, code.Trim('~'), code[^1] == '~', line.Place);
        bool added = false;
        foreach (string form in names)
        {
            added |= phrases.TryAdd(DictionaryWords.OfPhrase(form), agent);
        }

        // A list gives the plurals itself (MAN, MEN).
        foreach (string plural in plurals ?? (isList ? [] : [RegularForms.Plural(name.TrimEnd('_', ' '))]))
        {
            phrases.TryAdd(DictionaryWords.OfPhrase(plural), agent);
        }

        return added ? null : "has no words";
    }

    private IEnumerable<string>? Substituted(string name, out bool isList)
    {
        int open = name.IndexOf('!', StringComparison.Ordinal), close = open < 0 ? -1 : name.IndexOf('!', open + 1);
        isList = close > open && open >= 0;
        return !isList ? [name]
            : _substitutions.TryGetValue(name[open..(close + 1)], out string[]? words) ? words.Select(w => name[..open] + w + name[(close + 1)..])
            : null;
    }
}
