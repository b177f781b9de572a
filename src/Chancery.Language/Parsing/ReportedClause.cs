namespace Chancery.Language.Parsing;

/// <summary>
/// What is told to somebody is a clause of the telling verb. Our trees give it to the listener as a relative clause ("warned Oman that ships
/// would be stopped"), or, where it stands first, to its own subject ("Drivers who park there will be fined, the mayor said"); and they give
/// the second of two commands to the verb above ("told them to leave or be shot").
/// </summary>
/// <remarks>A relative clause has a pronoun or a gap for its noun; a clause with a conjunction and a subject of its own, or with neither subject nor pronoun, is none.</remarks>
internal static class ReportedClause
{
    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal)
    {
        "tell", "warn", "inform", "assure", "remind", "persuade", "convince", "notify", "caution", "advise", "promise", "reassure", "alert",
    };

    /// <param name="words">Of the document, lemmas known.</param>
    public static void Restore(Span<WordData> words, SentenceData sentence)
    {
        for (int i = sentence.First; i < sentence.End; i++)
        {
            int head = words[i].Head;
            if (head < 0)
            {
                continue;
            }

            switch (words[i].Relation)
            {
                case Relation.AclRelcl when i > head && words[head].Head is >= 0 and var verb:
                    if (words[head].Relation is Relation.Obj or Relation.Iobj && verb < head && Telling.Contains(words[verb].Lemma) && HasConjunctionAndSubject(words, head, i))
                    {
                        Attach(words, i, verb, Relation.Ccomp);
                    }
                    else if (words[head].Relation is Relation.Nsubj && verb > i && IsFiniteWithoutSubject(words, sentence, i) && HasSubjectBehind(words, i, verb))
                    {
                        Attach(words, i, verb, Relation.Ccomp);
                        Attach(words, head, i, Has(words, sentence, i, Relation.AuxPass) ? Relation.NsubjPass : Relation.Nsubj);
                    }

                    break;
                case Relation.Ccomp when head > i && !HasSubject(words, sentence, i) && FirstOfTwoSubjects(words, sentence, i, head) is >= 0 and var subject:
                    Attach(words, subject, i, Has(words, sentence, i, Relation.AuxPass) ? Relation.NsubjPass : Relation.Nsubj);
                    break;
                case Relation.Conj when i > head && IsBare(words, i) && words[head].Tag == PartOfSpeech.Verb && InfinitiveBetween(words, head, i) is >= 0 and var infinitive:
                    Attach(words, i, infinitive, Relation.Conj);
                    break;
            }
        }
    }

    private static void Attach(Span<WordData> words, int word, int head, Relation relation)
    {
        words[word].Head = head;
        words[word].Relation = relation;
    }

    // "that ships would be stopped", where "that" is no part of the clause.
    private static bool HasConjunctionAndSubject(ReadOnlySpan<WordData> words, int noun, int clause)
    {
        bool that = false;
        for (int i = noun + 1; i < clause; i++)
        {
            if (words[i].Head == clause)
            {
                that |= words[i] is { Relation: Relation.Mark, Lemma: "that" };
                if (that && words[i].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Expl)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsFiniteWithoutSubject(ReadOnlySpan<WordData> words, SentenceData sentence, int clause)
    {
        bool finite = false;
        for (int i = sentence.First; i < clause; i++)
        {
            if (words[i].Head == clause)
            {
                finite |= words[i].Relation is Relation.Aux or Relation.AuxPass or Relation.Cop && words[i].Xpos is "MD" or "VBZ" or "VBP" or "VBD";
                if (words[i].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Expl or Relation.Mark)
                {
                    return false;
                }
            }
        }

        return finite;
    }

    private static bool HasSubjectBehind(ReadOnlySpan<WordData> words, int clause, int verb)
    {
        for (int i = clause + 1; i < verb; i++)
        {
            if (words[i].Head == verb && words[i].Relation == Relation.Nsubj)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSubject(ReadOnlySpan<WordData> words, SentenceData sentence, int clause) =>
        Has(words, sentence, clause, Relation.Nsubj) || Has(words, sentence, clause, Relation.NsubjPass) || Has(words, sentence, clause, Relation.Expl) || Has(words, sentence, clause, Relation.Csubj);

    private static bool Has(ReadOnlySpan<WordData> words, SentenceData sentence, int head, Relation relation)
    {
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (words[i].Head == head && words[i].Relation == relation)
            {
                return true;
            }
        }

        return false;
    }

    // The verb of saying has one before what is said and one behind it; -1 where it has not.
    private static int FirstOfTwoSubjects(ReadOnlySpan<WordData> words, SentenceData sentence, int clause, int verb)
    {
        int before = -1;
        for (int i = sentence.First; i < clause; i++)
        {
            before = words[i].Head == verb && words[i].Relation is Relation.Nsubj or Relation.NsubjPass ? i : before;
        }

        return before >= 0 && HasSubjectBehind(words, clause, verb) ? before : -1;
    }

    // "be shot", "face a siege": neither finite nor with a mark of its own.
    private static bool IsBare(ReadOnlySpan<WordData> words, int verb)
    {
        bool bare = words[verb].Xpos == "VB";
        for (int i = verb - 1; i >= 0 && i >= verb - 4; i--)
        {
            if (words[i].Head != verb)
            {
                continue;
            }

            if (words[i].Relation is Relation.Mark or Relation.Nsubj or Relation.NsubjPass or Relation.Expl || words[i].Xpos is "MD" or "VBD" or "VBZ" or "VBP")
            {
                return false;
            }

            bare |= words[i].Relation == Relation.AuxPass && words[i].Xpos == "VB";
        }

        return bare;
    }

    private static int InfinitiveBetween(ReadOnlySpan<WordData> words, int verb, int second)
    {
        for (int i = second - 1; i > verb + 1; i--)
        {
            if (words[i].Head == verb && words[i].Relation is Relation.Xcomp or Relation.Advcl && words[i - 1] is { Xpos: "TO", Relation: Relation.Mark })
            {
                return i;
            }
        }

        return -1;
    }
}
