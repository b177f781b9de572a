namespace Chancery.Language.Segmentation;

/// <summary>Fills the atoms of the places of one run without blanks. Every look around is bounded, so long runs cost no more
/// a place.</summary>
internal readonly struct TokenAtoms
{
    private const int LongestWord = 16;
    private const int LongestPiece = 12;
    private const int LongestRest = 8;
    private const int LongestRun = 40;
    private const int ShapeReach = 24;

    private const uint WebFlag = 1;
    private const uint AtFlag = 2;
    private const uint SlashFlag = 4;

    /// <summary>The paragraph ends.</summary>
    private const uint NoMore = 3;

    private readonly CharacterScan _scan;
    private readonly WordClasses _classes;
    private readonly int _first;
    private readonly int _end;
    private readonly uint _run;
    private readonly uint _nextShape;
    private readonly uint _nextWord;
    private readonly uint _previousWord;

    /// <param name="scan">The text.</param>
    /// <param name="classes">Classes of words.</param>
    /// <param name="first">First character of the run.</param>
    /// <param name="end">One past its last.</param>
    /// <param name="previous">First character of the run before, or -1.</param>
    public TokenAtoms(CharacterScan scan, WordClasses classes, int first, int end, int previous)
    {
        _scan = scan;
        _classes = classes;
        _first = first;
        _end = end;
        ReadOnlySpan<char> codes = scan.Codes;
        if (SameKinds(first, end))
        {
            // Most runs are words of letters alone: no place in them is asked about.
            return;
        }

        _run = RunFlags(codes[first..Math.Min(end, first + LongestRun)]);
        int next = end;
        while (next < codes.Length && next < end + LongestRun && scan.Kinds[next] == CharacterKind.Space)
        {
            next++;
        }

        int lineEnds = codes[end..next].Count('\n');
        _nextShape = lineEnds > 1 || next >= codes.Length ? NoMore : (Symbol(next) * 4) + (uint)lineEnds;
        _nextWord = next < codes.Length ? WordFrom(next, codes.Length) : 0;
        int back = first - 1;
        while (previous >= 0 && back > previous && scan.Kinds[back] == CharacterKind.Space)
        {
            back--;
        }

        _previousWord = previous < 0 ? 0 : WordBefore(back + 1, previous);
    }

    public static int Count { get; } = Enum.GetValues<TokenAtom>().Length;

    public void Fill(Span<uint> atoms, int start, int at, OpenQuotes quotes, Cut last)
    {
        ReadOnlySpan<CharacterKind> kinds = _scan.Kinds;
        atoms[(int)TokenAtom.L1] = Symbol(at - 1);
        atoms[(int)TokenAtom.L2] = at - 2 >= _first ? Symbol(at - 2) : 0;
        atoms[(int)TokenAtom.L3] = at - 3 >= _first ? Symbol(at - 3) : 0;
        atoms[(int)TokenAtom.R1] = Symbol(at);
        atoms[(int)TokenAtom.R2] = at + 1 < _end ? Symbol(at + 1) : 0;
        atoms[(int)TokenAtom.R3] = at + 2 < _end ? Symbol(at + 2) : 0;
        atoms[(int)TokenAtom.LeftWord] = WordBefore(kinds[at - 1] == CharacterKind.Mark ? at - 1 : at, _first);
        atoms[(int)TokenAtom.RightWord] = WordFrom(kinds[at] == CharacterKind.Mark ? at + 1 : at, _end);
        atoms[(int)TokenAtom.Piece] = FeatureHash.Of(_scan.Codes[Math.Max(start, at - LongestPiece)..at]);
        atoms[(int)TokenAtom.Class] = (uint)_classes.Of(atoms[(int)TokenAtom.Piece]);
        atoms[(int)TokenAtom.PieceShape] = Shape(Math.Max(start, at - ShapeReach), at);
        atoms[(int)TokenAtom.Rest] = FeatureHash.Of(_scan.Codes[at..Math.Min(_end, at + LongestRest)]);
        atoms[(int)TokenAtom.RestShape] = Shape(at, Math.Min(_end, at + ShapeReach));
        atoms[(int)TokenAtom.RestLength] = (uint)Math.Min(_end - at, 3);
        atoms[(int)TokenAtom.Run] = _run;
        atoms[(int)TokenAtom.NextShape] = _nextShape;
        atoms[(int)TokenAtom.NextWord] = _nextWord;
        atoms[(int)TokenAtom.PreviousWord] = _previousWord;
        atoms[(int)TokenAtom.Quotes] = quotes.Code;
        atoms[(int)TokenAtom.Last] = (uint)last;
    }

    /// <summary>Whether the stop at <paramref name="at"/> surely belongs to the token before it: the paragraph goes on, and
    /// the stop
    /// ends initials (<c>J.K.</c>) or a word that is never written without (<c>Inc.</c>).</summary>
    public bool KeepsStop(int start, int at)
    {
        if (at != _end - 1 || _scan.Codes[at] != '.' || at - start > LongestPiece || _nextShape == NoMore)
        {
            return false;
        }

        ReadOnlySpan<char> piece = _scan.Codes[start..at];
        bool initials = piece.Length >= 3 && piece.Length % 2 == 1;
        for (int i = start; i < at && initials; i++)
        {
            initials = (i - start) % 2 == 0 ? IsWord(i) : _scan.Codes[i] == '.';
        }

        return initials || _classes.Of(FeatureHash.Of(piece)) switch
        {
            WordClass.Suffix => true,
            WordClass.Title => _scan.Kinds[start] == CharacterKind.Upper,
            _ => false,
        };
    }

    /// <summary>Whether the stop at <paramref name="at"/> ends a sentence whose blank was forgotten (<c>said
    /// so.The</c>).</summary>
    public bool LacksBlank(int start, int at)
    {
        ReadOnlySpan<CharacterKind> kinds = _scan.Kinds;
        return _scan.Codes[at] == '.' && (_run & (WebFlag | AtFlag | SlashFlag)) == 0 && at - start is >= 2 and <= LongestWord
            && kinds[at - 1] == CharacterKind.Lower && at + 2 < _end
            && kinds[at + 1] == CharacterKind.Upper && kinds[at + 2] == CharacterKind.Lower
            && kinds[start..at].IndexOfAny(CharacterKind.Mark, CharacterKind.Digit) < 0
            && !WordClasses.IsAbbreviated(_classes.Of(FeatureHash.Of(_scan.Codes[start..at])));
    }

    private bool SameKinds(int first, int end) =>
        _scan.Kinds[first..end].IndexOfAny(CharacterKind.Mark, CharacterKind.Digit) < 0;

    private static uint RunFlags(ReadOnlySpan<char> run)
    {
        uint web = run.Contains("://", StringComparison.Ordinal)
            || run.StartsWith("www.", StringComparison.Ordinal) ? WebFlag : 0;
        uint at = run.Contains('@') ? AtFlag : 0;
        uint slash = run.Contains('/') ? SlashFlag : 0;
        uint digits = run.Contains('0') ? 8u : 0;
        return web + at + slash + digits + (uint)(Math.Min(run.Count('-'), 2) * 16);
    }

    /// <summary>Letters by their kind, marks by themselves.</summary>
    private uint Symbol(int at) => _scan.Kinds[at] is CharacterKind.Mark ? _scan.Codes[at] : 1 + (uint)_scan.Kinds[at];

    private uint WordFrom(int first, int end)
    {
        int to = first;
        while (to < end && to - first < LongestWord && IsWord(to))
        {
            to++;
        }

        return FeatureHash.Of(_scan.Codes[first..to]);
    }

    private uint WordBefore(int end, int first)
    {
        int from = end;
        while (from > first && end - from < LongestWord && IsWord(from - 1))
        {
            from--;
        }

        return FeatureHash.Of(_scan.Codes[from..end]);
    }

    private uint Shape(int first, int end)
    {
        uint hash = FeatureHash.Seed, last = 0;
        int parts = 0;
        for (int i = first; i < end && parts < 6; i++)
        {
            uint symbol = Symbol(i);
            if (symbol != last)
            {
                hash = FeatureHash.Add(hash, symbol);
                last = symbol;
                parts++;
            }
        }

        return FeatureHash.Finish(hash);
    }

    private bool IsWord(int at) => _scan.Kinds[at] is not (CharacterKind.Mark or CharacterKind.Space);
}
