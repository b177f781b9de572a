using System.Text.RegularExpressions;

namespace Chancery.Knowledge.Frames;

/// <summary>Reads <c>frames/*.frames</c> and the object classes; a line that is wrong is reported and left out.</summary>
internal sealed partial class FrameReader(List<KnowledgeProblem> problems)
{
    private readonly List<Frame> _frames = [];
    private readonly Dictionary<string, HashSet<string>> _classes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _parties = new(StringComparer.Ordinal);
    private readonly PatternParser _patterns = new();

    public void ReadFrames(string file, string text)
    {
        var reader = new BlockReader(file, text, problems);
        FrameMeaning? meaning = null, negated = null;
        List<FramePattern> patterns = [];
        List<FrameExample> examples = [];
        int line = 0;
        while (reader.Read())
        {
            ReadOnlySpan<char> content = reader.Content;
            if (reader.IsBlock)
            {
                Finish();
                line = reader.Line;
                meaning = content.StartsWith("frame ") ? Meaning(content[6..].ToString(), out string? problem) : Unknown(out problem);
                if (problem is not null)
                {
                    reader.Report(problem);
                }
            }
            else if (content.StartsWith("eg:"))
            {
                examples.Add(Example(content[3..].Trim().ToString(), reader.Line));
            }
            else if (content.StartsWith("not:"))
            {
                negated = Meaning(content[4..].ToString(), out string? problem);
                if (problem is not null)
                {
                    reader.Report(problem);
                }
            }
            else if (_patterns.Parse(content, reader.Line, out string? problem) is { } pattern)
            {
                patterns.Add(pattern);
            }
            else
            {
                reader.Report(problem!);
            }
        }

        Finish();

        void Finish()
        {
            if (meaning is not null)
            {
                _frames.Add(new Frame(meaning, negated, patterns, examples, file, line));
            }

            (meaning, negated, patterns, examples) = (null, null, [], []);
        }

        static FrameMeaning? Unknown(out string? problem)
        {
            problem = "a block that is not 'frame TYPE mode cameo'";
            return null;
        }
    }

    public void ReadClasses(string file, string text)
    {
        var reader = new BlockReader(file, text, problems);
        HashSet<string>? current = null;
        while (reader.Read())
        {
            ReadOnlySpan<char> items = reader.Content;
            if (reader.IsBlock)
            {
                int colon = items.IndexOf(':');
                bool party = items.StartsWith("party ");
                if (!(party || items.StartsWith("class ")) || colon < 0)
                {
                    reader.Report("a block that is not 'class name: noun; noun' or 'party name: noun; noun'");
                    current = null;
                    continue;
                }

                string name = items[6..colon].Trim().ToString();
                if (!_classes.TryGetValue(name, out current))
                {
                    _classes.Add(name, current = new HashSet<string>(StringComparer.Ordinal));
                }

                if (party)
                {
                    _parties.Add(name);
                }

                items = items[(colon + 1)..];
            }

            foreach (string item in items.ToString().Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                string phrase = item.Replace('-', ' ').ToLowerInvariant();
                current?.Add(phrase);
                current?.Add(WithoutPlurals(phrase));
            }
        }
    }

    // Of "arms dealer" the text's lemmas are "arm dealer": what stands before the head may be written as it is said.
    private static string WithoutPlurals(string phrase)
    {
        int head = phrase.LastIndexOf(' ') + 1;
        return head == 0 ? phrase : string.Join(' ', phrase[..(head - 1)].Split(' ').Select(w => w.Length > 3 && w[^1] == 's' && w[^2] is not ('s' or 'u' or 'i') ? w[..^1] : w).Append(phrase[head..]));
    }

    public FrameLexicon ToLexicon() => new(_frames, new ObjectClasses(_classes, _parties));

    private static FrameMeaning? Meaning(string text, out string? problem)
    {
        string[] parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        problem = null;
        if (parts.Length != 3)
        {
            problem = "a meaning is 'TYPE mode cameo', '-' for none";
            return null;
        }

        EventType type = default;
        if (parts[0] is not ("STATEMENT" or "-") && !EventTypes.TryParse(parts[0], out type))
        {
            problem = $"'{parts[0]}' is no event type";
            return null;
        }

        return new FrameMeaning(
            parts[0] is "STATEMENT" or "-" ? null : type, parts[1] is "-" or "E" ? null : parts[1], parts[1] == "E", parts[2] == "-" ? null : parts[2]);
    }

    private static FrameExample Example(string marked, int line)
    {
        List<string> actors = [], recipients = [];
        foreach (Match match in Marked().Matches(marked))
        {
            (match.Groups["role"].Value == "A" ? actors : recipients).Add(match.Groups["text"].Value);
        }

        return new FrameExample(Marked().Replace(marked, "${text}"), actors, recipients, line);
    }

    [GeneratedRegex(@"\[(?<role>A|R) (?<text>[^\]]*)\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marked();
}
