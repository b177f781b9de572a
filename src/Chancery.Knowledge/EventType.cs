namespace Chancery.Knowledge;

/// <summary>PLOVER 2.0's event types, in the manual's order.</summary>
public enum EventType : byte
{
    Agree,
    Consult,
    Support,
    Concede,
    Cooperate,
    Aid,
    Retreat,
    Request,
    Accuse,
    Reject,
    Threaten,
    Protest,
    Sanction,
    Mobilize,
    Coerce,
    Assault,
}

/// <summary>PLOVER's quad classes; the value is the <c>quad_code</c>.</summary>
public enum QuadClass : byte
{
    VerbalCooperation = 1,
    MaterialCooperation = 2,
    VerbalConflict = 3,
    MaterialConflict = 4,
}

/// <summary>The types' names as records write them.</summary>
public static class EventTypes
{
    private static readonly string[] Names = [.. Enum.GetNames<EventType>().Select(n => n.ToUpperInvariant())];

    public static IReadOnlyList<EventType> All { get; } = Enum.GetValues<EventType>();

    /// <summary>In capitals: <c>AGREE</c>.</summary>
    public static string Name(this EventType type) => Names[(int)type];

    /// <summary>Reads a name in capitals.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out EventType type)
    {
        for (int i = 0; i < Names.Length; i++)
        {
            if (name.SequenceEqual(Names[i]))
            {
                type = (EventType)i;
                return true;
            }
        }

        type = default;
        return false;
    }
}
