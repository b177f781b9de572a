namespace Chancery.Language.Segmentation;

/// <summary>What the sentence model sees of a place between two words.</summary>
internal enum SentenceAtom
{
    /// <summary>The word before the place; <see cref="Left2"/> and <see cref="Left3"/> stand before it.</summary>
    Left1,
    Left2,
    Left3,

    /// <summary>The word after the place; <see cref="Right2"/> and <see cref="Right3"/> follow it.</summary>
    Right1,
    Right2,
    Right3,
    LeftShape1,
    LeftShape2,
    LeftShape3,
    RightShape1,
    RightShape2,
    RightShape3,
    LeftRole1,
    LeftRole2,
    RightRole1,
    RightRole2,

    /// <summary>The last word that is no stop, bracket or quotation mark.</summary>
    Core,
    CoreShape,
    CoreClass,

    /// <summary>The stop that follows the core, if any.</summary>
    Stop,

    /// <summary>The first word after the place that opens no bracket or quotation.</summary>
    Opener,
    OpenerRole,
    OpenerClass,

    /// <summary>How far ahead the first verb of speech is, 1 to 4, and 4 more when a mark follows it; 0 when none stands
    /// there, or only behind a mark.</summary>
    Speech,

    /// <summary>Whether a blank stands at the place, and before the word before it.</summary>
    Gap,

    /// <summary>Words in the sentence so far, in steps.</summary>
    Length,

    /// <summary>Words to the next stop or the paragraph's end, in steps, and which of the two it is.</summary>
    Ahead,

    /// <summary>Words to the paragraph's end, in steps.</summary>
    Remaining,

    /// <summary>Quotation marks and brackets that stand open in the sentence.</summary>
    Open,

    /// <summary>The sentence's first word.</summary>
    First,
    FirstShape,

    /// <summary>How many in ten of the paragraph's words begin with a capital.</summary>
    Capitals,
}
