using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>Words <see cref="First"/> to <see cref="End"/> (excluded) of a document.</summary>
internal readonly record struct WordSpan(int First, int End)
{
    public bool IsEmpty => End <= First;

    public static WordSpan Of(Word word) => new(word.Index, word.Index + 1);

    public static WordSpan Subtree(Word word) => new(word.LeftEdge, word.RightEdge + 1);

    public bool Contains(int word) => word >= First && word < End;

    public bool Contains(WordSpan other) => other.First >= First && other.End <= End;

    public bool Overlaps(WordSpan other) => other.First < End && First < other.End;

    public WordSpan Union(WordSpan other) => new(Math.Min(First, other.First), Math.Max(End, other.End));

    public WordSpan Intersect(WordSpan other) => new(Math.Max(First, other.First), Math.Min(End, other.End));

    /// <summary>What is left of the span before and after <paramref name="hole"/>; either may be empty.</summary>
    public (WordSpan Before, WordSpan After) Without(WordSpan hole) => Overlaps(hole)
        ? (new WordSpan(First, hole.First), new WordSpan(hole.End, End))
        : (this, new WordSpan(End, End));

    /// <summary>Without commas, stops and dashes at its ends, and without a conjunction or closing mark at its start.</summary>
    public WordSpan Trim(Document document)
    {
        int first = First, end = End;
        while (first < end && (IsStop(document[first]) || document[first].Tag == PartOfSpeech.CoordinatingConjunction || document[first].Chars is "”" or ")"))
        {
            first++;
        }

        while (end > first && (IsStop(document[end - 1]) || document[end - 1].Tag == PartOfSpeech.CoordinatingConjunction || document[end - 1].Chars is "“" or "("))
        {
            end--;
        }

        return new WordSpan(first, end);
    }

    public TextSpan InText(Document document) => new(document[First].Span.Start, document[End - 1].Span.End);

    public static bool IsStop(Word word) => word.Tag == PartOfSpeech.Punctuation && word.Chars is "," or "." or ";" or ":" or "-" or "–" or "—" or "--" or "...";
}
