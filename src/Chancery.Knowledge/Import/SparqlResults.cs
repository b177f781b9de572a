using System.Text.Json;

namespace Chancery.Knowledge.Import;

/// <summary>Reads SPARQL results in JSON (W3C, 2013) row by row, however long the file is.</summary>
/// <remarks>One row is held at a time, and a piece of the file.</remarks>
internal sealed class SparqlResults(Stream stream)
{
    private const int LargestRow = 4 * 1024 * 1024;

    private byte[] _buffer = new byte[64 * 1024];
    private int _start, _end, _lastCounted;
    private bool _atEnd, _isBindings, _inRows, _done;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = 32 });

    /// <summary>Line of the row last given, from 1: where it begins.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>The next row, to be disposed by the caller; null at the end.</summary>
    /// <exception cref="JsonException">The file breaks off or is no SPARQL result; what was given before holds.</exception>
    public JsonDocument? Next()
    {
        while (!_done)
        {
            JsonDocument? row = Read(out bool needsMore);
            if (row is not null)
            {
                return row;
            }

            if (needsMore)
            {
                Fill();
            }
        }

        return null;
    }

    private JsonDocument? Read(out bool needsMore)
    {
        var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _atEnd, _state);
        JsonDocument? row = null;
        needsMore = false;
        if (!_inRows)
        {
            while (!_inRows && reader.Read())
            {
                _inRows = reader.TokenType == JsonTokenType.StartArray && reader.CurrentDepth == 2;
                if (reader.CurrentDepth == 0 && reader.TokenType == JsonTokenType.EndObject)
                {
                    throw new JsonException("no results: { bindings: [ … ] } in the file");
                }

                // Other lists (head.vars, head.link) are gone through, the rows' property is the one to stop at.
                if (_inRows && !_isBindings)
                {
                    _inRows = false;
                }

                _isBindings = reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 2 && reader.ValueTextEquals("bindings"u8);
            }

            needsMore = !_inRows;
        }
        else
        {
            Utf8JsonReader before = reader;
            if (!reader.Read())
            {
                needsMore = true;
            }
            else if (reader.TokenType == JsonTokenType.EndArray)
            {
                _done = true;
            }
            else
            {
                int begins = (int)reader.TokenStartIndex;
                if (JsonDocument.TryParseValue(ref reader, out row))
                {
                    Count(_start + begins);
                }
                else
                {
                    reader = before;
                    needsMore = true;
                }
            }
        }

        _state = reader.CurrentState;
        if (row is null || needsMore)
        {
            Count(_start + (int)reader.BytesConsumed);
        }

        _start += (int)reader.BytesConsumed;
        return row;
    }

    private void Count(int until)
    {
        Line += _buffer.AsSpan(_lastCounted, Math.Max(0, until - _lastCounted)).Count((byte)'\n');
        _lastCounted = Math.Max(_lastCounted, until);
    }

    private void Fill()
    {
        if (_atEnd)
        {
            throw new JsonException("the file breaks off");
        }

        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _lastCounted = Math.Max(0, _lastCounted - _start);
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            if (_buffer.Length >= LargestRow)
            {
                throw new JsonException($"a row of more than {LargestRow / (1024 * 1024)} MB");
            }

            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        int read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _atEnd = read == 0;
    }
}
