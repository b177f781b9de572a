using Chancery.Coding.Entities;
using Chancery.Language;

namespace Chancery.Unresolved;

/// <summary>What articles say of a name, counted.</summary>
internal sealed class UnresolvedCount(string name, NameKind kind, string example)
{
    public string Name => name;

    public NameKind Kind => kind;

    /// <summary>The first sentence it stands in.</summary>
    public string Example => example;

    /// <summary>How often it stands without a code.</summary>
    public int Times { get; set; }

    public int InEvents { get; set; }

    public int Articles { get; set; }

    /// <summary>Offices that titles and appositions give, how often, and the first day they did; the code is null where they name no country.</summary>
    public Dictionary<(string? Code, string Sector, string Office), (int Times, string Since)> Offices { get; } = [];
}

/// <summary>Counts unresolved names over articles; the order of articles decides nothing but the example.</summary>
internal sealed class UnresolvedTally
{
    private readonly Dictionary<(NameKind, string), UnresolvedCount> _counts = [];

    /// <summary>The latest day an article was published, ISO; empty where none is dated.</summary>
    public string Latest { get; private set; } = "";

    public int Articles { get; private set; }

    /// <summary>Names that stood without a code somewhere, the most frequent in events first.</summary>
    public IEnumerable<UnresolvedCount> Ranked => _counts.Values.Where(c => c.Times > 0)
        .OrderByDescending(c => c.InEvents).ThenByDescending(c => c.Times).ThenByDescending(c => c.Articles).ThenBy(c => c.Name, StringComparer.Ordinal).ThenBy(c => c.Kind);

    /// <param name="published">ISO date or time; null where unknown.</param>
    public void Add(string? published, IReadOnlyList<UnresolvedName> names)
    {
        string day = published is { Length: >= 10 } ? published[..10] : "";
        Articles++;
        Latest = string.CompareOrdinal(day, Latest) > 0 ? day : Latest;
        foreach (IGrouping<(NameKind, string), UnresolvedName> group in names.GroupBy(n => (n.Kind, n.Name)))
        {
            UnresolvedName first = group.First();
            if (!_counts.TryGetValue(group.Key, out UnresolvedCount? count))
            {
                _counts.Add(group.Key, count = new UnresolvedCount(first.Name, first.Kind, first.Sentence));
            }

            count.Articles++;
            count.Times += group.Count(n => !n.HasCode);
            count.InEvents += group.Count(n => n.InEvent && !n.HasCode);
            foreach (UnresolvedName name in group)
            {
                if (name is { Sector: { } sector, Office: { } office })
                {
                    string? code = name.Code;
                    (int times, string since) = count.Offices.GetValueOrDefault((code, sector, office), (0, day));
                    bool earlier = day.Length > 0 && (since.Length == 0 || string.CompareOrdinal(day, since) < 0);
                    count.Offices[(code, sector, office)] = (times + 1, earlier ? day : since);
                }
            }
        }
    }
}
