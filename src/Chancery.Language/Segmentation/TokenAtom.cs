namespace Chancery.Language.Segmentation;

/// <summary>What the token model sees of a place between two characters of a run without blanks.</summary>
internal enum TokenAtom
{
    /// <summary>The character before, letters by their kind only; <see cref="L2"/> and <see cref="L3"/> stand before
    /// it.</summary>
    L1,
    L2,
    L3,

    /// <summary>The character after, letters by their kind only; <see cref="R2"/> and <see cref="R3"/> follow it.</summary>
    R1,
    R2,
    R3,

    /// <summary>The letters and digits that end before the place, over one mark at most.</summary>
    LeftWord,

    /// <summary>The letters and digits that begin after the place, over one mark at most.</summary>
    RightWord,

    /// <summary>Characters of the token so far.</summary>
    Piece,

    /// <summary>Class of the token so far, see <see cref="WordClass"/>.</summary>
    Class,

    /// <summary>Kinds of the characters of the token so far, repeats left out.</summary>
    PieceShape,

    /// <summary>The next eight characters of the run.</summary>
    Rest,

    /// <summary>Kinds of the run's next characters, repeats left out.</summary>
    RestShape,

    /// <summary>How many characters remain: 1, 2, 3 or more.</summary>
    RestLength,

    /// <summary>Whether the run holds an at sign, a web address's marks, digits, more than one hyphen.</summary>
    Run,

    /// <summary>First character after the blank, by its kind; line ends and the text's end apart.</summary>
    NextShape,

    /// <summary>The word after the blank.</summary>
    NextWord,

    /// <summary>The word before the blank.</summary>
    PreviousWord,

    /// <summary>Single and double quotation marks that stand open.</summary>
    Quotes,

    /// <summary>What was decided at the place before.</summary>
    Last,
}
