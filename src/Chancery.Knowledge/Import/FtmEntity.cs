using System.Text.Json;

namespace Chancery.Knowledge.Import;

/// <summary>A FollowTheMoney entity: id, schema, and properties whose values are lists.</summary>
/// <remarks>A view of a parsed line. What is not there, or of another shape than it should be, reads as empty.</remarks>
internal readonly struct FtmEntity(JsonElement element)
{
    public string? Id => Text("id");

    public string? Schema => Text("schema");

    public string? Caption => Text("caption");

    /// <summary>When the source saw or changed it last; null where it does not say.</summary>
    public PartialDate? Seen => SourceDates.Read(Text("last_seen") ?? Text("last_change"), out PartialDate date) ? date : null;

    /// <summary>A property's values that are strings.</summary>
    public IEnumerable<string> Strings(string property) =>
        Values(property).Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!);

    /// <summary>A property's values that are entities, as nested files have them.</summary>
    public IEnumerable<FtmEntity> Nested(string property) =>
        Values(property).Where(v => v.ValueKind == JsonValueKind.Object).Select(v => new FtmEntity(v));

    /// <summary>The entities a property refers to by their ids, whether they are nested or not.</summary>
    public IEnumerable<string> References(string property) =>
        Strings(property).Concat(Nested(property).Select(n => n.Id).OfType<string>());

    public string? First(string property) => Strings(property).FirstOrDefault();

    /// <summary>Wikidata's identifier: the property, or an id of that shape; null where two are given.</summary>
    public string? Wikidata()
    {
        string[] given = [.. Strings("wikidataId").Where(id => Codes.IsWikidata(id)).Distinct(StringComparer.Ordinal)];
        return given.Length switch
        {
            0 => Codes.IsWikidata(Id) ? Id : null,
            1 => given[0],
            _ => null,
        };
    }

    private string? Text(string field) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private JsonElement.ArrayEnumerator Values(string property) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("properties", out JsonElement properties)
        && properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(property, out JsonElement values)
        && values.ValueKind == JsonValueKind.Array
            ? values.EnumerateArray()
            : default;
}
