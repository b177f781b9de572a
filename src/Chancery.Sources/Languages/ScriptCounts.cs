namespace Chancery.Sources.Languages;

/// <summary>How many letters of a text belong to each script that tells a language, or nearly.</summary>
internal readonly record struct ScriptCounts(
    int Letters, int Latin, int Cyrillic, int Ukrainian, int Arabic, int Persian, int Han, int Kana, int Hangul,
    int Greek, int Hebrew, int Devanagari, int Thai)
{
    public bool IsLatin => Latin * 2 > Letters;

    public static ScriptCounts Of(ReadOnlySpan<char> text)
    {
        int letters = 0, latin = 0, cyrillic = 0, ukrainian = 0, arabic = 0, persian = 0;
        int han = 0, kana = 0, hangul = 0, greek = 0, hebrew = 0, devanagari = 0, thai = 0;
        foreach (char c in text)
        {
            if (!char.IsLetter(c))
            {
                continue;
            }

            letters++;
            switch (c)
            {
                case < '\u0250' or (>= '\u1E00' and <= '\u1EFF'):
                    latin++;
                    break;
                case 'і' or 'ї' or 'є' or 'ґ' or 'І' or 'Ї' or 'Є':
                    cyrillic++;
                    ukrainian++;
                    break;
                case >= '\u0400' and <= '\u052F':
                    cyrillic++;
                    break;
                case 'پ' or 'چ' or 'ژ' or 'گ' or 'ک' or 'ی':
                    arabic++;
                    persian++;
                    break;
                case >= '\u0600' and <= '\u077F':
                    arabic++;
                    break;
                case >= '\u3040' and <= '\u30FF':
                    kana++;
                    break;
                case >= '\u3400' and <= '\u9FFF':
                    han++;
                    break;
                case >= '\uAC00' and <= '\uD7AF':
                    hangul++;
                    break;
                case >= '\u0370' and <= '\u03FF':
                    greek++;
                    break;
                case >= '\u0590' and <= '\u05FF':
                    hebrew++;
                    break;
                case >= '\u0900' and <= '\u097F':
                    devanagari++;
                    break;
                case >= '\u0E00' and <= '\u0E7F':
                    thai++;
                    break;
            }
        }

        return new ScriptCounts(letters, latin, cyrillic, ukrainian, arabic, persian, han, kana, hangul, greek, hebrew, devanagari, thai);
    }

    /// <summary>The language a script other than Latin stands for; a declared one that is written in the same script is believed.</summary>
    public string? Language(string? hint)
    {
        int half = Letters / 2;
        return this switch
        {
            _ when Kana * 10 > Letters => "ja",
            _ when Han + Kana > half => "zh",
            _ when Hangul > half => "ko",
            _ when Cyrillic > half => hint is "bg" or "sr" or "mk" or "be" or "kk" ? hint : Ukrainian * 50 > Cyrillic ? "uk" : "ru",
            _ when Arabic > half => hint is "ur" or "ps" ? hint : Persian * 30 > Arabic ? "fa" : "ar",
            _ when Greek > half => "el",
            _ when Hebrew > half => "he",
            _ when Devanagari > half => hint is "mr" or "ne" ? hint : "hi",
            _ when Thai > half => "th",
            _ => null,
        };
    }
}
