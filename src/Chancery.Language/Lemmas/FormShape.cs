namespace Chancery.Language.Lemmas;

/// <summary>How a form is written, as far as its lemma's case hangs on it.</summary>
internal enum FormShape : byte
{
    Lower,
    Capital,

    /// <summary>A capital that the sentence's start may have given.</summary>
    CapitalAtStart,

    /// <summary>Two letters or more, all upper.</summary>
    Upper,

    /// <summary>Upper in between, or no letters at all.</summary>
    Other,
}

/// <summary>Reads shapes.</summary>
internal static class FormShapes
{
    /// <param name="form">The form.</param>
    /// <param name="xpos">Its Penn tag: the lemmas of verbs, adverbs and compared adjectives are in lower case however they
    /// stand.</param>
    /// <param name="sentenceStart">It opens its sentence.</param>
    public static FormShape Of(ReadOnlySpan<char> form, string xpos, bool sentenceStart)
    {
        if (xpos is ['V', 'B', ..] or ['R', 'B', ..] or "JJR" or "JJS" or "UH")
        {
            return FormShape.Lower;
        }

        int upper = 0, lower = 0;
        foreach (char c in form)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return (upper, lower) switch
        {
            (0, > 0) => FormShape.Lower,
            ( > 1, 0) => FormShape.Upper,
            (1, _) when char.IsUpper(form[0]) => sentenceStart ? FormShape.CapitalAtStart : FormShape.Capital,
            _ => FormShape.Other,
        };
    }
}
