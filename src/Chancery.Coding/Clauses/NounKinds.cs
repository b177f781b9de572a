using Chancery.Language;

namespace Chancery.Coding.Clauses;

/// <summary>What a common noun is at all: a body of people, or a thing that is only spoken of.</summary>
internal static class NounKinds
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

    /// <summary>A deed, a plan, a text: what people speak of, and never who they speak to. By common words and by the ends of others.</summary>
    public static bool IsThought(Word noun)
    {
        string lemma = noun.Lemma.ToLowerInvariant();
        return noun.Tag == PartOfSpeech.Noun && !Bodies.Contains(lemma) && (Thoughts.Contains(lemma) || (lemma.Length > ShortestAbstract && Array.Exists(AbstractEnds, end => lemma.EndsWith(end, StringComparison.Ordinal))));
    }

    /// <summary>Many people under one name: "it" may stand for it.</summary>
    public static bool IsBody(Word noun) => Bodies.Contains(noun.Lemma.ToLowerInvariant()) && !noun.Features.Has(Feature.Plural);
}
