using Chancery.Coding.Clauses;
using Chancery.Knowledge.Claims;
using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>Finds the source of a verb's claim: its subject, the agent of a passive, the speaker behind an inverted cue.</summary>
internal static class VerbSource
{
    public static void AddSource(Draft draft, Word top, Arguments arguments, DirectSpeech speech)
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
        if (draft.Cue.First != verb.Index || draft.Entry.Places.HasFlag(ContentPlaces.Recipient) || !VerbContent.TakesSpeech(draft.Entry)
            || verb.Xpos is "VBG" or "VB" || verb.Previous is not { Tag: PartOfSpeech.Punctuation } before)
        {
            return null;
        }

        bool afterSpeech = speech.At(before.Index) >= 0 && speech.At(verb.Index) < 0;
        if (!afterSpeech && before.Chars is not ",")
        {
            return null;
        }

        // "The minister, who …, denied reports": with a subject before it the verb has an object behind it.
        if (!afterSpeech && verb.Child(Relation.Nsubj) is { } own && own.Index < verb.Index)
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
}
