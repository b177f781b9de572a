using System.Buffers;
using System.Collections;
using System.Runtime.CompilerServices;

namespace Chancery.Language;

/// <summary>An array out of the shared pool, as long as asked for; empty once it is given back.</summary>
internal sealed class LeasedArray<T> : IReadOnlyList<T>, IDisposable
{
    private T[] _items;

    public LeasedArray(int count)
    {
        _items = count == 0 ? [] : ArrayPool<T>.Shared.Rent(count);
        Count = count;
    }

    public LeasedArray(ReadOnlySpan<T> items)
        : this(items.Length) => items.CopyTo(_items);

    public int Count { get; private set; }

    public Span<T> Items => _items.AsSpan(0, Count);

    public T this[int index] => Items[index];

    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return _items[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose()
    {
        T[] items = Interlocked.Exchange(ref _items, []);
        Count = 0;
        if (items.Length > 0)
        {
            ArrayPool<T>.Shared.Return(items, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }
}
