using Chancery.Coding.Clauses;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>Who tells a clause, and to whom: "warned the traders that …", "…, the minister said".</summary>
/// <param name="Verb">Of telling, or of thinking.</param>
/// <param name="Clause">The verb of what is told.</param>
internal readonly record struct Announcement(Word Verb, Word Clause)
{
    private const int DeepestClause = 4;

    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal)
    {
        "say", "tell", "warn", "caution", "threaten", "announce", "declare", "state", "vow", "swear", "add", "insist", "write", "reply", "respond", "signal", "hint", "inform", "notify", "stress",
        "reiterate", "tweet", "post", "shout", "answer", "promise", "pledge", "repeat",
    };

    /// <summary>Null where the clause is told by the text itself.</summary>
    public static Announcement? Of(Word verb)
    {
        Word clause = verb;
        for (int depth = 0; depth < DeepestClause && clause.Head is { } head; depth++)
        {
            switch (clause.Relation.Universal())
            {
                case Relation.Ccomp or Relation.Parataxis when head.Tag == PartOfSpeech.Verb:
                    return new Announcement(head, clause);
                case Relation.Conj or Relation.Xcomp when ArgumentReader.IsPredicate(head):
                    clause = head;
                    continue;
            }

            break;
        }

        // ", the minister said": the tree may hang the verb of saying below.
        foreach (Word child in clause.Children)
        {
            if (child.Relation == Relation.Parataxis && child.Tag == PartOfSpeech.Verb && Telling.Contains(child.Lemma) && child.HasChild(Relation.Nsubj))
            {
                return new Announcement(child, clause);
            }
        }

        return null;
    }

    /// <summary>The words are said to somebody, not thought or feared.</summary>
    public bool IsTold => Telling.Contains(Verb.Lemma);

    /// <summary>The verb itself makes a threat of what is told.</summary>
    public bool IsWarning => Verb.Lemma is "warn" or "caution" or "threaten" or "vow" or "swear";

    public Word? Speaker => VerbSubject.Of(Verb).Word;

    public Word? Addressee => Verb.Child(Relation.Iobj) ?? Verb.Child(Relation.Obj);
}
