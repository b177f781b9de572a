using Chancery.Knowledge;

namespace Chancery.Coding.Events;

/// <summary>What an event that speaks of another event may contain, and the mode it takes from it.</summary>
internal static class Composition
{
    private const string Occupation = "192", Embargo = "163", Dismissal = "160";

    // Words that tell a plan; a planned protest is a future one (3.12).
    private static readonly HashSet<string> Planning = new(StringComparer.Ordinal) { "plan", "prepare", "intend", "intention", "aim", "announce", "ready", "poised" };

    // Words that commit by themselves, whatever is promised or threatened.
    private static readonly HashSet<string> Committing = new(StringComparer.Ordinal)
    {
        "agree", "pledge", "promise", "vow", "commit", "undertake", "offer", "swear", "guarantee", "consent", "threaten",
    };

    /// <param name="inner">Null where the words inside evoke no frame.</param>
    /// <remarks>Agreeing is agreeing to cooperate, threatening is threatening conflict, conceding is speaking of a concession or retreat.</remarks>
    public static bool Fits(EventType? outer, string trigger, EventType? inner) => (outer, inner) switch
    {
        (EventType.Agree or EventType.Threaten, null) => Committing.Contains(trigger),
        (EventType.Agree, { } i) => IsCooperation(i),
        (EventType.Threaten, EventType.Protest) => !Planning.Contains(trigger),
        (EventType.Threaten, { } i) => !IsCooperation(i) && i != EventType.Request,
        (EventType.Concede, _) => inner is EventType.Concede or EventType.Retreat,
        _ => true,
    };

    /// <summary>Who agrees or promises to give something up concedes (3.4); agreeing to all else is AGREE.</summary>
    public static EventType? Type(EventType? outer, EventType? inner) =>
        outer == EventType.Agree && inner is EventType.Concede or EventType.Retreat ? EventType.Concede : outer;

    /// <summary>CAMEO counts a promised concession among intentions (035), one that is decided among concessions.</summary>
    public static string? Cameo(Binding outer, EventType? inner) =>
        Type(outer.Meaning.Type, inner) == outer.Meaning.Type ? outer.Meaning.Cameo
        : outer.Predicate.Lemma is "decide" or "resolve" or "opt" ? "080"
        : "035";

    public static string? Mode(EventType? outer, Reading? inner) => (outer, inner?.Type) switch
    {
        (EventType.Request or EventType.Reject, EventType.Aid or EventType.Cooperate or EventType.Support or EventType.Agree) => "assist",
        (EventType.Request or EventType.Reject, EventType.Consult) => "meet",
        (EventType.Request or EventType.Reject, EventType.Retreat or EventType.Concede) => "yield",
        (EventType.Request or EventType.Reject, _) => "change",
        (EventType.Threaten, EventType.Assault or EventType.Mobilize) => "violence",
        (EventType.Threaten, EventType.Coerce) => inner!.Mode switch { "arrest" => "arrest", "deport" => "expel", "seize" => inner.Cameo == Occupation ? "territory" : null, _ => "restrict" },
        (EventType.Threaten, EventType.Protest) => inner!.Mode is "strike" or "boycott" or "obstruct" ? "restrict" : null,
        (EventType.Threaten, EventType.Sanction) => (inner!.Mode, inner.Cameo) switch { (_, Embargo) => "restrict", ("expel", Dismissal) => null, ("expel", _) => "expel", _ => "relations" },
        _ => null,
    };

    private static bool IsCooperation(EventType type) => type <= EventType.Retreat;
}
