using Chancery.Ledger;
using Chancery.Records;

namespace Chancery.Tests;

/// <summary>Records made by hand.</summary>
internal static class Samples
{
    public static string? NameOf(string code) => code switch
    {
        "RUS" => "Russia",
        "PRK" => "North Korea",
        "USA" => "United States",
        "UKR" => "Ukraine",
        _ => null,
    };

    public static EntityRecord Entity(string? code, string text, string? name = null, string? sector = null) => new()
    {
        Code = code,
        Sector = sector,
        EntityText = text,
        Start = 0,
        End = text.Length,
        Name = name ?? text,
        Reason = "named",
    };

    public static EventRecord Event(string id, string type, EntityRecord[] actors, EntityRecord[] recipients) => new()
    {
        Id = id,
        Event = [type],
        QuadCode = 1,
        EventScale = 1,
        Cameo = "042",
        Actor = actors,
        Recipient = recipients,
        Status = "actual",
        Date = "2023-09-13",
        DateType = "exact",
        DateReason = "stated",
        LocReason = "none",
        EventText = ["visited"],
        Trigger = new SpanRecord(4, 11),
        TextInfo = new TextInfoRecord(2, 0, 18),
        Rule = "A visit R",
    };

    public static EventRecord Visit(string id = "e1") =>
        Event(id, "CONSULT", [Entity("PRK", "Kim", "Kim Jong Un", "GOV")], [Entity("RUS", "Putin", "Vladimir Putin", "GOV")]) with { Mode = ["visit"] };

    public static ClaimRecord Claim(string id, string stance, EntityRecord? source) => new()
    {
        Id = id,
        Source = source is null ? null : new ClaimSourceRecord(0, source.EntityText.Length, source.EntityText, source),
        SourceReason = source is null ? "passive" : null,
        Cue = [],
        Content = [],
        Stance = stance,
    };

    public static FiledEvent Filed(EventRecord record, string article = "a", string outlet = "The Courier", string sentence = "Kim visited Putin.", params ClaimRecord[] claims) =>
        new(new ArticleHeading(article, "A visit", outlet, "2023-09-14", null, null), record with { Claims = [.. claims.Select(c => c.Id)] }, sentence, claims);
}
