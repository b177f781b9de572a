namespace Chancery.Coding.Places;

/// <summary>
/// The file of towns: magic, version (2 bytes), then fields of id (2 bytes), length (4 bytes) and content until the end. Little endian. Unknown
/// fields are skipped.
/// </summary>
internal static class GazetteerFormat
{
    public const ushort Version = 1;

    /// <summary>UTF-8: where the data is from, and its licence.</summary>
    public const ushort Credit = 1;

    /// <summary>ASCII: three letters a country; records refer to it by index.</summary>
    public const ushort Countries = 2;

    /// <summary>
    /// <see cref="RecordSize"/> bytes a town, sorted by folded name (ordinal), the larger population first: key offset (4), name offset (4),
    /// GeoNames id (4), population (4), latitude and longitude in units of 0.00001 degree (4 + 4), country (1), capital (1), key length (1), name
    /// length (1), two ASCII letters of a state of the USA or zeros (2).
    /// </summary>
    public const ushort Records = 3;

    /// <summary>UTF-8: keys and names.</summary>
    public const ushort Strings = 4;

    public const int RecordSize = 30;

    public static ReadOnlySpan<byte> Magic => "CHPLACES"u8;
}
