namespace Chancery.Language.Names;

/// <summary>Sets the bounds of found names right by tags and tree: a name is made of proper nouns that belong together.</summary>
/// <remarks>
/// The name labels are learned from far fewer words than the tags are; where the two disagree on where a name ends, the tags win.
/// </remarks>
internal static class NameBounds
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Ms", "Dr.", "Dr", "Drs.", "Prof.", "Sen.", "Rep.", "Gov.", "Gen.", "Lt.", "Col.", "Maj.", "Capt.", "Sgt.", "Adm.", "Rev.", "Sir", "Lord", "Lady",
        "President", "Prime", "Minister", "Chancellor", "Secretary", "Senator", "Governor", "General", "Colonel", "Major", "Captain", "Admiral", "Judge", "Justice", "King", "Queen", "Prince",
        "Princess", "Pope", "Leader", "Premier", "Ambassador", "Professor", "Foreign", "Defense", "Defence", "Chairman", "Vice", "Deputy", "Chief", "Director", "Aunt", "Uncle", "Sheikh", "Shaikh", "MD", "M.D.", "PhD", "Ph.D.", "Esq.",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Companies = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "Inc.", "Inc", "Ltd.", "Ltd", "LLC", "L.L.C.", "L.P.", "LP", "Corp.", "Corp", "Co.", "PLC", "S.A.", "N.V.", "AG", "GmbH",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Sides = new HashSet<string>(StringComparer.Ordinal)
    {
        "Greater", "Great", "Upper", "Lower", "Inner", "Outer", "Northern", "Southern", "Eastern", "Western", "Central", "North", "South", "East", "West", "New", "Old",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the names with their right bounds to <paramref name="result"/>; what is none is left out.</summary>
    public static void Settle(ReadOnlySpan<Name> names, ReadOnlySpan<WordData> words, ReadOnlySpan<char> text, List<Name> result)
    {
        int free = 0;
        for (int i = 0; i < names.Length; i++)
        {
            if (names[i].FirstWord < free)
            {
                continue;
            }

            int next = i + 1;
            while (next < names.Length && IsCompanyEnd(words, text, names[next].FirstWord))
            {
                next++;
            }

            int nextName = next < names.Length ? names[next].FirstWord : words.Length;
            if (Settle(names[i], words, text, free, nextName) is { } settled)
            {
                result.Add(settled);
                free = settled.EndWord;
            }
        }
    }

    private static Name? Settle(Name name, ReadOnlySpan<WordData> words, ReadOnlySpan<char> text, int free, int nextName)
    {
        int first = name.FirstWord, end = name.EndWord;
        while (first < end && !IsProper(words[first]))
        {
            first++;
        }

        while (end > first && !IsProper(words[end - 1]) && words[end - 1].Tag != PartOfSpeech.Numeral)
        {
            end--;
        }

        while (first > free && IsProper(words[first - 1]) && Joins(words, first - 1, first, end))
        {
            first--;
        }

        // "Greater Manila", "Northern Epirus", where the tags see a plain adjective in the first word.
        if (name.Kind != NameKind.Person && end > first && first > free && words[first - 1].Relation == Relation.Amod && words[first - 1].Head >= first && words[first - 1].Head < end
            && Sides.Contains(text[words[first - 1].Start..words[first - 1].End]))
        {
            first--;
        }

        while (end > first && end < nextName && IsProper(words[end]) && Joins(words, end, first, end))
        {
            end++;
        }

        while (name.Kind == NameKind.Person && first < end && Titles.Contains(text[words[first].Start..words[first].End]))
        {
            first++;
        }

        // ", Inc." and the like belong to the company.
        if (name.Kind != NameKind.Person && end > first && end + 1 < nextName && text[words[end].Start..words[end].End] is "," && IsCompanyEnd(words, text, end + 1))
        {
            end += 2;
        }

        // "the militant group Hezbollah": the name is what the common noun is told of.
        for (int i = end - 2; i > first; i--)
        {
            if (words[i].Tag == PartOfSpeech.Noun && char.IsLower(text[words[i].Start]) && words[i].Relation is not (Relation.Compound or Relation.Nmod) && IsProper(words[i + 1]))
            {
                first = i + 1;
                break;
            }
        }

        // "Palestinians", "Jews": a people, not a name; "goldstar.com": an address.
        bool people = end - first == 1 && words[first].Xpos == "NNPS" && name.Kind != NameKind.Location;
        bool storm = end > first && (IsStorm(words, text, first) || (first > free && IsStorm(words, text, first - 1)));
        return end <= first || people || text[words[first].Start..words[end - 1].End].ContainsAny('@', '/')
            ? null
            : new Name(storm ? NameKind.Other : name.Kind, first, end, new TextSpan(words[first].Start, words[end - 1].End));
    }

    // "Hurricane Katrina" is neither a person nor a place.
    private static bool IsStorm(ReadOnlySpan<WordData> words, ReadOnlySpan<char> text, int word) =>
        text[words[word].Start..words[word].End] is "Hurricane" or "Typhoon" or "Cyclone" or "Storm";

    private static bool IsCompanyEnd(ReadOnlySpan<WordData> words, ReadOnlySpan<char> text, int word) =>
        Companies.Contains(text[words[word].Start..words[word].End]);

    // "United" and "New" are adjectives by their universal tag, parts of a name by Penn's.
    private static bool IsProper(in WordData word) => word.Tag == PartOfSpeech.ProperNoun || word.Xpos is "NNP" or "NNPS";

    // A neighbour belongs to the name where the tree joins it to one of the name's words as part of a name.
    private static bool Joins(ReadOnlySpan<WordData> words, int neighbour, int first, int end)
    {
        bool part = IsPart(words[neighbour].Relation) && words[neighbour].Head >= first && words[neighbour].Head < end;
        for (int i = first; i < end && !part; i++)
        {
            part = words[i].Head == neighbour && IsPart(words[i].Relation);
        }

        return part;

        static bool IsPart(Relation relation) => relation is Relation.Flat or Relation.Compound or Relation.Amod;
    }
}
