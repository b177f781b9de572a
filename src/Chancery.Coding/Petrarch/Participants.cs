using Chancery.Language;

namespace Chancery.Coding.Petrarch;

/// <summary>Source and target of a verb where its pattern does not name them.</summary>
internal sealed class Participants(Sentence sentence, PhraseCoder phrases)
{
    // Clauses nested deeper than this are a parser's slip.
    private const int DeepestClause = 12;

    /// <summary>The verb's subject or, where it has none of its own or a pronoun, that of the clause above.</summary>
    /// <param name="target">The phrase that the pattern took for the target: it is not the source too.</param>
    public Word? Source(Word verb, Word? target)
    {
        Word at = verb;
        for (int depth = 0; depth < DeepestClause; depth++)
        {
            if (Subject(at) is { } subject && subject.Index < verb.Index)
            {
                if (IsCoded(subject) && subject != target)
                {
                    return subject;
                }

                if (subject.Tag is not (PartOfSpeech.Pronoun or PartOfSpeech.Determiner) && subject != target)
                {
                    return null;
                }
            }

            if (at.Relation == Relation.Parataxis || at.Head is not { } head)
            {
                break;
            }

            if (at.Relation is Relation.Acl or Relation.AclRelcl && head.Index < verb.Index && IsCoded(head) && head != target)
            {
                return head;
            }

            at = head;
        }

        return Leftmost(verb, target);
    }

    /// <summary>The phrase behind <c>by</c> of a passive verb.</summary>
    public Word? PassiveAgent(Word verb)
    {
        bool passive = verb.HasChild(Relation.AuxPass) || verb.HasChild(Relation.NsubjPass) || (verb.Xpos == "VBN" && verb.Relation is Relation.Acl or Relation.Advcl or Relation.Conj);
        if (!passive)
        {
            return null;
        }

        foreach (Word child in verb.Children)
        {
            if (child.Index > verb.Index && child.Relation.Universal() == Relation.Obl && child.Child(Relation.Case) is { Lemma: "by" } && IsCoded(child))
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>The first phrase behind the verb that stands for an actor; else the first that stands for agents.</summary>
    public Word? Target(Word verb, IReadOnlyList<int> region, SentenceUnits units, Word? source)
    {
        HashSet<int> words = [.. region.Select(units.WordOf)];
        return First(words, source)
            ?? First(RightOf(verb), source)
            ?? (words.Any(w => NounPhrases.IsHead(sentence.Document[w])) ? null : First(OfConjuncts(verb), source));
    }

    private Word? First(HashSet<int> words, Word? source)
    {
        Word? agents = null;
        foreach (Word word in sentence.Words)
        {
            if (!words.Contains(word.Index) || !NounPhrases.IsOutermost(word) || (source is { } taken && (word == taken || taken.IsWithin(word))))
            {
                continue;
            }

            IReadOnlyList<PhraseCode> codes = phrases.Code(word);
            if (codes.Any(c => c.HasActor))
            {
                return word;
            }

            agents ??= codes.Count > 0 ? word : null;
        }

        return agents;
    }

    // What the parser hung on the clause above.
    private static HashSet<int> RightOf(Word verb)
    {
        HashSet<int> words = [];
        Word at = verb;
        while (at.Head is { } head && head.Index < at.Index && at.Relation is Relation.Xcomp or Relation.Ccomp or Relation.Acl or Relation.Advcl)
        {
            foreach (Word child in head.Children)
            {
                if (child.Index > at.RightEdge && !VerbRegions.IsBeside(child) && !NounPhrases.IsClause(child))
                {
                    words.UnionWith(Enumerable.Range(child.LeftEdge, child.RightEdge - child.LeftEdge + 1));
                }
            }

            at = head;
        }

        return words;
    }

    // "condemned and attacked B": the object stands with the last verb.
    private static HashSet<int> OfConjuncts(Word verb)
    {
        HashSet<int> words = [];
        foreach (Word child in verb.Children)
        {
            if (child.Index > verb.Index && VerbRegions.IsBeside(child) && child.Relation == Relation.Conj && Subject(child) is null)
            {
                words.UnionWith(Enumerable.Range(child.Index, child.RightEdge - child.Index + 1));
            }
        }

        return words;
    }

    // Where the tree has no subject for it: the first phrase that stands for someone, unless a comma shuts it off.
    private Word? Leftmost(Word verb, Word? target)
    {
        int start = sentence.First;
        for (int i = verb.Index - 1; i >= sentence.First; i--)
        {
            if (sentence.Document[i].Lemma == ",")
            {
                start = i + 1;
                break;
            }
        }

        for (int i = start; i < verb.Index; i++)
        {
            Word word = sentence.Document[i];
            if (NounPhrases.IsOutermost(word) && word != target && IsCoded(word))
            {
                return word;
            }
        }

        return null;
    }

    private static Word? Subject(Word verb)
    {
        foreach (Word child in verb.Children)
        {
            if (child.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter)
            {
                return child;
            }
        }

        return null;
    }

    private bool IsCoded(Word head) => phrases.Code(head).Count > 0;
}
