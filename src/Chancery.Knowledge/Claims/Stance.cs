namespace Chancery.Knowledge.Claims;

/// <summary>How a source stands to what it is reported to say.</summary>
public enum Stance
{
    Asserts,
    Confirms,
    Alleges,
    Denies,
    Doubts,
    Believes,
    Expects,
    Fears,
    Hopes,
    Wants,
}

/// <summary>The names that records write for <see cref="Stance"/>, and what negation makes of each.</summary>
public static class Stances
{
    private static readonly string[] Names = ["asserts", "confirms", "alleges", "denies", "doubts", "believes", "expects", "fears", "hopes", "wants"];

    public static string Name(this Stance stance) => Names[(int)stance];

    public static bool TryParse(ReadOnlySpan<char> name, out Stance stance)
    {
        for (int i = 0; i < Names.Length; i++)
        {
            if (name.SequenceEqual(Names[i]))
            {
                stance = (Stance)i;
                return true;
            }
        }

        stance = default;
        return false;
    }

    /// <summary>The stance of "did not …", "refused to …".</summary>
    /// <remarks>
    /// Who does not confirm, say or believe leaves it open: doubts. Who does not deny or doubt lets it stand: confirms. Who does
    /// not want it is against it: denies.
    /// </remarks>
    public static Stance Negated(this Stance stance) => stance switch
    {
        Stance.Denies or Stance.Doubts => Stance.Confirms,
        Stance.Wants => Stance.Denies,
        _ => Stance.Doubts,
    };
}
