namespace Chancery.Knowledge;

/// <summary>A written form parted into the words that a text would show: at blanks, at hyphens, before a possessive 's.</summary>
internal static class Phrase
{
    /// <summary>Longer forms are refused.</summary>
    public const int MostWords = 24;

    /// <summary>
    /// The words of a form as matching sees them: without hyphens, lone apostrophes and <c>the</c>. Empty where nothing is left,
    /// null where the form has too many words.
    /// </summary>
    /// <param name="splitApostrophes">Part <c>d'Ivoire</c> in two, as some texts' words do.</param>
    public static string[]? Split(ReadOnlySpan<char> form, bool splitApostrophes = false)
    {
        List<string> words = [];
        int start = 0;
        for (int i = 0; i <= form.Length; i++)
        {
            if (i < form.Length && form[i] != ' ' && !WordFolding.IsHyphen(form[i]))
            {
                continue;
            }

            Add(words, form[start..i], splitApostrophes);
            start = i + 1;
        }

        return words.Count > MostWords ? null : [.. words];
    }

    /// <summary>Whether a word inside a phrase counts for nothing.</summary>
    public static bool IsArticle(ReadOnlySpan<char> word) => word.Equals("the", StringComparison.OrdinalIgnoreCase);

    private static void Add(List<string> words, ReadOnlySpan<char> word, bool splitApostrophes)
    {
        if (word.Length > 2 && word[^1] is 's' or 'S' && WordFolding.IsApostrophe(word[^2]))
        {
            Add(words, word[..^2], splitApostrophes);
            words.Add(word[^2..].ToString());
            return;
        }

        int apostrophe = splitApostrophes ? InnerApostrophe(word) : -1;
        if (apostrophe > 0)
        {
            words.Add(word[..(apostrophe + 1)].ToString());
            words.Add(word[(apostrophe + 1)..].ToString());
        }
        else if (!word.IsEmpty && !WordFolding.IsJoint(word) && !IsArticle(word))
        {
            words.Add(word.ToString());
        }
    }

    /// <summary>Where an apostrophe stands between letters, or -1.</summary>
    public static int InnerApostrophe(ReadOnlySpan<char> word)
    {
        for (int i = 1; i < word.Length - 1; i++)
        {
            if (WordFolding.IsApostrophe(word[i]) && char.IsLetter(word[i - 1]) && char.IsLetter(word[i + 1]))
            {
                return i;
            }
        }

        return -1;
    }
}
