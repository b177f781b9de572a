using Chancery.Language.Network;

namespace Chancery.Language.Parsing;

/// <summary>
/// A sentence that ends with a full stop has a finite verb. Where the tree has none and a participle beside its noun could be one
/// ("The union called for elections." as a noun with a participle), the participle is read as the past tense that it also is.
/// </summary>
/// <remarks>The treebanks hold many headings and few plain sentences of the press, and the two tenses are written alike.</remarks>
internal sealed class FiniteVerb
{
    private readonly Features _finite;

    public FiniteVerb(LabelSets labels) =>
        _finite = labels.Features.FirstOrDefault(f => f.Has(Feature.Past | Feature.Finite | Feature.Indicative | Feature.ThirdPerson | Feature.Singular)) ?? Features.Empty;

    public void Restore(ReadOnlySpan<char> text, Span<WordData> words, SentenceData sentence)
    {
        int last = sentence.End - 1;
        if (sentence.End - sentence.First < 4 || text[words[last].Start..words[last].End] is not ".")
        {
            return;
        }

        int root = -1, verb = -1;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            root = words[i].Head < 0 ? i : root;
        }

        if (words[root].Tag is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun))
        {
            return;
        }

        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (words[i].Head == root && words[i].Relation is Relation.Cop or Relation.Nsubj or Relation.Parataxis or Relation.Ccomp)
            {
                return;
            }

            verb = verb < 0 && words[i].Head == root && words[i].Xpos is "VBN" or "VBD" && IsMisread(words, sentence, root, i) ? i : verb;
        }

        if (verb >= 0)
        {
            MakeRoot(words, sentence, root, verb);
        }
    }

    // Behind its noun with an object or another complement of its own and no agent; or before its noun with a subject of its own.
    private static bool IsMisread(ReadOnlySpan<WordData> words, SentenceData sentence, int root, int verb)
    {
        bool subject = false, complement = false, agent = false;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (words[i].Head == verb)
            {
                subject |= words[i].Relation == Relation.Nsubj && i < verb;
                complement |= i > verb && words[i].Relation is Relation.Obj or Relation.Ccomp or Relation.Xcomp or Relation.Obl;
                agent |= words[i].Relation is Relation.OblAgent or Relation.AuxPass or Relation.Mark;
            }
        }

        return !agent && (words[verb].Relation == Relation.Acl && verb > root ? complement : words[verb].Relation == Relation.Amod && verb < root && subject);
    }

    private void MakeRoot(Span<WordData> words, SentenceData sentence, int noun, int verb)
    {
        words[verb].Head = -1;
        words[verb].Relation = Relation.Root;
        words[verb].Xpos = "VBD";
        words[verb].Features = _finite;
        words[noun].Head = verb;
        words[noun].Relation = noun < verb ? Relation.Nsubj : Relation.Obj;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            // What stood with the sentence stands with its verb: the last stop, times and circumstances behind the verb.
            if (words[i].Head == noun && i != verb && noun < verb && i > verb)
            {
                words[i].Head = verb;
                words[i].Relation = words[i].Relation.Universal() == Relation.Nmod ? Relation.Obl : words[i].Relation;
            }
        }

        if (words[sentence.End - 1].Tag == PartOfSpeech.Punctuation)
        {
            words[sentence.End - 1].Head = verb;
        }
    }
}
