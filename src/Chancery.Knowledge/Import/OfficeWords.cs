namespace Chancery.Knowledge.Import;

/// <summary>Which sector an office belongs to, by the words of its name: <c>actors/offices.txt</c>.</summary>
/// <remarks>
/// The blocks stand in order of precedence: the first that has one of its phrases in the office's name gives the sector, so that a
/// minister of defence is GOV, a minister of the Supreme Federal Court JUD. Immutable; any number of threads may read it.
/// </remarks>
public sealed class OfficeWords
{
    /// <summary>The file's name within a knowledge folder.</summary>
    public const string File = "actors/offices.txt";

    private readonly List<(string Sector, PhraseWords<string> Phrases)> _blocks = [];

    private OfficeWords()
    {
    }

    /// <param name="files">Names and texts; a user's own before ours, whose blocks then stand behind it.</param>
    /// <param name="problems">Gets the lines that cannot be used.</param>
    public static OfficeWords Read(IReadOnlyList<(string Name, string Text)> files, IList<KnowledgeProblem> problems)
    {
        var words = new OfficeWords();
        List<KnowledgeProblem> found = [];
        foreach ((string name, string text) in files)
        {
            words.Add(name, text, found);
        }

        foreach (KnowledgeProblem problem in found)
        {
            problems.Add(problem);
        }

        return words;
    }

    /// <summary>Null where no phrase of the table stands in the name.</summary>
    public string? SectorOf(string office)
    {
        // As phrases are parted: a possessive's 's stands alone, "the" counts for nothing.
        string[] words = [.. office.Replace('\u2019', '\'').Replace("'s ", " 's ", StringComparison.Ordinal)
            .Split([' ', '-', ',', '/', '(', ')', ';', ':'], StringSplitOptions.RemoveEmptyEntries).Where(w => !Phrase.IsArticle(w))];
        foreach ((string sector, PhraseWords<string> phrases) in _blocks)
        {
            for (int i = 0; i < words.Length; i++)
            {
                if (phrases.Match(words.AsSpan(i), out _) is not null)
                {
                    return sector;
                }
            }
        }

        return null;
    }

    private void Add(string file, string text, List<KnowledgeProblem> problems)
    {
        var reader = new BlockReader(file, text, problems);
        PhraseWords<string>? phrases = null;
        while (reader.Read())
        {
            if (reader.IsBlock)
            {
                string? sector = reader.Head(out ReadOnlySpan<char> code) is "sector" ? Codes.Sector(code) : null;
                phrases = sector is null ? null : new PhraseWords<string>();
                if (phrases is null)
                {
                    reader.Report($"'{reader.Content}' is not 'sector' and a sector's code");
                }
                else
                {
                    _blocks.Add((sector!, phrases));
                }

                continue;
            }

            foreach (Range part in reader.Content.Split(';'))
            {
                ReadOnlySpan<char> phrase = reader.Content[part].Trim(' ');
                if (phrases?.TryAdd(phrase, known => known ?? "") == false)
                {
                    reader.Report($"'{phrase}' is no phrase");
                }
            }
        }
    }
}
