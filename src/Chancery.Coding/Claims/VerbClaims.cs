using Chancery.Coding.Clauses;
using Chancery.Knowledge.Claims;
using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>Claims by verbs: "said that", "denied", "accused R of", "is believed to", "…, officials said, …".</summary>
internal sealed class VerbClaims(ClaimLexicon lexicon, CueWords cueWords)
{
    public Draft? Read(Word verb, DirectSpeech speech)
    {
        ReadOnlySpan<Cue> cues = lexicon.Find(CueKind.Verb, verb.Lemma);
        if (cues.IsEmpty || IsModifier(verb))
        {
            return null;
        }

        Arguments arguments = ArgumentReader.Read(verb);
        foreach (Cue cue in cues)
        {
            if (!RestStands(verb, cue))
            {
                continue;
            }

            WordSpan span = cueWords.Read(verb, cue.Rest.Count, out Word top, out bool isTurned);
            var draft = new Draft { Trigger = verb, Entry = cue, Cue = span, Stance = isTurned ? cue.Stance.Negated() : cue.Stance };
            AddSource(draft, top, arguments);
            AddContent(draft, arguments, speech);
            if (draft.Content.Count > 0 || (draft.Source is not null && cue.Places.HasFlag(ContentPlaces.Clause) && SpeechBeside(draft, speech)))
            {
                return draft;
            }
        }

        return null;
    }

    // "the reported deal", "so called": a participle before its noun is no cue of this kind.
    private static bool IsModifier(Word verb) => verb.Relation.Universal() is Relation.Amod or Relation.Compound or Relation.Case or Relation.Fixed or Relation.Aux or Relation.Cop;

    private static bool RestStands(Word verb, Cue cue)
    {
        for (int i = 0; i < cue.Rest.Count; i++)
        {
            int at = verb.Index + 1 + i;
            if (at >= verb.Sentence.End || !verb.Document[at].Chars.Equals(cue.Rest[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static void AddSource(Draft draft, Word top, Arguments arguments)
    {
        if (arguments.IsPassive && top == draft.Trigger)
        {
            if (arguments.Subjects.Count > 0)
            {
                SetSource(draft, arguments.Subjects[0], arguments.Subjects[0]);
            }
            else
            {
                draft.SourceReason = SourceReasons.Passive;
            }
        }
        else if (Inverted(draft) is { } behind)
        {
            SetSource(draft, behind, behind);
        }
        else if (SourcePhrase.Subject(top, draft.Cue) is { } subject)
        {
            SetSource(draft, subject.Written, subject.Meant);
        }
    }

    private static void SetSource(Draft draft, Word written, Word meant)
    {
        draft.SourceHead = meant;
        WordSpan phrase = SourcePhrase.Phrase(written, draft.Cue);
        draft.Source = phrase.IsEmpty ? null : phrase;
        if (SourcePhrase.IsNone(written))
        {
            draft.Stance = draft.Stance.Negated();
        }
    }

    // "…," said Anna Kovacs: what follows directly and is no clause is the speaker, whatever the tree calls it.
    private static Word? Inverted(Draft draft)
    {
        Word verb = draft.Trigger;
        if (draft.Cue.First != verb.Index || draft.Entry.Places.HasFlag(ContentPlaces.Recipient) || !draft.Entry.Places.HasFlag(ContentPlaces.Clause) || verb.Previous is not { } before
            || !(before.Tag == PartOfSpeech.Punctuation && before.Chars is "," or "”" or "\"" or "''" or "’" or "?" or "!" or "—"))
        {
            return null;
        }

        foreach (Word child in verb.Children)
        {
            if (child.Index > verb.Index && child.Relation.Universal() is Relation.Nsubj or Relation.Obj or Relation.Iobj && child.LeftEdge == verb.Index + 1)
            {
                return child;
            }
        }

        return null;
    }

    private static void AddContent(Draft draft, Arguments arguments, DirectSpeech speech)
    {
        ContentPlaces places = draft.Entry.Places;
        if (draft.Entry.Rest.Count > 0 && (places & (ContentPlaces.Object | ContentPlaces.Person)) != ContentPlaces.None)
        {
            AddAfterRest(draft);
            return;
        }

        if (places.HasFlag(ContentPlaces.Clause))
        {
            AddClauses(draft, speech);
        }

        if (draft.Content.Count == 0 && places.HasFlag(ContentPlaces.Infinitive) && !places.HasFlag(ContentPlaces.Person))
        {
            AddInfinitive(draft, arguments);
        }

        if (draft.Content.Count == 0 && places.HasFlag(ContentPlaces.Person))
        {
            AddObject(draft, arguments, needsRest: places.HasFlag(ContentPlaces.Infinitive));
        }

        if (draft.Content.Count == 0 && places.HasFlag(ContentPlaces.Object))
        {
            AddObject(draft, arguments, needsRest: false);
        }
    }

    // The clause that the tree gives, or the one that the verb stands in as an aside.
    private static void AddClauses(Draft draft, DirectSpeech speech)
    {
        Word verb = draft.Trigger;
        Document document = verb.Document;
        foreach (Word child in verb.Children)
        {
            bool isClause = child.Relation == Relation.Ccomp || (child.Relation == Relation.Xcomp && child.Xpos == "VBG" && child.Index > verb.Index)
                || (child.Relation == Relation.Csubj && draft.SourceReason == SourceReasons.Passive && child.Index > verb.Index);
            if (isClause)
            {
                AddPiece(draft, Clause(draft, child), speech);
            }
        }

        bool aside = verb.Relation == Relation.Parataxis || (verb.Relation == Relation.Advcl && ArgumentReader.Marker(verb) == "as");
        if (draft.Content.Count == 0 && aside && verb.Head is { } head && !FollowedByColon(draft))
        {
            WordSpan own = WordSpan.Subtree(verb);
            if (ArgumentReader.Marker(verb) == "as" && document[own.First].Lemma == "as")
            {
                draft.Cue = draft.Source is null ? draft.Cue.Union(WordSpan.Of(document[own.First])) : draft.Cue;
            }

            (WordSpan before, WordSpan after) = WordSpan.Subtree(head).Without(own);
            AddPiece(draft, before, speech);
            AddPiece(draft, after, speech);
        }

        if (draft.Content.Count > 0 && draft.Content[0].First < draft.Cue.First)
        {
            WidenFronted(draft, speech);
        }
    }

    private static bool FollowedByColon(Draft draft)
    {
        Word verb = draft.Trigger;
        return verb.Next is { } next && next.Chars is ":";
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
            if (child.RightEdge < before && child.Tag != PartOfSpeech.Punctuation && child.Relation is not (Relation.Cc or Relation.Mark))
            {
                AddPiece(draft, WordSpan.Subtree(child).Union(draft.Content[0] with { End = Math.Min(draft.Content[0].End, before) }), speech);
            }
        }
    }

    // Where a piece reaches into a quotation the whole quotation is meant, unless the cue itself is quoted.
    private static void AddPiece(Draft draft, WordSpan piece, DirectSpeech speech)
    {
        Document document = draft.Trigger.Document;
        int around = speech.At(draft.Trigger.Index);
        if (around >= 0)
        {
            piece = piece.Intersect(speech.All[around].Span);
        }
        else
        {
            for (int i = piece.First; i < piece.End; i++)
            {
                if (speech.At(i) is >= 0 and int quoted)
                {
                    WordSpan whole = speech.All[quoted].Span;
                    draft.IsDirect = true;
                    draft.Add(whole, document);
                    i = whole.End - 1;
                }
            }
        }

        draft.Add(piece, document);
    }

    private static void AddInfinitive(Draft draft, Arguments arguments)
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
        bool hasRest = false;
        foreach (Word child in verb.Children)
        {
            if (child.Index < draft.Cue.End)
            {
                continue;
            }

            bool isObject = child.Relation == Relation.Obj && child != draft.SourceHead;
            bool isRest = child.Relation is Relation.Xcomp or Relation.Ccomp
                || (child.Relation.Universal() is Relation.Obl && Belongs(draft.Entry, ArgumentReader.Preposition(child)))
                || (child.Relation == Relation.Advcl && Belongs(draft.Entry, ArgumentReader.Marker(child)));
            if (isObject || (isRest && (whole is not null || arguments.IsPassive)))
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
        else if (whole is null && !needsRest)
        {
            whole = SharedObject(draft, arguments);
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

    private static bool Belongs(Cue cue, string preposition) => preposition.Length > 0 && (cue.Prepositions.Contains(preposition) || preposition is "as" or "for");

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

    // A quotation that ends before the cue's clause or begins behind it, with nothing but stops, time and place between.
    private static bool SpeechBeside(Draft draft, DirectSpeech speech)
    {
        if (speech.At(draft.Trigger.Index) >= 0)
        {
            return false;
        }

        Document document = draft.Trigger.Document;
        int first = Math.Min(draft.Cue.First, draft.Source?.First ?? draft.Cue.First);
        int end = Math.Max(draft.Cue.End, draft.Source?.End ?? draft.Cue.End);
        int before = first - 1;
        while (before >= 0 && WordSpan.IsStop(document[before]) && speech.At(before) < 0)
        {
            before--;
        }

        int found = before >= 0 ? speech.At(before) : -1;
        if (found < 0)
        {
            found = SpeechAfter(draft.Trigger, end, speech);
        }

        if (found < 0)
        {
            return false;
        }

        draft.IsDirect = true;
        draft.Add(speech.All[found].Span, document);
        return draft.Content.Count > 0;
    }

    private static int SpeechAfter(Word verb, int from, DirectSpeech speech)
    {
        const int farthest = 15;
        Document document = verb.Document;
        bool seenStop = false;
        for (int i = from; i < Math.Min(from + farthest, document.WordCount); i++)
        {
            if (speech.At(i) is >= 0 and int found)
            {
                return seenStop || i == from ? found : -1;
            }

            seenStop |= document[i].Chars is ":" or ",";
            if (document[i].Chars is "." or "?" or "!" || (seenStop && document[i].Tag == PartOfSpeech.Verb))
            {
                return -1;
            }
        }

        return -1;
    }
}
