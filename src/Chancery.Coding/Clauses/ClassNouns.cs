using Chancery.Knowledge.Frames;
using Chancery.Language;

namespace Chancery.Coding.Clauses;

/// <summary>Tells of which object class a noun of the text is.</summary>
internal sealed class ClassNouns(ObjectClasses classes, ClassNeighbours neighbours)
{
    private const int MostWordsBefore = 3;
    private const int MostWordsBehind = 3;

    /// <summary>No phrase that is looked up has more words.</summary>
    public const int LongestPhrase = 1 + MostWordsBefore + MostWordsBehind;

    private static readonly HashSet<string> Measures = new(StringComparer.Ordinal)
    {
        "package", "number", "dozen", "hundred", "thousand", "million", "score", "series", "round", "set", "lot", "ton", "tonne", "wave", "group", "range", "type", "kind",
        "form", "piece", "batch", "shipment", "supply", "amount", "quantity", "unit", "part", "some", "raft", "list", "tranche", "crowd", "handful", "majority", "half", "rest",
        "day", "week", "month", "year",
        "%", "percent", "per cent", "billion", "trillion", "worth", "consignment", "load", "fleet", "string", "host", "remainder", "portion", "quarter", "third", "couple", "pair", "total", "sort",
        "most", "all", "many", "much", "bulk", "any", "none", "share", "last", "first", "team", "company", "contingent", "column", "squad", "band", "detachment",
    };

    /// <summary>Length of a class that only the noun's neighbours speak for.</summary>
    public const int ByLikeness = -1;

    /// <summary>
    /// How many words of the class's phrase the text holds, the noun with what stands around it; 0 where it is of another class;
    /// <see cref="ByLikeness"/> where it stands in no class and is like the nouns of this one.
    /// </summary>
    public int Length(Word noun, string name)
    {
        string phrase = noun.Lemma.ToLowerInvariant();
        int longest = classes.Contains(name, phrase) ? 1 : 0, words = 1;
        for (int i = noun.Index - 1; i >= noun.Sentence.First && words <= MostWordsBefore; i--)
        {
            Word before = noun.Document[i];
            if (before.Chars is "-")
            {
                continue;
            }

            phrase = before.Lemma.ToLowerInvariant() + " " + phrase;
            words++;
            longest = classes.Contains(name, phrase) ? words : longest;
        }

        longest = Math.Max(longest, LengthWithOf(noun, name));
        return longest > 0 ? longest
            : Measured(noun) is { } measured ? Length(measured, name)
            : noun.Tag == PartOfSpeech.Noun && neighbours.Holds(name, noun.Lemma.ToLowerInvariant()) ? ByLikeness
            : 0;
    }

    // "state of emergency", "memorandum of understanding", "sit-in"
    private int LengthWithOf(Word noun, string name)
    {
        int after = noun.Index + 1, end = Math.Min(after + MostWordsBehind, noun.Sentence.End);
        if (after >= end || noun.Document[after].Lemma is not ("of" or "in" or "for" or "-"))
        {
            return 0;
        }

        string phrase = noun.Lemma.ToLowerInvariant();
        int longest = 0;
        for (int i = after; i < end; i++)
        {
            if (noun.Document[i].Chars is "-")
            {
                continue;
            }

            phrase += " " + noun.Document[i].Lemma.ToLowerInvariant();
            longest = classes.Contains(name, phrase) ? i - noun.Index + 1 : longest;
        }

        return longest;
    }

    /// <summary>"a package of sanctions", "dozens of prisoners": the noun behind "of", which is what is meant.</summary>
    public static Word? Measured(Word noun)
    {
        if (noun.Tag != PartOfSpeech.Numeral && !Measures.Contains(noun.Lemma))
        {
            return null;
        }

        foreach (Word child in noun.Children)
        {
            if (child.Relation == Relation.Nmod && ArgumentReader.Preposition(child) == "of")
            {
                return child;
            }
        }

        // The parser may hang the phrase right behind the measure on the verb.
        if (noun.Head is { } head)
        {
            foreach (Word sibling in head.Children)
            {
                if (sibling.Relation == Relation.Obl && sibling.LeftEdge == noun.Index + 1 && ArgumentReader.Preposition(sibling) == "of")
                {
                    return sibling;
                }
            }
        }

        return null;
    }
}
