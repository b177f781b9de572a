using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chancery.Sources.Pages;

/// <summary>The record of one output line of <c>chancery extract</c>.</summary>
/// <remarks>Immutable. What the page does not tell is null.</remarks>
public sealed record ExtractedPage
{
    public required string File { get; init; }
    public string? Title { get; init; }

    /// <summary>Paragraphs parted by a blank line; empty when the page holds no article.</summary>
    public required string Text { get; init; }

    /// <summary>ISO 8601 date, or date and time.</summary>
    public string? Published { get; init; }

    public string? Author { get; init; }
    public string? Outlet { get; init; }
    public string? Credit { get; init; }

    /// <summary>ISO 639-1 code.</summary>
    public string? Language { get; init; }

    public string? Url { get; init; }
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Why <see cref="Text"/> is empty, or how it had to be read; null when all went well.</summary>
    [JsonIgnore]
    public Problem? Problem { get; init; }

    /// <summary>One line of JSON, snake_case, non-ASCII text as it is.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, PageJson.Readable.ExtractedPage);
}

[JsonSerializable(typeof(ExtractedPage))]
internal sealed partial class PageJson : JsonSerializerContext
{
    public static PageJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
