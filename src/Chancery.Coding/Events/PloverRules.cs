using Chancery.Coding.Clauses;
using Chancery.Coding.Entities;
using Chancery.Coding.Status;
using Chancery.Knowledge;
using Chancery.Knowledge.Frames;

namespace Chancery.Coding.Events;

/// <summary>What a reading is once its status is taken into account.</summary>
/// <param name="Type">Null where the changed form is no event.</param>
/// <param name="Note">Which rule changed it; empty for none.</param>
internal sealed record RuledEvent(EventType? Type, string? Mode, string? Cameo, EventStatus Status, string Note);

/// <summary>PLOVER's rules on type and auxiliary mode (manual 2.3 and the "potential ambiguities" of chapter 3).</summary>
internal static class PloverRules
{
    public static RuledEvent Apply(Reading reading, EventStatus status, bool willNot, bool announced, bool threatens)
    {
        if (reading.Type is not { } type)
        {
            return new RuledEvent(null, null, reading.Cameo, status, "");
        }

        // 3.14.1: joint exercises are cooperation.
        if (type == EventType.Mobilize && reading.Binding is { Actors: [var sides, ..], Trigger: var trigger } && (NounPhrase.Members(sides).Count > 1 || NounShapes.HasSeveralOrigins(sides)) && trigger.Any(Manoeuvre.IsExercise))
        {
            return status == EventStatus.Future
                ? new RuledEvent(EventType.Agree, null, Intent(EventType.Cooperate), status, FutureNote(EventType.Cooperate))
                : new RuledEvent(EventType.Cooperate, null, "062", status, "; exercises of several sides are COOPERATE (3.14.1)");
        }

        // Force that is only practised is no ASSAULT.
        if (type == EventType.Assault && status is EventStatus.Actual or EventStatus.Historical && Manoeuvre.IsSetting(reading.Binding.LightVerb ?? reading.Binding.Predicate))
        {
            return Manoeuvre.IsJoint(reading.Binding.Predicate, reading.Binding.Actors)
                ? new RuledEvent(EventType.Cooperate, null, "062", status, "; in an exercise of several sides, COOPERATE (3.14.1)")
                : new RuledEvent(EventType.Mobilize, "troops", "150", status, "; in an exercise, MOBILIZE");
        }

        // 3.14.1: troops that are moved to help are AID; CAMEO has peacekeeping there too (074).
        if (type == EventType.Mobilize && ReliefMission.Of(reading.Binding.Predicate) is { } relief)
        {
            const string Note = "; MOBILIZE for peace or relief is AID (3.14.1)";
            return status == EventStatus.Future
                ? new RuledEvent(EventType.Agree, null, Intent(EventType.Aid), status, Note + FutureNote(EventType.Aid))
                : new RuledEvent(EventType.Aid, null, relief, status, Note);
        }

        if (reading.Binding.IsRefusal)
        {
            return new RuledEvent(type, reading.Mode, reading.Cameo, EventStatus.Actual, "; \"will not\" is a refusal (3.10)");
        }

        if (status == EventStatus.Negated && reading.Binding.Entry.Frame.Negated is { } negated)
        {
            string? mode = negated.TakesInnerMode ? Composition.Mode(negated.Type, reading.Inner) : negated.Mode;
            return new RuledEvent(negated.Type, mode, negated.Cameo, EventStatus.Actual, $"; negated {type.Name()} is {negated.Type?.Name() ?? "no event"}");
        }

        // "will not", "would not": a refusal of what would have been cooperation (3.10).
        if (status == EventStatus.Negated && willNot && type <= EventType.Retreat)
        {
            string mode = type switch { EventType.Consult => "meet", EventType.Concede or EventType.Retreat => "yield", _ => "assist" };
            return new RuledEvent(EventType.Reject, mode, "120", EventStatus.Actual, $"; unwillingness to {type.Name()} is REJECT (3.10)");
        }

        if (threatens)
        {
            return new RuledEvent(EventType.Threaten, Composition.Mode(EventType.Threaten, reading), null, EventStatus.Actual, $"; announced {type.Name()} is THREATEN (2.3)");
        }

        // "will strike unless pay rises": CAMEO's threat to protest, whatever stands in the condition.
        if (announced && status == EventStatus.Hypothetical && type == EventType.Protest)
        {
            return new RuledEvent(type, reading.Mode, "133", status, "");
        }

        if (status == EventStatus.Future)
        {
            switch (type)
            {
                // 3.1: cooperation told in the future tense is an intention, and AGREE.
                case EventType.Consult or EventType.Support or EventType.Cooperate or EventType.Aid:
                    return new RuledEvent(EventType.Agree, null, Intent(type), status, FutureNote(type));

                // 3.4, 3.7: so is a retreat, but as a concession; a future concession stays one. CAMEO has both among intentions.
                case EventType.Retreat or EventType.Concede:
                    return new RuledEvent(EventType.Concede, null, "035", status, type == EventType.Retreat ? "; RETREAT in the future is CONCEDE (3.4.2)" : "");

                case EventType.Protest:
                    return new RuledEvent(type, reading.Mode, "133", status, "");
            }
        }

        return new RuledEvent(type, reading.Mode, reading.Cameo, status, "");
    }

    private static string FutureNote(EventType type) => $"; {type.Name()} in the future is AGREE (3.1)";

    private static string Intent(EventType type) => type switch
    {
        EventType.Consult => "036",
        EventType.Aid => "033",
        EventType.Cooperate => "031",
        _ => "030",
    };
}
