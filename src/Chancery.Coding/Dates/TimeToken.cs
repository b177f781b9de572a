using System.Globalization;
using Chancery.Language;

namespace Chancery.Coding.Dates;

internal enum NumberForm
{
    None,
    Plain,

    /// <summary>9th</summary>
    Ordinal,

    /// <summary>1990s</summary>
    Plural,
}

/// <summary>A run of letters, a number with its ending, or one other sign, with its lower-case form.</summary>
/// <remarks>
/// Time expressions have their own tokens because those of the treebanks differ ("mid-September" is one word, "2023-09-09" is
/// five) and the grammar should not depend on that.
/// </remarks>
internal readonly record struct TimeToken(string Form, TextSpan Span, bool Glued, bool Capital, NumberForm Number, int Value, int Digits)
{
    public static List<TimeToken> Read(string text, TextSpan span)
    {
        List<TimeToken> result = [];
        for (int i = span.Start; i < span.End;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            int start = i;
            bool glued = start > span.Start && !char.IsWhiteSpace(text[start - 1]);
            if (char.IsAsciiDigit(text[i]))
            {
                while (i < span.End && char.IsAsciiDigit(text[i]))
                {
                    i++;
                }

                int digits = i - start;
                int value = digits <= 8 ? int.Parse(text.AsSpan(start, digits), NumberStyles.None, CultureInfo.InvariantCulture) : -1;
                while (i < span.End && char.IsLetter(text[i]))
                {
                    i++;
                }

                string ending = text[(start + digits)..i].ToLowerInvariant();
                NumberForm form = ending switch
                {
                    "" => NumberForm.Plain,
                    "st" or "nd" or "rd" or "th" => NumberForm.Ordinal,
                    "s" => NumberForm.Plural,
                    _ => NumberForm.None,
                };
                result.Add(new TimeToken(text[start..i].ToLowerInvariant(), new TextSpan(start, i), glued, false, value < 0 ? NumberForm.None : form, value, digits));
                continue;
            }

            if (char.IsLetter(text[i]))
            {
                while (i < span.End && char.IsLetter(text[i]))
                {
                    i++;
                }
            }
            else
            {
                i++;
            }

            result.Add(new TimeToken(text[start..i].ToLowerInvariant(), new TextSpan(start, i), glued, char.IsUpper(text[start]), NumberForm.None, -1, 0));
        }

        return result;
    }

    public bool IsDash => Form is "-" or "\u2010" or "\u2011" or "\u2012" or "\u2013" or "\u2014";

    public bool IsYear => Number == NumberForm.Plain && Digits == 4 && Value is >= 1000 and <= 2199;

    public bool IsDay => Number is NumberForm.Plain or NumberForm.Ordinal && Digits <= 2 && Value is >= 1 and <= 31;
}
