using Chancery.Coding.Clauses;
using Chancery.Language;

namespace Chancery.Coding.Entities;

/// <summary>The words of one noun phrase around its head: modifiers before it, its name, a phrase with "of"; no clause, no other member of a list.</summary>
internal readonly record struct NounPhrase(Word Head, int First, int End)
{
    public TextSpan Span => new(Head.Document[First].Span.Start, Head.Document[End - 1].Span.End);

    public static NounPhrase Of(Word head)
    {
        int first = head.Index, end = head.Index + 1;
        foreach (Word child in head.Children)
        {
            switch (child.Relation.Universal())
            {
                case Relation.Det or Relation.Amod or Relation.Compound or Relation.Nummod or Relation.Flat or Relation.Advmod or Relation.Goeswith
                    when child.Index < head.Index:
                    first = Math.Min(first, child.LeftEdge);
                    break;
                case Relation.Nmod when child.Index < head.Index && child.Relation is Relation.NmodPoss or Relation.NmodDesc or Relation.NmodUnmarked:
                    first = Math.Min(first, child.LeftEdge);
                    break;
                case Relation.Flat or Relation.Compound or Relation.Goeswith when child.Index > head.Index && child.LeftEdge <= end:
                    end = Math.Max(end, Of(child).End);
                    break;
                case Relation.Nmod or Relation.Obl when child.Index > head.Index && ArgumentReader.Preposition(child) == "of":
                case Relation.Nmod when child.LeftEdge == end && ArgumentReader.Preposition(child) == "in" && child.Name is { Kind: NameKind.Location } && head.Tag == PartOfSpeech.Noun:
                    end = Math.Max(end, Of(child).End);
                    break;
            }
        }

        // "Russian Defence Minister Sergei Shoigu" may be read as a title with its name in apposition, side by side.
        foreach (Word child in head.Children)
        {
            if (child.Relation is Relation.Appos or Relation.NmodDesc && child.Index > head.Index && child.LeftEdge == end && child.Name is not null && HeadlineLists.Second(head) != child)
            {
                end = Of(child).End;
            }
        }

        // A name is one thing, whatever the tree makes of its parts.
        if (head.Name is { } own && own.FirstWord >= head.Sentence.First && own.EndWord <= head.Sentence.End)
        {
            first = Math.Min(first, own.FirstWord);
            end = Math.Max(end, own.EndWord);
        }

        // A name in quotation marks behind its title: Defence Minister "Shoigu".
        if (end + 2 < head.Sentence.End && head.Document[end].Tag == PartOfSpeech.Punctuation && head.Document[end].Chars is "“" or "\"" or "‘" && head.Document[end + 1].Tag == PartOfSpeech.ProperNoun)
        {
            int last = end + 1;
            while (last + 1 < head.Sentence.End && head.Document[last + 1].Tag == PartOfSpeech.ProperNoun)
            {
                last++;
            }

            end = last + 1 < head.Sentence.End && head.Document[last + 1].Chars is "”" or "\"" or "’" ? last + 2 : end;
        }

        while (first < head.Index && head.Document[first].Tag is PartOfSpeech.Punctuation or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Adposition
            && !(head.Document[first].Lemma is "at" && head.Document[first + 1].Lemma is "least" or "most"))
        {
            first++;
        }

        // "at least 23 civilians", where the tree hangs "at" higher up.
        if (first > head.Sentence.First && head.Document[first].Lemma is "least" or "most" && head.Document[first - 1].Lemma is "at")
        {
            first--;
        }

        if (first > head.Sentence.First && ArgumentReader.IsBeforeTitle(head.Document[first - 1]))
        {
            first--;
        }

        // "the National Security Council (NSC)"
        if (end + 2 < head.Sentence.End && head.Document[end].Chars is "(" && head.Document[end + 1].Tag == PartOfSpeech.ProperNoun && head.Document[end + 2].Chars is ")")
        {
            end += 3;
        }
        else if (end < head.Sentence.End && head.Document[end].Chars is ")" && IsOpen(head.Document, first, end))
        {
            end++;
        }

        if (end < head.Sentence.End && head.Document[end - 1].Lemma == "'s")
        {
            end--;
        }

        return new NounPhrase(head, first, Math.Max(end, head.Index + 1));
    }

    private static bool IsOpen(Document document, int first, int end)
    {
        int open = 0;
        for (int i = first; i < end; i++)
        {
            open += document[i].Chars switch { "(" => 1, ")" => -1, _ => 0 };
        }

        return open > 0;
    }

    /// <summary>The head and the heads of the phrases coordinated with it, in the order of the text.</summary>
    public static List<Word> Members(Word head)
    {
        List<Word> result = [head];
        for (int i = 0; i < result.Count; i++)
        {
            foreach (Word child in result[i].Children)
            {
                // "leader Kim and President Putin": the second hangs on the first's name.
                if (child.Relation is Relation.Appos or Relation.Flat && child.LeftEdge == result[i].Index + 1)
                {
                    foreach (Word second in child.Children)
                    {
                        if (second.Relation == Relation.Conj && second.Tag == PartOfSpeech.ProperNoun)
                        {
                            result.Add(second);
                        }
                    }
                }

                if (child.Relation == Relation.Conj && child.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Numeral or PartOfSpeech.Adjective
                    && !child.HasChild(Relation.Cop) && !child.HasChild(Relation.Nsubj))
                {
                    result.Add(child);
                }
            }
        }

        if (result.Count == 1 && (HeadlineLists.Second(head) ?? OtherSide(head)) is { } other)
        {
            result.Add(other);
        }

        result.Sort((a, b) => a.Index.CompareTo(b.Index));
        for (int i = result.Count - 1; i > 0; i--)
        {
            // Two parts of one name are no two members.
            if (result[i].Name is { } name && name == result[i - 1].Name)
            {
                result.RemoveAt(i - 1);
            }
        }

        return result;
    }

    // "between the patriarch of Antioch and the minister": behind "between" there are two, and the tree may hang the second on the first's "of".
    private static Word? OtherSide(Word first)
    {
        if (first.Relation.Universal() is not (Relation.Nmod or Relation.Obl) || first.Features.Has(Feature.Plural) || ArgumentReader.Preposition(first) != "between")
        {
            return null;
        }

        for (Word? inner = first.Child(Relation.Nmod); inner is { } at; inner = at.Child(Relation.Nmod))
        {
            if (at.Child(Relation.Conj) is { Tag: PartOfSpeech.Noun or PartOfSpeech.ProperNoun } second)
            {
                return second;
            }
        }

        return null;
    }
}
