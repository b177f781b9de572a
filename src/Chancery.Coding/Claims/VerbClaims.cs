using Chancery.Coding.Clauses;
using Chancery.Knowledge.Claims;
using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>Claims by verbs: "said that", "denied", "accused R of", "is believed to", "…, officials said, …".</summary>
internal sealed class VerbClaims(ClaimLexicon lexicon, CueWords cueWords)
{
    /// <summary>The claim of a verb; without content where only a quotation beside it can be its content.</summary>
    public Draft? Read(Word verb, DirectSpeech speech)
    {
        ReadOnlySpan<Cue> cues = lexicon.Find(CueKind.Verb, verb.Lemma);
        if (cues.IsEmpty || IsModifier(verb))
        {
            return null;
        }

        bool isPurpose = verb.Relation.Universal() is Relation.Advcl or Relation.Acl && ArgumentReader.Marker(verb) == "to";
        Arguments arguments = ArgumentReader.Read(verb);
        Draft? waiting = null;
        foreach (Cue cue in cues)
        {
            // "went there to discuss the deal" says what is meant to be, not what somebody said.
            if (!RestStands(verb, cue) || (isPurpose && !cue.Places.HasFlag(ContentPlaces.Clause)))
            {
                continue;
            }

            WordSpan span = cueWords.Read(verb, cue.Rest.Count, out Word top, out bool isTurned);
            var draft = new Draft { Trigger = verb, Entry = cue, Cue = span, Stance = isTurned ? cue.Stance.Negated() : cue.Stance };
            AddSource(draft, top, arguments, speech);
            AddContent(draft, arguments, speech);
            if (draft.Content.Count > 0)
            {
                return draft;
            }

            if (!isPurpose && draft.Source is not null && TakesSpeech(cue) && speech.At(verb.Index) < 0)
            {
                waiting ??= draft;
            }
        }

        return waiting;
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

    private static void AddSource(Draft draft, Word top, Arguments arguments, DirectSpeech speech)
    {
        if (Inverted(draft, speech) is { } behind)
        {
            SetSource(draft, behind, behind);
            WidenBehind(draft, behind, speech);
        }
        else if (arguments.IsPassive && top == draft.Trigger)
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
        else if (SourcePhrase.Subject(top, draft.Cue) is { } subject)
        {
            SetSource(draft, subject.Written, subject.Meant);
            WidenToSpeech(draft, speech);
        }

        if (draft.Source is { } source)
        {
            draft.Source = speech.Outside(source, draft.Cue);
        }
    }

    // "said Anna Kovacs, who leads the ministry.": the speaker's phrase reaches to where the cue goes on, or to the stop.
    private static void WidenBehind(Draft draft, Word head, DirectSpeech speech)
    {
        if (draft.Source is not { } source)
        {
            return;
        }

        int end = head.Sentence.End;
        foreach (Word child in draft.Trigger.Children)
        {
            if (child.LeftEdge >= source.End && child.Tag != PartOfSpeech.Punctuation)
            {
                end = Math.Min(end, child.LeftEdge);
            }
        }

        for (int i = source.End; i < end; i++)
        {
            if (speech.At(i) >= 0)
            {
                end = i;
            }
        }

        draft.Source = (source with { End = Math.Max(source.End, end) }).Trim(head.Document);
    }

    // "…," ministry spokeswoman Anna Kovacs said: between the quotation and the cue stands nothing but the speaker.
    private static void WidenToSpeech(Draft draft, DirectSpeech speech)
    {
        const int longest = 25;
        Document document = draft.Trigger.Document;
        if (draft.Source is not { } source || source.First >= draft.Cue.First)
        {
            return;
        }

        int first = source.First;
        while (first > 0 && draft.Cue.First - first < longest && speech.At(first - 1) < 0 && document[first - 1].Tag is not (PartOfSpeech.Punctuation or PartOfSpeech.Verb or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Adverb))
        {
            first--;
        }

        if (first > 0 && speech.At(first - 1) >= 0 && speech.All[speech.At(first - 1)].Span.End == first && document[first].Tag != PartOfSpeech.Adposition)
        {
            draft.Source = source with { First = first };
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
    private static Word? Inverted(Draft draft, DirectSpeech speech)
    {
        Word verb = draft.Trigger;
        if (draft.Cue.First != verb.Index || draft.Entry.Places.HasFlag(ContentPlaces.Recipient) || !TakesSpeech(draft.Entry)
            || verb.Xpos is "VBG" or "VB" || verb.Previous is not { Tag: PartOfSpeech.Punctuation } before)
        {
            return null;
        }

        bool afterSpeech = speech.At(before.Index) >= 0 && speech.At(verb.Index) < 0;
        if (!afterSpeech && before.Chars is not ",")
        {
            return null;
        }

        Word? found = null;
        foreach (Word child in verb.Children)
        {
            bool isNoun = child.Index > verb.Index && child.LeftEdge == verb.Index + 1 && SourcePhrase.IsNominal(child) && !child.HasChild(Relation.Cop);
            if (isNoun && (child.Relation.Universal() is Relation.Nsubj or Relation.Obj or Relation.Iobj || (afterSpeech && !IsCased(child))))
            {
                found = child;
            }
            else if (child.Index > verb.Index && child.Relation == Relation.Ccomp && !afterSpeech)
            {
                return null;
            }
        }

        return found;
    }

    private static bool IsCased(Word noun) => ArgumentReader.Preposition(noun).Length > 0;

    private static void AddContent(Draft draft, Arguments arguments, DirectSpeech speech)
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

        if (TakesSpeech(draft.Entry) && !AddSpeechBefore(draft, speech) && places.HasFlag(ContentPlaces.Clause))
        {
            AddClauses(draft, speech);
        }

        if (draft.Content.Count == 0 && places.HasFlag(ContentPlaces.Clause))
        {
            AddSentenceBefore(draft, speech);
            AddClauseBehind(draft, arguments, speech);
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

    private static bool TakesSpeech(Cue cue) => (cue.Places & (ContentPlaces.Clause | ContentPlaces.Quotation)) != ContentPlaces.None;

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
            bool isClause = child.Relation == Relation.Ccomp || (child.Relation == Relation.Xcomp && child.Xpos == "VBG" && child.Index > verb.Index)
                || (child.Relation == Relation.Csubj && draft.SourceReason == SourceReasons.Passive && child.Index > verb.Index);
            if (isClause)
            {
                AddPiece(draft, Clause(draft, child), speech);
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
            AddPiece(draft, before, speech);
            AddPiece(draft, after, speech);
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
            if (child.RightEdge < before && child.Tag != PartOfSpeech.Punctuation && child.Relation is not (Relation.Cc or Relation.Mark))
            {
                WordSpan stray = WordSpan.Subtree(child);
                AddPiece(draft, draft.Content[0].First < before ? stray.Union(draft.Content[0] with { End = Math.Min(draft.Content[0].End, before) }) : stray, speech);
            }
        }
    }

    // "…," X said: the quotation before the speaker is what was said, and what follows the cue is not.
    private static bool AddSpeechBefore(Draft draft, DirectSpeech speech)
    {
        const int longestSpeaker = 30;
        Word verb = draft.Trigger;
        Document document = verb.Document;
        if (speech.At(verb.Index) >= 0)
        {
            return false;
        }

        int first = draft.Cue.First;
        while (first > 0 && draft.Cue.First - first < longestSpeaker && speech.At(first - 1) < 0 && document[first - 1].Chars is not ("." or "?" or "!" or ":" or ";"))
        {
            first--;
        }

        if (first == 0 || speech.At(first - 1) is not (>= 0 and int at) || speech.All[at].Span.End != first
            || !EndsAsSpeech(document, first) || document.Text.AsSpan(document[first - 1].Span.End..verb.Span.Start).Contains('\n'))
        {
            return false;
        }

        WordSpan between = new WordSpan(first, draft.Cue.First).Trim(document);
        bool isInverted = between.IsEmpty && draft.Source is { } behind && behind.First >= draft.Cue.End;
        if (!isInverted && !(draft.Source is { } source && between.Contains(source) && OnlyStops(document, source.End, draft.Cue.First) && NoVerbs(document, between.First, source.First)))
        {
            if (between.IsEmpty || !SourcePhrase.IsNominal(document[between.End - 1]) || !NoVerbs(document, between.First, between.End)
                || document[between.First].Tag is not (PartOfSpeech.ProperNoun or PartOfSpeech.Noun or PartOfSpeech.Pronoun or PartOfSpeech.Determiner or PartOfSpeech.Adjective))
            {
                return false;
            }

            draft.Source = between;
            draft.SourceHead = HeadOf(document, between);
        }

        draft.IsDirect = true;
        draft.AddSpeech(speech.All[at].Span, document);
        return draft.Content.Count > 0;
    }

    private static bool OnlyStops(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (document[i].Tag != PartOfSpeech.Punctuation)
            {
                return false;
            }
        }

        return true;
    }

    private static bool NoVerbs(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (document[i].Tag is PartOfSpeech.Verb or PartOfSpeech.Auxiliary)
            {
                return false;
            }
        }

        return true;
    }

    // A comma, a question or exclamation mark, within the quotation's end or behind it.
    private static bool EndsAsSpeech(Document document, int end) => (end >= 2 && document[end - 2].Chars is "," or "?" or "!" or "…" or "..." or "—" or "--")
        || (document[end - 1].Span.Length > 1 && document[end - 1].Chars[0] == ',') || (end < document.WordCount && document[end].Chars is ",");

    private static Word HeadOf(Document document, WordSpan span)
    {
        Word head = document[span.First];
        for (int i = span.First; i < span.End; i++)
        {
            Word word = document[i];
            if (SourcePhrase.IsNominal(word) && (word.Head is not { } above || !span.Contains(above.Index)))
            {
                return word;
            }
        }

        return head;
    }

    // "said in the letter that …", and a clause right behind the cue, where the tree has hung it elsewhere.
    private static void AddClauseBehind(Draft draft, Arguments arguments, DirectSpeech speech)
    {
        const int farthest = 14;
        Word verb = draft.Trigger;
        Document document = verb.Document;
        if (draft.Content.Count > 0 || draft.Source is null || arguments.IsPassive || draft.Source.Value.First >= draft.Cue.End)
        {
            return;
        }

        int sentenceEnd = verb.Sentence.End;
        for (int i = draft.Cue.End; i < Math.Min(sentenceEnd, draft.Cue.End + farthest); i++)
        {
            Word mark = document[i];
            if (mark.Lemma == "that" && mark.Tag == PartOfSpeech.SubordinatingConjunction && mark.Head is { } clause && clause.Index > i)
            {
                AddPiece(draft, new WordSpan(i, clause.RightEdge + 1), speech);
                return;
            }
        }

        bool onlyClause = draft.Entry.Places == ContentPlaces.Clause && verb.Relation is Relation.Root or Relation.Parataxis or Relation.Ccomp or Relation.Conj;
        if (onlyClause && draft.Cue.End < sentenceEnd && document[draft.Cue.End].Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Determiner)
        {
            for (int i = draft.Cue.End + 1; i < sentenceEnd && document[i].Tag != PartOfSpeech.Punctuation; i++)
            {
                if (document[i].Features.Has(Feature.Finite) && document[i].Tag is PartOfSpeech.Verb or PartOfSpeech.Auxiliary)
                {
                    AddPiece(draft, new WordSpan(draft.Cue.End, sentenceEnd), speech);
                    return;
                }
            }
        }
    }

    // "…, the source added.": an aside at the sentence's end whose clause the tree has elsewhere.
    private static void AddSentenceBefore(Draft draft, DirectSpeech speech)
    {
        Document document = draft.Trigger.Document;
        if (draft.Source is not { } source || speech.At(draft.Trigger.Index) >= 0)
        {
            return;
        }

        int first = Math.Min(source.First, draft.Cue.First), end = Math.Max(source.End, draft.Cue.End);
        Sentence sentence = draft.Trigger.Sentence;
        bool isAside = first - sentence.First > 2 && end >= draft.Cue.End && end - first < 25 && document[first - 1].Chars is "," or "”" or "\"" or "''" or "?" or "!" or "’"
            && end < sentence.End && WordSpan.IsStop(document[end]);
        if (isAside)
        {
            AddPiece(draft, new WordSpan(sentence.First, first), speech);
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
                    draft.AddSpeech(whole, document);
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
}
