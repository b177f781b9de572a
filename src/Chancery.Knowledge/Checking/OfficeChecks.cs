using System.Text.RegularExpressions;
using Chancery.Knowledge.Import;

namespace Chancery.Knowledge.Checking;

/// <summary>Offices of one holder that two persons hold at once.</summary>
internal static partial class OfficeChecks
{
    public static IEnumerable<KnowledgeRemark> Of(IReadOnlyList<ActorEntry> entries)
    {
        var held = entries.Where(e => e.Kind == ActorKind.Person).SelectMany(p => p.Roles.Select(r => (Person: p, Role: r)))
            .Where(h => IsOfOne(h.Role.Office))
            .GroupBy(h => (h.Role.Code, h.Role.Sector, Office: OfficeNames.Key(h.Role.Office)));
        foreach (var office in held)
        {
            (ActorEntry Person, DatedRole Role)[] holders = [.. office.OrderBy(h => h.Role.From ?? default)];
            for (int i = 1; i < holders.Length; i++)
            {
                for (int j = i - 1; j >= 0; j--)
                {
                    (ActorEntry person, DatedRole role) = holders[i];
                    (ActorEntry before, DatedRole earlier) = holders[j];
                    if (person != before && Tenure.SurelyAtOnce(role.Held, earlier.Held))
                    {
                        yield return KnowledgeCheck.Warning(person,
                            $"{person.Name} and {before.Name} ({KnowledgeCheck.Place(before, earlier.Line)}) are both {role.Code} {role.Office}: {role.Held} and {earlier.Held}",
                            role.Line);
                    }
                }
            }
        }
    }

    private static bool IsOfOne(string office) => Single().IsMatch(office) && !Several().IsMatch(office);

    [GeneratedRegex("^(acting |interim )?(president|prime minister|premier|chancellor|king|queen|emperor|emir|sultan|pope|supreme leader|taoiseach"
        + "|secretary[- ]general.*|director[- ]general.*|governor of .*|speaker.*|chief justice|chief of (the )?(general|defence|defense) staff"
        + "|(foreign|defen[cs]e|interior|finance|justice) minister|minister (of|for) .*|secretary of (state|defen[cs]e|the treasury))$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Single();

    // Ministers of state and such stand beside the minister.
    [GeneratedRegex("deputy|vice|assistant|minister (of|for) state|candidate|claimant|rival|de facto|co-", RegexOptions.IgnoreCase)]
    private static partial Regex Several();
}
