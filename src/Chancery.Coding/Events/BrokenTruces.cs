using Chancery.Coding.Entities;
using Chancery.Knowledge;

namespace Chancery.Coding.Events;

/// <summary>A truce is broken by fire, and where the sentence tells of the fire, that alone is the event: "broke the truce by attacking a convoy".</summary>
internal static class BrokenTruces
{
    private const string Violation = "196";

    public static List<CodedEvent> Read(List<CodedEvent> events) =>
        events.Exists(IsViolation) ? [.. events.Where(e => !(IsViolation(e) && events.Exists(fire => !IsViolation(fire) && IsFireOf(fire, e))))] : events;

    private static bool IsViolation(CodedEvent coded) => coded is { Type: EventType.Assault, Cameo: Violation };

    private static bool IsFireOf(CodedEvent fire, CodedEvent violation) =>
        fire.Type == EventType.Assault && fire.Status == violation.Status
        && (violation.Actors.Count == 0 || violation.Actors.Any(v => fire.Actors.Any(f => IsOne(v, f))));

    private static bool IsOne(ResolvedEntity one, ResolvedEntity other) => one.Span == other.Span || one.Head == other.Antecedent || other.Head == one.Antecedent;
}
