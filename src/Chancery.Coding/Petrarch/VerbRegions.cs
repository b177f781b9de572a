using Chancery.Language;

namespace Chancery.Coding.Petrarch;

/// <summary>The units on either side of a verb among which its patterns are matched.</summary>
/// <param name="Before">From the verb to the left, through the clauses above it.</param>
/// <param name="After">From the verb to the right, as far as its clause reaches.</param>
internal sealed record VerbRegions(IReadOnlyList<int> Before, IReadOnlyList<int> After)
{
    /// <param name="verb">The verb with the other words of its form.</param>
    public static VerbRegions Of(Word verb, UnitSpan form, SentenceUnits units)
    {
        Sentence sentence = verb.Sentence;
        bool[] below = new bool[sentence.End - sentence.First], above = new bool[below.Length];
        MarkClause(verb, below, sentence.First);
        below.CopyTo(above, 0);
        MarkCutOff(verb, units.WordOf(form.End - 1) + 1, below);
        for (Word at = verb; at.Head is { } head && at.Relation != Relation.Parataxis; at = head)
        {
            MarkLeft(head, at, isConjunct: at.Relation == Relation.Conj && NounPhrases.IsClause(at), above, sentence.First);
        }

        List<int> before = [], after = [];
        for (int unit = form.First - 1; unit >= 0; unit--)
        {
            if (above[units.WordOf(unit) - sentence.First])
            {
                before.Add(unit);
            }
        }

        for (int unit = form.End; unit < units.Count; unit++)
        {
            if (below[units.WordOf(unit) - sentence.First])
            {
                after.Add(unit);
            }
        }

        return new VerbRegions(before, after);
    }

    /// <summary>Whether a clause stands beside another and not in it.</summary>
    public static bool IsBeside(Word word) => word.Relation == Relation.Parataxis || (word.Relation == Relation.Conj && NounPhrases.IsClause(word));

    // The verb's clause with those in it, but not those coordinated with it.
    private static void MarkClause(Word word, bool[] marked, int first)
    {
        marked[word.Index - first] = true;
        foreach (Word child in word.Children)
        {
            if (!IsBeside(child))
            {
                MarkClause(child, marked, first);
            }
        }
    }

    // A verb before the clause above it whose words behind it hang on that: the parser cut the clause, which goes on to the comma.
    private static void MarkCutOff(Word verb, int next, bool[] marked)
    {
        Sentence sentence = verb.Sentence;
        if (verb.Head is not { } head || head.Index < next || next >= sentence.End || marked[next - sentence.First])
        {
            return;
        }

        for (int i = next; i < head.Index && sentence.Document[i].Tag is not (PartOfSpeech.Punctuation or PartOfSpeech.CoordinatingConjunction); i++)
        {
            marked[i - sentence.First] = true;
        }
    }

    // Of the clause above, what stands before this one; of one coordinated with it only what both share: its subject.
    private static void MarkLeft(Word head, Word inner, bool isConjunct, bool[] marked, int first)
    {
        marked[head.Index - first] |= !isConjunct;
        foreach (Word child in head.Children)
        {
            if (child == inner || child.Index > inner.Index || IsBeside(child) || (isConjunct && child.Index > head.Index))
            {
                continue;
            }

            MarkClause(child, marked, first);
        }
    }
}
