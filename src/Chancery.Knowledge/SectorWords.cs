namespace Chancery.Knowledge;

/// <summary>Nouns and noun phrases that say what someone is: <c>air force</c> is MIL.</summary>
/// <remarks>Immutable once loaded; any number of threads may read it.</remarks>
public sealed class SectorWords
{
    private readonly PhraseWords<string> _words;

    internal SectorWords(PhraseWords<string> words, int count)
    {
        _words = words;
        Count = count;
    }

    /// <summary>How many phrases there are.</summary>
    public int Count { get; }

    /// <summary>The longest phrase that begins with the first of <paramref name="lemmas"/>.</summary>
    /// <param name="lemmas">From the place in question on; capitals and hyphens do not count.</param>
    /// <param name="length">How many of them the phrase takes.</param>
    /// <param name="sector">PLOVER's sector; empty on a miss.</param>
    public bool TryMatch(ReadOnlySpan<string> lemmas, out int length, out string sector)
    {
        sector = _words.Match(lemmas, out length) ?? "";
        return length > 0;
    }
}

/// <summary>Reads <c>actors/sectors.txt</c>.</summary>
internal sealed class SectorReader(List<KnowledgeProblem> problems)
{
    private readonly PhraseWords<string> _words = new();
    private readonly HashSet<string> _inFront = new(StringComparer.OrdinalIgnoreCase);
    private int _count;

    /// <summary>Set while the user's own folder is read: its words keep their sector whatever ours say.</summary>
    public bool IsInFront { get; set; }

    public SectorWords ToWords() => new(_words, _count);

    public void Read(string file, string text)
    {
        BlockReader reader = new(file, text, problems);
        string? sector = null;
        while (reader.Read())
        {
            if (reader.IsBlock)
            {
                sector = reader.Head(out ReadOnlySpan<char> code) is "sector" ? Codes.Sector(code) : null;
                if (sector is null)
                {
                    reader.Report($"'{reader.Content}' is not 'sector' and a sector's code");
                }
            }
            else if (sector is not null)
            {
                ReadPhrases(sector, ref reader);
            }
        }
    }

    private void ReadPhrases(string sector, ref BlockReader reader)
    {
        foreach (Range part in reader.Content.Split(';'))
        {
            ReadOnlySpan<char> phrase = reader.Content[part].Trim(' ');
            string? earlier = null;
            if (!_words.TryAdd(phrase, known => (earlier = known) ?? sector))
            {
                reader.Report($"'{phrase}' is no phrase");
            }
            else if (IsInFront)
            {
                _inFront.Add(phrase.ToString());
                _count++;
            }
            else if (earlier is not null && _inFront.Contains(phrase.ToString()))
            {
                continue;
            }
            else if (earlier is not null)
            {
                reader.Report($"'{phrase}' is already {earlier}");
            }
            else
            {
                _count++;
            }
        }
    }
}
