using Chancery.Coding.Clauses;
using Chancery.Knowledge.Claims;
using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>Claims by words beside what is said: "according to", "allegedly", "alleged".</summary>
internal sealed class PhraseClaims(ClaimLexicon lexicon)
{
    private const int HighestHead = 8;

    /// <summary>"According to X, …" and "…, in the words of X".</summary>
    public Draft? ReadPhrase(Word first)
    {
        if (first.Tag == PartOfSpeech.Punctuation)
        {
            return null;
        }

        foreach (Cue cue in lexicon.Find(CueKind.Phrase, first.Chars.ToString().ToLowerInvariant()))
        {
            int end = first.Index + 1 + cue.Rest.Count;
            if (Stands(first, cue) && end < first.Sentence.End && SourceAfter(first, end) is { } source)
            {
                var draft = new Draft { Trigger = first, Entry = cue, Cue = new WordSpan(first.Index, end), Stance = cue.Stance, SourceHead = source };
                WordSpan phrase = SourcePhrase.Phrase(source, draft.Cue);
                draft.Source = phrase.IsEmpty ? new WordSpan(end, source.Index + 1) : phrase with { First = end };
                AddHost(draft, source, draft.Cue.Union(draft.Source.Value));
                return draft.Content.Count > 0 ? draft : null;
            }
        }

        return null;
    }

    /// <summary>"allegedly": the clause it stands in; "alleged": the noun phrase.</summary>
    public Draft? ReadModifier(Word word)
    {
        CueKind kind = word.Tag == PartOfSpeech.Adverb ? CueKind.Adverb : CueKind.Modifier;
        ReadOnlySpan<Cue> cues = lexicon.Find(kind, word.Chars.ToString().ToLowerInvariant());
        bool stands = kind == CueKind.Adverb ? word.Relation == Relation.Advmod : word.Relation == Relation.Amod && word.Head?.Index > word.Index;
        if (cues.IsEmpty || !stands || word.Head is not { } head)
        {
            return null;
        }

        var draft = new Draft { Trigger = word, Entry = cues[0], Cue = WordSpan.Of(word), Stance = cues[0].Stance, SourceReason = SourceReasons.Unspecified };
        WordSpan host = WordSpan.Subtree(head);
        foreach (Word child in head.Children)
        {
            // A clause beside the clause is not under the adverb.
            if (child.Relation.Universal() is Relation.Parataxis or Relation.Cc or Relation.Mark or Relation.Case || (child.Relation == Relation.Conj && kind == CueKind.Adverb))
            {
                host = child.Index < head.Index ? host with { First = Math.Max(host.First, child.RightEdge + 1) } : host with { End = Math.Min(host.End, child.LeftEdge) };
            }
        }

        draft.Add(host, word.Document);
        return draft.Content.Count > 0 ? draft : null;
    }

    private static bool Stands(Word first, Cue cue)
    {
        for (int i = 0; i < cue.Rest.Count; i++)
        {
            int at = first.Index + 1 + i;
            if (at >= first.Sentence.End || !first.Document[at].Chars.Equals(cue.Rest[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    // The noun whose phrase begins behind the preposition: the highest word above the first one that still begins there.
    private static Word? SourceAfter(Word first, int at)
    {
        if (first.Relation == Relation.Case && first.Head is { } noun && noun.Index >= at)
        {
            return noun;
        }

        Word word = first.Document[at];
        for (int i = 0; i < HighestHead && word.Head is { } head && head.LeftEdge >= first.Index && head.Index > first.Index && SourcePhrase.IsNominal(head); i++)
        {
            word = head;
        }

        return SourcePhrase.IsNominal(word) || word.Tag is PartOfSpeech.Adjective or PartOfSpeech.Determiner or PartOfSpeech.Other ? word : LastNoun(first, at);
    }

    // Where the tree reads "exit polls" as a verb: the last noun before the next stop.
    private static Word? LastNoun(Word first, int at)
    {
        Word? found = null;
        for (int i = at; i < first.Sentence.End && first.Document[i].Tag != PartOfSpeech.Punctuation; i++)
        {
            found = SourcePhrase.IsNominal(first.Document[i]) ? first.Document[i] : found;
        }

        return found;
    }

    // The clause that the phrase hangs on; the nearest predicate above where it hangs on a noun.
    private static void AddHost(Draft draft, Word source, WordSpan phrase)
    {
        Document document = source.Document;
        Word? host = source.Head;
        for (int i = 0; i < HighestHead && host is { } low && !ArgumentReader.IsPredicate(low) && low.Head is { } up; i++)
        {
            host = up;
        }

        Sentence sentence = source.Sentence;
        bool isLast = phrase.End >= sentence.End - 1 && phrase.First > sentence.First && document[phrase.First - 1].Chars is ",";
        WordSpan span = host is { } found && !phrase.Contains(found.Index) && !isLast
            ? WordSpan.Subtree(found)
            : new WordSpan(sentence.First, sentence.End);
        draft.Add(span, document);
    }
}
