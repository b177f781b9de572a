namespace Chancery.Records;

/// <summary>One news article as a source gave it: its text, never altered afterwards, and what is known about it.</summary>
/// <remarks>Immutable; safe to share between threads. Every offset of every record points into <see cref="Text"/>.</remarks>
public sealed record Article
{
    /// <summary>Stable name of the article: the same bytes from the same place give the same id.</summary>
    public required string Id { get; init; }

    public required string Text { get; init; }

    public string? Title { get; init; }

    /// <summary>ISO 8601 date, or date and time, as the source gave it; null when unknown (never invented).</summary>
    public string? Published { get; init; }

    public string? Url { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>ISO 639-1 code; null when not determined.</summary>
    public string? Language { get; init; }

    public string? Author { get; init; }

    /// <summary>The outlet a text says it was taken from ("Source: …").</summary>
    public string? Credit { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];
}
