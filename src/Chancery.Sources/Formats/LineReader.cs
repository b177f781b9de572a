namespace Chancery.Sources.Formats;

/// <summary>The lines of a stream as bytes. A line beyond the limit is passed over without being held.</summary>
public sealed class LineReader(Stream stream, int limit)
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start, _end;
    private bool _atEnd;

    /// <summary>Number of the line last given, from 1.</summary>
    public int Number { get; private set; }

    /// <param name="line">Without its line feed; valid until the next call.</param>
    /// <param name="broken">The stream broke here (packed data, disk); no further line follows.</param>
    public bool Next(out ReadOnlyMemory<byte> line, out bool tooLong, out Problem? broken)
    {
        line = default;
        tooLong = false;
        broken = null;
        MemoryStream? pieces = null;
        while (true)
        {
            if (_start == _end && !Fill(ref broken))
            {
                bool some = pieces is not null || tooLong || broken is not null;
                Number += some ? 1 : 0;
                line = pieces?.ToArray() ?? default;
                return some;
            }

            int feed = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            int length = feed < 0 ? _end - _start : feed;
            bool fits = (pieces?.Length ?? 0) + length <= limit;
            if (feed >= 0 && pieces is null && fits && !tooLong)
            {
                line = SkipMark(_buffer.AsMemory(_start, length));
                _start += length + 1;
                Number++;
                return true;
            }

            if (!fits || tooLong)
            {
                tooLong = true;
                pieces = null;
            }
            else
            {
                (pieces ??= new MemoryStream()).Write(_buffer, _start, length);
            }

            _start += length + (feed < 0 ? 0 : 1);
            if (feed >= 0)
            {
                line = SkipMark(pieces?.ToArray() ?? default(ReadOnlyMemory<byte>));
                Number++;
                return true;
            }
        }
    }

    private ReadOnlyMemory<byte> SkipMark(ReadOnlyMemory<byte> line) =>
        Number == 0 && line.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? line[3..] : line;

    private bool Fill(ref Problem? broken)
    {
        if (_atEnd)
        {
            return false;
        }

        try
        {
            _start = 0;
            _end = stream.Read(_buffer, 0, _buffer.Length);
        }
        catch (InvalidDataException e)
        {
            _end = 0;
            broken = Problem.BrokenArchive(e.Message);
        }
        catch (IOException e)
        {
            _end = 0;
            broken = Problem.Unreadable(e.Message);
        }

        _atEnd = _end == 0;
        return !_atEnd;
    }
}
