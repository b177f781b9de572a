using Chancery.Language;

namespace Chancery.Coding.Clauses;

/// <summary>Finds a verb's subject where the tree does not give it one: control, coordination, relative and reduced clauses, inverted quotation.</summary>
internal static class VerbSubject
{
    // Verbs whose subject, not object, acts in the infinitive: "promised him to leave".
    private static readonly HashSet<string> SubjectControl = new(StringComparer.Ordinal) { "promise", "threaten", "vow", "pledge", "swear", "offer" };

    // What they say their author says.
    private static readonly HashSet<string> Documents = new(StringComparer.Ordinal)
    {
        "statement", "report", "letter", "resolution", "petition", "note", "communique", "communiqué", "declaration", "message", "tweet", "post", "memo", "memorandum", "manifesto",
        "video", "speech", "paper", "ruling", "decree", "editorial", "article", "motion", "appeal", "order",
    };

    private const int DeepestControl = 6;

    /// <summary>The subject as the tree, control, coordination and relative clauses give it (not yet turned for voice).</summary>
    public static (Word? Word, string? Reason) Of(Word verb, int depth = 0)
    {
        if (Own(verb) is { } own)
        {
            return (Antecedent(own, verb), null);
        }

        if (StrayedBehind(verb) is { } strayed)
        {
            return (strayed, $"told before '{verb.Lemma}'");
        }

        if (depth >= DeepestControl || verb.Head is not { } head)
        {
            return (null, null);
        }

        switch (verb.Relation)
        {
            case Relation.Ccomp or Relation.Advcl when SubjectBeforeQuote(verb, head) is { } quoted:
                return (quoted, $"told before '{head.Lemma}'");
            case Relation.Conj when ArgumentReader.IsPredicate(head):
                return (Of(head, depth + 1).Word, "shared with the verb before");
            case Relation.Conj:
                return (null, null);
            case Relation.Xcomp or Relation.Ccomp or Relation.Advcl when ArgumentReader.IsPredicate(head):
                return Controlled(verb, head, depth);
            case Relation.AclRelcl:
                return verb.HasChild(Relation.Nsubj) ? (null, null) : Author(head, depth) ?? (head, "the noun of the relative clause");
            case Relation.Acl when ArgumentReader.Marker(verb) == "to":
                return InfinitiveOfNoun(head, depth);
            case Relation.Acl or Relation.Amod:
                return Author(head, depth) ?? (head, "the noun of the participle");
            default:
                return (null, null);
        }
    }

    /// <summary>The subject that hangs on the verb itself and is its own.</summary>
    public static Word? Own(Word verb)
    {
        foreach (Word child in verb.Children)
        {
            bool subject = child.Relation is Relation.Nsubj or Relation.NsubjPass || (child.Relation == Relation.NsubjOuter && IsToBe(verb));
            if (subject && child.Tag != PartOfSpeech.Adverb && child.Chars is not "whom" && !IsOfQuote(child, verb) && !IsOfHead(child, verb))
            {
                return child;
            }
        }

        return null;
    }

    // "The parliament is to question the minister": the infinitive is the predicate, "is" its copula.
    private static bool IsToBe(Word verb) => verb.Tag == PartOfSpeech.Verb && verb.HasChild(Relation.Cop) && ArgumentReader.Marker(verb) == "to";

    // "Opposition parties alleged on Wednesday that the ruling party had bought votes": both subjects may hang on the inner verb.
    private static bool IsOfHead(Word subject, Word verb) =>
        verb is { Relation: Relation.Ccomp, Head: { Tag: PartOfSpeech.Verb } head } && subject.Index < head.Index && head.Index < verb.Index && ArgumentReader.Marker(verb) == "that";

    private static Word? StrayedBehind(Word verb)
    {
        foreach (Word clause in verb.Children)
        {
            if (clause.Relation == Relation.Ccomp && clause.Index > verb.Index)
            {
                foreach (Word child in clause.Children)
                {
                    if (child.Relation is Relation.Nsubj or Relation.NsubjPass && IsOfHead(child, clause))
                    {
                        return child;
                    }
                }
            }
        }

        return null;
    }

    private static (Word? Word, string? Reason) Controlled(Word verb, Word head, int depth)
    {
        if (verb.Relation == Relation.Xcomp && !SubjectControl.Contains(head.Lemma))
        {
            if (head.Child(Relation.Obj) is { } controller && controller.Index < verb.Index)
            {
                return (Antecedent(controller, head), $"object of '{head.Lemma}'");
            }
        }

        // "brought thousands into the streets to protest": who is brought acts.
        if (verb.Relation == Relation.Advcl && head.Lemma is "bring" or "bus" or "draw" or "drive" && ArgumentReader.Marker(verb) == "to" && head.Child(Relation.Obj) is { } brought && brought.Index < verb.Index)
        {
            return (Antecedent(brought, head), $"object of '{head.Lemma}'");
        }

        // "accused Iran of arming them", "kept ships from leaving": who is spoken of acts, in the passive the subject.
        if ((verb.Xpos == "VBG" || ArgumentReader.HasAuxiliary(verb, "have")) && ArgumentReader.Marker(verb) is "of" or "from" or "for" && head.Child(Relation.Obj) is { } blamed && blamed.Index < verb.Index)
        {
            return (Antecedent(blamed, head), $"object of '{head.Lemma}'");
        }

        if (verb.Relation == Relation.Ccomp && ArgumentReader.Marker(verb) != "to" && verb.Xpos is not ("VBG" or "VB"))
        {
            return (null, null);
        }

        return (Of(head, depth + 1).Word, $"subject of '{head.Lemma}'");
    }

    private static bool IsOfQuote(Word subject, Word saying)
    {
        foreach (Word child in saying.Children)
        {
            if (child.Relation is Relation.Ccomp or Relation.Advcl && child.Index > subject.Index && SubjectBeforeQuote(child, saying) == subject)
            {
                return true;
            }
        }

        return false;
    }

    // "Two hostages were freed on Friday, officials said": where the tree gives the verb of saying two subjects, the first is that of what is said.
    private static Word? SubjectBeforeQuote(Word said, Word saying)
    {
        if (said.Index > saying.Index)
        {
            return null;
        }

        Word? first = null;
        foreach (Word child in saying.Children)
        {
            if (child.Relation is Relation.Nsubj or Relation.NsubjPass)
            {
                if (first is { } told)
                {
                    return told.Index < said.Index && child.Index > said.Index ? Antecedent(told, said) : null;
                }

                first = child;
            }
        }

        return null;
    }

    // "issued a statement urging Ankara to …": what a document says its author says.
    private static (Word? Word, string? Reason)? Author(Word document, int depth) =>
        Documents.Contains(document.Lemma) && InfinitiveOfNoun(document, depth) is { Word: not null } author ? author : null;

    /// <summary>Who speaks in a document: "the army's statement", "a UN report", "a letter from Tehran"; null where its phrase names nobody or it is none.</summary>
    public static Word? Owner(Word document)
    {
        if (!Documents.Contains(document.Lemma))
        {
            return null;
        }

        foreach (Word child in document.Children)
        {
            bool isName = child.Index < document.Index && child.Relation.Universal() is Relation.Amod or Relation.Compound && char.IsUpper(child.Chars[0]) && child.Index > child.Sentence.First;
            if (isName || child.Relation == Relation.NmodPoss || (child.Relation == Relation.Nmod && ArgumentReader.Preposition(child) is "by" or "from"))
            {
                return child;
            }
        }

        return null;
    }

    // "Russia's decision to attack", "announced plans to attack": the noun's possessor, else the subject of the verb above.
    private static (Word? Word, string? Reason) InfinitiveOfNoun(Word noun, int depth)
    {
        if (noun.Child(Relation.NmodPoss) is { } possessor)
        {
            return (possessor, $"possessor of '{noun.Lemma}'");
        }

        // "Iceland was the first country to recognise"
        if (noun.HasChild(Relation.Cop))
        {
            return (Of(noun, depth + 1).Word, $"subject of '{noun.Lemma}'");
        }

        if (noun.IsRoot)
        {
            return (noun, "the noun of a headline");
        }

        return noun.Head is { } verb && ArgumentReader.IsPredicate(verb) && noun.Relation.Universal() is Relation.Obj or Relation.Obl
            ? (Of(verb, depth + 1).Word, $"subject of '{noun.Head!.Value.Lemma}'")
            : (null, null);
    }

    /// <summary>What a relative pronoun of a verb stands for; any other word itself.</summary>
    public static Word Antecedent(Word pronoun, Word verb)
    {
        if (pronoun.Xpos is "WDT" or "WP" && pronoun.Lemma is "which" or "who" or "that")
        {
            Word at = verb;
            for (int i = 0; i < DeepestControl && at.Head is { } head; i++)
            {
                if (at.Relation is Relation.AclRelcl or Relation.Acl)
                {
                    return head;
                }

                at = head;
            }

            // The clause hangs elsewhere: the noun just before the pronoun, its comma and its preposition.
            for (int i = pronoun.Index - 1; i >= Math.Max(pronoun.Sentence.First, pronoun.Index - 4); i--)
            {
                Word before = pronoun.Document[i];
                if (before.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
                {
                    return before;
                }

                if (before.Tag is not (PartOfSpeech.Punctuation or PartOfSpeech.Adposition))
                {
                    break;
                }
            }
        }

        return pronoun;
    }
}
