using Chancery.Coding.Clauses;
using Chancery.Knowledge.Frames;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>Lays a pattern over a predicate's arguments.</summary>
internal sealed class PatternMatcher(FrameLexicon lexicon)
{
    private const int FarthestWord = 5;

    /// <summary>The binding, or null where the pattern does not fit.</summary>
    public Binding? Match(FrameEntry entry, Arguments arguments)
    {
        FramePattern pattern = entry.Pattern;
        if (pattern.TriggerClass is { } name && !InClass(arguments.Predicate, name))
        {
            return null;
        }

        var state = new State(arguments);
        foreach (Slot slot in pattern.Slots)
        {
            if (!Fill(slot, pattern.Kind, state) && !slot.Optional)
            {
                return null;
            }
        }

        state.Trigger.Add(arguments.Predicate);
        Word[] trigger = [.. state.Trigger.Distinct().OrderBy(w => w.Index)];
        int score = (2 * pattern.Specificity) + (state.Actors.Count > 0 ? 1 : 0) + (state.Recipients.Count > 0 ? 1 : 0) - state.Doubts;
        return new Binding(entry, arguments.Predicate, trigger, state.Actors, state.Recipients, state.Reciprocal, state.Inner, score, arguments.SubjectReason)
        {
            LightVerb = arguments.LightVerb,
        };
    }

    /// <summary>Whether a noun, alone or with the words before it that belong to it, is of an object class.</summary>
    public bool InClass(Word noun, string name)
    {
        string phrase = noun.Lemma.ToLowerInvariant();
        if (lexicon.Classes.Contains(name, phrase))
        {
            return true;
        }

        for (int i = noun.Index - 1; i >= Math.Max(noun.Sentence.First, noun.Index - 3); i--)
        {
            Word before = noun.Document[i];
            if (before.Chars is "-")
            {
                continue;
            }

            phrase = before.Lemma.ToLowerInvariant() + " " + phrase;
            if (lexicon.Classes.Contains(name, phrase))
            {
                return true;
            }
        }

        // "a package of sanctions", "dozens of prisoners": the noun behind "of" is what is meant.
        return Measured(noun) is { } content && InClass(content, name);
    }

    // "most of the debts": the debts. The parser may hang them on the verb.
    private static Word? Measured(Word noun)
    {
        if (!IsMeasure(noun))
        {
            return null;
        }

        foreach (Word child in noun.Children)
        {
            if (child.Relation == Relation.Nmod && ArgumentReader.Preposition(child) == "of")
            {
                return child;
            }
        }

        if (noun.Head is { } head)
        {
            foreach (Word sibling in head.Children)
            {
                if (sibling.Relation == Relation.Obl && sibling.LeftEdge == noun.Index + 1 && ArgumentReader.Preposition(sibling) == "of")
                {
                    return sibling;
                }
            }
        }

        return null;
    }

    private static bool IsMeasure(Word noun) => noun.Tag == PartOfSpeech.Numeral
        || noun.Lemma is "most" or "all" or "many" or "much" or "half" or "part" or "majority" or "bulk" or "rest" or "any" or "some" or "none" or "share"
        || noun.Lemma is "package" or "number" or "dozen" or "hundred" or "thousand" or "million" or "series" or "round" or "set" or "lot" or "ton" or "tonne" or "wave"
            or "group" or "range" or "type" or "kind" or "form" or "piece" or "batch" or "shipment" or "supply" or "amount" or "quantity" or "unit" or "raft" or "list";

    private sealed class State(Arguments arguments)
    {
        public Arguments Arguments => arguments;
        public List<Word> Actors { get; } = [];
        public List<Word> Recipients { get; } = [];
        public List<Word> Trigger { get; } = [];
        public HashSet<Word> Used { get; } = [];
        public bool Reciprocal { get; set; }
        public Word? Inner { get; set; }
        public int Doubts { get; set; }
        public int ObjectAt { get; set; }
    }

    private bool Fill(Slot slot, PatternKind kind, State state) => slot.Kind switch
    {
        SlotKind.Subject => Subject(slot, kind, state),
        SlotKind.Object => Object(slot, state),
        SlotKind.Oblique => Oblique(slot, state),
        SlotKind.Infinitive or SlotKind.Clause => Clause(slot, state),
        _ => Literal(slot.Words, state),
    };

    private bool Subject(Slot slot, PatternKind kind, State state)
    {
        Arguments a = state.Arguments;
        if (kind == PatternKind.Noun)
        {
            return Possessor(slot, state);
        }

        if (a.Subjects.Count == 0)
        {
            // The actor may stay unsaid ("was arrested", "to attack"); nothing else may.
            state.Doubts++;
            return slot.Filler.Kind is FillerKind.Actor or FillerKind.Recipient or FillerKind.Any;
        }

        return slot.Filler.Kind == FillerKind.Actors
            ? IsSeveral(a.Subjects[0]) && Bind(slot.Filler, a.Subjects[0], state)
            : a.Subjects.Exists(s => Bind(slot.Filler, s, state));
    }

    private bool Possessor(Slot slot, State state)
    {
        Arguments a = state.Arguments;
        bool several = slot.Filler.Kind == FillerKind.Actors;
        foreach (Word subject in a.Subjects)
        {
            bool modifier = subject.Relation.Universal() is Relation.Amod or Relation.Compound;
            if ((!modifier || Entities.ActorWords.IsProperModifier(subject)) && (!several || IsSeveral(subject)) && Bind(slot.Filler, subject, state))
            {
                return true;
            }
        }

        foreach (Oblique oblique in a.Obliques)
        {
            bool own = oblique.Preposition is "by" or "from" || (oblique.Preposition == "of" && !oblique.OfObject);
            if (own && !state.Used.Contains(oblique.Noun) && (!several || IsSeveral(oblique.Noun)) && Bind(slot.Filler, oblique.Noun, state))
            {
                return true;
            }
        }

        state.Doubts += 2;
        return slot.Filler.Kind is FillerKind.Actor or FillerKind.Recipient;
    }

    private bool Object(Slot slot, State state)
    {
        List<Word> objects = state.Arguments.Objects;
        for (int i = state.ObjectAt; i < objects.Count; i++)
        {
            if (!state.Used.Contains(objects[i]) && OwnerFits(slot, objects[i], state) && Bind(slot.Filler, objects[i], state))
            {
                state.ObjectAt = i + 1;
                return true;
            }
        }

        return slot.Filler.Kind == FillerKind.Event && BareGerund(state);
    }

    // "stop killing", "consider attacking".
    private static bool BareGerund(State state)
    {
        foreach (InnerClause clause in state.Arguments.Clauses)
        {
            if (clause.Marker.Length == 0 && clause.Head.Xpos == "VBG")
            {
                state.Inner = clause.Head;
                return true;
            }
        }

        return false;
    }

    private bool Oblique(Slot slot, State state)
    {
        foreach (bool ofObject in (ReadOnlySpan<bool>)[false, true])
        {
            foreach (Oblique oblique in state.Arguments.Obliques)
            {
                if (oblique.OfObject == ofObject && slot.Words.Contains(oblique.Preposition) && !state.Used.Contains(oblique.Noun)
                    && (slot.Filler.Kind != FillerKind.Actors || IsSeveral(oblique.Noun)) && OwnerFits(slot, oblique.Noun, state) && Bind(slot.Filler, oblique.Noun, state))
                {
                    state.Doubts += ofObject ? 1 : 0;
                    return true;
                }
            }
        }

        return ParticleAndObject(slot, state) || ClauseSubject(slot, state) || GerundClause(slot, state);
    }

    // "rejected Iran's demand": whose the argument is fills a role of its own.
    private bool OwnerFits(Slot slot, Word noun, State state)
    {
        if (slot.Owner is not { } owner)
        {
            return true;
        }

        if (slot.Filler.Kind == FillerKind.Class && !InClass(noun, slot.Filler.Words[0]))
        {
            return false;
        }

        if (Possessors(noun) is not [var possessor, ..])
        {
            return false;
        }

        return Bind(new Filler(owner, []), possessor, state);
    }

    /// <summary>Who a noun belongs to or comes from: possessor, proper modifier, "of", "by", "from", in this order.</summary>
    public static List<Word> Possessors(Word noun)
    {
        if (Measured(noun) is { } content)
        {
            return Possessors(content);
        }

        List<Word> result = [];
        foreach (Word child in noun.Children)
        {
            bool modifier = child.Relation.Universal() is Relation.Amod or Relation.Compound && child.Index < noun.Index && Entities.ActorWords.IsProperModifier(child);
            if (child.Relation == Relation.NmodPoss)
            {
                result.Insert(0, child);
            }
            else if (modifier || (child.Relation.Universal() == Relation.Nmod && ArgumentReader.Preposition(child) is "of" or "by" or "from"))
            {
                result.Add(child);
            }
        }

        return result;
    }

    // "called off talks": the preposition is a particle, the noun an object.
    private bool ParticleAndObject(Slot slot, State state)
    {
        foreach (Word child in state.Arguments.Predicate.Children)
        {
            bool particle = child.Relation == Relation.CompoundPrt || (child.Relation is Relation.Advmod or Relation.Case && child.Index > state.Arguments.Predicate.Index);
            if (particle && slot.Words.Contains(child.Lemma))
            {
                foreach (Word candidate in state.Arguments.Objects)
                {
                    if (!state.Used.Contains(candidate) && Bind(slot.Filler, candidate, state))
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
    private bool ClauseSubject(Slot slot, State state)
    {
        foreach (InnerClause clause in state.Arguments.Clauses)
        {
            if (slot.Words.Contains(clause.Marker) && clause.Head.Child(Relation.Nsubj) is { } subject && Bind(slot.Filler, subject, state))
            {
                return true;
            }
        }

        return false;
    }

    // "accused Russia of violating": a preposition before a verb in -ing is a mark.
    private static bool GerundClause(Slot slot, State state)
    {
        if (slot.Filler.Kind is not (FillerKind.Event or FillerKind.Any))
        {
            return false;
        }

        foreach (InnerClause clause in state.Arguments.Clauses)
        {
            if (slot.Words.Contains(clause.Marker))
            {
                state.Inner = slot.Filler.Kind == FillerKind.Event ? clause.Head : state.Inner;
                return true;
            }
        }

        return false;
    }

    private bool Clause(Slot slot, State state)
    {
        foreach (InnerClause clause in state.Arguments.Clauses)
        {
            bool infinitive = clause.Marker == "to" || clause.Head.Xpos is "VB" or "VBG";
            bool fits = slot.Kind == SlotKind.Infinitive
                ? infinitive && clause.Relation.Universal() is Relation.Xcomp or Relation.Advcl or Relation.Acl or Relation.Ccomp
                : clause.Relation.Universal() is Relation.Ccomp or Relation.Acl or Relation.Advcl && !infinitive && clause.Marker is "that" or "" && Says(slot, clause.Head, state);
            if (!fits)
            {
                continue;
            }

            state.Doubts += slot.Kind == SlotKind.Infinitive && clause.Relation.Universal() == Relation.Advcl ? 2 : 0;
            state.Inner = slot.Filler.Kind == FillerKind.Event ? clause.Head : null;
            return true;
        }

        return false;
    }

    // The clause's subject is the speaker ("A") or somebody else ("R"); its words and its noun are those the pattern asks for.
    private bool Says(Slot slot, Word clause, State state)
    {
        Word? subject = clause.Child(Relation.Nsubj) ?? clause.Child(Relation.NsubjPass);
        bool self = subject is { Tag: PartOfSpeech.Pronoun } pronoun && !pronoun.Features.Has(Feature.SecondPerson) && pronoun.Xpos is "PRP";
        bool who = slot.Inner switch
        {
            FillerKind.Recipient => subject is not null && !self,
            FillerKind.Actor => self,
            _ => true,
        };
        if (!who || !slot.Content.All(words => Holds(clause, w => Says(words, w))) || (slot.Filler.Kind == FillerKind.Class && !Holds(clause, w => InClass(w, slot.Filler.Words[0]))))
        {
            return false;
        }

        if (slot.Inner == FillerKind.Recipient)
        {
            state.Recipients.Add(subject!.Value);
        }

        return true;
    }

    // The clause's head, what hangs on it, and what hangs on its infinitive.
    private static bool Holds(Word clause, Func<Word, bool> test)
    {
        if (test(clause))
        {
            return true;
        }

        foreach (Word child in clause.Children)
        {
            if (child.Relation.Universal() is not (Relation.Nsubj or Relation.Advcl or Relation.Conj) && (test(child) || (child.Relation == Relation.Xcomp && Holds(child, test))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Literal(IReadOnlyList<string> words, State state)
    {
        Word predicate = state.Arguments.Predicate;
        foreach (Word child in predicate.Children)
        {
            if (Says(words, child))
            {
                state.Trigger.Add(child);
                return true;
            }
        }

        int first = Math.Max(predicate.Sentence.First, predicate.Index - 2), end = Math.Min(predicate.Sentence.End, predicate.Index + FarthestWord);
        for (int i = first; i < end; i++)
        {
            Word near = predicate.Document[i];
            if (i != predicate.Index && Says(words, near))
            {
                state.Trigger.Add(near);
                return true;
            }
        }

        return false;
    }

    private bool Bind(Filler filler, Word noun, State state)
    {
        switch (filler.Kind)
        {
            case FillerKind.Actor:
                // A second A is the other side of a reciprocal event.
                state.Reciprocal |= state.Actors.Count > 0;
                state.Actors.Add(noun);
                break;
            case FillerKind.Actors:
                state.Reciprocal = true;
                state.Actors.Add(noun);
                break;
            case FillerKind.Recipient:
                state.Recipients.Add(noun);
                break;
            case FillerKind.Class when InClass(noun, filler.Words[0]):
                state.Trigger.Add(noun);
                break;
            case FillerKind.Literal when Says(filler.Words, noun):
                state.Trigger.Add(noun);
                break;
            case FillerKind.Event:
                state.Inner = noun;
                break;
            case FillerKind.Any:
                break;
            default:
                return false;
        }

        state.Used.Add(noun);
        return true;
    }

    private static bool Says(IReadOnlyList<string> words, Word word) =>
        words.Contains(word.Lemma.ToLowerInvariant()) || words.Contains(word.Text.ToLowerInvariant());

    /// <summary>Coordinated, plural, or a number of people: what can act on each other.</summary>
    private static bool IsSeveral(Word noun) => noun.Features.Has(Feature.Plural) || Entities.NounPhrase.Members(noun).Count > 1
        || noun.Lemma is "side" or "party" or "pair" or "duo" or "both" or "group" or "bloc" or "alliance" or "they" or "we";
}
