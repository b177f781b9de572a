using Chancery.Coding.Clauses;
using Chancery.Language;

namespace Chancery.Coding.Entities.References;

/// <summary>"it" that stands for nothing ("it is likely that", "it rained", "it took two days to") or for what happened.</summary>
internal static class ExpletiveIt
{
    private static readonly HashSet<string> Weather = new(StringComparer.Ordinal) { "rain", "snow", "hail", "thunder", "drizzle", "freeze" };
    private static readonly HashSet<string> Seeming = new(StringComparer.Ordinal) { "seem", "appear", "happen", "turn", "follow", "remain", "emerge", "transpire", "matter", "occur" };
    private static readonly HashSet<string> Framing = new(StringComparer.Ordinal) { "make", "find", "think", "consider", "deem", "believe", "take", "keep", "leave", "render", "call" };

    /// <summary>Why the pronoun has no antecedent; null where it may have one.</summary>
    public static string? Reason(Word it)
    {
        if (it.Relation == Relation.Expl)
        {
            return "'it' only fills the place of a clause";
        }

        if (it.Head is not { } governor)
        {
            return null;
        }

        bool subject = it.Relation is Relation.Nsubj or Relation.NsubjPass;
        if (!subject)
        {
            return it.Relation == Relation.Obj && Framing.Contains(governor.Lemma) && HasFramedClause(governor, it) ? "'it' only fills the place of a clause" : null;
        }

        if (Weather.Contains(governor.Lemma))
        {
            return "'it' is the weather";
        }

        if (Seeming.Contains(governor.Lemma) && (HasClause(governor) || governor.Lemma is "happen" or "occur" or "matter"))
        {
            return "'it' is what happened or is said behind it";
        }

        if (governor.Lemma is "take" or "cost" && HasInfinitive(governor))
        {
            return "'it' only fills the place of a clause";
        }

        if (!governor.HasChild(Relation.Cop))
        {
            // "it was agreed that"
            return it.Relation == Relation.NsubjPass && HasClause(governor) ? "'it' only fills the place of a clause" : null;
        }

        if (governor.Tag is PartOfSpeech.Adjective or PartOfSpeech.Adverb or PartOfSpeech.Verb && (HasClause(governor) || HasInfinitive(governor)))
        {
            return "'it' only fills the place of a clause";
        }

        if (governor.Tag is PartOfSpeech.Noun or PartOfSpeech.Numeral && ArgumentReader.IsTime(governor) && ArgumentReader.Preposition(governor).Length == 0)
        {
            return "'it' is the time";
        }

        // "it was Kenya that …", "it is a pity that …"
        return governor.Index > it.Index && (governor.HasChild(Relation.AclRelcl) || governor.HasChild(Relation.Csubj) || HasClause(governor)) && governor.HasChild(Relation.Cop) && IsCleft(governor)
            ? "'it' only points forward"
            : null;
    }

    private static bool IsCleft(Word noun)
    {
        foreach (Word child in noun.Children)
        {
            if (child.Relation is Relation.AclRelcl or Relation.Csubj or Relation.Ccomp or Relation.Advcl && child.Index > noun.Index
                && child.LeftEdge < child.Index && noun.Document[child.LeftEdge].Chars is "that" or "who" or "which" or "to")
            {
                return noun.Tag == PartOfSpeech.ProperNoun || noun.Lemma is "pity" or "shame" or "time" or "fact" or "matter" or "case" or "wonder" or "mistake" or "duty" or "job" || child.Relation != Relation.AclRelcl;
            }
        }

        return false;
    }

    private static bool HasClause(Word governor)
    {
        foreach (Word child in governor.Children)
        {
            if (child.Index > governor.Index && child.Relation.Universal() is Relation.Ccomp or Relation.Csubj)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasInfinitive(Word governor)
    {
        foreach (Word child in governor.Children)
        {
            if (child.Index > governor.Index && child.Relation.Universal() is Relation.Csubj or Relation.Advcl or Relation.Xcomp or Relation.Ccomp && ArgumentReader.Marker(child) == "to"
                || (child.Relation.Universal() == Relation.Obj && child.HasChild(Relation.Acl) && child.Child(Relation.Acl) is { } deed && ArgumentReader.Marker(deed) == "to" && ArgumentReader.IsTime(child)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasFramedClause(Word governor, Word it)
    {
        foreach (Word child in governor.Children)
        {
            if (child.Index > it.Index && child.Relation.Universal() == Relation.Xcomp && child.Tag is PartOfSpeech.Adjective or PartOfSpeech.Noun)
            {
                return HasClause(child) || HasInfinitive(child) || HasClause(governor) || HasInfinitive(governor);
            }
        }

        return false;
    }
}
