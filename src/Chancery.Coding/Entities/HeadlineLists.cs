using Chancery.Language;

namespace Chancery.Coding.Entities;

/// <summary>Headlines join by a comma what a sentence joins by "and": "Chile, Peru to link power grids", "Army, rebels sign truce".</summary>
internal static class HeadlineLists
{
    /// <summary>The head of the second phrase of such a list; null where there is none.</summary>
    /// <param name="first">The head of the phrase before the comma.</param>
    public static Word? Second(Word first)
    {
        if (first.Document[first.Sentence.End - 1].Tag == PartOfSpeech.Punctuation || first.Relation.Universal() is not (Relation.Nsubj or Relation.Root))
        {
            return null;
        }

        foreach (Word child in first.Children)
        {
            if (child.Relation == Relation.Appos && IsListed(child, first.Index))
            {
                return child;
            }
        }

        if (first.Relation != Relation.Nsubj || first.Head is not { } verb)
        {
            return null;
        }

        foreach (Word sibling in verb.Children)
        {
            if (sibling.Relation == Relation.Nsubj && sibling.Index < verb.Index && IsListed(sibling, first.RightEdge))
            {
                return sibling;
            }
        }

        return null;
    }

    // A comma right behind the first phrase, which the tree may hang on either, and none behind the second.
    private static bool IsListed(Word second, int end)
    {
        int start = second.LeftEdge;
        bool own = IsComma(second.Document[start]);
        return second.Tag is PartOfSpeech.ProperNoun or PartOfSpeech.Noun && second.Index > end && start - end <= (own ? 1 : 2)
            && (own || IsComma(second.Document[start - 1])) && !IsComma(second.Document[second.RightEdge].Next);
    }

    private static bool IsComma(Word? word) => word is { Chars: "," };
}
