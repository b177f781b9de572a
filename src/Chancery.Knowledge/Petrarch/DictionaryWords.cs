using System.Buffers;

namespace Chancery.Knowledge.Petrarch;

/// <summary>The words of PETRARCH's dictionaries and of texts, made comparable: capitals without diacritics.</summary>
/// <remarks>
/// PETRARCH compares capitals; what is read here more widely is what its files spell in several ways. A hyphen parts words as a blank
/// does (<c>AL-QAEDA</c> = <c>AL_QAEDA</c>), a possessive ending is no word, a contraction is two as in a treebank
/// (<c>DON'T</c> = <c>DO N'T</c>), a stop at a word's end does not count but stops inside do: <c>U.S.</c> is not <c>US</c>, which
/// may be the pronoun.
/// </remarks>
public static class DictionaryWords
{
    private const int LongestUnit = 64;

    private static readonly SearchValues<char> s_marks = SearchValues.Create("'`.:;!?");

    /// <summary>The words of a phrase of a dictionary: <c>_</c> and blanks part them.</summary>
    public static IReadOnlyList<string> OfPhrase(ReadOnlySpan<char> phrase)
    {
        List<string> units = [];
        foreach (Range range in phrase.SplitAny(" \t_"))
        {
            AddUnits(phrase[range], units);
        }

        return units;
    }

    /// <summary>Adds the units of one written word: none for a possessive ending or punctuation, two where a hyphen parts it.</summary>
    public static void AddUnits(ReadOnlySpan<char> word, ICollection<string> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        word = word.Trim();
        Span<char> folded = stackalloc char[LongestUnit];
        int length = 0;
        foreach (char raw in word)
        {
            if (WordFolding.IsHyphen(raw) || raw is '_' or '/' or '(' or ')' or ',' or '"')
            {
                Add(folded[..length], units);
                length = 0;
            }
            else if (length < LongestUnit)
            {
                folded[length++] = WordFolding.IsApostrophe(raw) ? '\'' : char.ToUpperInvariant(raw < 0x80 ? raw : WordFolding.Base(raw));
            }
        }

        Add(folded[..length], units);
    }

    private static void Add(ReadOnlySpan<char> word, ICollection<string> units)
    {
        if (word.Length > 3 && word.EndsWith("N'T", StringComparison.Ordinal))
        {
            units.Add(word[..^3].ToString());
            units.Add("N'T");
            return;
        }

        word = word.EndsWith("'S", StringComparison.Ordinal) ? word[..^2] : word.TrimEnd('\'');
        word = word.TrimEnd('.');
        if (!word.IsEmpty && word.ContainsAnyExcept(s_marks))
        {
            units.Add(word.ToString());
        }
    }
}
