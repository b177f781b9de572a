using Chancery.Coding.Entities;
using Chancery.Coding.Events;
using Chancery.Coding.Status;
using Chancery.Knowledge;
using Chancery.Knowledge.Frames;
using Chancery.Language;

namespace Chancery.Coding.Relations;

/// <summary>Chooses the event type between two given actors: the readings that bind both, then those that bind one, then words alone.</summary>
internal sealed class Relater(KnowledgeBase knowledge)
{
    private readonly EventFinder _finder = new(knowledge);

    public RelationAnswer Relate(Document document, TextSpan source, TextSpan target)
    {
        var evidence = new Dictionary<EventType, (double Score, string? Mode, string Rule, Word Predicate, Word Verb)>();
        foreach (Sentence sentence in document.Sentences)
        {
            foreach (Reading reading in _finder.Find(sentence))
            {
                Word carrier = reading.Binding.LightVerb ?? reading.Binding.Predicate;
                EventStatus told = StatusReader.Read(reading.Binding.Predicate, carrier).Status;
                RuledEvent ruled = PloverRules.Apply(reading, told, StatusReader.IsRefusal(carrier));
                if (ruled.Type is { } type)
                {
                    Add(type, ruled.Mode, Agreement(reading, source, target), reading.Binding.Entry.Pattern.Text + ruled.Note, reading.Binding.Predicate, carrier);
                }
            }

            foreach (Word word in sentence.Words)
            {
                if (!source.Contains(word.Span) && !target.Contains(word.Span))
                {
                    AddWord(word, source, target);
                }
            }
        }

        if (evidence.Count == 0)
        {
            return new RelationAnswer(EventType.Consult.Name(), null, EventStatus.Actual.Name(), 0, "nothing in the sentence evokes a frame", []);
        }

        var ranked = evidence.OrderByDescending(e => e.Value.Score).ThenBy(e => e.Key).ToList();
        double total = ranked.Sum(e => e.Value.Score);
        var first = ranked[0].Value;
        (EventStatus status, _) = StatusReader.Read(first.Predicate, first.Verb);
        EventType answer = ranked[0].Key;
        return new RelationAnswer(
            answer.Name(), first.Mode, status.Name(), first.Score / total, first.Rule,
            [.. ranked.Select(e => new RelationCandidate(e.Key.Name(), Math.Round(e.Value.Score / total, 4)))]);

        void Add(EventType type, string? mode, double score, string rule, Word predicate, Word verb)
        {
            if (score > 0 && (!evidence.TryGetValue(type, out var known) || known.Score < score))
            {
                evidence[type] = (score, mode, rule, predicate, verb);
            }
        }

        // A trigger whose arguments were not found still says something.
        void AddWord(Word word, TextSpan s, TextSpan t)
        {
            PatternKind kind = word.Tag == PartOfSpeech.Verb ? PatternKind.Verb : word.Tag is PartOfSpeech.Noun ? PatternKind.Noun : PatternKind.Adjective;
            if (word.Tag is not (PartOfSpeech.Verb or PartOfSpeech.Noun or PartOfSpeech.Adjective))
            {
                return;
            }

            ReadOnlySpan<FrameEntry> entries = knowledge.Frames.Find(kind, word.Lemma.ToLowerInvariant());
            var counts = new Dictionary<EventType, int>();
            foreach (FrameEntry entry in entries)
            {
                if (entry.Frame.Meaning.Type is { } type)
                {
                    counts[type] = counts.GetValueOrDefault(type) + 1;
                }
            }

            foreach ((EventType type, int count) in counts)
            {
                double share = (double)count / entries.Length;
                double place = word.Span.Start > Math.Min(s.Start, t.Start) && word.Span.End < Math.Max(s.End, t.End) ? 1.5 : 1;
                Add(type, null, share * place * (kind == PatternKind.Verb ? 1 : 0.8), $"the word '{word.Lemma}' alone", word, word);
            }
        }
    }

    private static double Agreement(Reading reading, TextSpan source, TextSpan target)
    {
        bool actorIsSource = reading.Binding.Actors.Any(a => Touches(a, source));
        bool actorIsTarget = reading.Binding.Actors.Any(a => Touches(a, target));
        bool recipientIsTarget = reading.Recipients.Any(r => Touches(r, target));
        bool recipientIsSource = reading.Recipients.Any(r => Touches(r, source));
        double score = reading.Score;
        bool both = (actorIsSource && (recipientIsTarget || actorIsTarget)) || (actorIsTarget && recipientIsSource);
        return (both, actorIsSource && recipientIsTarget, actorIsSource || recipientIsTarget, actorIsTarget || recipientIsSource) switch
        {
            (_, true, _, _) => 40 + score,
            (true, _, _, _) => 30 + score,
            (_, _, true, _) => 15 + score,
            (_, _, _, true) => 8 + score,
            _ => 2 + (score * 0.2),
        };
    }

    private static bool Touches(Word head, TextSpan span)
    {
        foreach (Word member in NounPhrase.Members(head))
        {
            if (span.Contains(member.Span) || NounPhrase.Of(member).Span.Overlaps(span))
            {
                return true;
            }
        }

        return head.SubtreeSpan.Overlaps(span) && head.Relation.Universal() is not (Relation.Nsubj or Relation.Obj);
    }
}
