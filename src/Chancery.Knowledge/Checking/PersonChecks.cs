using Chancery.Knowledge.Import;

namespace Chancery.Knowledge.Checking;

/// <summary>One person under two names.</summary>
internal static class PersonChecks
{
    private const int ShortestForOneLetter = 9;

    public static IEnumerable<KnowledgeRemark> Of(IReadOnlyList<ActorEntry> entries)
    {
        ActorEntry[] persons = [.. entries.Where(e => e.Kind == ActorKind.Person)];
        var told = new HashSet<(ActorEntry, ActorEntry)>();
        return SameWords(persons).Concat(OneLetter(persons)).Where(pair => told.Add((pair.One, pair.Other)) && ShareCode(pair.One, pair.Other))
            .Select(pair => KnowledgeCheck.Warning(pair.Other,
                $"{pair.Other.Name} may be {pair.One.Name} ({KnowledgeCheck.Place(pair.One)}): {pair.Why}")).Concat(Twice(persons));
    }

    // The same words in another order, or with one's name among the other's.
    private static IEnumerable<(ActorEntry One, ActorEntry Other, string Why)> SameWords(ActorEntry[] persons)
    {
        var named = new Dictionary<string, ActorEntry>(StringComparer.Ordinal);
        foreach (ActorEntry person in persons)
        {
            foreach (string form in person.Forms.Where(f => f.Kind is ActorMatchKind.Name or ActorMatchKind.Variant && !f.IsShared).Select(f => f.Text))
            {
                string[] words = SourceNames.Key(form).Split(' ');
                Array.Sort(words, StringComparer.Ordinal);
                string key = string.Join(' ', words);
                if (words.Length > 1 && !named.TryAdd(key, person) && named[key] != person)
                {
                    yield return (named[key], person, $"both are called '{form}'");
                }
            }
        }
    }

    // Names that differ by one letter. To find them without holding each against each, a name is filed under itself without each of its letters.
    private static IEnumerable<(ActorEntry One, ActorEntry Other, string Why)> OneLetter(ActorEntry[] persons)
    {
        var shortened = new Dictionary<string, List<ActorEntry>>(StringComparer.Ordinal);
        foreach (ActorEntry person in persons)
        {
            string key = SourceNames.Key(person.Name);
            if (key.Length < ShortestForOneLetter)
            {
                continue;
            }

            foreach (string each in Enumerable.Range(0, key.Length).Select(i => key.Remove(i, 1)).Append(key).Distinct(StringComparer.Ordinal))
            {
                if (!shortened.TryGetValue(each, out List<ActorEntry>? others))
                {
                    shortened.Add(each, others = []);
                }

                foreach (ActorEntry other in others.Where(o => IsOneLetterApart(SourceNames.Key(o.Name), key) && !(o.Forms[0].IsShared && person.Forms[0].IsShared)))
                {
                    yield return (other, person, "their names are at most one letter apart");
                }

                others.Add(person);
            }
        }
    }

    // Two that lose a letter each may be the same remainder and still differ by two ("lien chan", "lin chuan").
    private static bool IsOneLetterApart(string one, string other) =>
        one.Length != other.Length || one.Zip(other).Count(pair => pair.First != pair.Second) <= 1;

    private static IEnumerable<KnowledgeRemark> Twice(ActorEntry[] persons)
    {
        foreach (ActorEntry person in persons)
        {
            for (int i = 0; i < person.Roles.Count; i++)
            {
                DatedRole role = person.Roles[i];
                if (person.Roles.Take(i).FirstOrDefault(r => r.Code == role.Code && r.Sector == role.Sector
                    && OfficeNames.Key(r.Office) == OfficeNames.Key(role.Office) && Tenure.SurelyAtOnce(r.Held, role.Held)) is { } first)
                {
                    yield return KnowledgeCheck.Warning(person, $"{person.Name} holds '{role.Office}' twice at once (line {first.Line})", role.Line);
                }
            }
        }
    }

    private static bool ShareCode(ActorEntry one, ActorEntry other) => one.Roles.Any(r => other.Roles.Any(o => o.Code == r.Code));
}
