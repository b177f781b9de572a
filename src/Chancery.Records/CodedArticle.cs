using System.Text.Json.Serialization;

namespace Chancery.Records;

/// <summary>What was read out of one article: the record of one output line of <c>chancery code</c>.</summary>
/// <remarks>
/// All offsets in these records count Unicode code points of the article's text, start included, end excluded
/// (<see cref="CodePoints"/> converts). Immutable.
/// </remarks>
public sealed record CodedArticle
{
    public required string Id { get; init; }
    public string? Title { get; init; }
    public string? Published { get; init; }
    public string? Language { get; init; }
    public string? Outlet { get; init; }
    public string? Url { get; init; }

    /// <summary>Present only when the caller asked for it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }

    public IReadOnlyList<SpanRecord> Sentences { get; init; } = [];
    public IReadOnlyList<NameRecord> Names { get; init; } = [];
    public IReadOnlyList<EventRecord> Events { get; init; } = [];
    public IReadOnlyList<ClaimRecord> Claims { get; init; } = [];

    /// <summary>Issues that PETRARCH's dictionary of them finds in the article; left out where there is no such dictionary.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<IssueRecord>? Issues { get; init; }

    /// <summary>Why nothing was coded; left out when the article was coded.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Skipped { get; init; }

    /// <summary>The record of an article of which nothing is read yet.</summary>
    public static CodedArticle Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new CodedArticle
        {
            Id = article.Id,
            Title = article.Title,
            Published = article.Published,
            Language = article.Language,
            Outlet = article.Outlet,
            Url = article.Url,
        };
    }
}

/// <param name="Count">How often the article speaks of it.</param>
public sealed record IssueRecord(string Issue, int Count);

public sealed record SpanRecord(int Start, int End);

public sealed record TextSpanRecord(int Start, int End, string Text);

/// <param name="Kind">PER, ORG, LOC or MISC.</param>
public sealed record NameRecord(int Start, int End, string Text, string Kind);

/// <summary>A PLOVER 2.0 event with where it was read and why.</summary>
public sealed record EventRecord
{
    public required string Id { get; init; }

    /// <summary>One of PLOVER's sixteen types, upper case; a list because PLOVER's field is one.</summary>
    public required IReadOnlyList<string> Event { get; init; }

    public IReadOnlyList<string> Mode { get; init; } = [];

    /// <summary>Document-level contexts (PLOVER table 2.1).</summary>
    public IReadOnlyList<string> Context { get; init; } = [];

    /// <summary>1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</summary>
    public required int QuadCode { get; init; }

    public required double EventScale { get; init; }

    /// <summary>CAMEO code, always a string ("010" is not 10); null when the frame tells none.</summary>
    public string? Cameo { get; init; }

    public IReadOnlyList<EntityRecord> Actor { get; init; } = [];
    public IReadOnlyList<EntityRecord> Recipient { get; init; } = [];

    /// <summary>actual, historical, future, hypothetical or negated.</summary>
    public required string Status { get; init; }

    public string? Date { get; init; }
    public string? Enddate { get; init; }

    /// <summary>exact, approximate, range or unresolved.</summary>
    public required string DateType { get; init; }

    public string? DateText { get; init; }
    public required string DateReason { get; init; }

    public LocationRecord? EventLoc { get; init; }
    public required string LocReason { get; init; }

    public required IReadOnlyList<string> EventText { get; init; }
    public required SpanRecord Trigger { get; init; }
    public required TextInfoRecord TextInfo { get; init; }

    /// <summary>Ids of the claims that report the event; empty when the article itself asserts it.</summary>
    public IReadOnlyList<string> Claims { get; init; } = [];

    /// <summary>The frame and the rules that fired.</summary>
    public required string Rule { get; init; }

    public SizeRecord? Size { get; init; }
}

/// <param name="Sequence">Number of the sentence in the article, from 0.</param>
public sealed record TextInfoRecord(int Sequence, int Start, int End);

public sealed record SizeRecord(int? Dead, int? Injured, int? Arrested);

/// <param name="Resolution">How far the place is known: sub-city, city, district, province or country.</param>
public sealed record LocationRecord(
    string ExtractedPlace, string? ResolvedPlace, double? Lat, double? Lon, string? CountryCode, string Resolution);

/// <summary>Who an actor or recipient is.</summary>
public sealed record EntityRecord
{
    /// <summary>ISO 3166 alpha-3, or KOS IGO UNO EUR NGO ISM IMG MNC; null with a <see cref="Reason"/>.</summary>
    public string? Code { get; init; }

    public string? Sector { get; init; }
    public IReadOnlyList<string> OtherSectors { get; init; } = [];
    public required string EntityText { get; init; }
    public required int Start { get; init; }
    public required int End { get; init; }

    /// <summary>The entity the text resolves to, e.g. "Vladimir Putin" for "he".</summary>
    public string? Name { get; init; }

    public string? Office { get; init; }
    public string? IdentifierId { get; init; }
    public string? IdentifierText { get; init; }
    public required string Reason { get; init; }
}

/// <summary>Who says what, and how they stand to it.</summary>
public sealed record ClaimRecord
{
    public required string Id { get; init; }
    public ClaimSourceRecord? Source { get; init; }

    /// <summary>Why there is no source: passive, unspecified, or the article.</summary>
    public string? SourceReason { get; init; }

    public required IReadOnlyList<TextSpanRecord> Cue { get; init; }
    public required IReadOnlyList<SpanRecord> Content { get; init; }

    /// <summary>asserts, confirms, alleges, denies, doubts, believes, expects, fears, hopes or wants.</summary>
    public required string Stance { get; init; }

    public IReadOnlyList<string> Events { get; init; } = [];
}

public sealed record ClaimSourceRecord(int Start, int End, string Text, EntityRecord? Entity);
