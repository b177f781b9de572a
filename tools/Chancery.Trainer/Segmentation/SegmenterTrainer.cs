using Chancery.Language;
using Chancery.Language.Segmentation;

namespace Chancery.Trainer.Segmentation;

/// <summary>Treebanks → <see cref="Segmenter"/>. The same files in the same order give the same bytes.</summary>
public static class SegmenterTrainer
{
    private const string TokenTemplates = """
        L1 R1
        L2 L1 R1
        L1 R1 R2
        L2 L1 R1 R2
        L3 L2 L1 R1
        L1 R1 R2 R3
        LeftWord L1 R1
        RightWord L1 R1
        LeftWord L1 R1 RightWord
        LeftWord L1 R1 R2
        Piece R1
        Piece R1 NextShape
        Piece R1 NextWord
        Piece Rest
        Rest L1
        Rest L1 NextShape
        PieceShape RestShape
        PieceShape RestShape Run
        PieceShape R1 RestLength NextShape
        L1 R1 RestLength NextShape
        L1 R1 Run
        Piece RestShape
        L1 Rest Quotes NextShape
        L1 RestShape Quotes RestLength
        PreviousWord L1 R1 RestLength
        L1 R1 Last
        L1 R1 Run PieceShape
        Class R1 Rest NextShape
        Class R1 RestLength NextShape
        Class R1 RestLength NextWord
        """;

    private const string SentenceTemplates = """
        LeftRole1 RightRole1
        LeftRole1 RightRole1 Gap
        LeftRole2 LeftRole1 RightRole1 Gap
        LeftRole1 RightRole1 RightRole2 Gap
        LeftRole2 LeftRole1 RightRole1 RightRole2 Gap
        LeftShape1 RightShape1 Gap
        LeftShape2 LeftShape1 RightShape1
        LeftShape1 RightShape1 RightShape2
        LeftShape3 LeftShape2 LeftShape1 RightRole1
        LeftRole1 RightShape1 RightShape2 RightShape3
        Left1
        Right1
        Left1 RightRole1 Gap
        Left1 Right1
        Left2 Left1
        Left2 Left1 RightRole1 Gap
        Left2 LeftShape1 Right1
        Left3 Left2 Left1
        LeftRole1 Right1 Gap
        LeftRole1 Right1 RightRole2
        LeftRole1 Right1 Right2
        LeftRole1 RightRole1 Right2
        Right1 Right2 Right3
        Core Stop RightRole1
        Core Stop OpenerRole
        CoreShape Stop OpenerRole
        Stop Opener OpenerRole
        Core Stop Opener
        CoreShape Stop Opener
        Stop LeftRole1 OpenerRole Gap
        Stop LeftRole1 OpenerRole Open
        LeftRole1 RightRole1 Length
        LeftRole1 RightRole1 Ahead
        LeftRole1 RightRole1 Remaining
        LeftRole1 RightRole1 Length Ahead
        LeftRole1 RightRole1 Open
        LeftRole1 RightRole1 Capitals
        LeftRole1 RightRole1 Ahead Capitals
        LeftRole1 Right1 Ahead
        LeftRole1 First Length
        LeftRole1 RightRole1 FirstShape Length
        Left1 RightRole1 Length
        CoreClass Stop OpenerRole
        CoreClass Stop OpenerClass
        CoreClass Stop Opener
        CoreClass LeftRole1 RightRole1
        Stop LeftRole1 Speech
        Stop LeftRole1 OpenerRole Speech
        LeftRole1 RightRole1 RightRole2 Speech
        """;

    /// <summary>Web text leaves stops away, news does not: an end wrongly seen where no stop stands costs more than one
    /// missed.</summary>
    private const float PriceOfBareEnd = 3;

    /// <param name="conlluPaths">Treebank files, CoNLL-U.</param>
    /// <exception cref="FormatException">A line is not CoNLL-U.</exception>
    public static Segmenter Train(IReadOnlyList<string> conlluPaths)
    {
        Document[] documents = [.. conlluPaths.Select(path =>
        {
            using var reader = new StreamReader(path);
            return ConlluReader.Read(reader);
        })];
        var classes = WordClasses.Parse(KnownWords.Text);
        FusedWords fused = FusedWordsTrainer.Train(documents);
        LinearModel tokens = TrainTokens(documents, fused, classes);
        return new Segmenter(classes, fused, tokens, TrainSentences(documents, classes));
    }

    private static LinearModel TrainTokens(Document[] documents, FusedWords fused, WordClasses classes)
    {
        var templates = FeatureTemplates.Parse<TokenAtom>(TokenTemplates);
        var trainer = new LinearTrainer(templates, 3);
        var words = new List<TokenPiece>();
        foreach (Document document in documents)
        {
            var cuts = new Cut[document.Text.Length + 1];
            foreach (Word word in document.Words)
            {
                cuts[word.Span.Start] = word.ContinuesToken ? Cut.Word : Cut.Token;
            }

            using var scan = new CharacterScan(document.Text);
            var sketches = new WordSketches(document.WordCount, classes);
            words.Clear();
            new TokenSplitter<LabelledCuts>(scan, fused, classes, new LabelledCuts(cuts, trainer)).Split(words, ref sketches);
            sketches.Dispose();
        }

        return trainer.Train();
    }

    private static LinearModel TrainSentences(Document[] documents, WordClasses classes)
    {
        var templates = FeatureTemplates.Parse<SentenceAtom>(SentenceTemplates);
        var trainer = new LinearTrainer(templates, 2);
        foreach (Document document in documents)
        {
            bool[] ends = new bool[document.WordCount];
            foreach (Sentence sentence in document.Sentences)
            {
                ends[sentence.End - 1] = true;
            }

            using var scan = new CharacterScan(document.Text);
            WordSketches sketches = LabelledWords.Sketch(document, scan, classes);
            new SentenceSplitter<LabelledEnds>(sketches.Items, new LabelledEnds(ends, trainer)).Split([], 0);
            sketches.Dispose();
        }

        return trainer.Train();
    }

    private readonly struct LabelledCuts(Cut[] cuts, LinearTrainer trainer) : ICutDecider
    {
        public Cut Decide(ReadOnlySpan<uint> atoms, int offset)
        {
            trainer.Add(atoms, (int)cuts[offset]);
            return cuts[offset];
        }
    }

    private readonly struct LabelledEnds(bool[] ends, LinearTrainer trainer) : IEndDecider
    {
        public bool Ends(ReadOnlySpan<uint> atoms, int word)
        {
            bool marked = atoms[(int)SentenceAtom.Stop] != 0 || atoms[(int)SentenceAtom.LeftRole1] == (uint)WordRole.Abbreviation;
            trainer.Add(atoms, ends[word] ? 1 : 0, marked || ends[word] ? 1 : PriceOfBareEnd);
            return ends[word];
        }
    }
}
