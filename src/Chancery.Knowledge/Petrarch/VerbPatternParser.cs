namespace Chancery.Knowledge.Petrarch;

/// <summary>Reads the pattern of a line <c>- WORDS * WORDS [CODE]</c>, of either of PETRARCH's two styles.</summary>
/// <param name="sets">All sets of the file: a pattern may name one that stands below it.</param>
/// <param name="withPlurals">PETRARCH-2's patterns have nouns in the singular and mean both.</param>
internal sealed class VerbPatternParser(SynonymSets sets, bool withPlurals)
{
    private readonly List<(string Text, PatternReach ToNext)> _tokens = [];

    /// <param name="text">Without the mark <c>-</c> and the code.</param>
    /// <returns>The pattern, or null and why.</returns>
    public VerbPattern? Parse(string text, EventCode code, DictionaryPlace place, out string? problem)
    {
        problem = Tokenise(text);
        int verb = _tokens.FindIndex(t => t.Text == "*");
        problem ??= verb < 0 ? "has no * for the verb" : _tokens.FindLastIndex(t => t.Text == "*") != verb ? "has more than one *" : null;
        if (problem is not null)
        {
            return null;
        }

        List<PatternElement> before = [], after = [];
        for (int i = verb - 1; i >= 0 && problem is null; i--)
        {
            problem = Add(_tokens[i].Text, _tokens[i].ToNext, before);
        }

        for (int i = verb + 1; i < _tokens.Count && problem is null; i++)
        {
            problem = Add(_tokens[i].Text, _tokens[i - 1].ToNext, after);
        }

        return problem is null ? new VerbPattern(before, after, code, text.Trim(), place) : null;
    }

    private string? Add(string token, PatternReach reach, List<PatternElement> elements)
    {
        PatternSlot slot = token switch
        {
            "$" => PatternSlot.Source,
            "+" => PatternSlot.Target,
            "^" => PatternSlot.Skip,
            "%" => PatternSlot.Compound,
            _ => PatternSlot.Words,
        };
        IReadOnlyList<string[]>? alternatives = slot != PatternSlot.Words ? [] : token[0] == '&' ? sets.Expand(token) : Words(token);
        if (alternatives is null)
        {
            return $"there is no set {token}";
        }

        if (slot != PatternSlot.Words || alternatives.Count > 0)
        {
            elements.Add(new PatternElement(slot, reach, alternatives));
        }

        return null;
    }

    private List<string[]> Words(string token)
    {
        if (DictionaryWords.OfPhrase(token) is not { Count: > 0 } units)
        {
            return [];
        }

        return withPlurals && units[^1].Length > 2 ? [[.. units], [.. units.SkipLast(1), RegularForms.Plural(units[^1])]] : [[.. units]];
    }

    private string? Tokenise(string text)
    {
        _tokens.Clear();
        Stack<char> open = [];
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c) || c == '_')
            {
                i++;
            }
            else if (c is '(' or '{')
            {
                open.Push(c == '(' ? ')' : '}');
                i++;
            }
            else if (c is ')' or '}')
            {
                if (!open.TryPop(out char wanted) || wanted != c)
                {
                    return $"'{c}' closes nothing";
                }

                i++;
                if (_tokens.Count > 0 && open.Count == 0)
                {
                    _tokens[^1] = (_tokens[^1].Text, PatternReach.Any);
                }
            }
            else
            {
                int end = i + 1;
                if (!IsMark(c))
                {
                    while (end < text.Length && !IsMark(text[end]) && !char.IsWhiteSpace(text[end]) && text[end] is not ('_' or '(' or ')' or '{' or '}'))
                    {
                        end++;
                    }
                }

                // "_" joins only where a word stands on both its sides.
                bool joined = end + 1 < text.Length && text[end] == '_' && !char.IsWhiteSpace(text[end + 1]);
                _tokens.Add((text[i..end], joined ? PatternReach.Next : open.Count > 0 ? PatternReach.Phrase : PatternReach.Any));
                i = end;
            }
        }

        return open.Count == 0 ? null : $"a '{open.Peek()}' is missing";
    }

    private static bool IsMark(char c) => c is '*' or '$' or '+' or '^' or '%';
}
