using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>Whether forces are moved to keep a peace or to help after a disaster, not to threaten (PLOVER 3.14.1).</summary>
internal static class ReliefMission
{
    private const string Peacekeeping = "074", Humanitarian = "073";

    private static readonly HashSet<string> Disasters = new(StringComparer.Ordinal)
    {
        "earthquake", "flood", "flooding", "hurricane", "cyclone", "typhoon", "tsunami", "wildfire", "landslide", "avalanche", "disaster", "epidemic", "famine",
    };

    private static readonly HashSet<string> Purposes = new(StringComparer.Ordinal)
    {
        "help", "aid", "assist", "rescue", "evacuate", "clear", "deliver", "distribute", "relieve", "relief", "fight", "support", "search", "victim", "survivor",
    };

    /// <summary>The CAMEO code of the help, or null where the clause speaks of none.</summary>
    public static string? Of(Word predicate)
    {
        if (Speaks(predicate, IsPeacekeeping))
        {
            return Peacekeeping;
        }

        return Speaks(predicate, w => Disasters.Contains(w.Lemma)) && Speaks(predicate, w => Purposes.Contains(w.Lemma)) ? Humanitarian : null;
    }

    // The clause with its purposes and phrases; not what is told of its nouns by the way, nor the next clause.
    private static bool Speaks(Word word, Func<Word, bool> test)
    {
        foreach (Word child in word.Children)
        {
            if (child.Relation != Relation.AclRelcl && child.Relation.Universal() is not (Relation.Conj or Relation.Ccomp or Relation.Parataxis)
                && (test(child) || Speaks(child, test)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPeacekeeping(Word word) =>
        word.Chars.StartsWith("peacekeep", StringComparison.OrdinalIgnoreCase)
        || (word.Lemma is "keeping" or "keeper" && word.Index > 1 && word.Document[word.Index - 2].Chars.Equals("peace", StringComparison.OrdinalIgnoreCase))
        || (word.Lemma.ToLowerInvariant() is "mission" or "force" or "operation" && IsOfNations(word));

    // "the UN mission", "the African Union stabilisation force", "the African force"
    private static bool IsOfNations(Word mission)
    {
        int first = Math.Max(mission.Sentence.First, mission.Index - 3);
        for (int i = mission.Index - 1; i >= first; i--)
        {
            if (mission.Document[i].Chars is "UN" or "U.N." or "AU" or "Nations" or "African")
            {
                return true;
            }
        }

        return false;
    }
}
