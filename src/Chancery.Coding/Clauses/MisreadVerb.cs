using Chancery.Language;

namespace Chancery.Coding.Clauses;

/// <summary>
/// A finite verb that the parser took for a participle before its own object: "France, which had backed the junta, abruptly
/// severed ties with Bamako", "Ukraine immediately severed relations", with no other main verb.
/// </summary>
internal static class MisreadVerb
{
    /// <summary>The arguments of such a verb; null for all other words.</summary>
    public static Arguments? Read(Word participle)
    {
        if (participle.Relation != Relation.Amod || participle.Xpos is not ("VBN" or "VBD") || participle.Head is not { } noun || noun.Index < participle.Index
            || HasDeterminer(noun, participle) || !StartsClause(participle) || IsVerbal(participle.Sentence.Root) || Subject(participle) is not { } subject)
        {
            return null;
        }

        var result = new Arguments { Predicate = participle, SubjectReason = "read as the main verb that the tree lacks" };
        result.Subjects.Add(subject);
        result.Objects.Add(noun);
        ArgumentReader.AddNounObliques(noun, result.Obliques, ofObject: false);
        return result;
    }

    private static bool IsVerbal(Word root) => root.Tag is PartOfSpeech.Verb or PartOfSpeech.Auxiliary || root.HasChild(Relation.Cop);

    private static bool HasDeterminer(Word noun, Word participle)
    {
        foreach (Word child in noun.Children)
        {
            if (child.Relation.Universal() is Relation.Det or Relation.Nmod or Relation.Case && child.Index < participle.Index)
            {
                return true;
            }
        }

        return false;
    }

    private static Word? Before(Word participle)
    {
        Word? before = participle.Previous;
        while (before is { Tag: PartOfSpeech.Adverb } adverb)
        {
            before = adverb.Previous;
        }

        return before;
    }

    private static bool StartsClause(Word participle) => Before(participle) is { } before && (before.Tag == PartOfSpeech.Punctuation || IsSubject(before, participle));

    // A name before an adverb and the participle: "Ukraine immediately severed relations" read as one long noun.
    private static bool IsSubject(Word before, Word participle) => before.Tag is PartOfSpeech.ProperNoun or PartOfSpeech.Noun
        && (before.IsRoot || (before.Head == participle.Head && before.Relation == Relation.Compound && before.Index < participle.Index - 1));

    // The noun before the verb, or the one whose relative clause stands between it and its verb.
    private static Word? Subject(Word participle)
    {
        if (Before(participle) is { } before && IsSubject(before, participle))
        {
            return before;
        }

        for (int i = participle.Index - 1; i >= participle.Sentence.First; i--)
        {
            Word word = participle.Document[i];
            if (word.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && word.HasChild(Relation.AclRelcl) && word.Relation.Universal() is Relation.Root or Relation.Vocative or Relation.Nsubj or Relation.Dislocated)
            {
                return word;
            }
        }

        return null;
    }
}
