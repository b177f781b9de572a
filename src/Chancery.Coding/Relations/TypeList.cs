using Chancery.Knowledge;

namespace Chancery.Coding.Relations;

/// <summary>Which list of types a relation is told in.</summary>
public enum TypeList
{
    /// <summary>
    /// The fifteen of the published relation sets, PLOVER before 2.0: CAMEO's roots (its YIELD is CONCEDE or RETREAT here). Embargoes (163),
    /// destroyed property (1712) and violent repression (175) go by the Open Event Data Alliance's table of 2021; blockade and occupation (191,
    /// 192) stay with their root, as in those sets' labels, though that table moves them to COERCE; attacks on computers (176, which the table
    /// lacks) are ASSAULT, as there.
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
        null or { Length: < 2 } => type,
        ['1', '6', '3', ..] => EventType.Coerce,
        ['1', '7', '5', ..] or ['1', '7', '1', '2', ..] or ['1', '7', '6', ..] => EventType.Assault,
        _ => cameo[..2] switch
        {
            "03" => EventType.Agree,
            "04" => EventType.Consult,
            "05" => EventType.Support,
            "06" => EventType.Cooperate,
            "07" => EventType.Aid,
            "09" or "11" => EventType.Accuse,
            "02" or "10" => EventType.Request,
            "12" => EventType.Reject,
            "13" => EventType.Threaten,
            "14" => EventType.Protest,
            "15" => EventType.Mobilize,
            "16" => EventType.Sanction,
            "17" => EventType.Coerce,
            "18" or "19" or "20" => EventType.Assault,
            _ => type,
        },
    };
}
