namespace Chancery.Language;

/// <summary>An analysed text: sentences, words, trees, names and quotations. Owns flat arrays; words are views of them.</summary>
/// <remarks>Immutable once built; any number of threads may read it. All offsets are UTF-16 units of <see cref="Text"/>.</remarks>
public sealed class Document
{
    private readonly WordData[] _words;
    private readonly SentenceData[] _sentences;
    private readonly int[] _sentenceOf;
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;
    private readonly int[] _leftEdge;
    private readonly int[] _rightEdge;
    private readonly int[] _nameOf;

    internal Document(string text, WordData[] words, SentenceData[] sentences, Name[] names, Quotation[] quotations)
    {
        Text = text;
        _words = words;
        _sentences = sentences;
        Names = names;
        Quotations = quotations;
        int n = words.Length;
        _sentenceOf = new int[n];
        for (int s = 0; s < sentences.Length; s++)
        {
            _sentenceOf.AsSpan(sentences[s].First..sentences[s].End).Fill(s);
        }

        _firstChild = new int[n];
        _nextSibling = new int[n];
        _leftEdge = new int[n];
        _rightEdge = new int[n];
        _nameOf = new int[n];
        Array.Fill(_firstChild, -1);
        Array.Fill(_nextSibling, -1);
        Array.Fill(_nameOf, -1);
        for (int i = n - 1; i >= 0; i--)
        {
            _leftEdge[i] = _rightEdge[i] = i;
            int head = words[i].Head;
            if (head >= 0)
            {
                _nextSibling[i] = _firstChild[head];
                _firstChild[head] = i;
            }
        }

        for (int i = 0; i < n; i++)
        {
            for (int up = words[i].Head; up >= 0; up = words[up].Head)
            {
                _leftEdge[up] = Math.Min(_leftEdge[up], i);
                _rightEdge[up] = Math.Max(_rightEdge[up], i);
            }
        }

        for (int k = 0; k < names.Length; k++)
        {
            _nameOf.AsSpan(names[k].FirstWord..names[k].EndWord).Fill(k);
        }
    }

    public string Text { get; }

    public int WordCount => _words.Length;

    public int SentenceCount => _sentences.Length;

    /// <summary>Names in the order of the text; they do not overlap.</summary>
    public IReadOnlyList<Name> Names { get; }

    /// <summary>Direct quotations in the order of the text; they do not overlap.</summary>
    public IReadOnlyList<Quotation> Quotations { get; }

    public Word this[int word] => (uint)word < (uint)_words.Length
        ? new(this, word)
        : throw new ArgumentOutOfRangeException(nameof(word));

    public WordRange Words => new(this, 0, _words.Length);

    public Sentence SentenceAt(int sentence) => (uint)sentence < (uint)_sentences.Length
        ? new(this, sentence)
        : throw new ArgumentOutOfRangeException(nameof(sentence));

    public IEnumerable<Sentence> Sentences
    {
        get
        {
            for (int i = 0; i < _sentences.Length; i++)
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
        int low = 0, high = _words.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_words[middle].End <= offset)
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

    internal ref readonly WordData Data(int word) => ref _words[word];

    internal ref readonly SentenceData DataOfSentence(int sentence) => ref _sentences[sentence];

    internal int SentenceOf(int word) => _sentenceOf[word];

    internal int FirstChild(int word) => _firstChild[word];

    internal int NextSibling(int word) => _nextSibling[word];

    internal int LeftEdge(int word) => _leftEdge[word];

    internal int RightEdge(int word) => _rightEdge[word];

    internal int NameOf(int word) => _nameOf[word];
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
public sealed record Name(NameKind Kind, int FirstWord, int EndWord, TextSpan Span)
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
public sealed record Quotation(TextSpan Span, TextSpan Inner, bool Closed);
