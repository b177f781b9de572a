using Chancery.Language;

namespace Chancery.Coding.Clauses;

/// <summary>The words by which a clause can be told from others.</summary>
internal static class ClauseWords
{
    /// <summary>Whether the clause's head, what hangs on it or what hangs on its infinitive passes; subject and further clauses do not count.</summary>
    public static bool Holds(Word clause, Func<Word, bool> test)
    {
        if (test(clause))
        {
            return true;
        }

        foreach (Word child in clause.Children)
        {
            if (child.Relation.Universal() is not (Relation.Nsubj or Relation.Advcl or Relation.Conj) && (test(child) || (child.Relation == Relation.Xcomp && Holds(child, test))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many words stand above in the tree.</summary>
    public static int Depth(Word word)
    {
        int depth = 0;
        for (Word? up = word.Head; up is { } head; up = head.Head)
        {
            depth++;
        }

        return depth;
    }
}
