namespace Chancery.Knowledge.Places;

/// <summary>The comparable form of a place's name: small letters without diacritics, apostrophes, hyphens and stops.</summary>
/// <remarks>Needs no culture data. The gazetteer file is sorted by it, so a change here needs the file built anew.</remarks>
public static class PlaceName
{
    // Each word: the plain letter or letters, then those that are compared as it.
    private const string Folds =
        "aàáâãäåāăąǎạảấầẩẫậắằẳẵặɑ cçćĉċč dďđḍḏð eèéêëēĕėęěẹẻẽếềểễệə gĝğġģǧ hĥħḥẖḩ iìíîïĩīĭįıỉịǐİ jĵ kķḳḵ lĺļľłḷ mṃ nñńņňṇ oòóôõöøōŏőǒọỏốồổỗộớờởỡợơ rŕŗřṛ "
        + "sśŝşšșṣ tţťŧțṭṯ uùúûüũūŭůűųǔụủứừửữựư wŵ yýÿŷỳỵỷỹ zźżžẓẕ";

    private static readonly Dictionary<char, char> Plain = Folds.Split(' ').SelectMany(f => f[1..].Select(c => (Letter: c, Base: f[0]))).ToDictionary(p => p.Letter, p => p.Base);

    public static string Fold(ReadOnlySpan<char> name)
    {
        Span<char> buffer = name.Length <= 128 ? stackalloc char[256] : new char[name.Length * 2];
        int length = 0;
        foreach (char raw in name)
        {
            char c = char.ToLowerInvariant(raw);
            if (c is '.' or '\'' or '\u2019' or '\u2018' or '`' or '\u02BB' or '\u02BC' or '\u02BF' or '\u02BE' or (>= '\u0300' and <= '\u036F'))
            {
                continue;
            }

            bool blank = char.IsWhiteSpace(c) || c is '-' or '\u2010' or '\u2011' or '\u2013' or '/';
            if (blank)
            {
                if (length > 0 && buffer[length - 1] != ' ')
                {
                    buffer[length++] = ' ';
                }

                continue;
            }

            (char first, char second) = c switch
            {
                'æ' => ('a', 'e'),
                'œ' => ('o', 'e'),
                'ß' => ('s', 's'),
                'þ' => ('t', 'h'),
                _ => (Plain.GetValueOrDefault(c, c), '\0'),
            };
            buffer[length++] = first;
            if (second != '\0')
            {
                buffer[length++] = second;
            }
        }

        return new string(buffer[..length]).TrimEnd();
    }
}
