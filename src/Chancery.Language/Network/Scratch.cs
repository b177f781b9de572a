using System.Buffers;

namespace Chancery.Language.Network;

/// <summary>Pooled values, given out piece by piece; returned all at once. What a piece holds at first is anything.</summary>
internal ref struct Scratch<T>(int length)
    where T : unmanaged
{
    private readonly T[] _array = ArrayPool<T>.Shared.Rent(length);
    private int _taken;

    public Span<T> Take(int count)
    {
        Span<T> piece = _array.AsSpan(_taken, count);
        _taken += count;
        return piece;
    }

    public readonly void Dispose() => ArrayPool<T>.Shared.Return(_array);
}
