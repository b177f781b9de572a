namespace Chancery.Language.Segmentation;

/// <summary>One word as it stands in a text: UTF-16 units <see cref="Start"/> to <see cref="End"/> (excluded).</summary>
/// <param name="Start">First unit.</param>
/// <param name="End">One past the last unit.</param>
/// <param name="ContinuesToken">Part of the same written token as the word before (<c>do|n't</c>): a UD multiword token.</param>
public readonly record struct TokenPiece(int Start, int End, bool ContinuesToken);

/// <summary>One sentence: words <see cref="First"/> to <see cref="End"/> (excluded) of the list that was filled beside
/// it.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="End">One past the index of the last word.</param>
/// <param name="StartsParagraph">A blank line, or the text's start, stands before it.</param>
public readonly record struct SegmentedSentence(int First, int End, bool StartsParagraph);
