using Chancery.Language;

namespace Chancery.Coding.Dates;

/// <summary>When an event happened or will happen, and why we think so.</summary>
/// <param name="Date">ISO; the first day of a range; null when unresolved.</param>
/// <param name="EndDate">ISO; the last day of a range whose end is told; null otherwise.</param>
/// <param name="Text">The words that tell the date, as in the text; null when none do.</param>
/// <param name="Span">Where they stand.</param>
internal sealed record EventDate(string? Date, string? EndDate, DateType Type, string? Text, string Reason, TextSpan? Span);
