using Chancery.Language;

namespace Chancery.Coding.Petrarch;

/// <summary>A subject that the parser cut in two, joined again.</summary>
/// <remarks>
/// Names that no treebank holds come out as several subjects of one verb (<c>Bree</c> | <c>Prime Minister Romendacil</c>). A verb has one
/// subject: those that touch are one phrase, those with a comma or conjunction between are members of one coordination.
/// </remarks>
internal static class SplitSubjects
{
    /// <summary>The first part of the subject that a word is a part of; the word itself where it is whole.</summary>
    public static Word First(Word word)
    {
        while (IsSubject(word) && Before(word) is { } before)
        {
            word = before;
        }

        return word;
    }

    /// <summary>The members of a phrase, each by its heads: several where the parser cut it.</summary>
    public static List<List<Word>> Members(Word head)
    {
        List<List<Word>> members = [.. NounPhrases.Coordinated(head).Select(w => new List<Word> { w })];
        if (!IsSubject(head))
        {
            return members;
        }

        for (Word? next = Behind(head); next is { } part; next = Behind(part))
        {
            List<Word> words = NounPhrases.Coordinated(part);
            if (Touches(part))
            {
                members[^1].Add(words[0]);
                words.RemoveAt(0);
            }

            members.AddRange(words.Select(w => new List<Word> { w }));
        }

        return members;
    }

    private static Word? Before(Word part)
    {
        Word? last = null;
        foreach (Word sibling in part.Head!.Value.Children)
        {
            if (sibling == part)
            {
                return last is { } before && IsNear(before, part) ? before : null;
            }

            last = IsSubject(sibling) ? sibling : last;
        }

        return null;
    }

    private static Word? Behind(Word part)
    {
        foreach (Word sibling in part.Head!.Value.Children)
        {
            if (sibling.Index > part.Index && IsSubject(sibling))
            {
                return IsNear(part, sibling) ? sibling : null;
            }
        }

        return null;
    }

    private static bool IsSubject(Word word) => word.Relation is Relation.Nsubj or Relation.NsubjPass && word.Head is { } verb && word.Index < verb.Index;

    private static bool Touches(Word part) =>
        part.Document[part.LeftEdge] is { Tag: not (PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Punctuation) }
        && part.Document[part.LeftEdge - 1].Tag is not (PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Punctuation);

    // Nothing but a comma or a conjunction stands between, and neither part is a clause's pronoun.
    private static bool IsNear(Word before, Word part)
    {
        if (before.Tag == PartOfSpeech.Pronoun || part.Tag == PartOfSpeech.Pronoun)
        {
            return false;
        }

        for (int i = before.RightEdge + 1; i < part.LeftEdge; i++)
        {
            if (part.Document[i].Tag is not (PartOfSpeech.Punctuation or PartOfSpeech.CoordinatingConjunction))
            {
                return false;
            }
        }

        return true;
    }
}
