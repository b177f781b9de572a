using Chancery.Coding.Clauses;
using Chancery.Coding.Events;
using Chancery.Coding.Status;
using Chancery.Knowledge;
using Chancery.Knowledge.Frames;
using Chancery.Language;

namespace Chancery.Coding.Relations;

/// <summary>Chooses the event type between two given actors: every reading of the sentence is weighed by how well it joins the two.</summary>
internal sealed class Relater(KnowledgeBase knowledge)
{
    private readonly EventFinder _finder = new(knowledge);
    private readonly StatusReader _status = new(knowledge.Status);

    public RelationAnswer Relate(Document document, TextSpan source, TextSpan target, TypeList list)
    {
        var evidence = new Dictionary<EventType, Evidence>();
        var path = RelationPath.Between(document, source, target);
        foreach (Sentence sentence in document.Sentences)
        {
            foreach (Reading reading in _finder.Find(sentence))
            {
                if (Weigh(reading, path, list) is { } found)
                {
                    Add(found);
                }
            }

            foreach (Word word in sentence.Words)
            {
                foreach (Evidence found in OfWord(word, path, list))
                {
                    Add(found);
                }
            }
        }

        if (evidence.Count == 0)
        {
            return new RelationAnswer(EventType.Consult.Name(), null, EventStatus.Actual.Name(), 0, "nothing in the sentence evokes a frame", []);
        }

        // Weights are logarithms of odds, as it were: their exponents are shared out.
        List<Evidence> ranked = [.. evidence.Values.OrderByDescending(e => e.Weight).ThenBy(e => e.Type)];
        double total = ranked.Sum(e => Math.Exp(e.Weight));
        Evidence first = ranked[0];
        return new RelationAnswer(
            first.Type.Name(), first.Mode, first.Status.Name(), Math.Exp(first.Weight) / total, first.Rule,
            [.. ranked.Select(e => new RelationCandidate(e.Type.Name(), Math.Round(Math.Exp(e.Weight) / total, 4)))]);

        void Add(Evidence found)
        {
            if (!evidence.TryGetValue(found.Type, out Evidence? known) || known.Weight < found.Weight)
            {
                evidence[found.Type] = found;
            }
        }
    }

    private Evidence? Weigh(Reading reading, RelationPath path, TypeList list)
    {
        Word carrier = reading.Binding.LightVerb ?? reading.Binding.Predicate;
        EventStatus told = _status.Read(reading.Binding.Predicate, carrier).Status;
        // Of two given parties one is told to act on the other: who says that he will use force or pressure threatens (2.3).
        bool threatens = told is EventStatus.Future or EventStatus.Hypothetical && StatusReader.IsAnnounced(carrier) && reading is { Type: EventType.Sanction or EventType.Coerce or EventType.Assault, Binding.Actors.Count: > 0 };
        RuledEvent ruled = PloverRules.Apply(reading, told, StatusReader.IsRefusal(carrier), threatens);
        EventType? type = ruled.Type;
        if (list == TypeList.Fifteen)
        {
            // An appeal (CAMEO 02) is no event of PLOVER 2.0.
            type = type is { } known ? TypeLists.InFifteen(known, ruled.Cameo) : ruled.Cameo is ['0', '2', ..] ? EventType.Request : null;
        }

        if (type is not { } kept)
        {
            return null;
        }

        double weight = path.Weight(reading, carrier) + (RelationWeights.OfSpecificity * reading.Score)
            + (ruled.Status == EventStatus.Hypothetical ? RelationWeights.Hypothetical : 0);
        return new Evidence(kept, kept == ruled.Type ? ruled.Mode : null, ruled.Status, weight, reading.Binding.Entry.Pattern.Text + ruled.Note);
    }

    // A trigger whose arguments were not found still says something.
    private IEnumerable<Evidence> OfWord(Word word, RelationPath path, TypeList list)
    {
        PatternKind? kind = word.Tag switch
        {
            PartOfSpeech.Verb => PatternKind.Verb,
            PartOfSpeech.Noun => PatternKind.Noun,
            PartOfSpeech.Adjective => PatternKind.Adjective,
            _ => null,
        };
        if (kind is not { } sought || path.IsInside(word) || (sought == PatternKind.Verb && NounArgumentReader.IsLight(word)))
        {
            return [];
        }

        FrameEntry[] entries = knowledge.Frames.Find(sought, word.Lemma.ToLowerInvariant()).ToArray();
        return entries
            .Where(e => e.Frame.Meaning.Type is not null && !e.Pattern.Slots.Any(slot => slot.Kind is SlotKind.Clause or SlotKind.Infinitive))
            .CountBy(e => list == TypeList.Fifteen ? TypeLists.InFifteen(e.Frame.Meaning.Type!.Value, e.Frame.Meaning.Cameo) : e.Frame.Meaning.Type!.Value)
            .Select(t => new Evidence(
                t.Key, null, EventStatus.Actual,
                RelationWeights.OfWordAlone + ((double)t.Value / entries.Length) + path.WeightOfPlace(word), $"the word '{word.Lemma}' alone"));
    }

    private sealed record Evidence(EventType Type, string? Mode, EventStatus Status, double Weight, string Rule);
}
