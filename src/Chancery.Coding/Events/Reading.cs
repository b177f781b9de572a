using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>A binding with the event it means once the event inside it is taken into account.</summary>
/// <param name="Type">Null for a plain statement.</param>
internal sealed record Reading(Binding Binding, EventType? Type, string? Mode, Reading? Inner, int Score)
{
    /// <summary>The binding's recipients; else those of the event inside, or who is to act in it.</summary>
    public IReadOnlyList<Word> Recipients
    {
        get
        {
            if (Binding.Recipients.Count > 0 || Inner is null)
            {
                return Binding.Recipients;
            }

            Word[] others = [.. Inner.Binding.Actors.Where(a => !Binding.Actors.Contains(a))];
            return Type is EventType.Request && others.Length > 0 ? others : [.. Inner.Recipients.Where(r => !Binding.Actors.Contains(r))];
        }
    }
}

/// <summary>What an event that speaks of another event may contain, and the mode it takes from it.</summary>
internal static class Composition
{
    /// <summary>Agreeing is agreeing to cooperate, threatening is threatening conflict; the others take any event, or none that is known.</summary>
    public static bool Fits(EventType? outer, EventType? inner) => (outer, inner) switch
    {
        (null, _) => true,
        (_, null) => true,
        (EventType.Agree, { } i) => IsCooperation(i),
        (EventType.Threaten, { } i) => !IsCooperation(i),
        _ => true,
    };

    public static string? Mode(EventType? outer, Reading? inner) => (outer, inner?.Type) switch
    {
        (EventType.Request or EventType.Reject, EventType.Aid or EventType.Cooperate or EventType.Support or EventType.Agree) => "assist",
        (EventType.Request or EventType.Reject, EventType.Consult) => "meet",
        (EventType.Request or EventType.Reject, EventType.Retreat or EventType.Concede) => "yield",
        (EventType.Request or EventType.Reject, _) => "change",
        (EventType.Threaten, EventType.Assault or EventType.Mobilize) => "violence",
        (EventType.Threaten, EventType.Coerce) => inner!.Mode switch { "arrest" => "arrest", "deport" => "expel", _ => "restrict" },
        (EventType.Threaten, EventType.Sanction) => inner!.Mode == "expel" ? "expel" : "relations",
        _ => null,
    };

    private static bool IsCooperation(EventType type) => type <= EventType.Retreat;
}
