using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Chancery.Coding.Dates;

/// <summary>The days a time value comes to, or why it comes to none.</summary>
/// <param name="First">Null when it comes to none.</param>
/// <param name="Last">Null when the end is not told.</param>
internal readonly record struct Anchored(LocalDate? First, LocalDate? Last, bool IsApproximate, string Reason)
{
    [MemberNotNullWhen(true, nameof(First))]
    public bool IsKnown => First is not null;

    public static Anchored Day(LocalDate day, string reason) => new(day, day, false, reason);

    public static Anchored Days(LocalDate first, LocalDate? last, string reason) => new(first, last, false, reason);

    public static Anchored None(string reason) => new(null, null, false, reason);

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}

/// <param name="Today">The day of writing; null when unknown.</param>
/// <param name="Narrative">The days told last before the expression that are no longer than its unit; null when none.</param>
/// <param name="Ahead">The event is still to come, so that "on Tuesday" is the next one.</param>
internal readonly record struct TimeAnchor(LocalDate? Today, (LocalDate First, LocalDate Last)? Narrative, bool Ahead);
