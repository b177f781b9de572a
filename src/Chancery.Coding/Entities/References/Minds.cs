using Chancery.Language;

namespace Chancery.Coding.Entities.References;

/// <summary>Verbs whose subject thinks, wants or speaks: a person or a body of people.</summary>
internal static class Minds
{
    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
    {
        "say", "tell", "add", "warn", "declare", "announce", "insist", "argue", "claim", "admit", "urge", "vow", "agree", "decide", "want", "hope", "plan", "refuse", "promise", "pledge",
        "accuse", "condemn", "believe", "think", "know", "feel", "try", "ask", "demand", "deny", "reject", "invite", "expect", "fear", "complain", "criticise", "criticize", "blame", "praise",
        "estimate", "calculate", "suggest", "conclude", "recommend", "propose", "report", "discuss", "learn", "remember", "enjoy", "love", "hate", "live", "die", "sign", "vote", "negotiate", "threaten", "attack", "arrest", "send", "buy", "meet", "visit", "intend", "seek", "accept", "protest", "recognise", "recognize", "apologise", "apologize",
    };

    public static bool IsOfMind(Word pronoun) => pronoun.Relation == Relation.Nsubj && pronoun.Head is { Tag: PartOfSpeech.Verb } verb && Verbs.Contains(verb.Lemma);
}
