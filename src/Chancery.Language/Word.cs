namespace Chancery.Language;

/// <summary>A view of one word of a document: a UD syntactic word.</summary>
/// <remarks>Two views are equal when document and index are. The default value is no word; using it throws.</remarks>
public readonly record struct Word(Document Document, int Index)
{
    /// <summary>The word as it stands in the text.</summary>
    public string Text => Document.Text[Span.Start..Span.End];

    public ReadOnlySpan<char> Chars => Document.Text.AsSpan(Span.Start, Span.Length);

    public TextSpan Span => new(Document.Data(Index).Start, Document.Data(Index).End);

    /// <summary>The dictionary form; lower case but for proper nouns.</summary>
    public string Lemma => Document.Data(Index).Lemma;

    public PartOfSpeech Tag => Document.Data(Index).Tag;

    /// <summary>Penn Treebank tag.</summary>
    public string Xpos => Document.Data(Index).Xpos;

    public Features Features => Document.Data(Index).Features;

    /// <summary>Relation to the head.</summary>
    public Relation Relation => Document.Data(Index).Relation;

    public bool IsRoot => Document.Data(Index).Head < 0;

    /// <summary>The head; null for a root.</summary>
    public Word? Head => Document.Data(Index).Head is >= 0 and int head ? new Word(Document, head) : null;

    /// <summary>Dependents in the order of the text.</summary>
    public ChildRange Children => new(Document, Index);

    public Sentence Sentence => new(Document, Document.SentenceOf(Index));

    /// <summary>The first word of the smallest stretch that holds the word and all below it.</summary>
    public int LeftEdge => Document.LeftEdge(Index);

    /// <summary>The last word (included) of that stretch.</summary>
    public int RightEdge => Document.RightEdge(Index);

    /// <summary>The characters from the left edge to the right edge.</summary>
    public TextSpan SubtreeSpan => new(Document.Data(LeftEdge).Start, Document.Data(RightEdge).End);

    /// <summary>The name the word is part of; null when none.</summary>
    public Name? Name => Document.NameOf(Index) is >= 0 and int name ? Document.Names[name] : null;

    /// <summary>Part of the same written token as the word before (<c>do|n't</c>).</summary>
    public bool ContinuesToken => Document.Data(Index).ContinuesToken;

    /// <summary>The word before it in the sentence, if any.</summary>
    public Word? Previous => Index > Sentence.First ? new Word(Document, Index - 1) : null;

    /// <summary>The word after it in the sentence, if any.</summary>
    public Word? Next => Index + 1 < Sentence.End ? new Word(Document, Index + 1) : null;

    /// <summary>The first dependent with the given relation (subtypes not counted), if any.</summary>
    public Word? Child(Relation relation)
    {
        foreach (Word child in Children)
        {
            if (child.Relation == relation)
            {
                return child;
            }
        }

        return null;
    }

    public bool HasChild(Relation relation) => Child(relation) is not null;

    /// <summary>Whether the word is <paramref name="ancestor"/> or stands below it.</summary>
    public bool IsWithin(Word ancestor)
    {
        for (int at = Index; at >= 0; at = Document.Data(at).Head)
        {
            if (at == ancestor.Index)
            {
                return true;
            }
        }

        return false;
    }

    public override string ToString() => Text;
}

/// <summary>A word's dependents, in the order of the text; made for <c>foreach</c>, allocates nothing.</summary>
public readonly struct ChildRange(Document document, int parent)
{
    public Enumerator GetEnumerator() => new(document, document.FirstChild(parent));

    public struct Enumerator(Document document, int next)
    {
        private int _current = -1;
        private int _next = next;

        public readonly Word Current => new(document, _current);

        public bool MoveNext()
        {
            if (_next < 0)
            {
                return false;
            }

            _current = _next;
            _next = document.NextSibling(_next);
            return true;
        }
    }
}

/// <summary>Words from <see cref="First"/> to <see cref="End"/> (excluded); made for <c>foreach</c>, allocates nothing.</summary>
public readonly struct WordRange(Document document, int first, int end)
{
    public int First => first;

    public int End => end;

    public Enumerator GetEnumerator() => new(document, first, end);

    public struct Enumerator(Document document, int first, int end)
    {
        private int _current = first - 1;

        public readonly Word Current => new(document, _current);

        public bool MoveNext() => ++_current < end;
    }
}

/// <summary>A view of one sentence.</summary>
public readonly record struct Sentence(Document Document, int Index)
{
    /// <summary>Index of its first word.</summary>
    public int First => Document.DataOfSentence(Index).First;

    /// <summary>One past the index of its last word.</summary>
    public int End => Document.DataOfSentence(Index).End;

    public bool StartsParagraph => Document.DataOfSentence(Index).StartsParagraph;

    public WordRange Words => new(Document, First, End);

    public TextSpan Span => new(Document.Data(First).Start, Document.Data(End - 1).End);

    public string Text => Document.Slice(Span);

    /// <summary>The word whose head is the sentence itself.</summary>
    public Word Root
    {
        get
        {
            foreach (Word word in Words)
            {
                if (word.IsRoot)
                {
                    return word;
                }
            }

            throw new InvalidOperationException("A sentence without a root.");
        }
    }
}
