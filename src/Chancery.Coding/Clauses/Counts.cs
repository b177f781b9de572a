using System.Collections.Frozen;
using System.Globalization;
using Chancery.Language;

namespace Chancery.Coding.Clauses;

/// <summary>How many a noun phrase says there are.</summary>
internal static class Counts
{
    private static readonly FrozenDictionary<string, int> Words = new Dictionary<string, int>
    {
        ["a"] = 1, ["an"] = 1, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8,
        ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16,
        ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50,
        ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> Multipliers = new Dictionary<string, int>
    {
        ["dozen"] = 12, ["score"] = 20, ["hundred"] = 100, ["thousand"] = 1_000, ["million"] = 1_000_000,
    }.ToFrozenDictionary();

    /// <summary>The number told of a phrase and of those coordinated with it; null where one of them tells none ("dozens of villagers").</summary>
    public static int? Of(Word head)
    {
        long sum = 0;
        foreach (Word member in Entities.NounPhrase.Members(head))
        {
            if (OfOne(member) is not { } count)
            {
                return null;
            }

            sum += count;
        }

        return sum is > 0 and <= int.MaxValue ? (int)sum : null;
    }

    private static long? OfOne(Word noun)
    {
        // "12 of them", "killed 12": the numeral is the head.
        if (noun.Tag == PartOfSpeech.Numeral || Multipliers.ContainsKey(noun.Chars.ToString().ToLowerInvariant()))
        {
            return Number(noun.LeftEdge, noun.Index + 1, noun.Document);
        }

        foreach (Word child in noun.Children)
        {
            if (child.Relation == Relation.Nummod && child.Index < noun.Index)
            {
                return Number(child.LeftEdge, child.RightEdge + 1, noun.Document);
            }
        }

        return noun.Child(Relation.Det) is { } article && article.Lemma == "a" && !noun.Features.Has(Feature.Plural) ? 1 : null;
    }

    // "two hundred and twelve", "1,200", "a dozen", "1.2 million"; words that are no numbers ("at least") are passed over.
    private static long? Number(int first, int end, Document document)
    {
        decimal total = 0, group = 0;
        bool any = false;
        for (int i = first; i < end; i++)
        {
            string word = document[i].Text.ToLowerInvariant();
            if (Words.TryGetValue(word, out int small))
            {
                group += small;
                any = true;
            }
            else if (Multipliers.TryGetValue(word, out int times))
            {
                group = (group == 0 ? 1 : group) * times;
                any = true;
                if (times >= 1_000)
                {
                    total += group;
                    group = 0;
                }
            }
            else if (decimal.TryParse(word, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal digits) && digits < 1_000_000_000)
            {
                group += digits;
                any = true;
            }
        }

        return any && total + group is > 0 and < int.MaxValue ? (long)(total + group) : null;
    }
}
