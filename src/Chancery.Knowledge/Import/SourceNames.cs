using System.Buffers;
using System.Globalization;
using System.Text;

namespace Chancery.Knowledge.Import;

/// <summary>Names as data sources write them, made into the forms that English texts have.</summary>
internal static class SourceNames
{
    private const int MostAliases = 24;
    private const int LongestName = 120;

    // What a line of ours cannot hold, and marks of direction that hide in names from right to left.
    private static readonly SearchValues<char> s_unusable = SearchValues.Create(";*#:\t\r\n\"“”«»\uFFFD|[]{}<>=_\\");

    private static readonly SearchValues<char> s_impersonal = SearchValues.Create("0123456789/,()!?&@+%");

    // Forms of companies: a text says "Rosoboron Works", the register "Joint Stock Company Rosoboron Works".
    private static readonly string[] s_companyForms =
    [
        "Public Joint Stock Company", "Open Joint Stock Company", "Closed Joint Stock Company", "Joint Stock Company", "Joint-Stock Company",
        "Limited Liability Company", "Private Limited Company", "Co Ltd", "Co., Ltd", "Co. Ltd", "Pte Ltd", "Pvt Ltd", "PJSC", "OJSC", "CJSC", "JSC",
        "PAO", "OAO", "ZAO", "OOO", "LLC", "LLP", "Ltd", "Limited", "Inc", "Incorporated", "Corp", "Corporation", "GmbH", "AG", "PLC", "FZE", "FZCO",
    ];

    /// <summary>The name made clean; null where it is not in Latin letters, too long, or holds what no line of ours can.</summary>
    public static string? Clean(string? raw, bool isPerson)
    {
        if (raw is null || raw.Length > LongestName * 2)
        {
            return null;
        }

        string name = string.Join(' ', WithoutMarks(raw).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        int comma = name.IndexOf(", ", StringComparison.Ordinal);
        if (isPerson && comma > 0 && name.IndexOf(',', comma + 1) < 0)
        {
            name = $"{name[(comma + 2)..]} {name[..comma]}";
        }

        if (name.Length is 0 or > LongestName || name.AsSpan().ContainsAny(s_unusable) || !IsLatin(name) || Key(name).Length == 0 || (isPerson && !IsPersonal(name)))
        {
            return null;
        }

        return WithoutShouting(name, isPerson);
    }

    /// <summary>The other names, clean, each once, of more than one word.</summary>
    /// <remarks>A word alone would be a person's short form, or an organisation's name that is a word of the language too.</remarks>
    public static List<string> Aliases(string name, IEnumerable<string> raw, bool isPerson)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { Key(name) };
        List<string> aliases = [];
        foreach (string each in raw)
        {
            if (Clean(each, isPerson) is { } alias && alias.Contains(' ', StringComparison.Ordinal))
            {
                Add(alias);
                if (!isPerson && WithoutCompanyForm(alias) is { } bare)
                {
                    Add(bare);
                }
            }
        }

        if (!isPerson && WithoutCompanyForm(name) is { } own)
        {
            Add(own);
        }

        return aliases;

        void Add(string alias)
        {
            if (aliases.Count < MostAliases && Key(alias) is { Length: > 0 } key && seen.Add(key))
            {
                aliases.Add(alias);
            }
        }
    }

    /// <summary>By what two writings of one name agree: folded words without hyphens and articles; empty where it cannot be a form.</summary>
    public static string Key(string name)
    {
        Span<Range> words = stackalloc Range[Phrase.MostWords];
        Span<char> folded = stackalloc char[WordFolding.LongestWord];
        int count = Phrase.Split(name, words);
        if (count <= 0)
        {
            return "";
        }

        var key = new StringBuilder(name.Length);
        foreach (Range word in words[..count])
        {
            int size = WordFolding.Fold(name.AsSpan()[word], folded, out _);
            if (size <= 0)
            {
                return "";
            }

            key.Append(key.Length == 0 ? "" : " ").Append(folded[..size]);
        }

        return key.ToString();
    }

    private static string? WithoutCompanyForm(string name)
    {
        string bare = name.TrimEnd('.', ',');
        foreach (string form in s_companyForms)
        {
            if (bare.EndsWith(" " + form, StringComparison.OrdinalIgnoreCase))
            {
                bare = bare[..^(form.Length + 1)].TrimEnd(',', ' ');
                break;
            }

            if (bare.StartsWith(form + " ", StringComparison.OrdinalIgnoreCase))
            {
                bare = bare[(form.Length + 1)..];
                break;
            }
        }

        return bare != name && bare.Contains(' ', StringComparison.Ordinal) ? bare : null;
    }

    private static string WithoutMarks(string raw) =>
        string.Concat(raw.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format).Select(c => char.IsControl(c) || c == '\u00A0' ? ' ' : c));

    private static bool IsLatin(string name)
    {
        bool some = false;
        foreach (char c in name)
        {
            if (char.IsLetter(c))
            {
                some = true;
                if (c is > '\u024F' and not (>= '\u1E00' and <= '\u1EFF') and not '\u02BC' and not '\u02BB')
                {
                    return false;
                }
            }
        }

        return some;
    }

    private static bool IsPersonal(string name) => !name.AsSpan().ContainsAny(s_impersonal) && char.IsUpper(name[0]);

    // TESTOV Ivan, IVAN TESTOV: capitals would demand capitals of the text. Of an organisation's words some may be abbreviations.
    private static string WithoutShouting(string name, bool isPerson)
    {
        string[] words = name.Split(' ');
        bool all = words.Length > 1 && !name.Any(char.IsLower);
        if (!all && !isPerson)
        {
            return name;
        }

        for (int i = 0; i < words.Length; i++)
        {
            string word = words[i];
            if (word.Length > (all ? 1 : 2) && !word.Contains('.', StringComparison.Ordinal) && !word.Any(char.IsLower) && char.IsLetter(word[0]))
            {
                words[i] = Title(word);
            }
        }

        return string.Join(' ', words);
    }

    private static string Title(string word)
    {
        char[] letters = word.ToCharArray();
        for (int i = 1; i < letters.Length; i++)
        {
            letters[i] = char.IsLetter(letters[i - 1]) ? char.ToLowerInvariant(letters[i]) : letters[i];
        }

        return new string(letters);
    }
}
