namespace Chancery.Knowledge.Frames;

/// <summary>What an event of a frame is, or becomes in a changed form.</summary>
/// <param name="Type">Null for a plain statement (CAMEO 01, 02), which is no PLOVER event.</param>
/// <param name="Mode">PLOVER mode in lower case; null for none; see <see cref="TakesInnerMode"/>.</param>
/// <param name="TakesInnerMode">The mode follows from the event inside (mode <c>E</c> in the file).</param>
/// <param name="Cameo">Null when the frame tells none.</param>
public sealed record FrameMeaning(EventType? Type, string? Mode, bool TakesInnerMode, string? Cameo);

/// <summary>A meaning with the patterns that say it.</summary>
/// <param name="Negated">What its negation means, where that is an event of its own.</param>
/// <param name="File">Within the knowledge folder.</param>
public sealed record Frame(FrameMeaning Meaning, FrameMeaning? Negated, IReadOnlyList<FramePattern> Patterns, IReadOnlyList<FrameExample> Examples, string File, int Line);

/// <summary>A sentence of the frame's type, with its actors and recipients marked.</summary>
public sealed record FrameExample(string Text, IReadOnlyList<string> Actors, IReadOnlyList<string> Recipients, int Line);

public enum PatternKind : byte
{
    Verb,
    Noun,
    Adjective,
}

/// <summary>What fills an argument of a pattern.</summary>
public enum FillerKind : byte
{
    Actor,
    Recipient,

    /// <summary>Several actors who act on each other (<c>AA</c>).</summary>
    Actors,

    /// <summary>Something that must be there.</summary>
    Any,

    /// <summary>Another event.</summary>
    Event,

    /// <summary>A noun of an object class.</summary>
    Class,

    /// <summary>One of the given lemmas.</summary>
    Literal,

    /// <summary>One of the given phrases of lemmas, their words parted by blanks ("water cannon").</summary>
    Phrase,
}

/// <param name="Words">The class's name, or the literal's alternatives; empty for the other kinds.</param>
public sealed record Filler(FillerKind Kind, IReadOnlyList<string> Words);

/// <summary>Where an argument stands to its trigger.</summary>
public enum SlotKind : byte
{
    /// <summary>Before a verb: its subject. <c>A's</c> before a noun: its possessor, adjective, compound, or "by A", "from A".</summary>
    Subject,

    /// <summary>Behind a verb without a preposition.</summary>
    Object,

    /// <summary>With one of <see cref="Slot.Words"/> as preposition, or as particle with an object.</summary>
    Oblique,

    /// <summary><c>to E</c>, or a particle and a verb.</summary>
    Infinitive,

    /// <summary><c>that E</c>.</summary>
    Clause,

    /// <summary>A word that belongs to the trigger: particle, adverb, fixed noun, a compound's first part.</summary>
    Word,
}

/// <param name="Words">Prepositions of an oblique, the word's alternatives; else empty.</param>
/// <param name="Inner">In a clause or infinitive with a subject of its own (<c>that R E</c>): who that is.</param>
/// <param name="Owner">Whose the argument is (<c>R's {decision}</c>).</param>
public sealed record Slot(SlotKind Kind, IReadOnlyList<string> Words, Filler Filler, bool Optional, FillerKind? Inner = null, FillerKind? Owner = null)
{
    /// <summary>Words that a clause must hold (<c>that R should|must E</c>): of each list, one.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Content { get; init; } = [];
}

/// <summary>One line of a frame: a trigger and its arguments.</summary>
/// <param name="Triggers">Lemmas, lower case; any of them.</param>
/// <param name="TriggerClass">Instead of lemmas: nouns of an object class.</param>
/// <param name="Text">The line as the editor wrote it.</param>
public sealed record FramePattern(PatternKind Kind, IReadOnlyList<string> Triggers, string? TriggerClass, IReadOnlyList<Slot> Slots, string Text, int Line)
{
    /// <summary>How much the pattern says: the more specific of two that fit wins.</summary>
    public int Specificity { get; } = SpecificityOf(Slots);

    /// <summary>How many object classes it asks for.</summary>
    public int Classes { get; } = Slots.Count(s => s.Filler.Kind == FillerKind.Class) + (TriggerClass is null ? 0 : 1);

    // Of each mask the sentence must hold a word. Made when first asked for: most patterns never are, and loading is to be quick.
    private WordMask[]? _required;

    /// <summary>Whether a sentence with these lemmas and forms may hold all words that the pattern writes out.</summary>
    public bool MayFit(in WordMask sentence)
    {
        foreach (ref readonly WordMask words in (_required ??= [.. Slots.Where(IsWritten).Select(MaskOf)]).AsSpan())
        {
            if (!words.Meets(sentence))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether one of its obliques has the preposition.</summary>
    public bool HasPreposition(string preposition)
    {
        foreach (Slot slot in Slots)
        {
            if (slot.Kind == SlotKind.Oblique && slot.Words.Contains(preposition))
            {
                return true;
            }
        }

        return false;
    }

    // Reflexive pronouns have one name for many forms; clauses are searched by other means.
    private static bool IsWritten(Slot slot) =>
        !slot.Optional && slot.Kind is not (SlotKind.Clause or SlotKind.Infinitive) && slot.Filler.Kind is FillerKind.Literal or FillerKind.Phrase && !slot.Filler.Words.Contains("oneself");

    private static WordMask MaskOf(Slot slot)
    {
        var mask = new WordMask();
        foreach (string words in slot.Kind == SlotKind.Word ? slot.Words : slot.Filler.Words)
        {
            mask = mask.With(words.AsSpan(words.LastIndexOf(' ') + 1));
        }

        return mask;
    }

    private static int SpecificityOf(IReadOnlyList<Slot> slots)
    {
        int sum = 0;
        foreach (Slot slot in slots)
        {
            sum += (slot.Optional, slot.Filler.Kind) switch
            {
                (true, _) => 0,
                (_, FillerKind.Literal) => 4,
                (_, FillerKind.Phrase) => 8,
                (_, FillerKind.Class) => 4,
                (_, FillerKind.Event) => 3,
                _ => slot.Kind == SlotKind.Oblique ? 3 : slot.Kind == SlotKind.Subject ? 1 : 2,
            } + (slot.Owner is null ? 0 : 2);
        }

        return sum;
    }
}
