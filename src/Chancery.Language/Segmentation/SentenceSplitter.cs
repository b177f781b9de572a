namespace Chancery.Language.Segmentation;

/// <summary>Decides whether a sentence ends at a place: the model when it reads, the labelled data when it learns.</summary>
internal interface IEndDecider
{
    /// <param name="atoms">Atoms of the place, see <see cref="SentenceAtom"/>.</param>
    /// <param name="word">The word before the place.</param>
    bool Ends(ReadOnlySpan<uint> atoms, int word);
}

/// <summary>Words → sentences, paragraph by paragraph. A paragraph's end is always a sentence's end.</summary>
/// <remarks>
/// A single line end is one too where the writer meant it: the line's successor would have fitted in it, or no line is
/// as narrow as wrapped text. The labelled data has no line ends to learn this from.
/// </remarks>
internal readonly ref struct SentenceSplitter<TDecider>(ReadOnlySpan<WordSketch> words, TDecider decider)
    where TDecider : struct, IEndDecider
{
    /// <summary>Lines longer than this are not wrapped by hand.</summary>
    private const int WidestWrap = 120;

    private readonly ReadOnlySpan<WordSketch> _words = words;

    /// <summary>Adds to <paramref name="sentences"/>, whose word indexes are raised by <paramref name="offset"/>.</summary>
    public void Split(List<SegmentedSentence> sentences, int offset)
    {
        for (int first = 0; first < _words.Length;)
        {
            int end = first + 1;
            while (end < _words.Length && _words[end].Gap != Gap.Paragraph)
            {
                end++;
            }

            SplitParagraph(sentences, first, end, offset);
            first = end;
        }
    }

    private void SplitParagraph(List<SegmentedSentence> sentences, int paragraph, int end, int offset)
    {
        scoped Span<uint> atoms = stackalloc uint[SentenceAtoms.Count];
        var place = new SentenceAtoms(_words, paragraph, end);
        int width = WidestLine(paragraph, end);
        int lineStart = paragraph, first = paragraph;
        for (int next = paragraph + 1; next < end; next++)
        {
            place.Pass(next - 1);
            bool ends = false;
            if (_words[next].Gap == Gap.Line)
            {
                ends = IsMeant(lineStart, next, end, width);
                lineStart = next;
            }

            if (!ends && IsPlace(_words[next - 1], _words[next]) && !place.GoesOn(first, next))
            {
                place.Fill(atoms, first, next);
                ends = decider.Ends(atoms, next - 1);
            }

            if (ends)
            {
                sentences.Add(new SegmentedSentence(first + offset, next + offset, first == paragraph));
                first = next;
                place.StartSentence();
            }
        }

        sentences.Add(new SegmentedSentence(first + offset, end + offset, first == paragraph));
    }

    /// <summary>Most places between words cannot end a sentence; only the others are worth the model's time.</summary>
    private static bool IsPlace(in WordSketch left, in WordSketch right)
    {
        if (right.Continues || (right.Gap == Gap.None && right.Role >= WordRole.Stop && right.Role != WordRole.Opening))
        {
            return false;
        }

        // Web text uses dashes as bullets; in news they join (`SEOUL, South Korea — Officials`), and news matters more here.
        if (left.Role == WordRole.Dash)
        {
            return false;
        }

        return left.Role is >= WordRole.Abbreviation and not WordRole.Comma and not WordRole.Opening
            || right.Role is WordRole.Capital or WordRole.AllCapital or WordRole.Number
            || right.Role > WordRole.Closing;
    }

    private int WidestLine(int paragraph, int end)
    {
        int width = 0, lineStart = paragraph;
        for (int i = paragraph + 1; i <= end; i++)
        {
            if (i == end || _words[i].Gap == Gap.Line)
            {
                width = Math.Max(width, _words[i - 1].End - _words[lineStart].Start);
                lineStart = i;
            }
        }

        return width;
    }

    private bool IsMeant(int lineStart, int next, int end, int width)
    {
        if (_words[next].Bullet)
        {
            return true;
        }

        if (_words[next].Role is WordRole.Lower or WordRole.Comma or WordRole.Closing)
        {
            return false;
        }

        int to = next + 1;
        while (to < end && _words[to].Gap == Gap.None)
        {
            to++;
        }

        int line = _words[next - 1].End - _words[lineStart].Start;
        return width > WidestWrap || line + 1 + (_words[to - 1].End - _words[next].Start) <= width;
    }
}
