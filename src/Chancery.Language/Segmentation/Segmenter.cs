namespace Chancery.Language.Segmentation;

/// <summary>Text → words and sentences, as the English Universal Dependencies treebanks divide them.</summary>
/// <remarks>
/// Immutable; any number of threads may share one. The text is never altered: each character that is not white space belongs to
/// exactly one word, whatever the string holds (lone surrogates, control characters). Time is linear in the text's length, and
/// scratch is leased, so that only the caller's lists grow.
/// </remarks>
public sealed class Segmenter
{
    private readonly WordClasses _classes;
    private readonly FusedWords _fused;
    private readonly LinearModel _tokens;
    private readonly LinearModel _sentences;

    internal Segmenter(WordClasses classes, FusedWords fused, LinearModel tokens, LinearModel sentences) =>
        (_classes, _fused, _tokens, _sentences) = (classes, fused, tokens, sentences);

    /// <summary>Appends the text's words and sentences to the lists.</summary>
    /// <param name="text">Any string.</param>
    /// <param name="words">Gets the words in the order of the text, with offsets in UTF-16 units.</param>
    /// <param name="sentences">Gets sentences that part the added words; their indexes are those of
    /// <paramref name="words"/>.</param>
    public void Segment(string text, List<TokenPiece> words, List<SegmentedSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        int offset = words.Count;
        using var scan = new CharacterScan(text);
        var sketches = new WordSketches((text.Length / 4) + 16, _classes);
        try
        {
            new TokenSplitter<CutByModel>(scan, _fused, _classes, new CutByModel(_tokens)).Split(words, ref sketches);
            new SentenceSplitter<EndByModel>(sketches.Items, new EndByModel(_sentences)).Split(sentences, offset);
        }
        finally
        {
            sketches.Dispose();
        }
    }

    public void Write(BinaryWriter writer)
    {
        _classes.Write(writer);
        _fused.Write(writer);
        _tokens.Write(writer, "tokens");
        _sentences.Write(writer, "sentences");
    }

    /// <exception cref="InvalidDataException">The content is cut short or damaged; the message names the field.</exception>
    public static Segmenter Read(BinaryReader reader)
    {
        WordClasses classes = WordClasses.Read(reader);
        FusedWords fused = FusedWords.Read(reader);
        LinearModel tokens = LinearModel.Read<TokenAtom>(reader, "tokens", 3);
        return new Segmenter(classes, fused, tokens, LinearModel.Read<SentenceAtom>(reader, "sentences", 2));
    }

    private readonly struct CutByModel(LinearModel model) : ICutDecider
    {
        public Cut Decide(ReadOnlySpan<uint> atoms, int offset)
        {
            Span<uint> features = stackalloc uint[model.Templates.Count];
            model.Templates.Fill(atoms, features);
            return (Cut)model.Best(features);
        }
    }

    private readonly struct EndByModel(LinearModel model) : IEndDecider
    {
        public bool Ends(ReadOnlySpan<uint> atoms, int word)
        {
            Span<uint> features = stackalloc uint[model.Templates.Count];
            model.Templates.Fill(atoms, features);
            return model.Best(features) == 1;
        }
    }
}
