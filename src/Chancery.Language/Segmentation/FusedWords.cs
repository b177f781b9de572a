namespace Chancery.Language.Segmentation;

/// <summary>Written words of letters alone that are two words (<c>can|not</c>, <c>gon|na</c>), and the negation
/// <c>n't</c>.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class FusedWords
{
    /// <summary>No fused word has more letters.</summary>
    public const int Longest = 12;

    private readonly Dictionary<string, int> _parts;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <param name="parts">Words in lower case, with the length of their first part.</param>
    public FusedWords(IEnumerable<KeyValuePair<string, int>> parts)
    {
        _parts = new Dictionary<string, int>(parts, StringComparer.Ordinal);
        _lookup = _parts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Length of the first part when a fused word stands at <paramref name="at"/>, else 0.</summary>
    public int SecondPart(ReadOnlySpan<char> codes, ReadOnlySpan<CharacterKind> kinds, int at, int end)
    {
        int to = at;
        while (to < end && to - at <= Longest && IsLetter(kinds[to]))
        {
            to++;
        }

        bool whole = to == end || (kinds[to] == CharacterKind.Mark && codes[to] is not ('\'' or '-' or '@' or '_' or '/')
            && (codes[to] != '.' || to + 1 == end));
        return whole && to - at is > 1 and <= Longest && _lookup.TryGetValue(codes[at..to], out int part) ? part : 0;
    }

    /// <summary>Whether <c>n't</c> stands at <paramref name="at"/>, ends a word and is not the whole of it.</summary>
    public static bool IsNot(ReadOnlySpan<char> codes, ReadOnlySpan<CharacterKind> kinds, int start, int at, int end) =>
        codes[at] == 'n' && at > start && IsLetter(kinds[at - 1]) && at + 2 < end && codes[at + 1] == '\'' && codes[at + 2] == 't'
        && (at + 3 == end || !IsLetter(kinds[at + 3]));

    /// <summary>Whether <c>'s</c> stands at <paramref name="at"/>, ends a word and is not the whole of it: never one word with what it follows.</summary>
    public static bool IsPossessive(ReadOnlySpan<char> codes, ReadOnlySpan<CharacterKind> kinds, int start, int at, int end) =>
        codes[at] == '\'' && at > start && IsLetter(kinds[at - 1]) && at + 1 < end && codes[at + 1] is 's' or 'S'
        && (at + 2 == end || !IsLetter(kinds[at + 2]));

    public void Write(BinaryWriter writer) => SealedField.Write(writer, "fused", body =>
    {
        body.Write(_parts.Count);
        foreach ((string word, int part) in _parts.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            body.Write(word);
            body.Write((byte)part);
        }
    });

    public static FusedWords Read(BinaryReader reader) => SealedField.Read(reader, "fused", body =>
    {
        var parts = new Dictionary<string, int>();
        for (int left = body.ReadInt32(); left > 0; left--)
        {
            string word = body.ReadString();
            int part = body.ReadByte();
            if (part == 0 || part >= word.Length || word.Length > Longest || !parts.TryAdd(word, part))
            {
                throw new InvalidDataException($"'{word}' cannot be parted at {part}.");
            }
        }

        return new FusedWords(parts);
    });

    private static bool IsLetter(CharacterKind kind) =>
        kind is CharacterKind.Lower or CharacterKind.Upper or CharacterKind.Letter;
}
