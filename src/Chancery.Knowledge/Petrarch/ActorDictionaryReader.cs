namespace Chancery.Knowledge.Petrarch;

/// <summary>
/// Reads <c>*actors*</c>: <c>NAME [CODE] [CODE date-date]</c>, its synonyms <c>+NAME</c> and, indented below, more codes.
/// </summary>
internal sealed class ActorDictionaryReader(DictionaryPhrases<PetrarchActor> phrases, List<KnowledgeProblem> problems)
{
    private readonly List<DatedCode> _codes = [];
    private readonly List<string> _names = [];
    private DictionaryPlace _opened;
    private int _last;
    private int _read;

    /// <returns>How many names the file holds.</returns>
    public int Read(string file, byte[] bytes)
    {
        _read = 0;
        foreach (DictionaryLine line in DictionaryText.Lines(file, bytes, problems))
        {
            ReadLine(line);
        }

        Close();
        return _read;
    }

    private void ReadLine(DictionaryLine line)
    {
        ReadOnlySpan<char> text = line.Text;
        bool continues = text[0] is '+' or '[' || IsWithoutMark(line);
        _last = line.Place.Line;
        if (!continues)
        {
            Close();
            _opened = line.Place;
        }
        else if (_names.Count == 0)
        {
            problems.Add(new KnowledgeProblem(line.Place.File, line.Place.Line, "belongs to no actor: no name stands above it"));
            return;
        }

        // Names hold brackets of their own now and then ("FAEROYENE]"): a code is what stands in a pair of them.
        int bracket = text.IndexOf('[');
        ReadOnlySpan<char> name = (bracket < 0 ? text : text[..bracket]).TrimStart('+').Trim();
        if (name.IndexOfAny("]{}") >= 0)
        {
            Report(line, $"'{name}' holds a bracket that opens or closes nothing");
            name = name[..name.IndexOfAny("]{}")];
        }

        if (!name.IsEmpty)
        {
            _names.Add(name.ToString());
        }

        while (bracket >= 0)
        {
            ReadOnlySpan<char> rest = text[(bracket + 1)..];
            int close = rest.IndexOf(']');
            if (close < 0)
            {
                Report(line, "a code's bracket is not closed");
                return;
            }

            if (DatedCode.Parse(rest[..close], line.Place, out string? problem) is { } code)
            {
                _codes.Add(code);
            }
            else
            {
                Report(line, problem!);
            }

            text = rest[(close + 1)..];
            bracket = text.IndexOf('[');
        }
    }

    // A name right below one that has no code yet is a synonym whose + was forgotten.
    private bool IsWithoutMark(DictionaryLine line) => _names.Count > 0 && _codes.Count == 0 && line.Place.Line == _last + 1;

    private void Close()
    {
        if (_names.Count > 0 && _codes.Count == 0)
        {
            problems.Add(new KnowledgeProblem(_opened.File, _opened.Line, $"'{_names[0]}' has no code"));
        }
        else if (_names.Count > 0)
        {
            var actor = new PetrarchActor(_names[0], [.. _codes]);
            foreach (string name in _names)
            {
                if (phrases.TryAdd(DictionaryWords.OfPhrase(name), actor))
                {
                    _read++;
                }
                else
                {
                    problems.Add(new KnowledgeProblem(_opened.File, _opened.Line, $"'{name}' has no words"));
                }
            }
        }

        _names.Clear();
        _codes.Clear();
    }

    private void Report(DictionaryLine line, string message) => problems.Add(new KnowledgeProblem(line.Place.File, line.Place.Line, message));
}
