using Chancery.Coding.Clauses;
using Chancery.Knowledge.Claims;
using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>Finds what was said where it is a quotation or a clause that the tree does not hang on its verb.</summary>
internal static class SpokenContent
{
    // "…," X said: the quotation before the speaker is what was said, and what follows the cue is not.
    public static bool AddSpeechBefore(Draft draft, DirectSpeech speech)
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

        if (!speech.All[at].IsWhole && IsTitle(speech.All[at].Span, verb))
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
            draft.SourceHead = SourcePhrase.HeadOf(document, between);
        }

        draft.IsDirect = true;
        draft.AddSpeech(speech.All[at].Span, document);
        return draft.Content.Count > 0;
    }

    // In "an interview with “Morning Talk,” X said that …" the marks hold a name: what is said stands behind the cue.
    private static bool IsTitle(WordSpan quoted, Word verb)
    {
        bool isGoverned = quoted.First > 0 && verb.Document[quoted.First - 1].Tag == PartOfSpeech.Adposition;
        foreach (Word child in verb.Children)
        {
            if (child.Index > verb.Index && (child.Relation == Relation.Ccomp || (isGoverned && child.Relation.Universal() is Relation.Obj or Relation.Xcomp && verb.Lemma != "tell")))
            {
                return true;
            }
        }

        return false;
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

    // "said in the letter that …", and a clause right behind the cue, where the tree has hung it elsewhere.
    public static void AddClauseBehind(Draft draft, Arguments arguments, DirectSpeech speech)
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
    public static void AddSentenceBefore(Draft draft, DirectSpeech speech)
    {
        Document document = draft.Trigger.Document;
        if (draft.Source is not { } source || speech.At(draft.Trigger.Index) >= 0 || draft.Trigger.Xpos == "VB")
        {
            return;
        }

        int first = Math.Min(source.First, draft.Cue.First), end = Math.Max(source.End, draft.Cue.End);
        Sentence sentence = draft.Trigger.Sentence;
        bool isAside = !(end + 1 < document.WordCount && speech.At(end + 1) >= 0) && !IsCircumstance(document[sentence.First]) && first - sentence.First > 2 && end >= draft.Cue.End && end - first < 25 && document[first - 1].Chars is "," or "”" or "\"" or "''" or "?" or "!" or "’"
            && end < sentence.End && WordSpan.IsStop(document[end]);
        if (isAside)
        {
            AddPiece(draft, new WordSpan(sentence.First, first), speech);
        }
    }

    // "Asked whether he would go, X said", "When the talks had failed, X said": what it was said upon is not what was said.
    private static bool IsCircumstance(Word opening) => opening.Relation.Universal() == Relation.Advcl
        || (opening.Relation.Universal() is Relation.Mark or Relation.Advmod && opening.Head?.Relation.Universal() == Relation.Advcl && opening.Chars is not ("If" or "Because" or "That"));

    // Where a piece reaches into a quotation the whole quotation is meant, unless the cue itself is quoted.
    public static void AddPiece(Draft draft, WordSpan piece, DirectSpeech speech)
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
}
