namespace Chancery.Knowledge;

/// <summary>A written form parted into the words that a text would show: at blanks, at hyphens, before a possessive 's.</summary>
internal static class Phrase
{
    /// <summary>Longer forms are refused.</summary>
    public const int MostWords = 24;

    /// <summary>The words of a form as matching sees them: without hyphens, lone apostrophes and <c>the</c>.</summary>
    /// <param name="form">One written form.</param>
    /// <param name="words">Room for <see cref="MostWords"/> places in the form.</param>
    /// <param name="splitApostrophes">Part <c>d'Ivoire</c> in two, as some texts' words do.</param>
    /// <returns>How many words there are, or -1 where there is no room for all.</returns>
    public static int Split(ReadOnlySpan<char> form, Span<Range> words, bool splitApostrophes = false)
    {
        int count = 0, start = 0;
        for (int i = 0; i <= form.Length; i++)
        {
            if (i < form.Length && form[i] != ' ' && !WordFolding.IsHyphen(form[i]))
            {
                continue;
            }

            if (count + 3 > words.Length)
            {
                return -1;
            }

            count = Add(form, start, i, words, count, splitApostrophes);
            start = i + 1;
        }

        return count;
    }

    /// <summary>Whether a word inside a phrase counts for nothing.</summary>
    public static bool IsArticle(ReadOnlySpan<char> word) => word.Equals("the", StringComparison.OrdinalIgnoreCase);

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

    private static int Add(ReadOnlySpan<char> form, int start, int end, Span<Range> words, int count, bool splitApostrophes)
    {
        ReadOnlySpan<char> word = form[start..end];
        if (word.Length > 2 && word[^1] is 's' or 'S' && WordFolding.IsApostrophe(word[^2]))
        {
            count = Add(form, start, end - 2, words, count, splitApostrophes);
            words[count++] = (end - 2)..end;
            return count;
        }

        int apostrophe = splitApostrophes ? InnerApostrophe(word) : -1;
        if (apostrophe > 0)
        {
            words[count++] = start..(start + apostrophe + 1);
            words[count++] = (start + apostrophe + 1)..end;
        }
        else if (!word.IsEmpty && !WordFolding.IsJoint(word) && !IsArticle(word))
        {
            words[count++] = start..end;
        }

        return count;
    }
}
