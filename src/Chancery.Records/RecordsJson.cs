using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chancery.Records;

/// <summary>The records' JSON: snake_case, one object a line, source generated (no reflection at run time).</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.Never)]
[JsonSerializable(typeof(CodedArticle))]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(EventRecord))]
[JsonSerializable(typeof(ClaimRecord))]
[JsonSerializable(typeof(EntityRecord))]
public sealed partial class RecordsJson : JsonSerializerContext
{
    /// <summary>The context to use: non-ASCII text is written as it is, not escaped.</summary>
    public static RecordsJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
