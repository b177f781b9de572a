using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>Where an event happened, as far as its own words tell. A place that is named but not known is no place.</summary>
/// <param name="Span">The place's words in the text.</param>
/// <param name="ResolvedName">The gazetteer's or the actors' name for it.</param>
/// <param name="Lat">Degrees north; null unless a town is known: a country or region gets no pin.</param>
/// <param name="Lon">Degrees east.</param>
/// <param name="CountryCode">ISO 3166 alpha-3 (KOS for Kosovo), where the words or the place tell it.</param>
/// <param name="Resolution">sub-city, city, province or country.</param>
internal sealed record EventPlace(TextSpan Span, string ResolvedName, double? Lat, double? Lon, string? CountryCode, string Resolution, string Reason);
