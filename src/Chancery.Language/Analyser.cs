using System.Runtime.InteropServices;
using Chancery.Language.Embedding;
using Chancery.Language.Lemmas;
using Chancery.Language.Model;
using Chancery.Language.Names;
using Chancery.Language.Network;
using Chancery.Language.Parsing;
using Chancery.Language.Quotations;
using Chancery.Language.Segmentation;

namespace Chancery.Language;

/// <summary>Text → <see cref="Document"/>: words, sentences, tags, lemmas, trees, names, quotations.</summary>
/// <remarks>Immutable once loaded; any number of threads may analyse with one analyser. The same text gives the same document.</remarks>
public sealed class Analyser
{
    // Bounds the scratch of one pass; a document of any length is analysed in passes of whole sentences.
    private const int WordsOfOnePass = 256;

    // No sentence of prose is longer; a run of text without stops is cut here so that cost stays linear.
    private const int LongestSentence = 300;

    private readonly AnalysisNetwork _network;
    private readonly Segmenter _segmenter;
    private readonly LemmaCache _lemmas;
    private readonly ScratchShelf _scratch = new();

    internal Analyser(LanguageModel model)
    {
        Description = model.Description;
        Vectors = model.Vectors;
        _network = new AnalysisNetwork(model.Weights, model.Labels, model.Vectors, model.Vocabulary);
        _segmenter = model.Segmenter;
        _lemmas = new LemmaCache(model.Lemmatiser);
    }

    public ModelDescription Description { get; }

    /// <summary>The word vectors that the trees are read with.</summary>
    public WordVectors Vectors { get; }

    /// <exception cref="ModelFormatException">The file is not a sound model; the message names the field.</exception>
    public static Analyser Load(string path) => new(LanguageModel.Read(File.ReadAllBytes(path)));

    public Document Analyse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        AnalysisScratch scratch = _scratch.Take();
        List<TokenPiece> pieces = scratch.Pieces;
        _segmenter.Segment(text, pieces, scratch.Segmented);
        scratch.Reserve(pieces.Count);
        for (int i = 0; i < pieces.Count; i++)
        {
            scratch.Words[i] = WordData.Unread(pieces[i].Start, pieces[i].End, pieces[i].ContinuesToken);
        }

        foreach (SegmentedSentence sentence in scratch.Segmented)
        {
            AddSentence(scratch, new SentenceData(sentence.First, sentence.End, sentence.StartsParagraph));
        }

        return Finish(text, pieces.Count, scratch);
    }

    /// <summary>Keeps the words and sentences of <paramref name="given"/> and replaces all else.</summary>
    public Document AnalyseWords(Document given)
    {
        ArgumentNullException.ThrowIfNull(given);
        AnalysisScratch scratch = _scratch.Take();
        scratch.Reserve(given.WordCount);
        for (int i = 0; i < given.WordCount; i++)
        {
            ref readonly WordData old = ref given.Data(i);
            scratch.Words[i] = WordData.Unread(old.Start, old.End, old.ContinuesToken);
        }

        for (int s = 0; s < given.SentenceCount; s++)
        {
            scratch.Sentences.Add(given.DataOfSentence(s));
        }

        return Finish(given.Text, given.WordCount, scratch);
    }

    private static void AddSentence(AnalysisScratch scratch, SentenceData sentence)
    {
        for (int first = sentence.First; first < sentence.End; first += LongestSentence)
        {
            scratch.Sentences.Add(new SentenceData(first, Math.Min(first + LongestSentence, sentence.End), sentence.StartsParagraph && first == sentence.First));
        }
    }

    private Document Finish(string text, int count, AnalysisScratch scratch)
    {
        Span<WordData> words = scratch.Words.AsSpan(0, count);
        Span<byte> labels = scratch.NameLabels.AsSpan(0, count);
        ReadOnlySpan<SentenceData> sentences = CollectionsMarshal.AsSpan(scratch.Sentences);
        for (int s = 0; s < sentences.Length;)
        {
            int first = sentences[s].First;
            scratch.Pass.Clear();
            do
            {
                scratch.Pass.Add(sentences[s] with { First = sentences[s].First - first, End = sentences[s].End - first });
                s++;
            }
            while (s < sentences.Length && sentences[s].End - first <= WordsOfOnePass);

            Range pass = first..sentences[s - 1].End;
            _network.Apply(text, words[pass], CollectionsMarshal.AsSpan(scratch.Pass), labels[pass]);
            foreach (ref WordData word in words[pass])
            {
                word.Head = word.Head < 0 ? -1 : word.Head + first;
            }
        }

        foreach (SentenceData sentence in sentences)
        {
            for (int i = sentence.First; i < sentence.End; i++)
            {
                ref WordData word = ref words[i];
                word.Lemma = _lemmas.Lemma(text.AsSpan(word.Start..word.End), word.Tag, word.Xpos, i == sentence.First);
            }

            ReportedClause.Restore(words, sentence);
        }

        NameLabel.Read(labels, words, sentences, scratch.Found);
        NameBounds.Settle(CollectionsMarshal.AsSpan(scratch.Found), words, text, scratch.Settled);
        QuotationFinder.Find(text, scratch.Quotations);
        var document = new Document(text, words, sentences, CollectionsMarshal.AsSpan(scratch.Settled), CollectionsMarshal.AsSpan(scratch.Quotations));
        _scratch.Give(scratch);
        return document;
    }
}
