using Chancery.Coding.Entities;
using Chancery.Knowledge;
using Chancery.Knowledge.Frames;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>A party to a conflict that calls for its end shows a will of its own and AGREEs (PLOVER 3.8.2); an outsider REQUESTs.</summary>
internal static class OwnWar
{
    private const string Armed = "REB", Class = "own-war";

    public static RuledEvent Apply(RuledEvent ruled, Reading reading, List<ResolvedEntity> actors, ObjectClasses classes) =>
        ruled.Type == EventType.Request && actors.Exists(IsRebel) && actors.TrueForAll(a => IsRebel(a) || a.Sector is "MIL" or "GOV") && Speaks(reading, classes)
            ? ruled with { Type = EventType.Agree, Mode = null, Cameo = "035", Note = ruled.Note + "; who calls for an end to their own war is AGREE (3.8.2)" }
            : ruled;

    private static bool IsRebel(ResolvedEntity entity) => entity.Sector == Armed;

    // The frame's own words, or the object of what is asked for ("to put an end to the fighting").
    private static bool Speaks(Reading reading, ObjectClasses classes)
    {
        IEnumerable<Word> words = reading.Inner is { } inner ? reading.Binding.Trigger.Concat(inner.Binding.Trigger) : reading.Binding.Trigger;
        return words.Any(w => w.Tag is PartOfSpeech.Noun or PartOfSpeech.Verb && classes.Contains(Class, w.Lemma.ToLowerInvariant()));
    }
}
