namespace Chancery.Language.Quotations;

/// <summary>Direct quotations by their marks: “ ” " « » „ and, where they cannot be apostrophes, ‘ ’.</summary>
/// <remarks>
/// A quotation that is open at its paragraph's end runs on where the next paragraph begins with an opening mark (each
/// paragraph's piece is its own <see cref="Quotation"/>, all but the last not closed); else it ends with the paragraph.
/// </remarks>
internal static class QuotationFinder
{
    /// <summary>Adds them to <paramref name="result"/>, in the order of the text.</summary>
    public static void Find(string text, List<Quotation> result)
    {
        int paragraph = 0;
        while (paragraph < text.Length)
        {
            int end = text.IndexOf('\n', paragraph);
            end = end < 0 ? text.Length : end;
            FindIn(text, paragraph, end, result);
            paragraph = end + 1;
        }
    }

    private static void FindIn(string text, int start, int end, List<Quotation> result)
    {
        int open = -1;
        char closing = '\0';
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (open < 0)
            {
                closing = Closing(text, i, start, end);
                open = closing != '\0' ? i : -1;
            }
            else if (Closes(c, closing) && !(closing == '’' && IsApostrophe(text, i, end)))
            {
                result.Add(new Quotation(new TextSpan(open, i + 1), new TextSpan(open + 1, i), Closed: true));
                open = -1;
            }
        }

        if (open >= 0)
        {
            int last = end;
            while (last > open + 1 && char.IsWhiteSpace(text[last - 1]))
            {
                last--;
            }

            result.Add(new Quotation(new TextSpan(open, last), new TextSpan(open + 1, last), Closed: false));
        }
    }

    // The mark that would close a quotation opened at i, or no character where nothing opens.
    private static char Closing(string text, int i, int start, int end)
    {
        bool afterBreak = i == start || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '—' or '–' or '-' or ':';
        bool beforeWord = i + 1 < end && !char.IsWhiteSpace(text[i + 1]);
        return text[i] switch
        {
            '“' or '„' => '”',
            '«' => '»',
            '"' when afterBreak && beforeWord => '"',
            '‘' when afterBreak && beforeWord => '’',
            _ => '\0',
        };
    }

    private static bool Closes(char c, char closing) => c == closing || (closing == '”' && c is '"' or '“');

    private static bool IsApostrophe(string text, int i, int end) => i + 1 < end && char.IsLetterOrDigit(text[i + 1]);
}
