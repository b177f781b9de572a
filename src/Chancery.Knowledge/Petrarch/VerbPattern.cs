namespace Chancery.Knowledge.Petrarch;

/// <summary>The code of a verb or pattern: of the source towards the target and, where it is given, the other way (<c>[032:033]</c>).</summary>
/// <remarks>Null where nothing is coded: <c>[---]</c> in the file.</remarks>
public readonly record struct EventCode(string? Forward, string? Backward)
{
    private const string NoCode = "---";

    /// <summary>Whether there is an event at all.</summary>
    public bool IsNull => Forward is null && Backward is null;

    public override string ToString() => Backward is null ? Forward ?? NoCode : $"{Forward}:{Backward}";

    /// <summary>Reads what stands between the brackets.</summary>
    internal static EventCode Parse(ReadOnlySpan<char> text)
    {
        int colon = text.IndexOf(':');
        return colon < 0 ? new EventCode(Part(text), null) : new EventCode(Part(text[..colon]), Part(text[(colon + 1)..]));
    }

    private static string? Part(ReadOnlySpan<char> text) => text.Trim() is { IsEmpty: false } code && !code.SequenceEqual(NoCode) ? code.ToString() : null;
}

/// <summary>What a pattern's element asks for.</summary>
public enum PatternSlot : byte
{
    /// <summary>Words.</summary>
    Words,

    /// <summary><c>$</c>: a noun phrase that is the source.</summary>
    Source,

    /// <summary><c>+</c>: a noun phrase that is the target.</summary>
    Target,

    /// <summary><c>^</c>: a noun phrase that is neither.</summary>
    Skip,

    /// <summary><c>%</c>: several actors joined by a conjunction, who are source and target both.</summary>
    Compound,
}

/// <summary>How far from the element nearer to the verb an element may stand.</summary>
public enum PatternReach : byte
{
    /// <summary><c>_</c>: right beside it.</summary>
    Next,

    /// <summary>In the same phrase: PETRARCH-2's <c>{…}</c> and <c>(…)</c>.</summary>
    Phrase,

    /// <summary>A blank: any words may stand between.</summary>
    Any,
}

/// <param name="Alternatives">For <see cref="PatternSlot.Words"/>: each a run of units; any of them will do.</param>
public sealed record PatternElement(PatternSlot Slot, PatternReach Reach, IReadOnlyList<string[]> Alternatives);

/// <summary>A pattern of a verb block.</summary>
/// <param name="Before">What stands before the verb, the nearest first.</param>
/// <param name="After">What stands after it.</param>
/// <param name="Text">As the file has it.</param>
public sealed record VerbPattern(IReadOnlyList<PatternElement> Before, IReadOnlyList<PatternElement> After, EventCode Code, string Text, DictionaryPlace Place);

/// <summary>Verbs that share patterns.</summary>
public sealed class VerbBlock
{
    private readonly List<VerbPattern> _patterns = [];

    /// <summary>Those that ask for more first; among equals in the file's order.</summary>
    public IReadOnlyList<VerbPattern> Patterns => _patterns;

    internal void Fill(IEnumerable<VerbPattern> patterns)
    {
        _patterns.Clear();
        _patterns.AddRange(patterns.OrderByDescending(p => p.Before.Count + p.After.Count));
    }
}

/// <summary>A form of a verb as a text may have it.</summary>
/// <param name="Before">Units right before the verb itself: <c>WIRE_+TAPPED</c>.</param>
/// <param name="After">Units right behind it: <c>+CORDONED_OFF</c>.</param>
/// <param name="Code">Where no pattern fits.</param>
public sealed record VerbForm(IReadOnlyList<string> Before, IReadOnlyList<string> After, EventCode Code, VerbBlock Block, DictionaryPlace Place);
