using Chancery.Language;

namespace Chancery.Coding.Petrarch;

/// <summary>Whom a noun phrase stands for: an actor, with the agents that the phrase names, or agents alone.</summary>
/// <param name="Code">As PETRARCH writes it: <c>ARNGOV</c>, <c>NGOARN</c>, <c>---GOV</c>.</param>
/// <param name="HasActor">An actor of the dictionary is in it.</param>
/// <param name="First">Word that the code begins with.</param>
/// <param name="Last">Word that it ends with, included.</param>
/// <param name="Name">The dictionary's name for the actor; null without one.</param>
/// <param name="Reason">Entries and lines of the dictionaries.</param>
public sealed record PhraseCode(string Code, bool HasActor, Word Head, int First, int Last, string? Name, string Reason);

/// <summary>How agents' codes join an actor's.</summary>
internal static class AgentCodes
{
    private const int Part = 3;

    /// <summary>Puts an agent's code behind: what the code holds already is not said again (<c>USAGOV</c> + <c>GOV</c>).</summary>
    public static string Behind(string code, string agent)
    {
        if (Holds(code, agent))
        {
            return code;
        }

        for (int i = 0; i < agent.Length; i += Part)
        {
            string part = agent[i..Math.Min(agent.Length, i + Part)];
            code = Holds(code, part) ? code : code + part;
        }

        return code;
    }

    /// <summary>Puts an agent's code in front (<c>[NGO~]</c>).</summary>
    public static string Before(string agent, string code) => Holds(code, agent) ? code : agent + code;

    // Codes are of three letters each: the WGO inside of GMWGOV is none.
    private static bool Holds(string code, string agent)
    {
        for (int i = 0; i + agent.Length <= code.Length; i += Part)
        {
            if (code.AsSpan(i, agent.Length).SequenceEqual(agent))
            {
                return true;
            }
        }

        return false;
    }
}
