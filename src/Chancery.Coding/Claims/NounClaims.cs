using Chancery.Coding.Clauses;
using Chancery.Knowledge.Claims;
using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>Claims by nouns and adjectives: "US allegations of arms deals", "expressed fears that", "is confident that".</summary>
internal sealed class NounClaims(ClaimLexicon lexicon, CueWords cueWords)
{
    private static readonly HashSet<string> SpeakerPrepositions = new(StringComparer.Ordinal) { "by", "from", "among" };

    public Draft? ReadNoun(Word noun)
    {
        foreach (Cue cue in lexicon.Find(CueKind.Noun, noun.Lemma))
        {
            var draft = new Draft { Trigger = noun, Entry = cue, Cue = WordSpan.Of(noun), Stance = cue.Stance };
            AddSpeaker(draft);
            if (draft.Source is null && !cue.Places.HasFlag(ContentPlaces.Alone))
            {
                continue;
            }

            AddContent(draft);
            if (draft.Content.Count > 0)
            {
                return draft;
            }
        }

        return null;
    }

    public Draft? ReadAdjective(Word adjective)
    {
        if (adjective.Child(Relation.Cop) is not { } copula || copula.Index > adjective.Index)
        {
            return null;
        }

        foreach (Cue cue in lexicon.Find(CueKind.Adjective, adjective.Lemma))
        {
            WordSpan span = cueWords.Read(adjective, 0, out Word top, out bool isTurned);
            var draft = new Draft { Trigger = adjective, Entry = cue, Cue = span, Stance = isTurned ? cue.Stance.Negated() : cue.Stance };
            if (SourcePhrase.Subject(top, span) is { } subject && subject.Written.Lemma != "it")
            {
                SetSource(draft, subject.Written, subject.Meant);
                AddContent(draft);
                if (draft.Content.Count > 0)
                {
                    return draft;
                }
            }
        }

        return null;
    }

    private void AddSpeaker(Draft draft)
    {
        Word noun = draft.Trigger;
        foreach (Word child in noun.Children)
        {
            bool isSpeaker = child.Relation == Relation.NmodPoss
                || (child.Relation.Universal() is Relation.Amod or Relation.Compound && child.Index < noun.Index && char.IsUpper(child.Chars[0]) && child.Index > noun.Sentence.First)
                || (child.Relation.Universal() is Relation.Amod or Relation.Compound && child.Index < noun.Index && child.Tag == PartOfSpeech.ProperNoun)
                || (child.Relation == Relation.Nmod && SpeakerPrepositions.Contains(ArgumentReader.Preposition(child)));
            if (isSpeaker)
            {
                SetSource(draft, child, child);
                return;
            }
        }

        if (Squeezed(noun) is { } owner)
        {
            SetSource(draft, owner, owner);
            return;
        }

        Word top = noun;
        while (top.Relation == Relation.Conj && top.Head is { } member && member.Tag == PartOfSpeech.Noun)
        {
            top = member;
        }

        if (top.Relation == Relation.Obj && top.Head is { } verb && lexicon.IsLight(verb.Lemma) && !IsStance(verb))
        {
            WordSpan span = cueWords.Read(verb, 0, out Word carrier, out bool isTurned);
            if (span.End <= noun.Index && SourcePhrase.Subject(carrier, span) is { } subject)
            {
                draft.Cue = span with { End = noun.Index + 1 };
                draft.Stance = isTurned ? draft.Stance.Negated() : draft.Stance;
                SetSource(draft, subject.Written, subject.Meant);
            }
        }
    }

    // "denied US accusations that …": a name right before the noun, which the tree takes for a second object.
    private Word? Squeezed(Word noun) => noun.Relation == Relation.Obj && noun.Head is { } verb && IsStance(verb)
        && verb.Child(Relation.Iobj) is { Tag: PartOfSpeech.ProperNoun } name && name.RightEdge + 1 == noun.LeftEdge ? name : null;

    // Of "denied the allegation" the subject denies; who alleges is another.
    private bool IsStance(Word verb)
    {
        foreach (Cue cue in lexicon.Find(CueKind.Verb, verb.Lemma))
        {
            if (cue.Stance is Stance.Denies or Stance.Doubts)
            {
                return true;
            }
        }

        return false;
    }

    private static void SetSource(Draft draft, Word written, Word meant)
    {
        WordSpan phrase = SourcePhrase.Phrase(written, draft.Cue);
        if (phrase.IsEmpty)
        {
            return;
        }

        draft.SourceHead = meant;
        draft.Source = phrase;
    }

    private static void AddContent(Draft draft)
    {
        Word noun = draft.Trigger;
        Document document = noun.Document;
        Cue cue = draft.Entry;
        WordSpan? phrase = null;
        foreach (Word child in noun.Children)
        {
            if (child.Index <= noun.Index)
            {
                continue;
            }

            string marker = ArgumentReader.Marker(child);
            bool isClause = cue.Places.HasFlag(ContentPlaces.Clause) && child.Relation.Universal() is Relation.Acl or Relation.Ccomp or Relation.Advcl && (marker == "that" || IsBareClause(child) || IsWholeClause(child));
            bool isInfinitive = cue.Places.HasFlag(ContentPlaces.Infinitive) && child.Relation.Universal() is Relation.Acl or Relation.Xcomp or Relation.Advcl or Relation.Ccomp && marker == "to";
            string preposition = child.Relation.Universal() switch
            {
                Relation.Nmod or Relation.Obl => ArgumentReader.Preposition(child),
                Relation.Acl or Relation.Advcl => marker,
                _ => "",
            };
            if (isClause || isInfinitive)
            {
                // "accusations against Iran that it sold arms": a clause says more than a phrase before it.
                draft.Add(WordSpan.Subtree(child), document);
                return;
            }

            if (phrase is null && preposition.Length > 0 && cue.Prepositions.Contains(preposition) && (draft.Source is not null || IsTelling(cue)))
            {
                phrase = WordSpan.Subtree(child);
            }
        }

        if (phrase is { } span)
        {
            draft.Cue = draft.Cue.End == span.First ? draft.Cue with { End = span.First + 1 } : draft.Cue;
            draft.Add(span with { First = span.First + 1 }, document);
        }
    }

    // Without a speaker only these nouns say that somebody says it: "allegations of torture", not "the question of time".
    private static bool IsTelling(Cue cue) => cue.Stance is Stance.Alleges or Stance.Fears;

    // "allegations that Iran sold arms" read as a relative clause: it lacks nothing that "that" could stand for.
    private static bool IsWholeClause(Word clause) => clause.Relation == Relation.AclRelcl && clause.Document[clause.LeftEdge].Chars is "that"
        && clause.Child(Relation.Nsubj) is { } subject && !SourcePhrase.IsRelative(subject) && HasOtherObject(clause);

    private static bool HasOtherObject(Word clause)
    {
        foreach (Word child in clause.Children)
        {
            if (child.Relation == Relation.Obj && child.Index > clause.Index)
            {
                return true;
            }
        }

        return false;
    }

    // "fears he may go": a clause with a subject and no relative pronoun.
    private static bool IsBareClause(Word clause)
    {
        if (clause.Relation is Relation.AclRelcl && clause.Head?.Tag == PartOfSpeech.Noun)
        {
            return false;
        }

        return clause.Relation == Relation.Ccomp && clause.Child(Relation.Nsubj) is { } subject && !SourcePhrase.IsRelative(subject);
    }
}
