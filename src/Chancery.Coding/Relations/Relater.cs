using System.Globalization;
using Chancery.Coding.Clauses;
using Chancery.Coding.Events;
using Chancery.Coding.Status;
using Chancery.Knowledge;
using Chancery.Knowledge.Frames;
using Chancery.Language;

namespace Chancery.Coding.Relations;

/// <summary>Chooses the event type between two given actors: every reading of the sentence is weighed by how well it joins the two.</summary>
internal sealed class Relater(KnowledgeBase knowledge, EventFinder finder, RelationSenses senses)
{
    private readonly StatusReader _status = new(knowledge.Status);

    public RelationAnswer Relate(Document document, TextSpan source, TextSpan target, TypeList list)
    {
        var path = RelationPath.Between(document, source, target);
        IReadOnlyDictionary<EventType, double> likelihoods = senses.Of(document, path);
        List<(Evidence Best, double Odds)> ranked =
        [
            .. Found(document, path, list)
                .GroupBy(e => Group(e.Type, list))
                .Select(g => (Best: g.MaxBy(e => e.Weight)!, Odds: g.Sum(e => Math.Exp(e.Weight)) * OddsOfWords(g.Key, likelihoods, list)))
                .OrderByDescending(c => c.Odds).ThenBy(c => c.Best.Type),
        ];
        if (ranked.Count == 0)
        {
            EventType likeliest = likelihoods.Count == 0 ? EventType.Consult : likelihoods.MaxBy(l => l.Value).Key;
            return new RelationAnswer(likeliest.Name(), null, EventStatus.Actual.Name(), 0, "nothing in the sentence evokes a frame; by its words alone", []);
        }

        double total = ranked.Sum(c => c.Odds);
        (Evidence first, double odds) = ranked[0];
        string words = likelihoods.TryGetValue(first.Type, out double likelihood) ? string.Create(CultureInfo.InvariantCulture, $"; likelihood by the sentence's words {likelihood:0.00}") : "";
        return new RelationAnswer(
            first.Type.Name(), first.Mode, first.Status.Name(), odds / total, first.Rule + words,
            [.. ranked.Select(c => new RelationCandidate(c.Best.Type.Name(), Math.Round(c.Odds / total, 4)))]);
    }

    private IEnumerable<Evidence> Found(Document document, RelationPath path, TypeList list)
    {
        foreach (Sentence sentence in document.Sentences)
        {
            foreach (Reading reading in finder.Find(sentence))
            {
                if (Weigh(reading, path, list) is { } found)
                {
                    yield return found;
                }
            }

            for (int i = sentence.First; i < sentence.End; i++)
            {
                foreach (Evidence found in OfWord(document[i], path, list))
                {
                    yield return found;
                }
            }
        }
    }

    // RETREAT and CONCEDE are one YIELD among the fifteen.
    private static EventType Group(EventType type, TypeList list) => list == TypeList.Fifteen && type == EventType.Retreat ? EventType.Concede : type;

    private static double OddsOfWords(EventType group, IReadOnlyDictionary<EventType, double> likelihoods, TypeList list)
    {
        double likelihood = likelihoods.Where(l => Group(l.Key, list) == group).Sum(l => l.Value);
        return Math.Pow(likelihood + RelationWeights.LeastSense, RelationWeights.OfSense);
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
