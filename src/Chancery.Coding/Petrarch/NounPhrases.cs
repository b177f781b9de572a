using Chancery.Language;

namespace Chancery.Coding.Petrarch;

/// <summary>The noun phrases that PETRARCH would find in a treebank's parse, read from the dependency tree.</summary>
internal static class NounPhrases
{
    /// <summary>Whether a word is the head of a noun phrase: a nominal that is no part of a name or compound.</summary>
    public static bool IsHead(Word word) => word.Tag switch
    {
        PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Numeral or PartOfSpeech.Symbol or PartOfSpeech.Other => !IsInner(word),
        PartOfSpeech.Adjective or PartOfSpeech.Determiner or PartOfSpeech.Verb => IsArgument(FirstOfCoordination(word).Relation),
        _ => false,
    };

    /// <summary>The phrase is no part of another: no modifier of a noun and no later member of a coordination.</summary>
    public static bool IsOutermost(Word head) => IsHead(head) && !(IsPart(head) && head.Head is { } above && (IsHead(above) || IsInner(above)));

    /// <summary>The words below that are coordinated with a nominal, itself first.</summary>
    /// <remarks>In a list (<c>A, the B, C and D</c>) the parser takes a member for an apposition now and then.</remarks>
    public static List<Word> Coordinated(Word head)
    {
        List<Word> members = [head];
        bool isList = HasConjunct(head);
        foreach (Word child in head.Children)
        {
            if ((child.Relation == Relation.Conj && !IsClause(child)) || (child.Relation == Relation.Appos && (isList || HasConjunct(child)) && IsBehindComma(child)))
            {
                members.AddRange(Coordinated(child));
            }
        }

        return members;
    }

    /// <summary>Marks the words of one member: its modifiers and prepositional phrases, but no clauses and no other members.</summary>
    public static void Mark(Word head, IReadOnlyList<Word> members, Span<bool> words, int first)
    {
        words[head.Index - first] = true;
        foreach (Word child in head.Children)
        {
            if (!IsClause(child) && !members.Contains(child)
                && child.Relation is not (Relation.Conj or Relation.Parataxis or Relation.Cop or Relation.Aux or Relation.Nsubj or Relation.NsubjPass))
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
            if (child.Index < head.Index)
            {
                first = IsBeforeHead(child.Relation) ? Math.Min(first, child.LeftEdge) : first;
            }
            else if (child.Relation is Relation.Flat or Relation.Compound or Relation.Nummod or Relation.NmodDesc)
            {
                last = Math.Max(last, child.RightEdge);
            }
        }

        return (first, last);
    }

    /// <summary>Whether a word heads a clause of its own: what stands in it belongs to no phrase around it.</summary>
    public static bool IsClause(Word word) => word.Relation switch
    {
        Relation.Acl or Relation.AclRelcl or Relation.Advcl or Relation.AdvclRelcl or Relation.Ccomp or Relation.Xcomp
            or Relation.Csubj or Relation.CsubjPass or Relation.Parataxis => true,
        Relation.Conj => word.HasChild(Relation.Nsubj) || word.HasChild(Relation.NsubjPass)
            || ((word.Tag is PartOfSpeech.Verb or PartOfSpeech.Auxiliary || word.HasChild(Relation.Cop)) && !IsArgument(FirstOfCoordination(word).Relation)),
        _ => false,
    };

    /// <summary>The first member of the coordination that a word is a member of.</summary>
    public static Word FirstOfCoordination(Word word)
    {
        while (word is { Relation: Relation.Conj, Head: { } head })
        {
            word = head;
        }

        return word;
    }

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

    private static bool HasConjunct(Word word)
    {
        foreach (Word child in word.Children)
        {
            if (child.Relation == Relation.Conj && !IsClause(child))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBehindComma(Word word) =>
        word.LeftEdge > word.Sentence.First && word.Document[word.LeftEdge - (word.Document[word.LeftEdge].Lemma == "," ? 0 : 1)].Lemma == ",";

    private static bool IsBeforeHead(Relation relation) => relation is Relation.Det or Relation.DetPredet or Relation.Amod or Relation.Compound
        or Relation.NmodPoss or Relation.Nummod or Relation.Flat or Relation.NmodDesc or Relation.Advmod;

    private static bool IsArgument(Relation relation) => relation.Universal() is Relation.Nsubj or Relation.Obj or Relation.Iobj or Relation.Obl
        or Relation.Nmod or Relation.Appos or Relation.Vocative or Relation.Dislocated;

    // A noun hung as a compound on a verb is the phrase before it, whose verb the parser took for a noun.
    private static bool IsInner(Word word)
    {
        word = FirstOfCoordination(word);
        return word.Relation is Relation.Compound or Relation.Flat or Relation.Amod or Relation.Nummod or Relation.Det or Relation.Fixed
                or Relation.CompoundPrt or Relation.Advmod or Relation.Case or Relation.Goeswith or Relation.Mark or Relation.Aux or Relation.AuxPass or Relation.Cop
            && !(word is { Relation: Relation.Compound, Head: { Tag: PartOfSpeech.Verb } verb } && verb.Index > word.Index);
    }

    private static bool IsPart(Word word) => word.Relation.Universal() is Relation.Nmod or Relation.Appos or Relation.Conj
        or Relation.Compound or Relation.Flat or Relation.Amod or Relation.Nummod or Relation.Det or Relation.List or Relation.Dep;
}
