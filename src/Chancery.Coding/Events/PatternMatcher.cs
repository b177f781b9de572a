using Chancery.Coding.Clauses;
using Chancery.Knowledge;
using Chancery.Knowledge.Frames;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>Lays a pattern over a predicate's arguments.</summary>
internal sealed partial class PatternMatcher(FrameLexicon lexicon, ClassNeighbours neighbours)
{
    private const int FarthestWord = 5;

    // A noun of the class itself is to win over one that is only like its nouns.
    private const int DoubtOfLikeness = 2;

    private readonly ClassNouns _classes = new(lexicon.Classes, neighbours);

    /// <summary>No binding of the pattern has a higher score: both parties found, and of each class its longest phrase.</summary>
    public static int HighestScore(FramePattern pattern) => (2 * pattern.Specificity) + 2 + (ClassNouns.LongestPhrase * pattern.Classes);

    /// <summary>The binding, or null where the pattern does not fit.</summary>
    /// <param name="state">The predicate's, which all its patterns use in turn.</param>
    public Binding? Match(FrameEntry entry, Arguments arguments, PatternFilling state)
    {
        FramePattern pattern = entry.Pattern;
        state.BeginAnew();
        if (pattern.TriggerClass is { } name && !IsOfClass(arguments.Predicate, name, state))
        {
            return null;
        }

        foreach (Slot slot in pattern.Slots)
        {
            if (!Fill(slot, pattern, state) && !slot.Optional)
            {
                return null;
            }
        }

        // "Chinese troops held drills" are troops of one side.
        if (entry.Frame.Meaning.Type == EventType.Cooperate && state is { Reciprocal: true, Actors: [var only] } && !NounShapes.AreParties(only))
        {
            return null;
        }

        // "was shot at a bus stop": whom the passive speaks of is who suffers, not the phrase behind the verb.
        if (arguments is { IsPassive: true, Objects: [var patient, ..] } && state.Recipients.Count > 0 && !state.Uses(patient))
        {
            return null;
        }

        StandIns.Add(entry, state, lexicon.Classes);
        state.Trigger.Add(arguments.Predicate);
        Word[] trigger = [.. state.Trigger.Distinct().OrderBy(w => w.Index)];
        int score = (2 * pattern.Specificity) + (state.Actors.Count > 0 ? 1 : 0) + (state.Recipients.Count > 0 ? 1 : 0) - state.Doubts;
        return new Binding(entry, arguments.Predicate, trigger, [.. state.Actors], [.. state.Recipients], state.Reciprocal, state.Inner, score, arguments.SubjectReason)
        {
            LightVerb = arguments.LightVerb,
            ClassSubject = state.ClassSubject,
            IsMoved = state.IsMoved,
        };
    }

    /// <summary>Who a noun belongs to or comes from.</summary>
    public static List<Word> Possessors(Word noun) => Owners.Of(noun);

    // A longer phrase says more: "peacekeeping battalion" is rather a peacekeeper than troops.
    private bool IsOfClass(Word noun, string name, PatternFilling state)
    {
        int length = state.LengthIn(name, noun, _classes);
        state.Doubts += length == ClassNouns.ByLikeness ? DoubtOfLikeness : -Math.Max(0, length - 1);
        return length != 0;
    }

    private bool Fill(Slot slot, FramePattern pattern, PatternFilling state) => slot.Kind switch
    {
        SlotKind.Subject => pattern.Kind == PatternKind.Noun ? Possessor(slot, pattern, state) : Subject(slot, state),
        SlotKind.Object => Object(slot, state),
        SlotKind.Oblique => Oblique(slot, state),
        SlotKind.Infinitive or SlotKind.Clause => Clause(slot, state),
        _ => Literal(slot.Words, state),
    };

    private bool Subject(Slot slot, PatternFilling state)
    {
        if (state.Subjects.Count == 0)
        {
            // The actor may stay unsaid ("was arrested", "to attack"); nothing else may.
            state.Doubts++;
            return slot.Filler.Kind is FillerKind.Actor or FillerKind.Recipient or FillerKind.Any;
        }

        if (slot.Filler.Kind == FillerKind.Actors)
        {
            return NounShapes.IsSeveral(state.Subjects[0]) && Bind(slot.Filler, state.Subjects[0], state);
        }

        foreach (Word subject in state.Subjects)
        {
            if (OwnerFits(slot, subject, state) && Bind(slot.Filler, subject, state))
            {
                if (slot.Filler.Kind == FillerKind.Class)
                {
                    state.ClassSubject = subject;
                    state.AdoptObliques(subject);
                }

                return true;
            }
        }

        return false;
    }

    private bool Possessor(Slot slot, FramePattern pattern, PatternFilling state)
    {
        bool several = slot.Filler.Kind == FillerKind.Actors;
        foreach (Word candidate in NounArgumentReader.Participants(state.Subjects, state.Obliques, acts: slot.Filler.Kind != FillerKind.Recipient, taken: pattern.HasPreposition))
        {
            if (!state.Used.Contains(candidate) && (!several || NounShapes.IsSeveral(candidate)) && Bind(slot.Filler, candidate, state))
            {
                return true;
            }
        }

        state.Doubts += 2;
        return slot.Filler.Kind is FillerKind.Actor or FillerKind.Recipient;
    }

    private bool Object(Slot slot, PatternFilling state)
    {
        List<Word> objects = state.Objects;
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
    private static bool BareGerund(PatternFilling state)
    {
        foreach (InnerClause clause in state.Clauses)
        {
            if (clause.Marker.Length == 0 && clause.Head.Xpos == "VBG")
            {
                state.Inner = clause.Head;
                return true;
            }
        }

        return false;
    }

    // "rejected Iran's demand": whose the argument is fills a role of its own.
    private bool OwnerFits(Slot slot, Word noun, PatternFilling state)
    {
        if (slot.Owner is not { } owner)
        {
            return true;
        }

        if (slot.Filler.Kind == FillerKind.Class && state.LengthIn(slot.Filler.Words[0], noun, _classes) == 0)
        {
            return false;
        }

        if (Owners.Of(noun) is not [var possessor, ..])
        {
            return false;
        }

        return (owner != FillerKind.Actors || NounShapes.IsSeveral(possessor)) && Bind(new Filler(owner, []), possessor, state);
    }

    private bool Clause(Slot slot, PatternFilling state)
    {
        foreach (InnerClause clause in state.Clauses)
        {
            // "that it withdraw" is a clause, for all its bare verb, and so is "said Iran must comply".
            bool infinitive = clause.Marker == "to" || (clause.Marker.Length == 0 && clause.Head.Xpos is "VB" or "VBG" && !clause.Head.HasChild(Relation.Aux));
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
    private bool Says(Slot slot, Word clause, PatternFilling state)
    {
        Word? subject = clause.Child(Relation.Nsubj) ?? clause.Child(Relation.NsubjPass);
        bool self = subject is { Tag: PartOfSpeech.Pronoun } pronoun && !pronoun.Features.Has(Feature.SecondPerson) && pronoun.Xpos is "PRP";
        bool who = slot.Inner switch
        {
            FillerKind.Recipient => subject is not null && !self,
            FillerKind.Actor => self,
            _ => true,
        };
        if (!who || !slot.Content.All(words => ClauseWords.Holds(clause, w => NounShapes.Says(words, w))) || (slot.Filler.Kind == FillerKind.Class && !ClauseWords.Holds(clause, w => state.LengthIn(slot.Filler.Words[0], w, _classes) > 0)))
        {
            return false;
        }

        if (slot.Inner == FillerKind.Recipient)
        {
            state.Recipients.Add(subject!.Value);
        }

        return true;
    }

    private static bool Literal(IReadOnlyList<string> words, PatternFilling state)
    {
        Word predicate = state.Predicate;
        foreach (Word child in predicate.Children)
        {
            if (NounShapes.Says(words, child))
            {
                state.Trigger.Add(child);
                if (child.Tag is PartOfSpeech.Verb or PartOfSpeech.Adjective && child.Relation.Universal() is Relation.Xcomp or Relation.Ccomp or Relation.Advcl)
                {
                    state.Adopt(child);
                }

                return true;
            }
        }

        // "were told by the army to stay indoors": a word of the infinitive.
        foreach (Word part in state.Trigger)
        {
            if (part.Tag == PartOfSpeech.Verb && Beside(part, words) is { } own)
            {
                state.Trigger.Add(own);
                return true;
            }
        }

        // What stands before a verb belongs to its subject ("Police in Conakry gave …").
        int first = predicate.Tag == PartOfSpeech.Verb ? predicate.Index + 1 : Math.Max(predicate.Sentence.First, predicate.Index - 2), end = Math.Min(predicate.Sentence.End, predicate.Index + FarthestWord);
        for (int i = first; i < end; i++)
        {
            Word near = predicate.Document[i];
            if (i != predicate.Index && NounShapes.Says(words, near) && !(NounShapes.IsReflexive(near) && near.Head != predicate))
            {
                state.Trigger.Add(near);
                return true;
            }
        }

        return predicate.Tag == PartOfSpeech.Verb && BehindObject(words, end, state);
    }

    // "pulled its last armoured brigade out of the town": a particle behind an object of many words.
    private static bool BehindObject(IReadOnlyList<string> words, int first, PatternFilling state)
    {
        foreach (Word thing in state.Objects)
        {
            for (int i = Math.Max(first, thing.Index + 1); i < Math.Min(state.Predicate.Sentence.End, thing.RightEdge + 3); i++)
            {
                Word near = state.Predicate.Document[i];
                if (near.Tag is PartOfSpeech.Adposition or PartOfSpeech.Adverb && NounShapes.Says(words, near)
                    && near.Head is { } head && (head == state.Predicate || head == thing || head.Head == state.Predicate || (head.Head == thing && head.Relation.Universal() is Relation.Nmod or Relation.Obl)))
                {
                    state.Trigger.Add(near);
                    return true;
                }
            }
        }

        return false;
    }

    private static Word? Beside(Word verb, IReadOnlyList<string> words)
    {
        foreach (Word child in verb.Children)
        {
            if (NounShapes.Says(words, child))
            {
                return child;
            }
        }

        return null;
    }

    private bool Bind(Filler filler, Word noun, PatternFilling state)
    {
        if (filler.Kind is FillerKind.Actor or FillerKind.Actors or FillerKind.Recipient)
        {
            if (NounShapes.IsReflexive(noun))
            {
                return false;
            }

            noun = ClassNouns.Measured(noun) ?? noun;
        }

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
            case FillerKind.Recipient when NounShapes.IsEachOther(noun):
                state.Reciprocal = true;
                break;
            case FillerKind.Recipient:
                state.Recipients.Add(noun);
                break;
            case FillerKind.Class when IsOfClass(noun, filler.Words[0], state):
                state.Trigger.Add(noun);
                state.ClassNouns.Add((noun, filler.Words[0]));
                break;
            case FillerKind.Literal when NounShapes.Says(filler.Words, noun):
            case FillerKind.Phrase when NounShapes.SaysPhrase(filler.Words, noun):
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
}
