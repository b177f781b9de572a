using Chancery.Language;

namespace Chancery.Coding.Clauses;

/// <summary>What can be told of an argument from the word itself and those beside it.</summary>
internal static class NounShapes
{
    /// <summary>Coordinated, plural, or a number of people: what can act on each other.</summary>
    public static bool IsSeveral(Word noun) => noun.Features.Has(Feature.Plural) || Entities.NounPhrase.Members(noun).Count > 1
        || noun.Lemma is "side" or "party" or "pair" or "duo" or "both" or "group" or "bloc" or "alliance" or "they" or "we";

    /// <summary>Coordinated, or a plural of those that act for themselves: "the two navies", "both sides", "neighbours".</summary>
    public static bool AreParties(Word noun) => Entities.NounPhrase.Members(noun).Count > 1 || noun.Tag is PartOfSpeech.Pronoun
        || noun.Lemma is "side" or "party" or "country" or "nation" or "state" or "neighbour" or "neighbor" or "ally" or "government" or "navy" or "army" or "force" or "bank" or "ministry"
            or "leader" or "minister" or "president" or "pair" or "both" or "power" or "partner" or "bloc" or "alliance" or "agency" or "member" or "police";

    /// <summary>"himself", "themselves": the subject once more.</summary>
    public static bool IsReflexive(Word noun) =>
        noun.Tag == PartOfSpeech.Pronoun && (noun.Chars.EndsWith("self", StringComparison.Ordinal) || noun.Chars.EndsWith("selves", StringComparison.Ordinal));

    /// <summary>"each other", "one another".</summary>
    public static bool IsEachOther(Word noun) =>
        noun.Chars is "other" or "another" && noun.Index > noun.Sentence.First && noun.Document[noun.Index - 1].Chars is "each" or "one";

    /// <summary>Whether a word is one of those that a pattern writes; "oneself" is any reflexive pronoun.</summary>
    public static bool Says(IReadOnlyList<string> words, Word word)
    {
        string lemma = word.Lemma;
        ReadOnlySpan<char> form = word.Chars;
        for (int i = 0; i < words.Count; i++)
        {
            string wanted = words[i];
            if (lemma.Equals(wanted, StringComparison.OrdinalIgnoreCase) || form.Equals(wanted, StringComparison.OrdinalIgnoreCase) || (wanted == "oneself" && IsReflexive(word)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a noun with the words before it is one of the phrases that a pattern writes ("water cannon").</summary>
    public static bool SaysPhrase(IReadOnlyList<string> phrases, Word noun)
    {
        foreach (string phrase in phrases)
        {
            ReadOnlySpan<char> rest = phrase;
            for (Word? at = noun; at is { } word; at = word.Previous)
            {
                if (word.Chars is "-")
                {
                    continue;
                }

                int blank = rest.LastIndexOf(' ');
                ReadOnlySpan<char> wanted = rest[(blank + 1)..];
                if (!wanted.Equals(word.Lemma, StringComparison.OrdinalIgnoreCase) && !wanted.Equals(word.Chars, StringComparison.OrdinalIgnoreCase))
                {
                    break;
                }

                if (blank < 0)
                {
                    return true;
                }

                rest = rest[..blank];
            }
        }

        return false;
    }
}
