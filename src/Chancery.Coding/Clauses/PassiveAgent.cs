using Chancery.Language;

namespace Chancery.Coding.Clauses;

/// <summary>Finds the agent of a passive where its "by" does not hang on the verb.</summary>
internal static class PassiveAgent
{
    // Behind these a phrase with "by" belongs rather to the noun ("condemned over attacks by rebels").
    private static readonly HashSet<string> Reasons = new(StringComparer.Ordinal) { "for", "over", "after", "about", "amid", "against", "following", "during", "because of" };

    // Nouns between a passive and its agent.
    private const int DeepestAgent = 2;

    /// <summary>"was ordered to leave by the army", "was pulled from the rubble by soldiers": the agent hangs on what stands nearest.</summary>
    public static Word? Of(Arguments arguments)
    {
        foreach (InnerClause clause in arguments.Clauses)
        {
            if (clause.Head.Index > arguments.Predicate.Index && !ArgumentReader.IsPassive(clause.Head) && Agent(clause.Head) is { } agent)
            {
                return agent;
            }
        }

        // "was punched and kicked by four men"
        foreach (Word child in arguments.Predicate.Children)
        {
            if (child is { Relation: Relation.Conj, Xpos: "VBN" } && child.Index - arguments.Predicate.Index <= ArgumentReader.FarthestShared && !child.HasChild(Relation.NsubjPass) && Agent(child) is { } shared)
            {
                return shared;
            }
        }

        // "was granted credit by India"
        foreach (Word thing in arguments.Objects)
        {
            if (thing.Index > arguments.Predicate.Index && Agent(thing) is { } agent)
            {
                return agent;
            }
        }

        foreach (Oblique oblique in arguments.Obliques)
        {
            if (!oblique.OfObject && !Reasons.Contains(oblique.Preposition) && Agent(oblique.Noun) is { } agent)
            {
                return agent;
            }
        }

        return null;
    }

    // "was granted credit of $700 million by India": below the nouns behind the verb, the nearest first.
    private static Word? Agent(Word governor, int depth = 0)
    {
        foreach (Word child in governor.Children)
        {
            if (child.Relation.Universal() is Relation.Obl or Relation.Nmod && ArgumentReader.Preposition(child) == "by" && !IsTimeOrManner(child))
            {
                return child;
            }
        }

        foreach (Word child in governor.Children)
        {
            bool noun = child.Relation == Relation.Conj || (child.Relation == Relation.Nmod && !Reasons.Contains(ArgumentReader.Preposition(child)));
            if (noun && depth < DeepestAgent && child.Index > governor.Index && child.Tag is not (PartOfSpeech.Verb or PartOfSpeech.Adjective) && Agent(child, depth + 1) is { } agent)
            {
                return agent;
            }
        }

        return null;
    }

    /// <summary>"by Monday", "by mistake": no agent.</summary>
    public static bool IsTimeOrManner(Word noun) => noun.Tag == PartOfSpeech.Numeral || ArgumentReader.IsTime(noun)
        || noun.Lemma is "end" or "mistake" or "law" or "phone" or "telephone" || noun.Chars is "force"
        || noun.Xpos == "VBG";
}
