namespace Chancery.Knowledge.Petrarch;

/// <summary>An actor of a dictionary: its first name and its codes, in the file's order.</summary>
public sealed record PetrarchActor(string Name, IReadOnlyList<DatedCode> Codes)
{
    /// <summary>The code on a day: of the dated ones the first that holds, else the one without dates; null where none is left.</summary>
    /// <param name="day">Null when unknown: then only a code without dates can be had.</param>
    public DatedCode? CodeOn(DateOnly? day)
    {
        DatedCode? fallback = null;
        foreach (DatedCode code in Codes)
        {
            if (code.IsDefault)
            {
                fallback ??= code;
            }
            else if (day is { } known && code.HoldsOn(known))
            {
                return code;
            }
        }

        return fallback;
    }
}

/// <summary>A word for a kind of people or body, and the code it adds to an actor's.</summary>
/// <param name="Code">Without the mark <c>~</c> for the actor's own code.</param>
/// <param name="IsPrefix">The code stands before the actor's (<c>[NGO~]</c>).</param>
public sealed record PetrarchAgent(string Name, string Code, bool IsPrefix, DictionaryPlace Place);
