using System.Buffers;

namespace Chancery.Knowledge;

/// <summary>
/// Reads the one format of all knowledge files: a block starts in the first column, its items are indented by two blanks,
/// <c>#</c> starts a comment at a line's start or after two blanks.
/// </summary>
/// <remarks>Gives views of the text and allocates nothing. A line that breaks the format is reported and passed over.</remarks>
internal ref struct BlockReader(string file, string text, List<KnowledgeProblem> problems)
{
    private static readonly SearchValues<char> Unprintable = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\t\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015"
        + "\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F\uFFFD");

    private readonly ReadOnlySpan<char> _text = text.StartsWith('\uFEFF') ? text.AsSpan(1) : text;
    private int _next;
    private bool _inBlock;

    /// <summary>The line's content: no indentation, no comment, no blanks at its end; never empty.</summary>
    public ReadOnlySpan<char> Content { get; private set; }

    /// <summary>Whether the line starts a block; otherwise it is an item of the block above.</summary>
    public bool IsBlock { get; private set; }

    /// <summary>Line number, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The file's name as problems show it.</summary>
    public readonly string File => file;

    /// <summary>Goes to the next line that says something; false at the end.</summary>
    public bool Read()
    {
        while (_next < _text.Length)
        {
            ReadOnlySpan<char> line = _text[_next..];
            int end = line.IndexOf('\n');
            _next += end < 0 ? line.Length : end + 1;
            line = WithoutComment((end < 0 ? line : line[..end]).TrimEnd('\r')).TrimEnd(' ');
            Line++;
            if (!line.IsEmpty && Accept(line))
            {
                return true;
            }
        }

        Content = default;
        return false;
    }

    /// <summary>Parts <c>key: value</c>. A key is one word of small letters.</summary>
    public readonly bool TrySplitKey(out ReadOnlySpan<char> key, out ReadOnlySpan<char> value)
    {
        int colon = Content.IndexOf(':');
        key = colon > 0 ? Content[..colon] : default;
        value = colon > 0 ? Content[(colon + 1)..].Trim(' ') : default;
        return !key.IsEmpty && !key.ContainsAnyExceptInRange('a', 'z');
    }

    /// <summary>Parts the block line into its first word and the rest.</summary>
    public readonly ReadOnlySpan<char> Head(out ReadOnlySpan<char> rest) => FirstWord(Content, out rest);

    public static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> content, out ReadOnlySpan<char> rest)
    {
        int blank = content.IndexOf(' ');
        rest = blank < 0 ? default : content[blank..].Trim(' ');
        return blank < 0 ? content : content[..blank];
    }

    public readonly void Report(string message) => problems.Add(new KnowledgeProblem(file, Line, message));

    private bool Accept(ReadOnlySpan<char> line)
    {
        int strange = line.IndexOfAny(Unprintable);
        if (strange >= 0)
        {
            Report(line[strange] switch
            {
                '\uFFFD' => "not valid UTF-8",
                '\t' => "a tab; indent by two blanks",
                char c => $"a control character, U+{(int)c:X4}",
            });
            return false;
        }

        int indent = line.IndexOfAnyExcept(' ');
        if (indent is not (0 or 2))
        {
            Report($"indented by {indent}; a block starts in the first column, its lines after two blanks");
            return false;
        }

        if (indent == 2 && !_inBlock)
        {
            Report("a line before the first block");
            return false;
        }

        IsBlock = indent == 0;
        _inBlock = true;
        Content = line[indent..];
        return true;
    }

    private static ReadOnlySpan<char> WithoutComment(ReadOnlySpan<char> line)
    {
        if (line.StartsWith('#'))
        {
            return default;
        }

        int comment = line.IndexOf("  #", StringComparison.Ordinal);
        return comment < 0 ? line : line[..comment];
    }
}
