using System.Globalization;

namespace Chancery.Knowledge;

/// <summary>Reads the files of <c>ontology/</c>.</summary>
internal sealed class OntologyReader(List<KnowledgeProblem> problems)
{
    private readonly Dictionary<EventType, TypeDraft> _types = [];
    private readonly List<string> _contexts = [];
    private readonly PhraseWords<string[]> _contextWords = new();
    private readonly List<(string File, int Line, EventType Type, Ontology.CameoLine Cameo)> _cameo = [];
    private readonly Dictionary<EventType, string> _cameoDefaults = [];

    /// <summary>Null, with a problem for each, where a type is missing or incomplete.</summary>
    public Ontology? ToOntology()
    {
        bool whole = true;
        Dictionary<string, CameoMeaning> cameo = CheckCameo();
        foreach (EventType type in EventTypes.All)
        {
            if (!_types.TryGetValue(type, out TypeDraft? draft) || draft.Quad is null || draft.Scale is null || draft.NeedsRecipient is null)
            {
                problems.Add(new KnowledgeProblem("ontology/plover.txt", draft?.Line ?? 0, $"{type.Name()} lacks its block, quad, scale or recipient"));
                whole = false;
            }
            else if (!_cameoDefaults.ContainsKey(type))
            {
                problems.Add(new KnowledgeProblem("ontology/cameo.txt", 0, $"{type.Name()} has no default code"));
                whole = false;
            }
        }

        return !whole ? null : new Ontology(
            [.. EventTypes.All.Select(t => _types[t].Build([.. _cameo.Where(c => c.Type == t).Select(c => c.Cameo)], _cameoDefaults[t]))],
            [.. _contexts], _contextWords, cameo);
    }

    public void ReadTypes(string file, string text)
    {
        BlockReader reader = new(file, text, problems);
        TypeDraft? draft = null;
        while (reader.Read())
        {
            if (reader.IsBlock)
            {
                EventType? type = OpenType(ref reader);
                draft = type is null ? null : new TypeDraft(reader.Line);
                if (draft is not null && !_types.TryAdd(type!.Value, draft))
                {
                    reader.Report("the type has a block already");
                    draft = null;
                }
            }
            else if (draft is not null)
            {
                ReadTypeItem(draft, ref reader);
            }
        }
    }

    public void ReadContexts(string file, string text)
    {
        BlockReader reader = new(file, text, problems);
        HashSet<string> seen = [];
        string? context = null;
        while (reader.Read())
        {
            if (!reader.IsBlock)
            {
                if (context is not null)
                {
                    ReadContextWords(context, ref reader);
                }

                continue;
            }

            context = reader.Head(out ReadOnlySpan<char> name) is "context" && !name.IsEmpty ? name.ToString() : null;
            if (context is null || !seen.Add(context))
            {
                reader.Report(context is null ? $"'{reader.Content}' is not 'context' and its name" : $"context {context} has a block already");
                context = null;
            }
            else if (!_contexts.Contains(context))
            {
                _contexts.Add(context);
            }
        }
    }

    public void ReadCameo(string file, string text)
    {
        BlockReader reader = new(file, text, problems);
        EventType? type = null;
        while (reader.Read())
        {
            if (reader.IsBlock)
            {
                type = OpenType(ref reader);
            }
            else if (type is { } open)
            {
                ReadCameoItem(open, ref reader);
            }
        }
    }

    private static EventType? OpenType(ref BlockReader reader)
    {
        if (reader.Head(out ReadOnlySpan<char> name) is "type" && EventTypes.TryParse(name, out EventType type))
        {
            return type;
        }

        reader.Report($"'{reader.Content}' is not 'type' and one of PLOVER's types");
        return null;
    }

    private static void ReadTypeItem(TypeDraft draft, ref BlockReader reader)
    {
        reader.TrySplitKey(out ReadOnlySpan<char> key, out ReadOnlySpan<char> value);
        switch (key)
        {
            case "quad" when value is "verbal cooperation":
                draft.Quad = QuadClass.VerbalCooperation;
                break;
            case "quad" when value is "material cooperation":
                draft.Quad = QuadClass.MaterialCooperation;
                break;
            case "quad" when value is "verbal conflict":
                draft.Quad = QuadClass.VerbalConflict;
                break;
            case "quad" when value is "material conflict":
                draft.Quad = QuadClass.MaterialConflict;
                break;
            case "recipient" when value is "yes" or "no":
                draft.NeedsRecipient = value is "yes";
                break;
            case "scale" when TryScale(value, out double scale):
                draft.Scale = scale;
                break;
            case "mode" when BlockReader.FirstWord(value, out ReadOnlySpan<char> number) is { IsEmpty: false } name && TryScale(number, out double scale):
                draft.Modes.Add(new Ontology.ModeRecord(name.ToString(), scale));
                break;
            default:
                reader.Report($"'{reader.Content}' is none of: quad, scale, recipient, mode with its score");
                break;
        }
    }

    private static bool TryScale(ReadOnlySpan<char> text, out double scale) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out scale)
        && scale is >= -10 and <= 10;

    private void ReadContextWords(string context, ref BlockReader reader)
    {
        foreach (Range part in reader.Content.Split(';'))
        {
            ReadOnlySpan<char> phrase = reader.Content[part].Trim(' ');
            if (!_contextWords.TryAdd(phrase, known => known is null ? [context] : known.Contains(context) ? known : [.. known, context]))
            {
                reader.Report($"'{phrase}' is no phrase");
            }
        }
    }

    // code: mode|other modes; contexts        (code): the same, never written        default: code
    private void ReadCameoItem(EventType type, ref BlockReader reader)
    {
        int colon = reader.Content.IndexOf(':');
        ReadOnlySpan<char> key = colon < 0 ? default : reader.Content[..colon];
        ReadOnlySpan<char> value = colon < 0 ? default : reader.Content[(colon + 1)..].Trim(' ');
        bool isWritten = !(key.StartsWith('(') && key.EndsWith(')'));
        key = isWritten ? key : key[1..^1];
        if (key is "default" && IsCameo(value))
        {
            _cameoDefaults[type] = value.ToString();
            return;
        }

        if (!IsCameo(key) || value.IsEmpty)
        {
            reader.Report($"'{reader.Content}' is not a code of three or four digits, its mode (or -) and its contexts");
            return;
        }

        string[] parts = value.ToString().Split(';', StringSplitOptions.TrimEntries);
        string[] modes = parts[0] is "-" ? [] : parts[0].Split('|', StringSplitOptions.TrimEntries);
        _cameo.Add((reader.File, reader.Line, type, new Ontology.CameoLine(key.ToString(), modes, parts[1..], isWritten)));
    }

    private static bool IsCameo(ReadOnlySpan<char> code) => code.Length is 3 or 4 && !code.ContainsAnyExceptInRange('0', '9');

    // Modes and contexts can only be checked once all three files are read.
    private Dictionary<string, CameoMeaning> CheckCameo()
    {
        Dictionary<string, CameoMeaning> meanings = [];
        foreach ((string file, int line, EventType type, Ontology.CameoLine cameo) in _cameo)
        {
            HashSet<string> modes = _types.TryGetValue(type, out TypeDraft? draft) ? [.. draft.Modes.Select(m => m.Name)] : [];
            if (cameo.Modes.FirstOrDefault(m => !modes.Contains(m)) is { } badMode)
            {
                problems.Add(new KnowledgeProblem(file, line, $"'{badMode}' is no mode of {type.Name()}"));
            }
            else if (cameo.Contexts.FirstOrDefault(c => !_contexts.Contains(c)) is { } badContext)
            {
                problems.Add(new KnowledgeProblem(file, line, $"'{badContext}' is no context"));
            }
            else if (!meanings.TryAdd(cameo.Code, new CameoMeaning(cameo.Code, type, cameo.Modes.FirstOrDefault(), cameo.Contexts)))
            {
                problems.Add(new KnowledgeProblem(file, line, $"code {cameo.Code} stands here twice"));
            }
        }

        _cameo.RemoveAll(c => !meanings.TryGetValue(c.Cameo.Code, out CameoMeaning? m) || m.Type != c.Type);
        return meanings;
    }

    private sealed class TypeDraft(int line)
    {
        public int Line => line;

        public QuadClass? Quad { get; set; }

        public double? Scale { get; set; }

        public bool? NeedsRecipient { get; set; }

        public List<Ontology.ModeRecord> Modes { get; } = [];

        public Ontology.TypeRecord Build(Ontology.CameoLine[] cameo, string defaultCameo) =>
            new(Quad!.Value, Scale!.Value, NeedsRecipient!.Value, [.. Modes], cameo, defaultCameo);
    }
}
