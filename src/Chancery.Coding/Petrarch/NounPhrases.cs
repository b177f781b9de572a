using Chancery.Language;

namespace Chancery.Coding.Petrarch;

/// <summary>The noun phrases that PETRARCH would find in a treebank's parse, read from the dependency tree.</summary>
internal static class NounPhrases
{
    /// <summary>Whether a word is the head of a noun phrase: a nominal that is no part of a name or compound.</summary>
    public static bool IsHead(Word word) => word.Tag switch
    {
        PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Numeral or PartOfSpeech.Symbol or PartOfSpeech.Other => !IsInner(word),
        PartOfSpeech.Adjective or PartOfSpeech.Determiner or PartOfSpeech.Verb => IsArgument(word.Relation) || IsConjunctOfArgument(word),
        _ => false,
    };

    /// <summary>The phrase is no part of another: no modifier of a noun and no later member of a coordination.</summary>
    public static bool IsOutermost(Word head) => IsHead(head) && !(IsPart(head) && head.Head is { } above && IsWithinHead(above));

    /// <summary>The head and, where it is the first of a coordination, the heads of the other members.</summary>
    public static List<Word> Members(Word head)
    {
        List<Word> members = [head];
        foreach (Word child in head.Children)
        {
            if (child.Relation == Relation.Conj && !IsClause(child))
            {
                members.AddRange(Members(child));
            }
        }

        return members;
    }

    /// <summary>Marks the words of one member: its modifiers and prepositional phrases, but no clauses and no other members.</summary>
    public static void Mark(Word head, Span<bool> words, int first)
    {
        words[head.Index - first] = true;
        foreach (Word child in head.Children)
        {
            if (!IsClause(child) && child.Relation is not (Relation.Conj or Relation.Parataxis or Relation.Cop or Relation.Aux or Relation.Nsubj or Relation.NsubjPass))
            {
                MarkAll(child, words, first);
            }
        }
    }

    /// <summary>The first and last word of the phrase without what follows its head; of a name with the rest of the name.</summary>
    public static (int First, int Last) Base(Word head)
    {
        int first = head.Index, last = head.Index;
        foreach (Word child in head.Children)
        {
            if (child.Relation is Relation.Det or Relation.DetPredet or Relation.Amod or Relation.Compound or Relation.NmodPoss or Relation.Nummod
                or Relation.Flat or Relation.NmodDesc or Relation.Advmod or Relation.Case)
            {
                if (child.Index < head.Index && child.Relation != Relation.Case)
                {
                    first = Math.Min(first, child.LeftEdge);
                }
                else if (child.Index > head.Index && child.Relation is Relation.Flat or Relation.Compound or Relation.Nummod or Relation.NmodDesc)
                {
                    last = Math.Max(last, child.RightEdge);
                }
            }
        }

        return (first, last);
    }

    /// <summary>Whether a word heads a clause of its own: what stands in it belongs to no phrase around it.</summary>
    public static bool IsClause(Word word) => word.Relation is Relation.Acl or Relation.AclRelcl or Relation.Advcl or Relation.AdvclRelcl
            or Relation.Ccomp or Relation.Xcomp or Relation.Csubj or Relation.CsubjPass or Relation.Parataxis
        || (word.Relation == Relation.Conj && (word.Tag is PartOfSpeech.Verb or PartOfSpeech.Auxiliary || word.HasChild(Relation.Nsubj) || word.HasChild(Relation.Cop))
            && !(word.Head is { } first && IsArgument(first.Relation) && !word.HasChild(Relation.Nsubj)));

    private static void MarkAll(Word word, Span<bool> words, int first)
    {
        words[word.Index - first] = true;
        foreach (Word child in word.Children)
        {
            if (!IsClause(child))
            {
                MarkAll(child, words, first);
            }
        }
    }

    private static bool IsArgument(Relation relation) => relation.Universal() is Relation.Nsubj or Relation.Obj or Relation.Iobj or Relation.Obl
        or Relation.Nmod or Relation.Appos or Relation.Vocative or Relation.Dislocated;

    private static bool IsConjunctOfArgument(Word word)
    {
        while (word.Relation == Relation.Conj && word.Head is { } head)
        {
            word = head;
        }

        return IsArgument(word.Relation);
    }

    private static bool IsInner(Word word)
    {
        while (word.Relation == Relation.Conj && word.Head is { } head)
        {
            word = head;
        }

        return word.Relation is Relation.Compound or Relation.Flat or Relation.Amod or Relation.Nummod or Relation.Det or Relation.Fixed
            or Relation.CompoundPrt or Relation.Advmod or Relation.Case or Relation.Goeswith or Relation.Mark or Relation.Aux or Relation.AuxPass or Relation.Cop;
    }

    private static bool IsPart(Word word) => word.Relation.Universal() is Relation.Nmod or Relation.Appos or Relation.Conj
        or Relation.Compound or Relation.Flat or Relation.Amod or Relation.Nummod or Relation.Det or Relation.List or Relation.Dep;

    private static bool IsWithinHead(Word above) => IsHead(above) || IsInner(above);
}
