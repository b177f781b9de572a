namespace Chancery.Records;

/// <summary>Offsets in Unicode code points (the records) against offsets in UTF-16 units (.NET strings).</summary>
/// <remarks>
/// A text without surrogate pairs needs no table: the two counts agree. A lone surrogate counts as one code point.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed class CodePoints
{
    private readonly int[]? _pairStarts;   // UTF-16 offsets of the high halves of pairs, ascending
    private readonly int _length;

    public CodePoints(string text)
    {
        _length = text.Length;
        List<int>? pairs = null;
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && char.IsLowSurrogate(text[i + 1]))
            {
                (pairs ??= []).Add(i++);
            }
        }

        _pairStarts = pairs?.ToArray();
    }

    /// <summary>Length of the text in code points.</summary>
    public int Length => _length - (_pairStarts?.Length ?? 0);

    /// <summary>The code point offset of a UTF-16 offset; one in the middle of a pair belongs to that pair's code point.</summary>
    public int FromUtf16(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(offset, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, _length);
        if (_pairStarts is null)
        {
            return offset;
        }

        int at = Array.BinarySearch(_pairStarts, offset);
        int before = at >= 0 ? at : ~at;
        return before > 0 && _pairStarts[before - 1] == offset - 1 ? offset - 1 - (before - 1) : offset - before;
    }

    /// <summary>The UTF-16 offset of a code point offset.</summary>
    public int ToUtf16(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(offset, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);
        if (_pairStarts is null)
        {
            return offset;
        }

        // The k-th pair (from 0) starts at code point _pairStarts[k] - k; count the pairs that start before the offset.
        int low = 0, high = _pairStarts.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_pairStarts[middle] - middle < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return offset + low;
    }

    /// <summary>The part of <paramref name="text"/> between two code point offsets.</summary>
    public string Slice(string text, int start, int end) => text[ToUtf16(start)..ToUtf16(end)];
}
