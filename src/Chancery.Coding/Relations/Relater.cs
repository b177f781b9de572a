using System.Globalization;
using Chancery.Coding.Clauses;
using Chancery.Coding.Events;
using Chancery.Coding.Status;
using Chancery.Knowledge;
using Chancery.Knowledge.Frames;
using Chancery.Language;

namespace Chancery.Coding.Relations;

/// <summary>Chooses the event type between two given actors: every reading of the sentence is weighed by how well it joins the two.</summary>
internal sealed class Relater(KnowledgeBase knowledge, EventFinder finder, ClassNeighbours neighbours, RelationSenses senses)
{
    // How much less another pattern may say of the same word and still be heard, if it joins the two better.
    private const int FarthestBehind = 6;

    private readonly LooseFit _looseFit = new(knowledge.Frames.Classes, neighbours);
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
            (Reading Reading, int Behind)[] readings = [.. finder.FindAll(sentence, FarthestBehind)];
            Reading[] protests = [.. readings.Where(r => r is { Behind: 0, Reading.Type: EventType.Protest }).Select(r => r.Reading)];
            foreach (IGrouping<int, (Reading Reading, int Behind)> ofWord in readings.GroupBy(r => r.Reading.Binding.Predicate.Index))
            {
                if (Alleged(ofWord.First().Reading, path) is { } allegation)
                {
                    yield return allegation;
                }

                // Patterns of one word are no witnesses beside each other: of each type the best is heard.
                foreach (IGrouping<EventType, Evidence> ofType in ofWord.Select(r => Judge(r.Reading, r.Behind, protests, path, list)).OfType<Evidence>().GroupBy(e => e.Type))
                {
                    yield return ofType.MaxBy(e => e.Weight)!;
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

    private Evidence? Judge(Reading reading, int behind, Reading[] protests, RelationPath path, TypeList list)
    {
        Evidence? found = Weigh(reading, behind, path, list);
        bool aim = found is { Type: EventType.Accuse or EventType.Request } && Array.Exists(protests, p => IsAim(reading, p));
        return aim ? found! with { Type = EventType.Protest, Mode = null } : found;
    }

    private Evidence? Weigh(Reading reading, int behind, RelationPath path, TypeList list)
    {
        Word carrier = reading.Binding.LightVerb ?? reading.Binding.Predicate;
        EventStatus told = _status.Read(reading.Binding.Predicate, carrier).Status;
        // Of two given parties one is told to act on the other: who says that he will use force or pressure threatens (2.3).
        bool threatens = told is EventStatus.Future or EventStatus.Hypothetical && StatusReader.IsAnnounced(carrier) && reading is { Type: EventType.Sanction or EventType.Coerce or EventType.Assault, Binding.Actors.Count: > 0 };
        RuledEvent ruled = PloverRules.Apply(reading, told, StatusReader.IsRefusal(carrier), StatusReader.IsAnnounced(carrier), threatens);
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
        if (IsAbove(reading.Binding.Predicate, protest.Binding.Predicate))
        {
            return false;
        }

        for (Word at = reading.Binding.Predicate; at.Head is { } head && at.Relation.Universal() is Relation.Advcl or Relation.Acl or Relation.Xcomp; at = head)
        {
            if (at.Relation != Relation.AclRelcl && (head == protest.Binding.Predicate || head == protest.Binding.LightVerb || protest.Binding.Trigger.Contains(head) || protest.Binding.Actors.Contains(head)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAbove(Word word, Word other)
    {
        for (Word? at = other.Head; at is { } head; at = head.Head)
        {
            if (head == word)
            {
                return true;
            }
        }

        return false;
    }

    // "said the soldiers had tortured detainees": who tells of another's violence accuses him (CAMEO 112).
    private static Evidence? Alleged(Reading reading, RelationPath path) =>
        reading.Type is EventType.Assault or EventType.Coerce && path.IsTeller(reading.Binding)
            ? new Evidence(EventType.Accuse, "allege", EventStatus.Actual, RelationWeights.SourceActs + RelationWeights.TargetSuffers, "told of the other's deed: " + reading.Binding.Entry.Pattern.Text)
            : null;

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
