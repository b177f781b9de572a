using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chancery.Pipeline;

/// <summary>JSON of the lines that only the program writes.</summary>
[JsonSerializable(typeof(RelationAnswer))]
internal sealed partial class ProgramJson : JsonSerializerContext
{
    public static ProgramJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
