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
    // How much less another pattern may say of the same word and still be heard, if it joins the two better.
    private const int FarthestBehind = 6;

    private readonly EventFinder _finder = new(knowledge);
    private readonly LooseFit _looseFit = new(knowledge.Frames.Classes);
    private readonly StatusReader _status = new(knowledge.Status);

    public RelationAnswer Relate(Document document, TextSpan source, TextSpan target, TypeList list)
    {
        var evidence = new Dictionary<EventType, Evidence>();
        var path = RelationPath.Between(document, source, target);
        foreach (Sentence sentence in document.Sentences)
        {
            (Reading Reading, int Behind)[] readings = [.. _finder.FindAll(sentence, FarthestBehind)];
            Reading[] protests = [.. readings.Where(r => r is { Behind: 0, Reading.Type: EventType.Protest }).Select(r => r.Reading)];
            foreach ((Reading reading, int behind) in readings)
            {
                if (Weigh(reading, behind, path, list) is { } found)
                {
                    Add(found.Type is EventType.Accuse or EventType.Request && protests.Any(p => IsAim(reading, p)) ? found with { Type = EventType.Protest, Mode = null } : found);
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

    private Evidence? Weigh(Reading reading, int behind, RelationPath path, TypeList list)
    {
        Word carrier = reading.Binding.LightVerb ?? reading.Binding.Predicate;
        EventStatus told = _status.Read(reading.Binding.Predicate, carrier).Status;
        RuledEvent ruled = PloverRules.Apply(reading, told, StatusReader.IsRefusal(carrier), StatusReader.IsAnnounced(carrier));
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

        double weight = path.Weight(reading, carrier) + (RelationWeights.OfSpecificity * reading.Score) + (RelationWeights.Behind * behind)
            + (ruled.Status == EventStatus.Hypothetical ? RelationWeights.Hypothetical : 0);
        return new Evidence(kept, kept == ruled.Type ? ruled.Mode : null, ruled.Status, weight, reading.Binding.Entry.Pattern.Text + ruled.Note);
    }

    // "marched through the capital to demand", "rallies calling for", "strikers denouncing": what they want or blame is why they protest.
    private static bool IsAim(Reading reading, Reading protest)
    {
        for (Word at = reading.Binding.Predicate; at.Head is { } head && at.Relation.Universal() is Relation.Advcl or Relation.Acl or Relation.Xcomp; at = head)
        {
            if (at.Relation != Relation.AclRelcl && (head == protest.Binding.Predicate || head == protest.Binding.LightVerb || protest.Binding.Trigger.Contains(head) || protest.Binding.Actors.Contains(head)))
            {
                return true;
            }
        }

        return false;
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
        if (kind is not { } sought || path.IsInside(word))
        {
            return [];
        }

        (EventType Type, double Fit)[] entries =
        [
            .. knowledge.Frames.Find(sought, word.Lemma.ToLowerInvariant()).ToArray()
                .Where(e => e.Frame.Meaning.Type is not null && !e.Pattern.Slots.Any(slot => slot.Kind is SlotKind.Clause or SlotKind.Infinitive))
                .Select(e => (list == TypeList.Fifteen ? TypeLists.InFifteen(e.Frame.Meaning.Type!.Value, e.Frame.Meaning.Cameo) : e.Frame.Meaning.Type!.Value, _looseFit.Of(e.Pattern, word))),
        ];
        // A verb that says little by itself says something only with the words that a pattern asks for.
        bool light = sought == PatternKind.Verb && NounArgumentReader.IsLight(word);
        return entries.GroupBy(e => e.Type)
            .Select(type => (Type: type.Key, Share: (double)type.Count() / entries.Length, Fit: type.Max(e => e.Fit)))
            .Where(t => !light || t.Fit > 0)
            .Select(t => new Evidence(
                t.Type, null, EventStatus.Actual,
                RelationWeights.OfWordAlone + (light ? 0 : t.Share) + (RelationWeights.OfLooseFit * t.Fit) + path.WeightOfPlace(word), $"the word '{word.Lemma}' alone"));
    }

    private sealed record Evidence(EventType Type, string? Mode, EventStatus Status, double Weight, string Rule);
}
