using System.Runtime.InteropServices;
using System.Text;
using Chancery.Language.Network;

namespace Chancery.Language.Model;

/// <summary>Tensors as bytes: embedding tables as signed bytes with a scale a row, all others as half-precision floats.</summary>
internal static class TensorCodec
{
    private const byte HalfKind = 1;
    private const byte ByteKind = 2;

    public static byte[] Write(IEnumerable<Tensor> tensors)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        foreach (Tensor tensor in tensors.OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            writer.Write(tensor.Name);
            writer.Write(tensor.Rows);
            writer.Write(tensor.Columns);
            bool table = tensor.Name is "words" or "parts";
            writer.Write(table ? ByteKind : HalfKind);
            if (table)
            {
                WriteTable(writer, tensor);
            }
            else
            {
                foreach (float value in tensor.Values)
                {
                    writer.Write((Half)value);
                }
            }
        }

        return stream.ToArray();
    }

    public static Dictionary<string, Tensor> Read(ReadOnlyMemory<byte> bytes)
    {
        var result = new Dictionary<string, Tensor>(StringComparer.Ordinal);
        ReadOnlySpan<byte> rest = bytes.Span;
        while (!rest.IsEmpty)
        {
            int nameLength = rest[0];
            if (rest.Length < nameLength + 10)
            {
                throw new ModelFormatException("Field 'Tensors' is cut short.");
            }

            string name = Encoding.UTF8.GetString(rest.Slice(1, nameLength));
            rest = rest[(nameLength + 1)..];
            int rows = MemoryMarshal.Read<int>(rest), columns = MemoryMarshal.Read<int>(rest[4..]);
            byte kind = rest[8];
            rest = rest[9..];
            long count = (long)rows * columns;
            long length = kind == ByteKind ? count + (4L * rows) : 2 * count;
            if (rows < 0 || columns < 0 || length > rest.Length || kind is not (HalfKind or ByteKind))
            {
                throw new ModelFormatException($"Field 'Tensors' is damaged or cut short in '{name}'.");
            }

            float[] values = new float[count];
            if (kind == ByteKind)
            {
                ReadTable(rest[..(int)length], values, rows, columns);
            }
            else
            {
                ReadOnlySpan<Half> halves = MemoryMarshal.Cast<byte, Half>(rest[..(int)length]);
                for (int i = 0; i < values.Length; i++)
                {
                    values[i] = (float)halves[i];
                }
            }

            result.Add(name, new Tensor(name, rows, columns, values));
            rest = rest[(int)length..];
        }

        return result;
    }

    private static void WriteTable(BinaryWriter writer, Tensor tensor)
    {
        for (int row = 0; row < tensor.Rows; row++)
        {
            ReadOnlySpan<float> values = tensor.Values.AsSpan(row * tensor.Columns, tensor.Columns);
            float largest = 0;
            foreach (float v in values)
            {
                largest = Math.Max(largest, Math.Abs(v));
            }

            float scale = largest / sbyte.MaxValue;
            writer.Write(scale);
            foreach (float v in values)
            {
                writer.Write(scale == 0 ? (sbyte)0 : (sbyte)MathF.Round(v / scale));
            }
        }
    }

    private static void ReadTable(ReadOnlySpan<byte> bytes, Span<float> values, int rows, int columns)
    {
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<byte> source = bytes.Slice(row * (columns + 4), columns + 4);
            float scale = MemoryMarshal.Read<float>(source);
            Span<float> target = values.Slice(row * columns, columns);
            for (int i = 0; i < columns; i++)
            {
                target[i] = (sbyte)source[i + 4] * scale;
            }
        }
    }
}
