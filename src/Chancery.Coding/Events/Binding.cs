using Chancery.Knowledge.Frames;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>A frame's pattern laid over a predicate of a sentence.</summary>
/// <param name="Predicate">The trigger's head.</param>
/// <param name="Trigger">Words that say the event, in the order of the text: the predicate, particles, class nouns.</param>
/// <param name="Actors">Heads of the phrases that act; coordinated members not yet parted.</param>
/// <param name="Inner">The predicate of the event inside (<c>E</c>), if the pattern has one.</param>
/// <param name="Score">Specificity and how much of the pattern was found.</param>
internal sealed record Binding(
    FrameEntry Entry, Word Predicate, IReadOnlyList<Word> Trigger, IReadOnlyList<Word> Actors, IReadOnlyList<Word> Recipients,
    bool Reciprocal, Word? Inner, int Score, string? ActorReason)
{
    public FrameMeaning Meaning => Entry.Frame.Meaning;

    /// <summary>The verb that carries an event noun, else the predicate: where tense and negation are read.</summary>
    public Word? LightVerb { get; init; }

    /// <summary>The thing that acts for its owner ("Turkish jets bombed"), where the pattern asks for one.</summary>
    public Word? ClassSubject { get; init; }

    /// <summary>Nobody is named who acts: who is moved, is who moves ("troops were deployed").</summary>
    public bool IsMoved { get; init; }

    /// <summary>"will not …" of a verb that no frame knows: the frame is that of refusing.</summary>
    public bool IsRefusal { get; init; }

    /// <summary>Words the binding used up as part of its trigger; no event of their own is read from them.</summary>
    public bool Uses(Word word) => word != Predicate && Trigger.Contains(word);
}
