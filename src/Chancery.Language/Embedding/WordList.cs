using System.Numerics;
using System.Runtime.CompilerServices;

namespace Chancery.Language.Embedding;

/// <summary>Words by number, found again by their characters: one text and one table of slots, no string a word.</summary>
/// <remarks>Immutable; any number of threads. Where a word stands twice, the first counts.</remarks>
internal sealed class WordList
{
    private readonly string _text;
    private readonly int[] _starts;
    private readonly int[] _slots;

    /// <param name="text">The words, one a line; empty for none.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public WordList(string text)
    {
        _text = text;
        int count = text.Length == 0 ? 0 : text.AsSpan().Count('\n') + 1;
        _starts = new int[count + 1];
        for (int i = 0, at = 0; i < count; i++)
        {
            _starts[i] = at;
            int end = text.IndexOf('\n', at);
            at = (end < 0 ? text.Length : end) + 1;
            _starts[i + 1] = at;
        }

        // Half full at most; a slot holds the word's number + 1.
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * count))];
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<char> word = Chars(i);
            int slot = Slot(word);
            if (_slots[slot] == 0)
            {
                _slots[slot] = i + 1;
            }
        }
    }

    public int Count => _starts.Length - 1;

    /// <summary>All words, one a line.</summary>
    public string Text => _text;

    public string this[int word] => Chars(word).ToString();

    /// <summary>The word's number, or -1.</summary>
    public int Find(ReadOnlySpan<char> word) => _slots[Slot(word)] - 1;

    private ReadOnlySpan<char> Chars(int word) => _text.AsSpan(_starts[word], _starts[word + 1] - 1 - _starts[word]);

    // The slot that holds the word, or the free one where it would stand.
    private int Slot(ReadOnlySpan<char> word)
    {
        uint mask = (uint)_slots.Length - 1;
        uint slot = FormHash.Of(word) & mask;
        while (_slots[slot] != 0 && !Chars(_slots[slot] - 1).SequenceEqual(word))
        {
            slot = (slot + 1) & mask;
        }

        return (int)slot;
    }
}
