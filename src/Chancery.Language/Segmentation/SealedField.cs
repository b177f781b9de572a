using System.Runtime.CompilerServices;
using System.Text;

namespace Chancery.Language.Segmentation;

/// <summary>A named stretch of a model file: name, length, sum, content. What is cut short or damaged is refused by
/// name.</summary>
internal static class SealedField
{
    private const int MostBytes = 1 << 25;

    public static void Write(BinaryWriter writer, string name, Action<BinaryWriter> content)
    {
        using var body = new MemoryStream();
        using (var inner = new BinaryWriter(body, Encoding.UTF8, leaveOpen: true))
        {
            content(inner);
        }

        byte[] bytes = body.ToArray();
        writer.Write(name);
        writer.Write(bytes.Length);
        writer.Write(Sum(bytes));
        writer.Write(bytes);
    }

    /// <exception cref="InvalidDataException">Another field, or a damaged one; the message names
    /// <paramref name="name"/>.</exception>
    public static T Read<T>(BinaryReader reader, string name, Func<BinaryReader, T> content)
    {
        try
        {
            if (reader.ReadString() is var found && found != name)
            {
                throw new InvalidDataException("another field stands in its place.");
            }

            int length = reader.ReadInt32();
            uint sum = reader.ReadUInt32();
            if (length is < 0 or > MostBytes)
            {
                throw new InvalidDataException($"a length of {length} bytes.");
            }

            byte[] bytes = reader.ReadBytes(length);
            if (bytes.Length < length)
            {
                throw new EndOfStreamException();
            }

            if (Sum(bytes) != sum)
            {
                throw new InvalidDataException("the content does not agree with its sum.");
            }

            using var inner = new BinaryReader(new MemoryStream(bytes));
            T value = content(inner);
            return inner.BaseStream.Position == length
                ? value
                : throw new InvalidDataException("more content than expected.");
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException($"Model field '{name}' is cut short.", e);
        }
        catch (Exception e) when (e is InvalidDataException or FormatException or DecoderFallbackException)
        {
            throw new InvalidDataException($"Model field '{name}' is damaged: {e.Message}", e);
        }
    }

    // FNV-1a: any single changed byte changes it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static uint Sum(byte[] bytes)
    {
        uint sum = 2166136261;
        foreach (byte b in bytes)
        {
            sum = (sum ^ b) * 16777619;
        }

        return sum;
    }
}
