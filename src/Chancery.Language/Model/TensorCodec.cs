using System.Runtime.InteropServices;
using System.Text;
using Chancery.Language.Network;

namespace Chancery.Language.Model;

/// <summary>Tensors as bytes: name, rows, columns, kind, scales where they have any, values.</summary>
internal static class TensorCodec
{
    private enum Kind : byte
    {
        Floats = 1,
        BytesByRow = 2,
        BytesByColumn = 3,
    }

    public static byte[] Write(NetworkWeights weights)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        foreach (Tensor tensor in weights.Floats.OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            Header(tensor.Name, tensor.Rows, tensor.Columns, Kind.Floats);
            writer.Write(MemoryMarshal.AsBytes(tensor.Values.AsSpan()));
        }

        foreach (ByteTensor tensor in weights.Bytes.OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            Header(tensor.Name, tensor.Rows, tensor.Columns, tensor.ScaledBy == ScaledBy.Row ? Kind.BytesByRow : Kind.BytesByColumn);
            writer.Write(MemoryMarshal.AsBytes(tensor.Scales.AsSpan()));
            writer.Write(MemoryMarshal.AsBytes(tensor.Values.AsSpan()));
        }

        return stream.ToArray();

        void Header(string name, int rows, int columns, Kind kind)
        {
            writer.Write(name);
            writer.Write(rows);
            writer.Write(columns);
            writer.Write((byte)kind);
        }
    }

    /// <exception cref="ModelFormatException">Cut short, damaged, or a tensor twice; the message names it.</exception>
    public static NetworkWeights Read(NetworkShape shape, ReadOnlyMemory<byte> bytes)
    {
        var floats = new List<Tensor>();
        var quantised = new List<ByteTensor>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        ReadOnlySpan<byte> rest = bytes.Span;
        while (!rest.IsEmpty)
        {
            string name = Encoding.UTF8.GetString(Take(ref rest, Take(ref rest, 1, "a name")[0], "a name"));
            ReadOnlySpan<byte> header = Take(ref rest, 9, name);
            int rows = MemoryMarshal.Read<int>(header), columns = MemoryMarshal.Read<int>(header[4..]);
            var kind = (Kind)header[8];
            long count = (long)rows * columns;
            if (rows < 1 || columns < 1 || count > rest.Length || kind is not (Kind.Floats or Kind.BytesByRow or Kind.BytesByColumn) || !names.Add(name))
            {
                throw new ModelFormatException($"Field 'Tensors' is damaged or cut short in '{name}'.");
            }

            if (kind == Kind.Floats)
            {
                floats.Add(new Tensor(name, rows, columns, Floats(Take(ref rest, sizeof(float) * count, name))));
            }
            else
            {
                ScaledBy scaledBy = kind == Kind.BytesByRow ? ScaledBy.Row : ScaledBy.Column;
                float[] scales = Floats(Take(ref rest, sizeof(float) * (long)(scaledBy == ScaledBy.Row ? rows : columns), name));
                quantised.Add(new ByteTensor(name, rows, columns, scaledBy, MemoryMarshal.Cast<byte, sbyte>(Take(ref rest, count, name)).ToArray(), scales));
            }
        }

        return new NetworkWeights(shape, floats, quantised);

        static float[] Floats(ReadOnlySpan<byte> bytes) => MemoryMarshal.Cast<byte, float>(bytes).ToArray();
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> rest, long length, string what)
    {
        if (length > rest.Length)
        {
            throw new ModelFormatException($"Field 'Tensors' is damaged or cut short in '{what}'.");
        }

        ReadOnlySpan<byte> piece = rest[..(int)length];
        rest = rest[(int)length..];
        return piece;
    }
}
