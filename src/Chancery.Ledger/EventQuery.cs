using Chancery.Records;

namespace Chancery.Ledger;

/// <summary>Which events to look up; what is null does not narrow the search.</summary>
public sealed record EventQuery
{
    /// <summary>Only events of the articles with these ids.</summary>
    public IReadOnlyCollection<string>? Articles { get; init; }

    /// <summary>ISO date; events that end before it, and undated ones, are left out.</summary>
    public string? From { get; init; }

    /// <summary>ISO date, included; events that start after it, and undated ones, are left out.</summary>
    public string? To { get; init; }

    /// <summary>Only events in which both codes take part, in either direction.</summary>
    public (string One, string Other)? Between { get; init; }
}

/// <summary>An event with all that is needed to show it: its article, its sentence and the claims that report it.</summary>
/// <param name="Sentence">The text of the sentence, as it stands in the article.</param>
/// <param name="Claims">The claims the event names, in its order.</param>
public sealed record FiledEvent(
    ArticleHeading Article, EventRecord Event, string Sentence, IReadOnlyList<ClaimRecord> Claims);

/// <summary>What a list of articles shows.</summary>
/// <param name="Skipped">Why nothing was coded; null when the article was coded.</param>
public sealed record ArticleHeading(
    string Id, string? Title, string? Outlet, string? Published, string? Url, string? Skipped);

/// <summary>All that the ledger holds of one article.</summary>
/// <param name="Article">As it was given.</param>
/// <param name="Coded">As it was coded, without the text.</param>
public sealed record FiledArticle(Article Article, CodedArticle Coded, Edition Edition);
