using Chancery.Language.Segmentation;

namespace Chancery.Language;

/// <summary>What one analysis writes down on its way; kept between analyses, so that only the first ones make room.</summary>
internal sealed class AnalysisScratch
{
    // Room beyond this many words (a book) is not kept.
    private const int MostKept = 1 << 17;

    public List<TokenPiece> Pieces { get; } = [];

    public List<SegmentedSentence> Segmented { get; } = [];

    public List<SentenceData> Sentences { get; } = [];

    /// <summary>Sentences of one pass of the network, counted from the pass's first word.</summary>
    public List<SentenceData> Pass { get; } = [];

    public List<Name> Found { get; } = [];

    public List<Name> Settled { get; } = [];

    public List<Quotation> Quotations { get; } = [];

    public WordData[] Words { get; private set; } = [];

    public byte[] NameLabels { get; private set; } = [];

    public bool IsWorthKeeping => Words.Length <= MostKept && Pieces.Capacity <= MostKept;

    public void Reserve(int words)
    {
        if (Words.Length < words)
        {
            Words = new WordData[words + (words / 4)];
            NameLabels = new byte[Words.Length];
        }
    }

    public void Clear()
    {
        Pieces.Clear();
        Segmented.Clear();
        Sentences.Clear();
        Pass.Clear();
        Found.Clear();
        Settled.Clear();
        Quotations.Clear();
    }
}

/// <summary>Scratch that no analysis uses at the moment; any number of threads may take and give.</summary>
internal sealed class ScratchShelf
{
    private readonly AnalysisScratch?[] _places = new AnalysisScratch?[2 * Environment.ProcessorCount];

    public AnalysisScratch Take()
    {
        for (int i = 0; i < _places.Length; i++)
        {
            if (_places[i] is not null && Interlocked.Exchange(ref _places[i], null) is { } scratch)
            {
                return scratch;
            }
        }

        return new AnalysisScratch();
    }

    public void Give(AnalysisScratch scratch)
    {
        scratch.Clear();
        for (int i = 0; i < _places.Length && scratch.IsWorthKeeping; i++)
        {
            if (Interlocked.CompareExchange(ref _places[i], scratch, null) is null)
            {
                return;
            }
        }
    }
}
