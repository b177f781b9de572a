using Chancery.Knowledge;

namespace Chancery.Coding.Relations;

/// <summary>Which list of types a relation is told in.</summary>
public enum TypeList
{
    /// <summary>
    /// The fifteen of the published relation sets: PLOVER before 2.0, which are CAMEO's roots by the Open Event Data Alliance's table of 2021
    /// (its YIELD is CONCEDE or RETREAT here).
    /// </summary>
    Fifteen,

    /// <summary>PLOVER 2.0, as articles are coded.</summary>
    Sixteen,
}

internal static class TypeLists
{
    /// <summary>The type by CAMEO's root, where the code is known; else PLOVER 2.0's.</summary>
    public static EventType InFifteen(EventType type, string? cameo) => cameo switch
    {
        ['1', '6', '3', ..] => EventType.Coerce,
        ['1', '7', '5', ..] => EventType.Assault,
        ['0', '2', ..] => EventType.Request,
        ['0', '3', ..] => EventType.Agree,
        ['0', '4', ..] => EventType.Consult,
        ['0', '5', ..] => EventType.Support,
        ['0', '6', ..] => EventType.Cooperate,
        ['0', '7', ..] => EventType.Aid,
        ['0', '9', ..] or ['1', '1', ..] => EventType.Accuse,
        ['1', '0', ..] => EventType.Request,
        ['1', '2', ..] => EventType.Reject,
        ['1', '3', ..] => EventType.Threaten,
        ['1', '4', ..] => EventType.Protest,
        ['1', '5', ..] => EventType.Mobilize,
        ['1', '6', ..] => EventType.Sanction,
        ['1', '7', ..] => EventType.Coerce,
        ['1', '8', ..] or ['1', '9', ..] or ['2', '0', ..] => EventType.Assault,
        _ => type,
    };
}
