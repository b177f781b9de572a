using System.IO.Compression;

namespace Chancery.Sources.Text;

/// <summary>Reading of whole inputs with a bound, packed or not.</summary>
internal static class LimitedReading
{
    /// <summary>The bytes of the stream, gzip unpacked, or the problem.</summary>
    public static (byte[] Bytes, Problem? Problem) ReadAll(Stream stream, int limit)
    {
        try
        {
            using Stream unpacked = Unpacked(stream);
            return Read(unpacked, limit);
        }
        catch (InvalidDataException e)
        {
            return ([], Problem.BrokenArchive(e.Message));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ([], Problem.Unreadable(e.Message));
        }
    }

    /// <summary>The stream itself, or what it unpacks to when it begins like gzip.</summary>
    public static Stream Unpacked(Stream stream)
    {
        var peeked = new BufferedStart(stream);
        return peeked.Start is [0x1F, 0x8B, ..] ? new GZipStream(peeked, CompressionMode.Decompress) : peeked;
    }

    private static (byte[] Bytes, Problem? Problem) Read(Stream stream, int limit)
    {
        using var all = new MemoryStream();
        byte[] buffer = new byte[81920];
        int read;
        while ((read = ReadSome(stream, buffer, all.Length > 0)) > 0)
        {
            if (all.Length + read > limit)
            {
                return ([], Problem.TooLarge(limit));
            }

            all.Write(buffer, 0, read);
        }

        return (all.ToArray(), null);
    }

    /// <summary>A packed page that breaks off is read as far as it goes; one that is broken from its first byte is a problem.</summary>
    private static int ReadSome(Stream stream, byte[] buffer, bool hasSome)
    {
        try
        {
            return stream.Read(buffer);
        }
        catch (InvalidDataException) when (hasSome)
        {
            return 0;
        }
    }
}

/// <summary>A stream whose first bytes have been looked at.</summary>
internal sealed class BufferedStart : Stream
{
    private const int Window = 4096;
    private readonly Stream _inner;
    private readonly byte[] _start;
    private int _given;

    public BufferedStart(Stream inner)
    {
        _inner = inner;
        byte[] window = new byte[Window];
        _start = window[..inner.ReadAtLeast(window, Window, throwOnEndOfStream: false)];
    }

    public ReadOnlySpan<byte> Start => _start;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_given >= _start.Length)
        {
            return _inner.Read(buffer);
        }

        int count = Math.Min(buffer.Length, _start.Length - _given);
        _start.AsSpan(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
