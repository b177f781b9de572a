using Chancery.Coding.Clauses;
using Chancery.Knowledge.Claims;
using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>Finds the content of a verb's claim where the tree has it: clause, infinitive, object, object with what belongs to it.</summary>
internal static class VerbContent
{
    public static void AddContent(Draft draft, Arguments arguments, DirectSpeech speech)
    {
        ContentPlaces places = draft.Entry.Places;
        if (draft.Entry.Rest.Count > 0 && (places & (ContentPlaces.Object | ContentPlaces.Person)) != ContentPlaces.None)
        {
            AddAfterRest(draft);
            return;
        }

        if (places.HasFlag(ContentPlaces.Raised))
        {
            AddRaised(draft, arguments);
            return;
        }

        if (TakesSpeech(draft.Entry) && !SpokenContent.AddSpeechBefore(draft, speech) && places.HasFlag(ContentPlaces.Clause))
        {
            AddClauses(draft, speech);
        }

        if (draft.Content.Count == 0 && places.HasFlag(ContentPlaces.Clause))
        {
            SpokenContent.AddSentenceBefore(draft, speech);
            SpokenContent.AddClauseBehind(draft, arguments, speech);
        }

        if (draft.Content.Count == 0 && places.HasFlag(ContentPlaces.Infinitive) && !places.HasFlag(ContentPlaces.Person))
        {
            AddInfinitive(draft, arguments);
        }

        if (draft.Content.Count == 0 && places.HasFlag(ContentPlaces.Person))
        {
            AddObject(draft, arguments, needsRest: (places & (ContentPlaces.Infinitive | ContentPlaces.Bound)) != ContentPlaces.None);
        }

        if (draft.Content.Count == 0 && places.HasFlag(ContentPlaces.Object))
        {
            AddObject(draft, arguments, needsRest: false);
        }
    }

    public static bool TakesSpeech(Cue cue) => (cue.Places & (ContentPlaces.Clause | ContentPlaces.Quotation)) != ContentPlaces.None;

    // "The deal seems to have failed": nobody is named, the text itself is cautious.
    private static void AddRaised(Draft draft, Arguments arguments)
    {
        (Word? subject, draft.Source, draft.SourceHead) = (draft.SourceHead, null, null);
        draft.SourceReason = SourceReasons.Article;
        foreach (InnerClause clause in arguments.Clauses)
        {
            if (clause.Head.Index > draft.Trigger.Index && clause.Relation is Relation.Xcomp or Relation.Ccomp)
            {
                if (subject is { } raised && clause.Relation == Relation.Xcomp)
                {
                    AddPatient(draft, raised);
                }

                draft.Add(Clause(draft, clause.Head), draft.Trigger.Document);
            }
        }
    }

    // The clause that the tree gives, or the one that the verb stands in as an aside.
    private static void AddClauses(Draft draft, DirectSpeech speech)
    {
        Word verb = draft.Trigger;
        Document document = verb.Document;
        foreach (Word child in verb.Children)
        {
            bool isClause = child.Relation == Relation.Ccomp || (child.Relation.Universal() == Relation.Csubj && child.Index > verb.Index) || (child.Relation == Relation.Xcomp && child.Xpos == "VBG" && child.Index > verb.Index)
                || (child.Relation == Relation.Csubj && draft.SourceReason == SourceReasons.Passive && child.Index > verb.Index);
            if (isClause)
            {
                SpokenContent.AddPiece(draft, Clause(draft, child), speech);
                int start = Math.Min(draft.Cue.First, draft.Source?.First ?? draft.Cue.First);
                if (child.Index > verb.Index && child.LeftEdge < start)
                {
                    // "Kenya, officials said, will send troops": the clause begins before its speaker.
                    SpokenContent.AddPiece(draft, new WordSpan(child.LeftEdge, start), speech);
                }
            }
        }

        bool aside = verb.Relation == Relation.Parataxis || (verb.Relation == Relation.Advcl && ArgumentReader.Marker(verb) == "as");
        if (draft.Content.Count == 0 && aside && verb.Head is { } head && verb.Next is not { Text: ":" })
        {
            WordSpan own = WordSpan.Subtree(verb);
            if (ArgumentReader.Marker(verb) == "as" && document[own.First].Lemma == "as")
            {
                draft.Cue = draft.Source is null ? draft.Cue.Union(WordSpan.Of(document[own.First])) : draft.Cue;
            }

            (WordSpan before, WordSpan after) = WordSpan.Subtree(head).Without(own);
            SpokenContent.AddPiece(draft, before, speech);
            SpokenContent.AddPiece(draft, after, speech);
        }

        if (draft.Content.Count > 0 && (draft.Content[0].First < draft.Cue.First || IsAside(draft)))
        {
            WidenFronted(draft, speech);
        }
    }

    // Between commas: ", officials said,".
    private static bool IsAside(Draft draft)
    {
        Document document = draft.Trigger.Document;
        int first = Math.Min(draft.Cue.First, draft.Source?.First ?? draft.Cue.First), end = Math.Max(draft.Cue.End, draft.Source?.End ?? draft.Cue.End);
        return first > draft.Trigger.Sentence.First && end < document.WordCount && document[first - 1].Chars is "," && document[end].Chars is ",";
    }

    private static WordSpan Clause(Draft draft, Word clause)
    {
        WordSpan span = WordSpan.Subtree(clause);
        return draft.Trigger.Index < clause.Index ? span with { First = Math.Max(span.First, draft.Cue.End) } : span;
    }

    // "The deal, officials said, was never signed": words before the source that the tree hangs on the cue belong to the content.
    private static void WidenFronted(Draft draft, DirectSpeech speech)
    {
        Word verb = draft.Trigger;
        int before = Math.Min(draft.Cue.First, draft.Source?.First ?? draft.Cue.First);
        foreach (Word child in verb.Children)
        {
            if (child.Index < before && child.Tag != PartOfSpeech.Punctuation && child.Relation is not (Relation.Cc or Relation.Mark))
            {
                WordSpan stray = WordSpan.Subtree(child);
                stray = stray with { End = Math.Min(stray.End, before) };
                SpokenContent.AddPiece(draft, draft.Content[0].First < before ? stray.Union(draft.Content[0] with { End = Math.Min(draft.Content[0].End, before) }) : stray, speech);
            }
        }
    }

    /// <summary>An infinitive behind the verb; of a passive with what it is said of: "The army is believed to have left".</summary>
    public static void AddInfinitive(Draft draft, Arguments arguments)
    {
        Word verb = draft.Trigger;
        foreach (InnerClause clause in arguments.Clauses)
        {
            if (clause.Head.Index > verb.Index && (clause.Relation == Relation.Xcomp || (clause.Marker == "to" && clause.Relation == Relation.Ccomp)))
            {
                if (arguments.IsPassive && arguments.Objects.Count > 0 && draft.SourceReason == SourceReasons.Passive)
                {
                    AddPatient(draft, arguments.Objects[0]);
                }

                draft.Add(Clause(draft, clause.Head), verb.Document);
            }
        }
    }

    // The subject of a passive is part of what is said: "the army is believed to have moved".
    private static void AddPatient(Draft draft, Word patient)
    {
        if (!SourcePhrase.IsExpletive(patient) && patient.Lemma != "it" && patient.Head == draft.Trigger)
        {
            draft.Add(SourcePhrase.Phrase(patient, draft.Cue), draft.Trigger.Document);
        }
    }

    private static void AddObject(Draft draft, Arguments arguments, bool needsRest)
    {
        Word verb = draft.Trigger;
        Document document = verb.Document;
        WordSpan? whole = null;
        bool hasRest = false, isBound = draft.Entry.Places.HasFlag(ContentPlaces.Bound), lacksObject = !verb.HasChild(Relation.Obj);
        WordSpan? shared = lacksObject && !arguments.IsPassive ? SharedObject(draft, arguments) : null;
        foreach (Word child in verb.Children)
        {
            if (child.Index < draft.Cue.End)
            {
                continue;
            }

            // Who is urged to do something is part of what is wanted, whichever of the two objects the tree calls it.
            // "called his rival a puppet": of two nouns behind the verb the first is its object.
            bool isObject = (child.Relation == Relation.Obj || (child.Relation == Relation.Iobj && verb.HasChild(Relation.Xcomp))
                || (child.Relation == Relation.Xcomp && lacksObject && whole is null && shared is null && SourcePhrase.IsNominal(child))) && child != draft.SourceHead;
            bool isRest = (child.Relation is Relation.Xcomp or Relation.Ccomp && !isBound)
                || (child.Relation.Universal() is Relation.Obl && Belongs(draft.Entry, ArgumentReader.Preposition(child)) && !(isBound && ArgumentReader.IsTime(child)))
                || (child.Relation == Relation.Advcl && Belongs(draft.Entry, ArgumentReader.Marker(child)) && (!isBound || child.Xpos == "VBG"));
            if (isObject || (isRest && (whole is not null || shared is not null || arguments.IsPassive)))
            {
                WordSpan span = WordSpan.Subtree(child);
                whole = whole?.Union(span) ?? span;
                hasRest |= isRest;
            }
        }

        if (arguments.IsPassive && arguments.Objects.Count > 0)
        {
            if (!needsRest || hasRest)
            {
                AddPatient(draft, arguments.Objects[0]);
            }
        }
        else if (shared is { } antecedent && (needsRest ? hasRest : whole is null || hasRest))
        {
            // "the ship, which Oslo called a threat": the noun and what is said of it.
            draft.Add(antecedent, document);
        }

        if (whole is { } found && (!needsRest || hasRest))
        {
            draft.Add(found with { First = Math.Max(found.First, draft.Cue.End) }, document);
        }
    }

    // "denied and condemned the report", "the deal that he denounced".
    private static WordSpan? SharedObject(Draft draft, Arguments arguments)
    {
        foreach (Word shared in arguments.Objects)
        {
            if (shared != draft.SourceHead && shared.Head != draft.Trigger && !draft.Cue.Contains(shared.Index))
            {
                WordSpan span = WordSpan.Subtree(shared);
                return shared.Index < draft.Cue.First ? span with { End = Math.Min(span.End, draft.Source?.First ?? draft.Cue.First) } : span;
            }
        }

        return null;
    }

    private static bool Belongs(Cue cue, string preposition) => (preposition == "to" && cue.Places.HasFlag(ContentPlaces.Infinitive))
        || cue.Prepositions.Contains(preposition) || (preposition is "as" or "for" && !cue.Places.HasFlag(ContentPlaces.Bound));

    // "called for an end …": from behind the particle to the end of the phrase that begins there.
    private static void AddAfterRest(Draft draft)
    {
        Word verb = draft.Trigger;
        Document document = verb.Document;
        int first = draft.Cue.End;
        foreach (Word child in verb.Children)
        {
            WordSpan span = WordSpan.Subtree(child);
            if (child.Index >= first && span.First <= first && span.Contains(first) && child.Tag != PartOfSpeech.Punctuation)
            {
                var piece = new WordSpan(first, span.End);
                if (draft.Entry.Places.HasFlag(ContentPlaces.Person) && draft.Entry.Places.HasFlag(ContentPlaces.Infinitive))
                {
                    piece = WithInfinitive(verb, piece);
                }

                draft.Add(piece, document);
                return;
            }
        }
    }

    private static WordSpan WithInfinitive(Word verb, WordSpan piece)
    {
        foreach (Word child in verb.Children)
        {
            if (child.LeftEdge == piece.End && child.Relation.Universal() is Relation.Xcomp or Relation.Advcl or Relation.Ccomp)
            {
                return piece.Union(WordSpan.Subtree(child));
            }
        }

        return piece;
    }
}
