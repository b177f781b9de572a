using Chancery.Language;

namespace Chancery.Coding.Clauses;

/// <summary>What can be told of an argument from the word itself and those beside it.</summary>
internal static class NounShapes
{
    private const int ShortestAbstract = 5;

    private static readonly string[] AbstractEnds = ["tion", "sion", "ment", "ity", "ness", "ism", "ance", "ence", "ship", "dom", "ure", "ing"];

    private static readonly HashSet<string> Bodies = new(StringComparer.Ordinal)
    {
        "government", "parliament", "regiment", "administration", "opposition", "organisation", "organization", "institution", "corporation", "mission", "association", "federation", "foundation", "commission",
        "delegation", "coalition", "university", "community", "authority", "minority", "majority", "city", "municipality", "nation", "ministry", "leadership", "legislature", "judiciary", "department",
        "establishment", "detachment", "generation", "population", "faction", "section", "union", "alliance", "audience", "presidency", "resistance", "agency", "station", "division", "battalion", "region",
        "court", "tribunal", "army", "navy", "police", "party", "group", "company", "bank", "council", "committee", "militia", "movement", "firm", "force", "junta", "senate", "congress", "assembly", "office",
        "bureau", "cabinet", "regime", "embassy", "bloc", "guild", "charity", "league", "front", "church", "command", "service", "team", "network", "watchdog", "newspaper", "broadcaster",
    };

    private static readonly HashSet<string> Thoughts = new(StringComparer.Ordinal)
    {
        "law", "bill", "plan", "deal", "budget", "move", "ban", "rule", "policy", "verdict", "report", "film", "book", "war", "attack", "visit", "treaty", "pact", "text", "draft", "idea", "call", "claim", "demand",
        "offer", "request", "result", "vote", "poll", "tariff", "tax", "price", "cut", "fee", "project", "programme", "program", "scheme", "remark", "comment", "word", "act", "fate", "death", "fall", "rise",
        "trial", "arrest", "raid", "drill", "test", "launch", "speech", "article", "wall", "attempt", "strike", "effort", "step", "use", "lack", "failure", "delay", "abuse", "murder", "coup", "proposal", "reform",
    };

    /// <summary>Coordinated, plural, or a number of people: what can act on each other.</summary>
    public static bool IsSeveral(Word noun) => noun.Features.Has(Feature.Plural) || Entities.NounPhrase.Members(noun).Count > 1
        || noun.Lemma is "side" or "party" or "pair" or "duo" or "both" or "group" or "bloc" or "alliance" or "they" or "we";

    /// <summary>Coordinated, or a plural of those that act for themselves: "the two navies", "both sides", "neighbours".</summary>
    public static bool AreParties(Word noun) => Entities.NounPhrase.Members(noun).Count > 1 || noun.Tag is PartOfSpeech.Pronoun
        || noun.Lemma is "side" or "party" or "country" or "nation" or "state" or "neighbour" or "neighbor" or "ally" or "government" or "navy" or "army" or "force" or "bank" or "ministry"
            or "leader" or "minister" or "president" or "pair" or "both" or "power" or "partner" or "bloc" or "alliance" or "agency" or "member" or "police";

    /// <summary>A deed, a plan, a text: what people speak of, and never who they speak to. By common words and by the ends of others.</summary>
    public static bool IsThought(Word noun)
    {
        string lemma = noun.Lemma.ToLowerInvariant();
        return noun.Tag == PartOfSpeech.Noun && !Bodies.Contains(lemma) && (Thoughts.Contains(lemma) || (lemma.Length > ShortestAbstract && Array.Exists(AbstractEnds, end => lemma.EndsWith(end, StringComparison.Ordinal))));
    }

    /// <summary>Many people under one name: "it" may stand for it.</summary>
    public static bool IsBody(Word noun) => Bodies.Contains(noun.Lemma.ToLowerInvariant()) && !noun.Features.Has(Feature.Plural);

    /// <summary>"himself", "themselves": the subject once more.</summary>
    public static bool IsReflexive(Word noun) =>
        noun.Tag == PartOfSpeech.Pronoun && (noun.Chars.EndsWith("self", StringComparison.Ordinal) || noun.Chars.EndsWith("selves", StringComparison.Ordinal));

    /// <summary>"each other", "one another".</summary>
    public static bool IsEachOther(Word noun) =>
        noun.Chars is "other" or "another" && noun.Index > noun.Sentence.First && noun.Document[noun.Index - 1].Chars is "each" or "one";

    /// <summary>Whether a word is one of those that a pattern writes; "oneself" is any reflexive pronoun.</summary>
    public static bool Says(IReadOnlyList<string> words, Word word) =>
        words.Contains(word.Lemma.ToLowerInvariant()) || words.Contains(word.Text.ToLowerInvariant()) || (words.Contains("oneself") && IsReflexive(word));
}
