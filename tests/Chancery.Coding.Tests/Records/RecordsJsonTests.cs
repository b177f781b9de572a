using System.Text.Json;
using Chancery.Records;

namespace Chancery.Coding.Tests.Records;

public sealed class RecordsJsonTests
{
    private static readonly EventRecord Event = new()
    {
        Id = "a-1",
        Event = ["CONSULT"],
        Mode = ["visit"],
        QuadCode = 1,
        EventScale = 1.5,
        Cameo = "042",
        Actor = [new EntityRecord { Code = "RUS", EntityText = "Кремль 😀", Start = 0, End = 8, Reason = "name" }],
        Status = "actual",
        DateType = "unresolved",
        DateReason = "no date",
        LocReason = "none",
        EventText = ["met"],
        Trigger = new SpanRecord(9, 12),
        TextInfo = new TextInfoRecord(0, 0, 20),
        Rule = "meet",
        Size = new SizeRecord(1, null, null),
    };

    private static readonly CodedArticle Coded = new() { Id = "a", Events = [Event], Sentences = [new SpanRecord(0, 20)] };

    [Fact]
    public void NamesAreThoseOfTheContract()
    {
        using JsonDocument json = JsonDocument.Parse(Write(Coded with { Text = "", Skipped = "no text" }));
        Names(json.RootElement).ShouldBe(
            ["id", "title", "published", "language", "outlet", "url", "text", "sentences", "names", "events", "claims", "skipped"], ignoreOrder: true);
        JsonElement coded = json.RootElement.GetProperty("events")[0];
        Names(coded).ShouldBe(
            [
                "id", "event", "mode", "context", "quad_code", "event_scale", "cameo", "actor", "recipient", "status", "date", "enddate", "date_type",
                "date_text", "date_reason", "event_loc", "loc_reason", "event_text", "trigger", "text_info", "claims", "rule", "size",
            ],
            ignoreOrder: true);
        Names(coded.GetProperty("actor")[0]).ShouldBe(
            ["code", "sector", "other_sectors", "entity_text", "start", "end", "name", "office", "identifier_id", "identifier_text", "reason"],
            ignoreOrder: true);
        Names(coded.GetProperty("text_info")).ShouldBe(["sequence", "start", "end"]);
    }

    [Fact]
    public void WhatIsNotKnownIsWrittenAsNull()
    {
        using JsonDocument json = JsonDocument.Parse(Write(Coded));
        json.RootElement.GetProperty("title").ValueKind.ShouldBe(JsonValueKind.Null);
        json.RootElement.GetProperty("events")[0].GetProperty("event_loc").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void ARecordIsOneLineOfReadableText()
    {
        string line = Write(Coded with { Title = "two\nlines, «Норланд» <b>" });
        line.ShouldNotContain('\n');
        line.ShouldContain("Кремль");
        line.ShouldContain("«Норланд» <b>");
    }

    [Fact]
    public void CameoKeepsItsLeadingZero() => Write(Coded).ShouldContain("\"cameo\":\"042\"");

    [Fact]
    public void WhatIsWrittenIsReadTheSame()
    {
        string written = Write(Coded);
        CodedArticle read = JsonSerializer.Deserialize(written, RecordsJson.Readable.CodedArticle)!;
        Write(read).ShouldBe(written);
        read.Events[0].Actor[0].EntityText.ShouldBe("Кремль 😀");
        read.Events[0].Size.ShouldBe(new SizeRecord(1, null, null));
    }

    [Fact]
    public void WhatTheContractRequiresMustBeThere() => Should.Throw<JsonException>(
        () => JsonSerializer.Deserialize("""{"id":"x","event":["CONSULT"]}""", RecordsJson.Readable.EventRecord)).Message.ShouldContain("status");

    [Fact]
    public void FieldsOfLaterVersionsArePassedOver() =>
        JsonSerializer.Deserialize("""{"id":"x","added_later":[1]}""", RecordsJson.Readable.CodedArticle)!.Id.ShouldBe("x");

    private static string Write(CodedArticle article) => JsonSerializer.Serialize(article, RecordsJson.Readable.CodedArticle);

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(p => p.Name)];
}
