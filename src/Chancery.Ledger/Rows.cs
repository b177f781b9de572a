namespace Chancery.Ledger;

// Rows as Dapper fills them; the names are the columns' (without underscores), the meanings stand in Migrations/.

internal sealed class ArticleRow
{
    public required long Key { get; init; }
    public required string Id { get; init; }
    public required string Text { get; init; }
    public string? Title { get; init; }
    public string? Published { get; init; }
    public string? Outlet { get; init; }
    public string? Language { get; init; }
    public string? Url { get; init; }
    public string? GivenTitle { get; init; }
    public string? GivenPublished { get; init; }
    public string? GivenOutlet { get; init; }
    public string? GivenLanguage { get; init; }
    public string? GivenUrl { get; init; }
    public string? Author { get; init; }
    public string? Credit { get; init; }
    public required string Categories { get; init; }
    public string? Skipped { get; init; }
    public required string Program { get; init; }
    public required string Model { get; init; }
    public required string Knowledge { get; init; }
}

internal sealed class EventRow
{
    public required long Key { get; init; }
    public required long Article { get; init; }
    public required string Id { get; init; }
    public required string Event { get; init; }
    public required string Mode { get; init; }
    public required string Context { get; init; }
    public required int QuadCode { get; init; }
    public required double EventScale { get; init; }
    public string? Cameo { get; init; }
    public required string Status { get; init; }
    public string? Date { get; init; }
    public string? Enddate { get; init; }
    public required string DateType { get; init; }
    public string? DateText { get; init; }
    public required string DateReason { get; init; }
    public string? ExtractedPlace { get; init; }
    public string? ResolvedPlace { get; init; }
    public double? Lat { get; init; }
    public double? Lon { get; init; }
    public string? CountryCode { get; init; }
    public string? Resolution { get; init; }
    public required string LocReason { get; init; }
    public required string EventText { get; init; }
    public required int TriggerStart { get; init; }
    public required int TriggerEnd { get; init; }
    public required int Sentence { get; init; }
    public required int SentenceStart { get; init; }
    public required int SentenceEnd { get; init; }
    public required string Rule { get; init; }
    public required bool Sized { get; init; }
    public int? Dead { get; init; }
    public int? Injured { get; init; }
    public int? Arrested { get; init; }
}

internal sealed class ClaimRow
{
    public required long Key { get; init; }
    public required string Id { get; init; }
    public int? SourceStart { get; init; }
    public int? SourceEnd { get; init; }
    public string? SourceText { get; init; }
    public string? SourceReason { get; init; }
    public required string Cue { get; init; }
    public required string Content { get; init; }
    public required string Stance { get; init; }
}

internal sealed class MentionRow
{
    public long? Event { get; init; }
    public long? Claim { get; init; }
    public required string Role { get; init; }
    public required string Text { get; init; }
    public required int Start { get; init; }
    public required int End { get; init; }
    public string? Office { get; init; }
    public required string OtherSectors { get; init; }
    public required string Reason { get; init; }
    public string? Code { get; init; }
    public string? Sector { get; init; }
    public string? Name { get; init; }
    public string? IdentifierId { get; init; }
    public string? IdentifierText { get; init; }
}

internal sealed class LinkRow
{
    public required long Claim { get; init; }
    public required long Event { get; init; }
    public int? SequenceInClaim { get; init; }
    public int? SequenceInEvent { get; init; }
}
