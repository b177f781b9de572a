using Chancery.Coding.Clauses;
using Chancery.Coding.Status;
using Chancery.Knowledge;
using Chancery.Knowledge.Frames;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>Finds the frames that a sentence's words evoke: the best of each predicate, events inside events undone.</summary>
internal sealed class EventFinder(KnowledgeBase knowledge, ClassNeighbours neighbours)
{
    private readonly PatternMatcher _matcher = new(knowledge.Frames, neighbours);

    /// <summary>The readings kept, in the order of their predicates.</summary>
    public List<Reading> Find(Sentence sentence) => Find(sentence, null, 0);

    /// <summary>The readings kept and, of the same predicates, those whose score lies at most so far behind, with how far that is.</summary>
    public IEnumerable<(Reading Reading, int Behind)> FindAll(Sentence sentence, int farthest)
    {
        var all = new List<Reading>();
        foreach (Reading best in Find(sentence, all, farthest))
        {
            yield return (best, 0);
            foreach (Reading other in all)
            {
                if (other != best && other.Binding.Predicate == best.Binding.Predicate && best.Score - other.Score is var behind && behind <= farthest)
                {
                    yield return (other, Math.Max(1, behind));
                }
            }
        }
    }

    private List<Reading> Find(Sentence sentence, List<Reading>? all, int farthest)
    {
        var best = new Dictionary<int, Reading>();
        var carriers = new Dictionary<int, Reading>();
        WordMask words = WordsOf(sentence);
        foreach (Word word in BottomUp(sentence))
        {
            if (Best(word, words, best, carriers, all, farthest) is not { } reading)
            {
                continue;
            }

            best[word.Index] = reading;
            if (reading.Binding.LightVerb is { } verb && !best.ContainsKey(verb.Index))
            {
                carriers[verb.Index] = reading;
            }
        }

        var dropped = new HashSet<int>();
        foreach (Reading reading in best.Values)
        {
            // What is condemned, or alleged in a clause of its own, is an event of its own, which rests on the claim; what is agreed, asked,
            // refused or threatened is not, nor the deed that somebody is accused of ("of shelling the town").
            if (reading.Inner is { } inner && (reading.Type != EventType.Accuse || inner.Binding.Predicate.Xpos == "VBG") && !IsJudged(reading, inner))
            {
                dropped.Add(inner.Binding.Predicate.Index);
            }

            if (reading.Type == EventType.Accuse)
            {
                AddCharges(reading.Binding.Predicate, dropped);
            }

            if (IsConditionOfThreat(reading.Binding.Predicate, best) || SummonedFor(reading, best)
                || Topics.IsTopic(reading, word => best.GetValueOrDefault(word.Index) ?? carriers.GetValueOrDefault(word.Index)))
            {
                dropped.Add(reading.Binding.Predicate.Index);
            }

            if (reading.Binding is { Actors.Count: 0, Recipients.Count: 0, Predicate.Tag: PartOfSpeech.Verb } && reading.Binding.Trigger.Any(w => NamesParties(w, reading, best)))
            {
                // "the emir's pardon of the poets was announced": the noun says whose.
                dropped.Add(reading.Binding.Predicate.Index);
                continue;
            }

            foreach (Word used in reading.Binding.Trigger)
            {
                if (used != reading.Binding.Predicate && !IsCondemnedDeed(used, reading, best) && !IsJudged(reading, best.GetValueOrDefault(used.Index)))
                {
                    dropped.Add(used.Index);
                }
            }
        }

        return [.. best.Where(b => !dropped.Contains(b.Key)).OrderBy(b => b.Key).Select(b => b.Value)];
    }

    // "condemned the demolition of a mosque", where the frame asks for a deed of any kind.
    private static bool IsCondemnedDeed(Word used, Reading reading, Dictionary<int, Reading> best) =>
        reading is { Type: EventType.Accuse, Mode: "disapprove" } && (used.Tag == PartOfSpeech.Noun || used.Xpos == "VBG")
        && best.GetValueOrDefault(used.Index) is { Type: EventType.Assault or EventType.Coerce or EventType.Sanction } deed && (deed.Recipients.Count > 0 || deed.Binding.Reciprocal);

    private static bool NamesParties(Word noun, Reading reading, Dictionary<int, Reading> best) =>
        noun.Tag == PartOfSpeech.Noun && best.GetValueOrDefault(noun.Index) is { Type: { } type } own && own.Binding.Actors.Count + own.Recipients.Count > 0 && own != reading
        && (type == reading.Type || (type is EventType.Retreat or EventType.Concede && reading.Type is EventType.Retreat or EventType.Concede));

    // "welcomed the release of", "condemned threats by": who judges a deed tells that it was done.
    private static bool IsJudged(Reading judging, Reading? deed) =>
        judging.Type is EventType.Support or EventType.Accuse && deed is { Type: EventType.Concede or EventType.Retreat or EventType.Threaten or EventType.Protest or EventType.Sanction or EventType.Coerce or EventType.Assault }
        && deed.Binding.Predicate.Tag == PartOfSpeech.Noun && deed.Binding.Actors.Count + deed.Recipients.Count > 0
        && judging.Binding.Predicate.Lemma is "welcome" or "hail" or "praise" or "applaud" or "laud" or "commend" or "salute" or "celebrate" or "cheer" or "condemn" or "denounce" or "deplore" or "decry" or "criticise" or "criticize" or "slam" or "blast";

    // "summoned the envoy to turn down his government's request": an ambassador in the country is called in for what is then said (3.2.1).
    private bool SummonedFor(Reading summons, Dictionary<int, Reading> best)
    {
        if (summons is not { Type: EventType.Accuse, Binding.Predicate: { Lemma: "summon" or "call" or "convoke" } verb }
            || !summons.Binding.Trigger.Any(w => knowledge.Frames.Classes.Contains("ambassador", w.Lemma.ToLowerInvariant())))
        {
            return false;
        }

        foreach (Word child in verb.Children)
        {
            bool told = child.Index > verb.Index && (child.Relation == Relation.Conj || (child.Relation.Universal() is Relation.Xcomp or Relation.Advcl && ArgumentReader.Marker(child) == "to"));
            if (told && best.GetValueOrDefault(child.Index) is { Type: EventType.Support or EventType.Reject or EventType.Request or EventType.Threaten or EventType.Agree })
            {
                return true;
            }
        }

        return false;
    }

    // "threatened to cut off aid if it did not stop arming rebels": what would turn the threat away is part of it.
    private static bool IsConditionOfThreat(Word predicate, Dictionary<int, Reading> best)
    {
        bool condition = false;
        for (Word at = predicate; at.Head is { } head; at = head)
        {
            condition |= at.Relation.Universal() == Relation.Advcl && ArgumentReader.Marker(at) is "if" or "unless";
            if (condition && best.GetValueOrDefault(head.Index) is { Type: EventType.Threaten })
            {
                return true;
            }
        }

        return false;
    }

    // "accused of whipping them and selling them to traffickers", whatever frame knows of which of them.
    private static void AddCharges(Word accusing, HashSet<int> dropped)
    {
        foreach (InnerClause clause in ArgumentReader.Read(accusing).Clauses)
        {
            if (clause.Head.Xpos == "VBG" && clause.Marker is "of" or "for")
            {
                dropped.Add(clause.Head.Index);
                AddAims(clause.Head, dropped);
                foreach (Word second in clause.Head.Children)
                {
                    if (second is { Relation: Relation.Conj, Xpos: "VBG" })
                    {
                        dropped.Add(second.Index);
                    }
                }
            }
            else if (clause.Marker == "that")
            {
                AddAims(clause.Head, dropped);
            }
        }
    }

    // "charged that they were plotting to topple the cabinet": what somebody is said to be after has not come about.
    private static void AddAims(Word charge, HashSet<int> dropped)
    {
        if (charge.Child(Relation.Xcomp) is { Tag: PartOfSpeech.Verb } aim && ArgumentReader.Marker(aim) == "to")
        {
            dropped.Add(aim.Index);
        }
    }

    private FrameEntry[] Entries(PatternKind kind, string lemma) => knowledge.Frames.Find(kind, lemma).ToArray();

    /// <summary>As what a word may be the trigger of a pattern.</summary>
    internal static IEnumerable<(PatternKind Kind, Arguments Arguments)> Views(Word word)
    {
        // "the detained lawyers": what somebody is, not what happens; "to free the hostages": a verb, whatever its tag.
        if ((word.Tag == PartOfSpeech.Verb || (word.Tag == PartOfSpeech.Adjective && word.HasChild(Relation.Obj))) && (word.Relation != Relation.Amod || MisreadVerb.Read(word) is not null))
        {
            yield return (PatternKind.Verb, ArgumentReader.Read(word));
        }

        if (word.Tag is PartOfSpeech.Noun || (word.Tag is PartOfSpeech.ProperNoun && word.Chars is not ("March" or "May")) || (word.Tag == PartOfSpeech.Verb && word.Xpos == "VBG" && (word.Relation.Universal() is Relation.Obj or Relation.Obl or Relation.Nsubj || IsBetween(word))))
        {
            yield return (PatternKind.Noun, NounArgumentReader.Read(word));
        }

        // "striking miners": what these are doing.
        if (IsAttribute(word))
        {
            yield return (PatternKind.Adjective, ArgumentReader.Read(word));
        }

        if (word.Tag is PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.Verb && (word.HasChild(Relation.Cop) || word.Relation.Universal() is Relation.Acl or Relation.Xcomp or Relation.Conj))
        {
            yield return (PatternKind.Adjective, ArgumentReader.Read(word));
        }
    }

    // "because of fighting between the clans": a gerund with both its sides behind it is a noun, whatever the tree makes of it.
    private static bool IsBetween(Word gerund)
    {
        foreach (Word child in gerund.Children)
        {
            if (child.Index > gerund.Index && child.Relation.Universal() is Relation.Obl or Relation.Nmod && ArgumentReader.Preposition(child) is "between" or "among")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAttribute(Word word) => word is { Xpos: "VBG", Relation: Relation.Amod };

    private Reading? Best(Word word, in WordMask words, Dictionary<int, Reading> best, Dictionary<int, Reading> carriers, List<Reading>? all, int farthest)
    {
        Reading? result = null;
        foreach ((PatternKind kind, Arguments arguments) in Views(word))
        {
            var filling = new PatternFilling(arguments);
            foreach (FrameEntry entry in Entries(kind, IsAttribute(word) ? word.Text.ToLowerInvariant() : word.Lemma.ToLowerInvariant()))
            {
                // What cannot say more than the best so far is not laid over the predicate at all.
                if (entry.Pattern.MayFit(words)
                    && (result is null || PatternMatcher.HighestScore(entry.Pattern) > result.Score - farthest)
                    && _matcher.Match(entry, arguments, filling) is { } binding
                    && Compose(binding, best, carriers) is { } reading)
                {
                    all?.Add(reading);
                    result = result is null || reading.Score > result.Score ? reading : result;
                }
            }
        }

        return result ?? Refused(word);
    }

    // "says it will not accept the ruling": whatever is refused, it is a refusal.
    private Reading? Refused(Word verb)
    {
        if (verb.Tag != PartOfSpeech.Verb || !StatusReader.IsRefusal(verb))
        {
            return null;
        }

        Arguments arguments = ArgumentReader.Read(verb);
        FrameEntry? refusing = Entries(PatternKind.Verb, "refuse").FirstOrDefault(e => e.Pattern.Slots is [_, { Kind: SlotKind.Infinitive }]);
        if (refusing is null || arguments.IsPassive || arguments.Subjects.Count == 0)
        {
            return null;
        }

        var binding = new Binding(refusing, verb, [verb], [arguments.Subjects[0]], [.. arguments.Objects.Take(1)], Reciprocal: false, Inner: null, Score: 0, arguments.SubjectReason) { IsRefusal = true };
        return new Reading(binding, binding.Meaning.Type, null, null, 0);
    }

    private static Reading? Compose(Binding binding, Dictionary<int, Reading> best, Dictionary<int, Reading> carriers)
    {
        if (binding.Inner is not { } innerWord)
        {
            return new Reading(binding, binding.Meaning.Type, binding.Meaning.Mode, null, binding.Score);
        }

        Reading? inner = best.GetValueOrDefault(innerWord.Index) ?? carriers.GetValueOrDefault(innerWord.Index);
        EventType? innerType = inner?.Type;
        if (inner is not null && binding.Meaning.Type is EventType.Agree or EventType.Concede && StatusReader.IsRefusal(innerWord))
        {
            // "announced that it will not lift the siege": the refusal is the event.
            return null;
        }

        if (!Composition.Fits(binding.Meaning.Type, binding.Predicate.Lemma.ToLowerInvariant(), innerType))
        {
            return null;
        }

        string? mode = binding.Meaning.TakesInnerMode ? Composition.Mode(binding.Meaning.Type, inner) : binding.Meaning.Mode;
        return new Reading(binding, Composition.Type(binding.Meaning.Type, innerType), mode, innerType is null ? null : inner, binding.Score - (innerType is null ? 4 : 0));
    }

    /// <summary>The lemmas and forms of a sentence, of which patterns that write words need some.</summary>
    internal static WordMask WordsOf(Sentence sentence)
    {
        var mask = new WordMask();
        foreach (Word word in sentence.Words)
        {
            mask = mask.With(word.Lemma).With(word.Chars);
        }

        return mask;
    }

    // Children before their heads, so that an inner event is known when the outer one is read.
    private static IEnumerable<Word> BottomUp(Sentence sentence)
    {
        var order = new List<(int Depth, Word Word)>();
        foreach (Word word in sentence.Words)
        {
            order.Add((ClauseWords.Depth(word), word));
        }

        return order.OrderByDescending(p => p.Depth).ThenBy(p => p.Word.Index).Select(p => p.Word);
    }
}
