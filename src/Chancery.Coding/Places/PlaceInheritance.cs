using Chancery.Coding.Clauses;
using Chancery.Knowledge.Places;
using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>Which other events of a sentence share the place of one that names none itself.</summary>
internal sealed class PlaceInheritance(PlaceVocabulary words)
{
    /// <summary>Heads of what happened at the same place, the surest first.</summary>
    public IEnumerable<Word> SamePlace(Word predicate, Word verb)
    {
        // "stormed a courtroom in Peshawar and killed a judge", "attacked a post and killed three men in Gao"
        if (verb.Relation == Relation.Conj && verb.Head is { Tag: PartOfSpeech.Verb } first && first != predicate && (!HasSubject(verb) || words.Has(PlaceWordList.Harming, verb)))
        {
            yield return first;
        }

        // "the Bangkok attack, which killed four"
        if (predicate == verb && verb.Relation.Universal() == Relation.Acl && verb.Head is { } deedBefore && IsDeed(deedBefore) && verb.Child(Relation.Nsubj) is { Lemma: "which" or "that" })
        {
            yield return deedBefore;
        }

        // "chained themselves to trees in Xapuri, and police cut them loose": whoever is there
        if (verb.Relation == Relation.Conj && verb.Head is { Tag: PartOfSpeech.Verb } told && told != predicate && HasSubject(verb) && !IsTold(verb) && verb.Child(Relation.Obj) is { Tag: PartOfSpeech.Pronoun })
        {
            yield return told;
        }

        // "clashes and arrests in Dakar"
        if (predicate.Tag == PartOfSpeech.Noun)
        {
            if (predicate.Relation == Relation.Conj && predicate.Head is { Tag: PartOfSpeech.Noun } before)
            {
                yield return before;
            }

            foreach (Word child in predicate.Children)
            {
                if (child.Relation == Relation.Conj && child.Tag == PartOfSpeech.Noun)
                {
                    yield return child;
                }
            }
        }

        foreach (Word child in verb.Children)
        {
            bool harm = words.Has(PlaceWordList.Harming, child) && words.Has(PlaceWordList.Harming, verb);
            bool shared = child.Relation == Relation.Conj && child.Tag == PartOfSpeech.Verb && (harm || !HasSubject(child));
            // "the Marrakesh conference agreed"
            bool deed = child.Relation.Universal() == Relation.Nsubj && IsDeed(child) && (!IsTold(verb) || words.Has(PlaceWordList.Assembly, child));
            bool handled = child.Relation == Relation.Obj && IsDeed(child) && words.Has(PlaceWordList.Handling, verb);
            bool own = predicate == verb ? shared || deed || handled : deed && child != predicate;
            if (own)
            {
                yield return child;
            }
        }

        if (Governor(predicate, verb) is { } governor && !IsTold(governor))
        {
            yield return governor;
        }
    }

    /// <summary>"where", "at which": the place is the one named before.</summary>
    public static Word? RelativeOf(Word verb)
    {
        foreach (Word child in verb.Children)
        {
            bool where = child.Lemma == "where" || (child.Lemma == "which" && ArgumentReader.Preposition(child) is "at" or "in" or "during" or "near" or "on");
            if (where && child.Index < verb.Index)
            {
                return child;
            }
        }

        return null;
    }

    // The clause of a noun tells what its people were doing where the rest happens, where it is in the progressive: "fired in Caracas on pensioners
    // who had been blocking a road".
    private static Word? Surrounding(Word verb)
    {
        bool doing = verb.Xpos == "VBG" && verb.Relation.Universal() == Relation.Acl && (verb.Relation == Relation.Acl || ArgumentReader.HasAuxiliary(verb, "be"));
        Word at = verb;
        while (doing && at.Head is { } head)
        {
            if (head.Tag == PartOfSpeech.Verb)
            {
                return head;
            }

            at = head;
        }

        return null;
    }

    // "gathered in Dhaka to protest", "marched through Dhaka, demanding", "was killed in Dhaka in an attack"
    private Word? Governor(Word predicate, Word verb)
    {
        Word clause = predicate.Tag == PartOfSpeech.Noun && predicate.Head != verb ? predicate : verb;
        if (clause.Tag == PartOfSpeech.Verb && Surrounding(clause) is { } around)
        {
            return around;
        }

        if (clause.Head is not { Tag: PartOfSpeech.Verb } head || head == verb)
        {
            return null;
        }

        // "nine were killed in Kunduz when a bomb went off"
        string marker = PlaceClauses.MarkerOf(clause);
        if (clause.Relation.Universal() == Relation.Advcl && marker is "when" or "as" && !ArgumentReader.HasAuxiliary(clause, "have"))
        {
            return head;
        }

        // "the murder led Paraguay to ask": what a deed brings about is elsewhere.
        if (clause.Relation == Relation.Xcomp && head.Child(Relation.Nsubj) is { } cause && IsDeed(cause) && !words.Has(PlaceWordList.Assembly, cause))
        {
            return null;
        }

        bool shares = clause.Tag == PartOfSpeech.Verb
            ? !HasSubject(clause) && !ArgumentReader.HasAuxiliary(clause, "have") && (clause.Relation == Relation.Xcomp || (clause.Relation == Relation.Advcl && marker is "" or "to" or "by" or "while"))
            : clause.Relation.Universal() is Relation.Obl or Relation.Obj or Relation.Nsubj && !words.Has(PlaceWordList.Apart, ArgumentReader.Preposition(clause));
        return shares ? head : null;
    }

    private static bool HasSubject(Word verb) => verb.HasChild(Relation.Nsubj) || verb.HasChild(Relation.NsubjPass);

    /// <summary>"the Lagos attack killed nine"</summary>
    public bool IsDeed(Word noun) => noun.Tag == PartOfSpeech.Noun && (words.Has(PlaceWordList.Gathering, noun) || words.Has(PlaceWordList.Taken, noun));

    /// <summary>A verb of violence or force, to which "the attack" may refer back.</summary>
    public bool IsDone(Word verb) => verb.Tag == PartOfSpeech.Verb && (words.Has(PlaceWordList.Harming, verb) || words.Has(PlaceWordList.Taking, verb) || words.Has(PlaceWordList.Removing, verb));

    // What is spoken of, asked or planned somewhere is not done there.
    private bool IsTold(Word verb) => words.Has(PlaceWordList.Retelling, verb) || words.Has(PlaceWordList.Asking, verb);
}
