using Chancery.Coding.Clauses;
using Chancery.Language;

namespace Chancery.Coding.Entities.References;

/// <summary>"one of the rebels", "many", "both": words that say how many and leave to others who.</summary>
internal static class Quantifiers
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "one", "some", "many", "most", "all", "each", "both", "several", "few", "any", "other", "others", "another", "either", "neither", "none",
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "more", "ones", "everyone", "everybody", "someone", "somebody", "anyone", "anybody", "nobody", "those", "these", "this", "that",
        "such", "which", "what", "something", "anything", "nothing", "everything",
    };

    // "a group of Moroccan diplomats": the diplomats.
    private static readonly HashSet<string> Containers = new(StringComparer.Ordinal)
    {
        "group", "number", "dozen", "hundred", "thousand", "score", "majority", "handful", "couple", "pair", "trio", "minority", "scores", "dozens", "hundreds", "thousands",
    };

    /// <summary>Whether the word alone names nobody.</summary>
    public static bool IsBare(Word head) =>
        head.Tag is PartOfSpeech.Determiner or PartOfSpeech.Pronoun or PartOfSpeech.Numeral or PartOfSpeech.Adjective or PartOfSpeech.Noun && Words.Contains(head.Chars.ToString().ToLowerInvariant())
        && head.Name is null;

    /// <summary>Of whom a number is spoken: "one of the rebels"; null where no "of" follows.</summary>
    public static Word? PartOf(Word head)
    {
        bool container = head.Tag == PartOfSpeech.Noun && Containers.Contains(head.Lemma) && head.Name is null;
        if (!IsBare(head) && !container && head.Tag != PartOfSpeech.Numeral)
        {
            return null;
        }

        foreach (Word child in head.Children)
        {
            if (child.Index > head.Index && child.Relation.Universal() is Relation.Nmod or Relation.Obl && ArgumentReader.Preposition(child) == "of" && (!container || child.Features.Has(Feature.Plural)))
            {
                return child;
            }
        }

        return null;
    }
}
