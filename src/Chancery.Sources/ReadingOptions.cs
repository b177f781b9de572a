namespace Chancery.Sources;

/// <summary>How the kind of an input is told.</summary>
public enum InputKind
{
    /// <summary>By the file's name, else by its first bytes.</summary>
    Auto,

    /// <summary>PETRARCH's XML, whatever the name.</summary>
    Petrarch,
}

/// <summary>Immutable choices of a reading.</summary>
public sealed record ReadingOptions
{
    public InputKind Input { get; init; } = InputKind.Auto;

    /// <summary>Bytes (unpacked) that one page, text, feed or line of JSON Lines may have; more is reported, not read.</summary>
    public int MaxBytes { get; init; } = 16 * 1024 * 1024;
}
