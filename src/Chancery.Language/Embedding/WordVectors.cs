namespace Chancery.Language.Embedding;

/// <summary>Pretrained word vectors by lower-case form. Immutable; any number of threads.</summary>
/// <param name="words">Lower-case forms, most frequent first.</param>
/// <param name="table">Their vectors.</param>
internal sealed class WordVectors(WordList words, ByteTable table)
{
    public WordList Words => words;

    public ByteTable Table => table;

    /// <summary>The row of a lower-case form, or -1.</summary>
    public int Find(ReadOnlySpan<char> lower) => words.Find(lower);

    /// <summary>Writes the vector of a row; zeros for -1.</summary>
    public void CopyTo(int row, Span<float> target)
    {
        if (row < 0)
        {
            target[..table.Columns].Clear();
        }
        else
        {
            table.CopyTo(row, target);
        }
    }
}
