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

    Colon,

    /// <summary><c>, ;</c></summary>
    Comma,

    /// <summary>Closing bracket or quotation mark.</summary>
    Closing,
    Opening,

    /// <summary>A straight quotation mark between blanks: opens or closes.</summary>
    Quote,
    Dash,
    OtherMark,
}

/// <summary>What the sentence model sees of a word.</summary>
/// <param name="Form">The word in lower case, hashed.</param>
/// <param name="Shape">Kinds of its characters, repeats left out, hashed.</param>
/// <param name="Role">Its part.</param>
/// <param name="Class">Its class.</param>
/// <param name="Gap">What stands before it.</param>
/// <param name="Continues">It continues a token.</param>
/// <param name="Bullet">It is a mark that opens the items of lists.</param>
/// <param name="Straight">It is a quotation mark that shows no side.</param>
/// <param name="Asks">It begins with a question or exclamation mark.</param>
/// <param name="Initial">It is one capital with a stop.</param>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct WordSketch(
    uint Form, uint Shape, WordRole Role, WordClass Class, Gap Gap, bool Continues,
    bool Bullet, bool Straight, bool Asks, bool Initial, int Start, int End)
{
    private const int Reach = 20;

    private static readonly uint QuoteForm = FeatureHash.Of("\"");

    private static ReadOnlySpan<CharacterKind> ThreeMarks => [CharacterKind.Mark, CharacterKind.Mark, CharacterKind.Mark];

    public static WordSketch Of(CharacterScan scan, WordClasses classes, int first, int end, Gap gap, bool continues)
    {
        ReadOnlySpan<char> codes = scan.Codes[first..Math.Min(end, first + Reach)];
        ReadOnlySpan<CharacterKind> kinds = scan.Kinds[first..Math.Min(end, first + Reach)];
        if (codes is "…")
        {
            codes = "...";
            kinds = ThreeMarks;
        }

        uint form = FeatureHash.Of(codes);
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

        var sketch = new WordSketch(
            form,
            FeatureHash.Finish(FeatureHash.Add(shape, (uint)Math.Min(codes.Length, 3))),
            RoleOf(codes, kinds),
            classes.Of(form),
            gap,
            continues,
            codes[0] is '•' or '▪' or '●' or '◦' or '‣' or '*' && codes.Length == 1,
            codes is "\"" or "'" or "`",
            codes[0] is '?' or '!',
            codes.Length == 2 && codes[1] == '.' && kinds[0] == CharacterKind.Upper,
            scan.Starts[first],
            scan.Starts[end]);
        return codes is "“" or "”" or "‘" or "„" or "«" or "»" ? sketch.AsQuote(sketch.Role) : sketch;
    }

    /// <summary>All styles of quotation marks look the same but for their side, so that what is learned of one holds for
    /// all.</summary>
    public WordSketch AsQuote(WordRole role) =>
        this with { Role = role, Form = QuoteForm + (uint)role, Shape = QuoteForm + (uint)role };

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
                    ':' => WordRole.Colon,
                    ',' or ';' => WordRole.Comma,
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
internal ref struct WordSketches(int capacity, WordClasses classes) : IDisposable
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

        WordSketch word = WordSketch.Of(scan, classes, first, end, _gap, continues);
        if (word.Role == WordRole.Quote)
        {
            bool opens = _gap != Gap.None || (_count > 0 && _items[_count - 1].Role is WordRole.Opening or WordRole.Dash);
            word = word.AsQuote(continues ? WordRole.Lower : opens ? WordRole.Opening : WordRole.Closing);
        }

        if (_count > 0 && _gap != Gap.None && _items[_count - 1] is { Straight: true, Gap: not Gap.None } alone)
        {
            _items[_count - 1] = alone.AsQuote(WordRole.Quote);
        }

        _items[_count++] = word;
        _gap = Gap.None;
    }

    public readonly void Dispose() => ArrayPool<WordSketch>.Shared.Return(_items);
}
