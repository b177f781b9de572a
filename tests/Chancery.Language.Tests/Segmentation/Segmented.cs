using Chancery.Language.Segmentation;

namespace Chancery.Language.Tests.Segmentation;

/// <summary>A text's words and sentences in a form that tests can write down.</summary>
internal sealed class Segmented
{
    private readonly string _text;

    public Segmented(string text)
    {
        _text = text;
        TrainedModels.Segmenter.Segment(text, Words, Sentences);
    }

    public List<TokenPiece> Words { get; } = [];

    public List<SegmentedSentence> Sentences { get; } = [];

    /// <summary>Words parted by blanks; one that continues a token begins with <c>+</c>.</summary>
    public string Written => string.Join(' ', Words.Select(w => (w.ContinuesToken ? "+" : "") + _text[w.Start..w.End]));

    /// <summary>Sentences as they stand in the text.</summary>
    public string[] WrittenSentences => [.. Sentences.Select(s => _text[Words[s.First].Start..Words[s.End - 1].End])];
}
