using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>Where an event happened, as far as the text tells. A place that is named but not known is no place, unless its country is told beside it.</summary>
/// <param name="Span">The place's words in the text.</param>
/// <param name="ResolvedName">The gazetteer's or the actors' name for it.</param>
/// <param name="Lat">Degrees north; null unless a town of the gazetteer is meant: all else gets no pin.</param>
/// <param name="Lon">Degrees east.</param>
/// <param name="CountryCode">ISO 3166 alpha-3 (KOS for Kosovo), where the words or the place tell it; null for waters, lines and disputed ground.</param>
/// <param name="Resolution">sub-city, city, district, province (waters and stretches of land too) or country.</param>
internal sealed record EventPlace(TextSpan Span, string ResolvedName, double? Lat, double? Lon, string? CountryCode, string Resolution, string Reason);
