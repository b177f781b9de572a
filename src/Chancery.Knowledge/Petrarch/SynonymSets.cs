namespace Chancery.Knowledge.Petrarch;

/// <summary>The synonym sets of a dictionary: <c>&amp;NAME</c> and its entries <c>+WORDS</c>, of which one may name another set.</summary>
internal sealed class SynonymSets
{
    private readonly Dictionary<string, List<string>> _entries = new(StringComparer.Ordinal);

    public int Count => _entries.Count;

    /// <summary>Opens a set; one that is there already goes on.</summary>
    public List<string> Open(string name)
    {
        string key = Key(name);
        if (!_entries.TryGetValue(key, out List<string>? entries))
        {
            _entries.Add(key, entries = []);
        }

        return entries;
    }

    /// <summary>Every run of units that a set stands for; null where there is no such set.</summary>
    /// <remarks>A set that leads back to itself adds nothing the second time.</remarks>
    public IReadOnlyList<string[]>? Expand(string name)
    {
        string key = Key(name);
        return _entries.ContainsKey(key) ? Expand(key, []) : null;
    }

    private List<string[]> Expand(string key, HashSet<string> open)
    {
        List<string[]> runs = [];
        if (!open.Add(key) || !_entries.TryGetValue(key, out List<string>? entries))
        {
            return runs;
        }

        foreach (string entry in entries)
        {
            if (entry.StartsWith('&'))
            {
                runs.AddRange(Expand(Key(entry), open));
                continue;
            }

            if (DictionaryWords.OfPhrase(entry) is { Count: > 0 } units)
            {
                runs.Add([.. units]);

                // Nouns stand in the singular, and "_" at the end says that there is no plural.
                if (!entry.EndsWith('_') && units[^1].Length > 2)
                {
                    runs.Add([.. units.SkipLast(1), RegularForms.Plural(units[^1])]);
                }
            }
        }

        return runs;
    }

    private static string Key(string name) => name.TrimStart('&').TrimEnd('_', ' ');
}
