using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Chancery.Records;

namespace Chancery.Ledger;

/// <summary>The lists that a row keeps as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<SpanRecord>))]
[JsonSerializable(typeof(IReadOnlyList<TextSpanRecord>))]
internal sealed partial class LedgerJson : JsonSerializerContext
{
    // People read these columns too: what is not ASCII is written as it is.
    private static readonly LedgerJson Readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write(IReadOnlyList<string> list) => JsonSerializer.Serialize(list, Readable.IReadOnlyListString);

    public static string Write(IReadOnlyList<SpanRecord> list) =>
        JsonSerializer.Serialize(list, Readable.IReadOnlyListSpanRecord);

    public static string Write(IReadOnlyList<TextSpanRecord> list) =>
        JsonSerializer.Serialize(list, Readable.IReadOnlyListTextSpanRecord);

    public static IReadOnlyList<string> Strings(string json) => JsonSerializer.Deserialize(json, Readable.IReadOnlyListString) ?? [];

    public static IReadOnlyList<SpanRecord> Spans(string json) =>
        JsonSerializer.Deserialize(json, Readable.IReadOnlyListSpanRecord) ?? [];

    public static IReadOnlyList<TextSpanRecord> TextSpans(string json) =>
        JsonSerializer.Deserialize(json, Readable.IReadOnlyListTextSpanRecord) ?? [];
}
