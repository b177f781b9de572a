using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Chancery.Language.Model;

/// <summary>A model file is damaged, cut short, or of a version this program does not know; the message names the field.</summary>
public sealed class ModelFormatException(string message) : Exception(message);

/// <summary>What a model file's fields hold. The numbers are the file's; a number once given is never used again.</summary>
internal enum ModelField : ushort
{
    Digest = 0,
    Description = 1,
    VectorWords = 2,
    VectorValues = 3,
    VectorScales = 4,
    Vocabulary = 5,
    Xpos = 6,
    Features = 7,
    Relations = 8,
    PartsOfSpeech = 9,
    Tensors = 10,
    Segmenter = 11,
    Lemmatiser = 12,
    Shape = 13,
}

/// <summary>
/// The container: magic, version, then fields of number, length and bytes; last a SHA-256 digest of all before it.
/// Unknown fields are passed over; missing, doubled and truncated ones are refused by name.
/// </summary>
internal sealed class ModelFile
{
    public const int Version = 2;
    private const int HeaderLength = 2 + 8;
    private static readonly byte[] Magic = "CHANCERY-MODEL\n"u8.ToArray();

    private readonly Dictionary<ModelField, ReadOnlyMemory<byte>> _fields = [];

    public ReadOnlyMemory<byte> this[ModelField field] => _fields.TryGetValue(field, out ReadOnlyMemory<byte> bytes)
        ? bytes
        : throw new ModelFormatException($"The model file has no field '{field}'.");

    /// <summary>The fields with their lengths in bytes, in the order of the file.</summary>
    public IEnumerable<(ModelField Field, int Length)> Fields => _fields.Select(f => (f.Key, f.Value.Length));

    public void Add(ModelField field, byte[] bytes) => _fields.Add(field, bytes);

    public void Write(Stream stream)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] start = [.. Magic, Version, 0, 0, 0];
        Put(start);
        foreach ((ModelField field, ReadOnlyMemory<byte> bytes) in _fields.OrderBy(f => f.Key))
        {
            Put(Header(field, bytes.Length));
            Put(bytes.Span);
        }

        byte[] hash = digest.GetCurrentHash();
        stream.Write(Header(ModelField.Digest, hash.Length));
        stream.Write(hash);

        void Put(ReadOnlySpan<byte> bytes)
        {
            digest.AppendData(bytes);
            stream.Write(bytes);
        }
    }

    public static ModelFile Read(ReadOnlyMemory<byte> file)
    {
        ReadOnlySpan<byte> all = file.Span;
        if (all.Length < Magic.Length + 4 || !all.StartsWith(Magic))
        {
            throw new ModelFormatException("Not a Chancery model file: its first bytes are another format's.");
        }

        int version = BinaryPrimitives.ReadInt32LittleEndian(all[Magic.Length..]);
        if (version != Version)
        {
            throw new ModelFormatException($"The model file is of version {version}; this program reads version {Version}.");
        }

        var result = new ModelFile();
        int at = Magic.Length + 4;
        while (true)
        {
            if (all.Length - at < HeaderLength)
            {
                throw new ModelFormatException(result._fields.Count == 0
                    ? "The model file ends before its first field."
                    : $"The model file ends before its digest, after field '{result._fields.Keys.Last()}'.");
            }

            var field = (ModelField)BinaryPrimitives.ReadUInt16LittleEndian(all[at..]);
            long length = BinaryPrimitives.ReadInt64LittleEndian(all[(at + 2)..]);
            if (length < 0 || length > all.Length - at - HeaderLength)
            {
                throw new ModelFormatException($"The model file is cut short in field '{field}'.");
            }

            ReadOnlyMemory<byte> bytes = file.Slice(at + HeaderLength, (int)length);
            if (field == ModelField.Digest)
            {
                if (!SHA256.HashData(all[..at]).AsSpan().SequenceEqual(bytes.Span))
                {
                    throw new ModelFormatException("The model file is damaged: its digest does not match its content.");
                }

                return at + HeaderLength + bytes.Length == all.Length
                    ? result
                    : throw new ModelFormatException("The model file goes on after its digest.");
            }

            if (!result._fields.TryAdd(field, bytes))
            {
                throw new ModelFormatException($"The model file has field '{field}' twice.");
            }

            at += HeaderLength + (int)length;
        }
    }

    public static byte[] Lines(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines));

    public string ReadText(ModelField field) => Encoding.UTF8.GetString(this[field].Span);

    public string[] ReadLines(ModelField field)
    {
        string text = ReadText(field);
        return text.Length == 0 ? [] : text.Split('\n');
    }

    private static byte[] Header(ModelField field, int length)
    {
        byte[] header = new byte[HeaderLength];
        BinaryPrimitives.WriteUInt16LittleEndian(header, (ushort)field);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(2), length);
        return header;
    }
}
