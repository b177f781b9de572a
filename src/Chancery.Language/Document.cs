namespace Chancery.Language;

/// <summary>An analysed text: sentences, words, trees, names and quotations. Owns flat arrays; words are views of them.</summary>
/// <remarks>
/// Immutable once built; any number of threads may read it. All offsets are UTF-16 units of <see cref="Text"/>. Its arrays are
/// leased: <see cref="Dispose"/> gives them back, so that a program that disposes what it has read allocates nothing a word. It is
/// free to leave that to the garbage collector; what is disposed holds no words any more.
/// </remarks>
public sealed class Document : IDisposable
{
    private const int LinksOfAWord = 6;

    private readonly LeasedArray<WordData> _words;
    private readonly LeasedArray<SentenceData> _sentences;
    private readonly LeasedArray<Name> _names;
    private readonly LeasedArray<Quotation> _quotations;

    // One after the other: sentence, first child, next sibling, left edge, right edge, name of each word.
    private readonly LeasedArray<int> _links;

    internal Document(string text, ReadOnlySpan<WordData> words, ReadOnlySpan<SentenceData> sentences, ReadOnlySpan<Name> names, ReadOnlySpan<Quotation> quotations)
    {
        Text = text;
        _words = new(words);
        _sentences = new(sentences);
        _names = new(names);
        _quotations = new(quotations);
        int n = words.Length;
        _links = new(n * LinksOfAWord);
        Span<int> sentenceOf = Links(0), firstChild = Links(1), nextSibling = Links(2), leftEdge = Links(3), rightEdge = Links(4), nameOf = Links(5);
        for (int s = 0; s < sentences.Length; s++)
        {
            sentenceOf[sentences[s].First..sentences[s].End].Fill(s);
        }

        firstChild.Fill(-1);
        nextSibling.Fill(-1);
        nameOf.Fill(-1);
        for (int i = n - 1; i >= 0; i--)
        {
            leftEdge[i] = rightEdge[i] = i;
            int head = words[i].Head;
            if (head >= 0)
            {
                nextSibling[i] = firstChild[head];
                firstChild[head] = i;
            }
        }

        for (int i = 0; i < n; i++)
        {
            for (int up = words[i].Head; up >= 0; up = words[up].Head)
            {
                leftEdge[up] = Math.Min(leftEdge[up], i);
                rightEdge[up] = Math.Max(rightEdge[up], i);
            }
        }

        for (int k = 0; k < names.Length; k++)
        {
            nameOf[names[k].FirstWord..names[k].EndWord].Fill(k);
        }
    }

    public string Text { get; }

    public int WordCount => _words.Count;

    public int SentenceCount => _sentences.Count;

    /// <summary>Names in the order of the text; they do not overlap.</summary>
    public IReadOnlyList<Name> Names => _names;

    /// <summary>Direct quotations in the order of the text; they do not overlap.</summary>
    public IReadOnlyList<Quotation> Quotations => _quotations;

    public Word this[int word] => (uint)word < (uint)_words.Count
        ? new(this, word)
        : throw new ArgumentOutOfRangeException(nameof(word));

    public WordRange Words => new(this, 0, _words.Count);

    public Sentence SentenceAt(int sentence) => (uint)sentence < (uint)_sentences.Count
        ? new(this, sentence)
        : throw new ArgumentOutOfRangeException(nameof(sentence));

    public IEnumerable<Sentence> Sentences
    {
        get
        {
            for (int i = 0; i < _sentences.Count; i++)
            {
                yield return new Sentence(this, i);
            }
        }
    }

    /// <summary>The text that a span covers.</summary>
    public string Slice(TextSpan span) => Text[span.Start..span.End];

    /// <summary>The first word that ends after <paramref name="offset"/>, or <see cref="WordCount"/>.</summary>
    public int FirstWordEndingAfter(int offset)
    {
        int low = 0, high = _words.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_words.Items[middle].End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    public void Dispose()
    {
        _words.Dispose();
        _sentences.Dispose();
        _names.Dispose();
        _quotations.Dispose();
        _links.Dispose();
    }

    internal ref readonly WordData Data(int word) => ref _words.Items[word];

    internal ref readonly SentenceData DataOfSentence(int sentence) => ref _sentences.Items[sentence];

    internal int SentenceOf(int word) => Links(0)[word];

    internal int FirstChild(int word) => Links(1)[word];

    internal int NextSibling(int word) => Links(2)[word];

    internal int LeftEdge(int word) => Links(3)[word];

    internal int RightEdge(int word) => Links(4)[word];

    internal int NameOf(int word) => Links(5)[word];

    private Span<int> Links(int kind) => _links.Items.Slice(kind * _words.Count, _words.Count);
}

/// <summary>What a document stores of a word.</summary>
internal struct WordData
{
    public int Start;
    public int End;

    /// <summary>Index of the head in the document, or -1 for a root.</summary>
    public int Head;

    public string Lemma;
    public string Xpos;
    public Features Features;
    public PartOfSpeech Tag;
    public Relation Relation;

    /// <summary>The word belongs to the same written token as the word before it (<c>do|n't</c>): a UD multiword token.</summary>
    public bool ContinuesToken;

    /// <summary>A word of which only its place is known.</summary>
    public static WordData Unread(int start, int end, bool continuesToken) =>
        new() { Start = start, End = end, ContinuesToken = continuesToken, Features = Features.Empty, Lemma = "", Xpos = "" };
}

/// <param name="First">First word.</param>
/// <param name="End">One past the last word.</param>
/// <param name="StartsParagraph">A blank line, or the text's start, stands before it.</param>
internal readonly record struct SentenceData(int First, int End, bool StartsParagraph);

public enum NameKind : byte
{
    Person,
    Organisation,
    Location,
    Other,
}

/// <summary>A proper name: words <see cref="FirstWord"/> to <see cref="EndWord"/> (excluded).</summary>
public readonly record struct Name(NameKind Kind, int FirstWord, int EndWord, TextSpan Span)
{
    /// <summary>PER, ORG, LOC or MISC.</summary>
    public string Code => Kind switch
    {
        NameKind.Person => "PER",
        NameKind.Organisation => "ORG",
        NameKind.Location => "LOC",
        _ => "MISC",
    };
}

/// <summary>A direct quotation.</summary>
/// <param name="Span">With its quotation marks.</param>
/// <param name="Inner">Without them.</param>
/// <param name="Closed">False where the quotation runs on into the next paragraph without a closing mark, or never closes.</param>
public readonly record struct Quotation(TextSpan Span, TextSpan Inner, bool Closed);
