namespace Chancery.Knowledge;

/// <summary>How a word is written: the part of its spelling that folding removes but matching still asks about.</summary>
internal enum WordCase : byte
{
    /// <summary>Starts with a small letter or no letter.</summary>
    Lower,

    /// <summary>Starts with a capital and holds a small letter.</summary>
    Title,

    /// <summary>No small letter, at least one capital.</summary>
    Capitals,
}

/// <summary>
/// The comparable form of a word: small letters without diacritics, apostrophes and full stops, so that
/// <c>Erdoğan</c> = <c>Erdogan</c>, <c>U.S.</c> = <c>US</c>, <c>Sana’a</c> = <c>Sanaa</c>.
/// </summary>
/// <remarks>Latin script only: other letters keep their form. Needs no culture data, which the program runs without.</remarks>
internal static class WordFolding
{
    /// <summary>Longer words belong to no name.</summary>
    public const int LongestWord = 64;

    // Base letters of U+00C0..U+017F and U+1E00..U+1EFF in order; '.' where there is none of one letter.
    private const string LatinOne =
        "AAAAAA.CEEEEIIIIDNOOOOO.OUUUUY..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi..JjKkkLlLlLl..LlNnNnNn.NnOoOoOo..RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZz.";

    private const string LatinAdditional =
        "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy......AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......";

    /// <summary>A hyphen that stands as a word of its own, or an apostrophe: names are compared without them.</summary>
    public static bool IsJoint(ReadOnlySpan<char> word) =>
        word.Length == 1 && word[0] is '-' or '\u2010' or '\u2011' or '\u2013' || IsApostrophes(word);

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2013';

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u02BB' or '`' or '\u00B4';

    /// <summary>Writes the folded form of <paramref name="word"/>; returns its length, or -1 when it does not fit.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded, out WordCase writing)
    {
        int length = 0;
        bool small = false, capital = false, first = false;
        foreach (char raw in word)
        {
            if (raw == '.' || IsApostrophe(raw) || raw is >= '\u0300' and <= '\u036F')
            {
                continue;
            }

            if (length + 2 > folded.Length)
            {
                writing = WordCase.Lower;
                return -1;
            }

            char c = raw < 0x80 ? raw : Base(raw);
            char lower = char.ToLowerInvariant(c);
            if (c != lower)
            {
                capital = true;
                first |= length == 0;
            }
            else
            {
                small |= char.IsLower(c);
            }

            folded[length++] = lower;
            if (SecondLetter(raw) is var second and not '\0')
            {
                folded[length++] = second;
            }
        }

        writing = capital && !small ? WordCase.Capitals : first ? WordCase.Title : WordCase.Lower;
        return length;
    }

    private static bool IsApostrophes(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!IsApostrophe(c))
            {
                return false;
            }
        }

        return word.Length > 0;
    }

    /// <summary>The letter under a diacritic; the character itself where there is none.</summary>
    public static char Base(char c)
    {
        char letter = c switch
        {
            >= '\u00C0' and <= '\u017F' => LatinOne[c - 0xC0],
            >= '\u1E00' and <= '\u1EFF' => LatinAdditional[c - 0x1E00],
            '\u0218' => 'S',
            '\u0219' => 's',
            '\u021A' => 'T',
            '\u021B' => 't',
            '\u01A0' => 'O',
            '\u01A1' => 'o',
            '\u01AF' => 'U',
            '\u01B0' => 'u',
            '\u018F' => 'A',
            '\u0259' => 'a',
            _ => c,
        };
        return letter != '.' ? letter : c switch
        {
            'Æ' => 'A',
            'æ' => 'a',
            'Œ' => 'O',
            'œ' => 'o',
            'Þ' => 'T',
            'þ' => 't',
            'ß' => 's',
            _ => c,
        };
    }

    private static char SecondLetter(char c) => c switch
    {
        'Æ' or 'æ' or 'Œ' or 'œ' => 'e',
        'Þ' or 'þ' => 'h',
        'ß' => 's',
        _ => '\0',
    };
}
