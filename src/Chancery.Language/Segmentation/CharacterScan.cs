using System.Buffers;
using System.Globalization;
using System.Text;

namespace Chancery.Language.Segmentation;

/// <summary>What tells one character from another when words are cut.</summary>
internal enum CharacterKind : byte
{
    Space,
    Lower,
    Upper,

    /// <summary>A letter without case.</summary>
    Letter,
    Digit,

    /// <summary>Punctuation, symbols and all else.</summary>
    Mark,

    /// <summary>Modifies a neighbour; no base character has this kind.</summary>
    Folded,
}

/// <summary>A text as a row of base characters: what only modifies a neighbour (accents, joiners, soft hyphens) is folded
/// into it.</summary>
/// <remarks>Base <c>i</c> covers the units <c>Starts[i]</c> to <c>Starts[i + 1]</c>. The arrays are leased: dispose once,
/// use on one thread.</remarks>
internal readonly struct CharacterScan : IDisposable
{
    /// <summary>Stands for marks that are not told apart.</summary>
    private const char AnyMark = '\uFFFD';

    private const char ZeroWidthJoiner = '\u200D';

    private static readonly CharacterKind[] KindOfLatin = MakeKinds();

    private readonly char[] _codes;
    private readonly CharacterKind[] _kinds;
    private readonly int[] _starts;

    public CharacterScan(string text)
    {
        _codes = ArrayPool<char>.Shared.Rent(text.Length + 1);
        _kinds = ArrayPool<CharacterKind>.Shared.Rent(text.Length + 1);
        _starts = ArrayPool<int>.Shared.Rent(text.Length + 1);
        Count = Fill(text);
        _starts[Count] = text.Length;
    }

    public int Count { get; }

    /// <summary>Letters in lower case, hyphens, apostrophes and currency signs as their ASCII kin, space as a blank, line
    /// end or form feed.</summary>
    public ReadOnlySpan<char> Codes => _codes.AsSpan(0, Count);

    public ReadOnlySpan<CharacterKind> Kinds => _kinds.AsSpan(0, Count);

    /// <summary>One more than <see cref="Count"/>: the last is the text's length.</summary>
    public ReadOnlySpan<int> Starts => _starts.AsSpan(0, Count + 1);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_codes);
        ArrayPool<CharacterKind>.Shared.Return(_kinds);
        ArrayPool<int>.Shared.Return(_starts);
    }

    private int Fill(string text)
    {
        int count = 0, orphan = -1;
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            int start = at;
            CharacterKind kind;
            if (c < KindOfLatin.Length)
            {
                kind = KindOfLatin[c];
            }
            else if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                kind = KindOf(Rune.GetUnicodeCategory(new Rune(c, text[at + 1])), c);
                c = kind == CharacterKind.Mark ? AnyMark : text[at + 1];
                at++;
            }
            else
            {
                kind = KindOf(CharUnicodeInfo.GetUnicodeCategory(c), c);
            }

            bool joined = start > 0 && text[start - 1] == ZeroWidthJoiner && kind == CharacterKind.Mark;
            if (kind == CharacterKind.Folded || joined)
            {
                // At a word's start there is nothing to fold into yet: what follows takes it.
                if (count == 0 || _kinds[count - 1] == CharacterKind.Space)
                {
                    orphan = orphan < 0 ? start : orphan;
                }

                continue;
            }

            if (orphan >= 0 && kind == CharacterKind.Space)
            {
                Add(count++, AnyMark, CharacterKind.Mark, orphan);
                orphan = -1;
            }

            bool crlf = c == '\r' && at + 1 < text.Length && text[at + 1] == '\n';
            Add(count++, crlf ? ' ' : Code(c, kind), kind, orphan >= 0 ? orphan : start);
            orphan = -1;
        }

        if (orphan >= 0)
        {
            Add(count++, AnyMark, CharacterKind.Mark, orphan);
        }

        return count;
    }

    private void Add(int at, char code, CharacterKind kind, int start)
    {
        _codes[at] = code;
        _kinds[at] = kind;
        _starts[at] = start;
    }

    private static CharacterKind KindOf(UnicodeCategory category, char c) => category switch
    {
        _ when char.IsWhiteSpace(c) => CharacterKind.Space,
        _ when c == '\u02BC' => CharacterKind.Mark,
        UnicodeCategory.LowercaseLetter => CharacterKind.Lower,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharacterKind.Upper,
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharacterKind.Letter,
        UnicodeCategory.DecimalDigitNumber => CharacterKind.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format => CharacterKind.Folded,
        _ => CharacterKind.Mark,
    };

    private static char Code(char c, CharacterKind kind) => kind switch
    {
        CharacterKind.Space => c switch
        {
            '\n' or '\r' or '\u0085' or '\u2028' => '\n',
            '\f' or '\u2029' => '\f',
            _ => ' ',
        },
        CharacterKind.Lower or CharacterKind.Letter => c,
        CharacterKind.Upper => char.IsAsciiLetter(c) ? (char)(c | 0x20) : char.ToLowerInvariant(c),
        CharacterKind.Digit => '0',
        _ => c switch
        {
            < (char)0x80 => c,
            _ when char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol => '$',
            '\u2019' or '\u02BC' or '\uFF07' => '\'',
            '\u2010' or '\u2011' => '-',
            < '\u2E80' => c,
            _ => AnyMark,
        },
    };

    private static CharacterKind[] MakeKinds()
    {
        var kinds = new CharacterKind[0x250];
        for (int c = 0; c < kinds.Length; c++)
        {
            kinds[c] = KindOf(CharUnicodeInfo.GetUnicodeCategory((char)c), (char)c);
        }

        return kinds;
    }
}
