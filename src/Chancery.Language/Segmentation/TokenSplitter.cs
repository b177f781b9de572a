namespace Chancery.Language.Segmentation;

/// <summary>What happens between two characters of a run without blanks.</summary>
internal enum Cut
{
    /// <summary>The token goes on.</summary>
    None,

    /// <summary>A new token begins.</summary>
    Token,

    /// <summary>A new word of the same token begins.</summary>
    Word,
}

/// <summary>Decides a place from its features: the model when it reads, the labelled data when it learns.</summary>
internal interface ICutDecider
{
    /// <param name="atoms">Atoms of the place, see <see cref="TokenAtom"/>.</param>
    /// <param name="offset">Where the place is, in UTF-16 units.</param>
    Cut Decide(ReadOnlySpan<uint> atoms, int offset);
}

/// <summary>A scanned text → its words, run by run. One walk over the text, whatever the runs' lengths.</summary>
/// <remarks>
/// Letters are parted from letters only where a clitic or a fused word (<c>cannot</c>) is known, and always before <c>'s</c>; digits from digits and from
/// letters before them (<c>G7</c>) never, nor initials and the like from their stop; a stop between a word and a capital
/// (<c>so.The</c>) stands alone. Every other place is put to the decider.
/// </remarks>
internal readonly struct TokenSplitter<TDecider>(CharacterScan scan, FusedWords fused, WordClasses classes, TDecider decider)
    where TDecider : struct, ICutDecider
{
    /// <summary>Adds to <paramref name="words"/>, and to <paramref name="sketches"/> what the sentence model sees of each
    /// word.</summary>
    public void Split(List<TokenPiece> words, ref WordSketches sketches)
    {
        ReadOnlySpan<char> codes = scan.Codes;
        ReadOnlySpan<CharacterKind> kinds = scan.Kinds;
        var quotes = default(OpenQuotes);
        int previous = -1, gapFrom = 0;
        for (int at = 0; at < codes.Length;)
        {
            if (kinds[at] == CharacterKind.Space)
            {
                at++;
                continue;
            }

            int end = at + 1;
            while (end < codes.Length && kinds[end] != CharacterKind.Space)
            {
                end++;
            }

            Gap gap = previous < 0 ? Gap.Paragraph : GapOf(codes[gapFrom..at]);
            if (gap == Gap.Paragraph)
            {
                quotes = default;
            }

            sketches.GapBeforeNext(gap);
            SplitRun(at, end, previous, ref quotes, words, ref sketches);
            previous = at;
            at = gapFrom = end;
        }
    }

    private static Gap GapOf(ReadOnlySpan<char> space)
    {
        int lineEnds = space.Count('\n');
        return lineEnds > 1 || space.Contains('\f') ? Gap.Paragraph : lineEnds == 1 ? Gap.Line : Gap.Blank;
    }

    private void SplitRun(
        int first, int end, int previous, ref OpenQuotes quotes, List<TokenPiece> words, ref WordSketches sketches)
    {
        ReadOnlySpan<char> codes = scan.Codes;
        ReadOnlySpan<CharacterKind> kinds = scan.Kinds;
        Span<uint> atoms = stackalloc uint[TokenAtoms.Count];
        var place = new TokenAtoms(scan, classes, first, end, previous);
        int start = first;
        bool continues = false;
        Cut last = Cut.None;
        for (int at = first; at < end;)
        {
            if (at == start && !continues && fused.SecondPart(codes, kinds, at, end) is > 0 and int parted)
            {
                Add(ref start, at + parted, false, words, ref sketches);
                (continues, last) = (true, Cut.Word);
                at += parted;
            }

            quotes.Pass(codes, kinds, at, first, end);
            if (++at >= end)
            {
                break;
            }

            if (FusedWords.IsNot(codes, kinds, start, at, end))
            {
                Add(ref start, at, continues, words, ref sketches);
                (continues, last) = (true, Cut.Word);
                at += 2;
                continue;
            }

            if (FusedWords.IsPossessive(codes, kinds, start, at, end))
            {
                Add(ref start, at, continues, words, ref sketches);
                (continues, last) = (true, Cut.Word);
                at++;
                continue;
            }

            if (SameRun(kinds[at - 1], kinds[at]) || place.KeepsStop(start, at))
            {
                continue;
            }

            if (place.LacksBlank(start, at))
            {
                Add(ref start, at, continues, words, ref sketches);
                Add(ref start, ++at, false, words, ref sketches);
                (continues, last) = (false, Cut.Token);
                continue;
            }

            place.Fill(atoms, start, at, quotes, last);
            last = decider.Decide(atoms, scan.Starts[at]);
            if (last != Cut.None)
            {
                Add(ref start, at, continues, words, ref sketches);
                continues = last == Cut.Word;
            }
        }

        Add(ref start, end, continues, words, ref sketches);
    }

    private void Add(ref int start, int end, bool continues, List<TokenPiece> words, ref WordSketches sketches)
    {
        words.Add(new TokenPiece(scan.Starts[start], scan.Starts[end], continues));
        sketches.Add(scan, start, end, continues);
        start = end;
    }

    private static bool SameRun(CharacterKind left, CharacterKind right) =>
        left != CharacterKind.Mark && right != CharacterKind.Mark
        && (left != CharacterKind.Digit || right == CharacterKind.Digit);
}
