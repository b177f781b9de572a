using Chancery.Coding.Clauses;
using Chancery.Knowledge.Frames;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <content>Phrases with a preposition, and what stands in their place: particles, marks, infinitives.</content>
internal sealed partial class PatternMatcher
{
    private bool Oblique(Slot slot, PatternFilling state)
    {
        foreach (bool ofObject in (ReadOnlySpan<bool>)[false, true])
        {
            foreach (Oblique oblique in state.Obliques)
            {
                if (oblique.OfObject == ofObject && !(ofObject && slot.Filler.Kind == FillerKind.Any && IsOfUnnamed(oblique, state)) && Fits(slot, oblique) && !state.Used.Contains(oblique.Noun)
                    && (slot.Filler.Kind != FillerKind.Actors || NounShapes.IsSeveral(oblique.Noun)) && OwnerFits(slot, oblique.Noun, state) && Bind(slot.Filler, oblique.Noun, state))
                {
                    state.Doubts += ofObject ? 1 : 0;
                    return true;
                }
            }
        }

        return ParticleAndObject(slot, state) || ClauseSubject(slot, state) || GerundClause(slot, state) || LiteralInfinitive(slot, state);
    }

    // "let the crew of the ship go" is no letting go of the ship: what belongs to an object that the pattern does not name.
    private static bool IsOfUnnamed(Oblique oblique, PatternFilling state) =>
        oblique is { Preposition: "of", Noun.Head: { } owned } && state.Predicate.Tag == PartOfSpeech.Verb && state.Objects.Contains(owned) && !state.Used.Contains(owned) && !state.Trigger.Contains(owned);

    // "out of the town", "in to demands": the last of the prepositions, where the first is the verb's particle. No actor is a time.
    private static bool Fits(Slot slot, Oblique oblique)
    {
        string preposition = oblique.Preposition;
        int blank = preposition.LastIndexOf(' ');
        bool says = slot.Words.Contains(preposition)
            || (blank > 0 && preposition[..blank] is "out" or "in" or "off" or "up" or "down" or "away" or "back" or "on" or "over" && slot.Words.Contains(preposition[(blank + 1)..]));
        return says && !(slot.Filler.Kind is FillerKind.Any && ArgumentReader.IsTime(oblique.Noun)) && !(slot.Filler.Kind is FillerKind.Actor or FillerKind.Actors or FillerKind.Recipient && (ArgumentReader.IsTime(oblique.Noun) || IsManner(oblique)));
    }

    // "in a bid to", "in response to", "in a televised speech": how and why, not whom.
    private static bool IsManner(Oblique oblique) => oblique is { Preposition: "in" or "on" or "with" or "to" or "at", Noun.Lemma: "bid" or "attempt" or "effort" or "move" or "response"
        or "retaliation" or "revenge" or "exchange" or "return" or "addition" or "order" or "broadcast" or "speech" or "address" or "statement" or "interview" or "letter" or "tweet" or "message"
        or "conference" or "ceremony" or "line" or "favour" or "favor" or "protest" or "view" or "light" or "aim" or "intention" or "extent" or "degree" or "case" or "way" };

    // "refused to meet": the infinitive belongs to the trigger.
    private static bool LiteralInfinitive(Slot slot, PatternFilling state)
    {
        if (slot.Filler.Kind != FillerKind.Literal)
        {
            return false;
        }

        foreach (InnerClause clause in state.Clauses)
        {
            if (slot.Words.Contains(clause.Marker) && NounShapes.Says(slot.Filler.Words, clause.Head))
            {
                state.Adopt(clause.Head);
                return true;
            }
        }

        // "gave 3 million dollars to help them": the tree may hang the purpose on the thing given.
        foreach (Word thing in state.Used)
        {
            if (thing.Child(Relation.Acl) is { } purpose && slot.Words.Contains(ArgumentReader.Marker(purpose)) && NounShapes.Says(slot.Filler.Words, purpose))
            {
                state.Adopt(purpose);
                return true;
            }
        }

        return false;
    }

    // "called off talks": the preposition is a particle, the noun an object.
    private bool ParticleAndObject(Slot slot, PatternFilling state)
    {
        foreach (Word child in state.Predicate.Children)
        {
            bool particle = child.Relation == Relation.CompoundPrt || child is { Relation: Relation.Obl, Tag: PartOfSpeech.Adposition } || (child.Relation is Relation.Advmod or Relation.Case && child.Index > state.Predicate.Index);
            if (particle && slot.Words.Contains(child.Lemma))
            {
                if (slot.Filler.Kind == FillerKind.Event && BareGerund(state))
                {
                    state.Trigger.Add(child);
                    return true;
                }

                foreach (Word candidate in state.Objects)
                {
                    if (!state.Used.Contains(candidate) && OwnerFits(slot, candidate, state) && Bind(slot.Filler, candidate, state))
                    {
                        state.Trigger.Add(child);
                        return true;
                    }
                }
            }
        }

        return false;
    }

    // "called for Israel to withdraw": the preposition's noun is the subject of the clause.
    private bool ClauseSubject(Slot slot, PatternFilling state)
    {
        foreach (InnerClause clause in state.Clauses)
        {
            if (slot.Words.Contains(clause.Marker) && clause.Head.Child(Relation.Nsubj) is { } subject && Bind(slot.Filler, subject, state))
            {
                return true;
            }
        }

        return false;
    }

    // "accused Russia of violating": a preposition before a verb in -ing is a mark.
    private static bool GerundClause(Slot slot, PatternFilling state)
    {
        if (slot.Filler.Kind is not (FillerKind.Event or FillerKind.Any))
        {
            return false;
        }

        foreach (InnerClause clause in state.Clauses)
        {
            if (slot.Words.Contains(clause.Marker))
            {
                state.Inner = slot.Filler.Kind == FillerKind.Event ? clause.Head : state.Inner;
                return true;
            }
        }

        return false;
    }
}
