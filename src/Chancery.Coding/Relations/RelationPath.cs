using Chancery.Coding.Clauses;
using Chancery.Coding.Entities;
using Chancery.Coding.Events;
using Chancery.Language;

namespace Chancery.Coding.Relations;

/// <summary>Two given spans and the words on the way through the tree from one's head to the other's.</summary>
internal sealed class RelationPath
{
    private readonly TextSpan _source, _target;
    private readonly HashSet<int> _words = [];

    private RelationPath(TextSpan source, TextSpan target) => (_source, _target) = (source, target);

    public static RelationPath Between(Document document, TextSpan source, TextSpan target)
    {
        var path = new RelationPath(source, target);
        if (HeadOf(document, source) is { } s && HeadOf(document, target) is { } t)
        {
            List<int> up = Line(s), down = Line(t);
            HashSet<int> below = [.. down];
            int meeting = up.FindIndex(below.Contains);
            if (meeting >= 0)
            {
                path._words.UnionWith(up.Take(meeting + 1));
                path._words.UnionWith(down.TakeWhile(w => w != up[meeting]));
            }
        }

        return path;
    }

    /// <summary>The word is part of one of the two.</summary>
    public bool IsInside(Word word) => _source.Contains(word.Span) || _target.Contains(word.Span);

    /// <summary>The word lies on the way from one to the other and belongs to neither.</summary>
    public bool Holds(Word word) => _words.Contains(word.Index) && !IsInside(word);

    public double Weight(Reading reading, Word carrier)
    {
        Binding binding = reading.Binding;
        bool sourceActs = binding.Actors.Any(a => Touches(a, _source)), targetActs = binding.Actors.Any(a => Touches(a, _target));
        bool targetSuffers = reading.Recipients.Any(r => Touches(r, _target)) || binding.Trigger.Any(w => w != binding.Predicate && _target.Overlaps(w.Span));
        bool sourceSuffers = reading.Recipients.Any(r => Touches(r, _source));
        double weight = sourceActs ? RelationWeights.SourceActs : sourceSuffers ? RelationWeights.Swapped : 0;
        weight += targetSuffers ? RelationWeights.TargetSuffers
            : targetActs && (binding.Reciprocal || sourceSuffers) ? RelationWeights.TargetActsToo
            : targetActs ? RelationWeights.Swapped
            : 0;
        return weight + Math.Max(WeightOfPlace(binding.Predicate), WeightOfPlace(carrier));
    }

    public double WeightOfPlace(Word word)
    {
        double weight = Holds(word) ? RelationWeights.OnPath : 0;
        return weight + (IsInside(word) ? RelationWeights.InsideSpan : 0) + (RelationWeights.Embedded * Embedding(word));
    }

    // Clauses above; what somebody says is no deeper than who says it.
    private static int Embedding(Word word)
    {
        int clauses = 0;
        for (Word at = word; at.Head is { } head; at = head)
        {
            clauses += at.Relation.Universal() is Relation.Advcl or Relation.Acl or Relation.Xcomp or Relation.Csubj ? 1 : 0;
        }

        return clauses;
    }

    private static Word? HeadOf(Document document, TextSpan span)
    {
        Word? best = null;
        foreach (Sentence sentence in document.Sentences)
        {
            foreach (Word word in sentence.Words)
            {
                if (span.Overlaps(word.Span) && word.Tag != PartOfSpeech.Punctuation && (best is null || ClauseWords.Depth(word) < ClauseWords.Depth(best.Value)))
                {
                    best = word;
                }
            }
        }

        return best;
    }

    private static List<int> Line(Word word)
    {
        List<int> line = [word.Index];
        for (Word? up = word.Head; up is { } head; up = head.Head)
        {
            line.Add(head.Index);
        }

        return line;
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
