using Chancery.Coding.Entities;
using Chancery.Language;

namespace Chancery.Coding.Clauses;

/// <summary>Whose a thing is, by the words around its noun.</summary>
internal static class Owners
{
    // Participles that say whose doing or property a thing is.
    private static readonly HashSet<string> Making = new(StringComparer.Ordinal)
    {
        "lay", "submit", "propose", "draft", "make", "send", "deploy", "lodge", "file", "issue", "sign", "broker", "table", "adopt", "build", "present", "own", "run", "operate", "write", "launch",
        "claim", "plant", "lay", "pilot", "detonate", "throw", "hurl", "shoot", "drop", "carry", "conduct", "wage", "set",
        "fire", "stage", "put", "bring", "draw", "offer", "suggest", "supply", "provide", "donate", "announce", "impose", "plan", "commission", "hold", "control", "fly", "sponsor",
    };

    /// <summary>Who a noun belongs to or comes from: possessor, "by", proper modifier, place, "from", "of", in this order.</summary>
    public static List<Word> Of(Word noun)
    {
        if (ClassNouns.Measured(noun) is { } content)
        {
            return Of(content);
        }

        List<(Word Owner, int Rank)> ranked = [];
        foreach (Word child in noun.Children)
        {
            if (Rank(child, noun) is { } rank)
            {
                ranked.Add((child, rank));
            }
        }

        // "the proposals laid out by the assembly", "the convoy sent by Ankara"
        foreach (Word child in noun.Children)
        {
            if (child.Relation == Relation.Acl && child.Xpos == "VBN" && Making.Contains(child.Lemma))
            {
                foreach (Word agent in child.Children)
                {
                    if (agent.Relation.Universal() == Relation.Obl && ArgumentReader.Preposition(agent) == "by")
                    {
                        ranked.Add((agent, 1));
                    }
                }
            }
        }

        if (Claimants.Of(noun) is { } claimant)
        {
            ranked.Add((claimant, 1));
        }

        return [.. ranked.OrderBy(r => r.Rank).Select(r => r.Owner)];
    }

    /// <summary>The owner of a thing that stands for its owner: a possessor, or an actor's name ("Russian tanks", "a tanker of Greece"); no pronoun.</summary>
    public static Word? Named(Word noun)
    {
        foreach (Word owner in Of(noun))
        {
            bool possessor = owner.Relation == Relation.NmodPoss && owner.Tag != PartOfSpeech.Pronoun;
            bool adjective = owner.Relation.Universal() is Relation.Amod or Relation.Compound && char.IsUpper(owner.Chars[0]);
            if (possessor || adjective || (owner.Relation.Universal() == Relation.Nmod && IsActorLike(owner)))
            {
                return owner;
            }
        }

        return null;
    }

    /// <summary>"its ambassador": what the subject has.</summary>
    public static bool IsOwn(Word noun)
    {
        foreach (Word child in noun.Children)
        {
            if (child.Relation == Relation.NmodPoss && child.Tag == PartOfSpeech.Pronoun)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsActorLike(Word noun) => noun.Tag == PartOfSpeech.ProperNoun || noun.Name is not null || ArgumentReader.Preposition(noun) is "by" or "from";

    private static int? Rank(Word child, Word noun) => child.Relation.Universal() switch
    {
        Relation.Nmod when child.Relation == Relation.NmodPoss => child.Tag == PartOfSpeech.Pronoun ? 6 : 0,
        Relation.Nmod when ArgumentReader.Preposition(child) is { Length: > 0 } preposition => (preposition, noun.Lemma) switch
        {
            ("by", _) => 1,
            ("from", _) => 4,
            ("with", "border" or "frontier") or ("off", "water" or "coast" or "sea") => 3,
            ("of", _) => 5,
            _ => null,
        },
        Relation.Amod or Relation.Compound when child.Index < noun.Index && ActorWords.IsProperModifier(child) => 2,
        _ => null,
    };
}
