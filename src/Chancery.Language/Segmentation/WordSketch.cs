using System.Buffers;

namespace Chancery.Language.Segmentation;

/// <summary>What stands between two words.</summary>
internal enum Gap : byte
{
    None,
    Blank,

    /// <summary>One line end.</summary>
    Line,

    /// <summary>A blank line, or the text's start.</summary>
    Paragraph,
}

/// <summary>The part a word can play at a sentence's end or start.</summary>
internal enum WordRole : byte
{
    Lower,
    Capital,
    AllCapital,
    Number,

    /// <summary>Letters with a stop in or after them.</summary>
    Abbreviation,

    /// <summary><c>. ! ? …</c></summary>
    Stop,

    /// <summary><c>: ;</c></summary>
    HalfStop,
    Comma,

    /// <summary>Closing bracket or quotation mark.</summary>
    Closing,
    Opening,

    /// <summary>A straight quotation mark: opens or closes.</summary>
    Quote,
    Dash,
    OtherMark,
}

/// <summary>What the sentence model sees of a word.</summary>
/// <param name="Form">The word in lower case, hashed.</param>
/// <param name="Shape">Kinds of its characters, repeats left out, hashed.</param>
/// <param name="Role">Its part.</param>
/// <param name="Gap">What stands before it.</param>
/// <param name="Continues">It continues a token.</param>
/// <param name="Bullet">It is a mark that opens the items of lists.</param>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct WordSketch(
    uint Form, uint Shape, WordRole Role, Gap Gap, bool Continues, bool Bullet, int Start, int End)
{
    private const int Reach = 20;

    public static WordSketch Of(CharacterScan scan, int first, int end, Gap gap, bool continues)
    {
        ReadOnlySpan<char> codes = scan.Codes[first..Math.Min(end, first + Reach)];
        ReadOnlySpan<CharacterKind> kinds = scan.Kinds[first..Math.Min(end, first + Reach)];
        uint shape = FeatureHash.Seed;
        uint last = 0;
        int parts = 0;
        for (int i = 0; i < kinds.Length && parts < 6; i++)
        {
            uint symbol = kinds[i] == CharacterKind.Mark ? codes[i] : (uint)kinds[i];
            if (symbol != last)
            {
                (shape, last) = (FeatureHash.Add(shape, symbol), symbol);
                parts++;
            }
        }

        return new WordSketch(
            FeatureHash.Of(codes),
            FeatureHash.Finish(FeatureHash.Add(shape, (uint)Math.Min(codes.Length, 3))),
            RoleOf(codes, kinds),
            gap,
            continues,
            codes[0] is '•' or '▪' or '●' or '◦' or '‣' or '*' && codes.Length == 1,
            scan.Starts[first],
            scan.Starts[end]);
    }

    private static WordRole RoleOf(ReadOnlySpan<char> codes, ReadOnlySpan<CharacterKind> kinds)
    {
        switch (kinds[0])
        {
            case CharacterKind.Digit:
                return WordRole.Number;
            case not CharacterKind.Mark:
                return codes.Contains('.') ? WordRole.Abbreviation
                    : kinds[0] != CharacterKind.Upper ? WordRole.Lower
                    : kinds.Length > 1 && !kinds.Contains(CharacterKind.Lower) ? WordRole.AllCapital
                    : WordRole.Capital;
            default:
                return kinds.ContainsAnyExcept(CharacterKind.Mark) ? WordRole.OtherMark : codes[0] switch
                {
                    '.' or '!' or '?' or '…' => WordRole.Stop,
                    ':' or ';' => WordRole.HalfStop,
                    ',' => WordRole.Comma,
                    ')' or ']' or '}' or '”' or '»' => WordRole.Closing,
                    '(' or '[' or '{' or '“' or '‘' or '«' or '„' => WordRole.Opening,
                    '"' or '\'' or '`' => WordRole.Quote,
                    '-' or '–' or '—' or '−' => WordRole.Dash,
                    _ => WordRole.OtherMark,
                };
        }
    }
}

/// <summary>Sketches in a leased array that grows: dispose once, use on one thread.</summary>
internal ref struct WordSketches(int capacity) : IDisposable
{
    private WordSketch[] _items = ArrayPool<WordSketch>.Shared.Rent(capacity);
    private int _count;
    private Gap _gap;

    public readonly ReadOnlySpan<WordSketch> Items => _items.AsSpan(0, _count);

    public void GapBeforeNext(Gap gap) => _gap = gap;

    public void Add(CharacterScan scan, int first, int end, bool continues)
    {
        if (_count == _items.Length)
        {
            WordSketch[] larger = ArrayPool<WordSketch>.Shared.Rent(_count * 2);
            _items.AsSpan(0, _count).CopyTo(larger);
            ArrayPool<WordSketch>.Shared.Return(_items);
            _items = larger;
        }

        _items[_count++] = WordSketch.Of(scan, first, end, _gap, continues);
        _gap = Gap.None;
    }

    public readonly void Dispose() => ArrayPool<WordSketch>.Shared.Return(_items);
}
