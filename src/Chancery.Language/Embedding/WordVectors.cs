namespace Chancery.Language.Embedding;

/// <summary>Pretrained word vectors by lower-case form. Immutable; any number of threads.</summary>
public sealed class WordVectors
{
    /// <param name="words">Lower-case forms, most frequent first.</param>
    /// <param name="table">Their vectors.</param>
    internal WordVectors(WordList words, ByteTable table) => (Words, Table) = (words, table);

    /// <summary>Numbers of one vector.</summary>
    public int Dimensions => Table.Columns;

    internal WordList Words { get; }

    internal ByteTable Table { get; }

    /// <summary>The row of a lower-case form, or -1.</summary>
    public int Find(ReadOnlySpan<char> lower) => Words.Find(lower);

    /// <summary>Writes the vector of a row, <see cref="Dimensions"/> numbers; zeros for -1.</summary>
    public void CopyTo(int row, Span<float> target)
    {
        if (row < 0)
        {
            target[..Table.Columns].Clear();
        }
        else
        {
            Table.CopyTo(row, target);
        }
    }
}
