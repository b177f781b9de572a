using Chancery.Records;

namespace Chancery.Pipeline;

/// <summary>One thing an input held: an article, a problem, or both where the article was read with a remark.</summary>
/// <param name="Name">Where it stands, as the user knows it.</param>
/// <param name="Problem">Why there is no article; beside an article, what is to be known of how it was read.</param>
/// <param name="Skip">Why the article is not to be coded (its language); null when it is.</param>
internal sealed record InputItem(string Name, Article? Article, string? Problem = null, string? Skip = null)
{
    /// <summary>No article, and no failure either: an index page or a read-me inside a folder.</summary>
    public bool IsPassedOver { get; init; }
}

internal enum InputFormat
{
    /// <summary>Told by name and content.</summary>
    Auto,

    /// <summary>PETRARCH's XML.</summary>
    Petrarch,
}
