using Chancery.Language.Lemmas;
using Chancery.Language.Model;
using Chancery.Language.Names;
using Chancery.Language.Network;
using Chancery.Language.Quotations;
using Chancery.Language.Segmentation;

namespace Chancery.Language;

/// <summary>Text → <see cref="Document"/>: words, sentences, tags, lemmas, trees, names, quotations.</summary>
/// <remarks>Immutable once loaded; any number of threads may analyse with one analyser. The same text gives the same document.</remarks>
public sealed class Analyser
{
    // Bounds the scratch of one pass; a document of any length is analysed in passes of whole sentences.
    private const int WordsOfOnePass = 1024;

    // No sentence of prose is longer; a run of text without stops is cut here so that cost stays linear.
    private const int LongestSentence = 300;

    // Of English prose, its blank or stop included; a guess at a list's room, no more.
    private const int CharactersOfAWord = 5;

    private readonly AnalysisNetwork _network;
    private readonly Segmenter _segmenter;
    private readonly Lemmatiser _lemmatiser;

    internal Analyser(LanguageModel model)
    {
        Description = model.Description;
        _network = new AnalysisNetwork(model.Tensors, model.Labels, model.Vectors, model.Vocabulary);
        _segmenter = model.Segmenter;
        _lemmatiser = model.Lemmatiser;
    }

    public ModelDescription Description { get; }

    /// <exception cref="ModelFormatException">The file is not a sound model; the message names the field.</exception>
    public static Analyser Load(string path) => new(LanguageModel.Read(File.ReadAllBytes(path)));

    public Document Analyse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var pieces = new List<TokenPiece>((text.Length / CharactersOfAWord) + 1);
        var segmented = new List<SegmentedSentence>();
        _segmenter.Segment(text, pieces, segmented);
        var words = new WordData[pieces.Count];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = new WordData { Start = pieces[i].Start, End = pieces[i].End, ContinuesToken = pieces[i].ContinuesToken, Features = Features.Empty, Lemma = "", Xpos = "" };
        }

        var sentences = new List<SentenceData>(segmented.Count);
        foreach (SegmentedSentence sentence in segmented)
        {
            for (int first = sentence.First; first < sentence.End; first += LongestSentence)
            {
                sentences.Add(new SentenceData(first, Math.Min(first + LongestSentence, sentence.End), sentence.StartsParagraph && first == sentence.First));
            }
        }

        return Finish(text, words, [.. sentences]);
    }

    /// <summary>Keeps the words and sentences of <paramref name="given"/> and replaces all else.</summary>
    public Document AnalyseWords(Document given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var words = new WordData[given.WordCount];
        for (int i = 0; i < words.Length; i++)
        {
            ref readonly WordData old = ref given.Data(i);
            words[i] = new WordData { Start = old.Start, End = old.End, ContinuesToken = old.ContinuesToken, Features = Features.Empty, Lemma = "", Xpos = "" };
        }

        return Finish(given.Text, words, [.. given.Sentences.Select(s => new SentenceData(s.First, s.End, s.StartsParagraph))]);
    }

    private Document Finish(string text, WordData[] words, SentenceData[] sentences)
    {
        byte[] names = new byte[words.Length];
        for (int s = 0; s < sentences.Length;)
        {
            int first = s, start = sentences[s].First;
            do
            {
                s++;
            }
            while (s < sentences.Length && sentences[s].End - start <= WordsOfOnePass);

            int end = sentences[s - 1].End;
            SentenceData[] pass = [.. sentences.AsSpan(first..s).ToArray().Select(x => x with { First = x.First - start, End = x.End - start })];
            Span<WordData> part = words.AsSpan(start..end);
            _network.Apply(text, part, pass, names.AsSpan(start..end));
            foreach (ref WordData word in part)
            {
                word.Head = word.Head < 0 ? -1 : word.Head + start;
            }
        }

        foreach (SentenceData sentence in sentences)
        {
            for (int i = sentence.First; i < sentence.End; i++)
            {
                ref WordData word = ref words[i];
                word.Lemma = _lemmatiser.Lemma(text.AsSpan(word.Start..word.End), word.Tag, word.Xpos, i == sentence.First);
            }
        }

        return new Document(text, words, sentences, NameBounds.Settle(NameLabel.Read(names, words, sentences), words, text), QuotationFinder.Find(text));
    }
}
