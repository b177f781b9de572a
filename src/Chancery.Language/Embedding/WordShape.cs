namespace Chancery.Language.Embedding;

/// <summary>The parts of a word's spelling that stand for it where the word itself is unknown: affixes, inner trigrams, shape.</summary>
/// <remarks>Each part is hashed with its kind into one table of <see cref="Buckets"/> rows; collisions are accepted.</remarks>
internal static class WordShape
{
    public const int Buckets = 1 << 15;

    /// <summary>Most parts that one word gives; longer words' middle trigrams are left out.</summary>
    public const int MaximumParts = 32;

    private const int LongestPrefix = 3;
    private const int LongestSuffix = 4;

    private enum Part : uint
    {
        Prefix = 1,
        Suffix = 2,
        Trigram = 3,
        Shape = 4,
        Casing = 5,
    }

    /// <summary>Writes the table rows of the word's parts and returns how many there are.</summary>
    public static int Collect(ReadOnlySpan<char> form, Span<int> rows)
    {
        Span<char> lower = form.Length <= 128 ? stackalloc char[form.Length] : new char[form.Length];
        form.ToLowerInvariant(lower);
        int count = 0;
        for (int n = 1; n <= LongestPrefix && n < lower.Length; n++)
        {
            rows[count++] = Hash(Part.Prefix, lower[..n]);
        }

        for (int n = 1; n <= LongestSuffix && n < lower.Length; n++)
        {
            rows[count++] = Hash(Part.Suffix, lower[^n..]);
        }

        rows[count++] = ShapeRow(form);
        rows[count++] = CasingRow(form);
        for (int i = 0; i + 3 <= lower.Length && count < MaximumParts; i++)
        {
            rows[count++] = Hash(Part.Trigram, lower.Slice(i, 3));
        }

        return count;
    }

    // Runs of one class are cut at two: "Xx", "XX", "d,dd", "x-x".
    private static int ShapeRow(ReadOnlySpan<char> form)
    {
        Span<char> shape = stackalloc char[16];
        int length = 0, run = 0;
        char last = '\0';
        foreach (char c in form)
        {
            char kind = char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : char.IsDigit(c) ? 'd' : char.IsLetter(c) ? 'l' : c;
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2 && length < shape.Length)
            {
                shape[length++] = kind;
            }
        }

        return Hash(Part.Shape, shape[..length]);
    }

    private static int CasingRow(ReadOnlySpan<char> form)
    {
        int upper = 0, lower = 0;
        foreach (char c in form)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        char kind = upper == 0 ? (lower == 0 ? 'n' : 'l') : lower == 0 ? (upper == 1 ? 'i' : 'u') : char.IsUpper(form[0]) ? 't' : 'm';
        Span<char> key = [kind, form.Length > 9 ? 'z' : (char)('0' + form.Length)];
        return Hash(Part.Casing, key);
    }

    // FNV-1a over the kind and the UTF-16 units, folded to the table's size.
    private static int Hash(Part part, ReadOnlySpan<char> text)
    {
        uint hash = (2166136261u ^ (uint)part) * 16777619u;
        foreach (char c in text)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return (int)((hash ^ (hash >> 15)) & (Buckets - 1));
    }
}
