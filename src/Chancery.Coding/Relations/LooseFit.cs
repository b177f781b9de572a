using Chancery.Coding.Clauses;
using Chancery.Knowledge.Frames;
using Chancery.Language;

namespace Chancery.Coding.Relations;

/// <summary>
/// How many of the words that a pattern asks for stand about its trigger, whatever the tree makes of them: what is left to go by where the
/// tree is wrong or the sentence says it in an order that no pattern has.
/// </summary>
internal sealed class LooseFit(ObjectClasses classes, ClassNeighbours neighbours)
{
    private const int FarthestWord = 16;

    private readonly ClassNouns _classes = new(classes, neighbours);

    /// <summary>1 for each word or class found, -1 for each not found, a third of it for a preposition; optional ones count for nothing.</summary>
    public double Of(FramePattern pattern, Word trigger)
    {
        double fit = pattern.TriggerClass is { } name && _classes.Length(trigger, name) == 0 ? -1 : 0;
        foreach (Slot slot in pattern.Slots)
        {
            if (slot.Optional)
            {
                continue;
            }

            fit += slot.Filler.Kind switch
            {
                FillerKind.Class => Stands(trigger, w => w.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && _classes.Length(w, slot.Filler.Words[0]) > 0),
                FillerKind.Literal => Stands(trigger, w => NounShapes.Says(slot.Filler.Words, w)),
                _ => slot.Kind switch
                {
                    SlotKind.Word => Stands(trigger, w => NounShapes.Says(slot.Words, w)),
                    SlotKind.Oblique => Stands(trigger, w => w.Index > trigger.Index && w.Tag == PartOfSpeech.Adposition && NounShapes.Says(slot.Words, w)) / 3,
                    _ => 0,
                },
            };
        }

        return fit;
    }

    private static double Stands(Word trigger, Func<Word, bool> wanted)
    {
        int first = Math.Max(trigger.Sentence.First, trigger.Index - FarthestWord), end = Math.Min(trigger.Sentence.End, trigger.Index + FarthestWord + 1);
        for (int i = first; i < end; i++)
        {
            if (i != trigger.Index && wanted(trigger.Document[i]))
            {
                return 1;
            }
        }

        return -1;
    }
}
