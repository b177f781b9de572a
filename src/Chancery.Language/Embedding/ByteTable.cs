using System.Numerics;

namespace Chancery.Language.Embedding;

/// <summary>A table of vectors in bytes with one scale a row. Immutable; any number of threads.</summary>
/// <param name="values">Rows × <paramref name="columns"/>.</param>
/// <param name="scales">What a value of 1 is worth, row by row.</param>
internal sealed class ByteTable(sbyte[] values, float[] scales, int columns)
{
    public sbyte[] Values => values;

    public float[] Scales => scales;

    public int Columns => columns;

    /// <summary>Writes a row.</summary>
    public void CopyTo(int row, Span<float> target)
    {
        target[..columns].Clear();
        AddTo(row, target, 1);
    }

    /// <summary>target += factor × a row.</summary>
    public void AddTo(int row, Span<float> target, float factor)
    {
        ReadOnlySpan<sbyte> source = values.AsSpan(row * columns, columns);
        float scale = scales[row] * factor;
        var scaled = new Vector<float>(scale);
        int i = 0;
        for (; i + Vector<sbyte>.Count <= source.Length; i += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(source[i..]), out Vector<short> low, out Vector<short> high);
            Add(low, target[i..], scaled);
            Add(high, target[(i + Vector<short>.Count)..], scaled);
        }

        for (; i < source.Length; i++)
        {
            target[i] += source[i] * scale;
        }
    }

    private static void Add(Vector<short> values, Span<float> target, Vector<float> scale)
    {
        Vector.Widen(values, out Vector<int> low, out Vector<int> high);
        (new Vector<float>(target) + (Vector.ConvertToSingle(low) * scale)).CopyTo(target);
        Span<float> rest = target[Vector<float>.Count..];
        (new Vector<float>(rest) + (Vector.ConvertToSingle(high) * scale)).CopyTo(rest);
    }
}
