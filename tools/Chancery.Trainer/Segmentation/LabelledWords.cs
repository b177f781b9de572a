using Chancery.Language;
using Chancery.Language.Segmentation;

namespace Chancery.Trainer.Segmentation;

/// <summary>The words of a treebank as the sentence model will see them.</summary>
internal static class LabelledWords
{
    /// <returns>One sketch a word; the caller disposes of them.</returns>
    public static WordSketches Sketch(Document document, CharacterScan scan, WordClasses classes)
    {
        var sketches = new WordSketches(document.WordCount + 1, classes);
        int at = 0;
        foreach (Word word in document.Words)
        {
            int from = at;
            while (scan.Starts[at] < word.Span.Start)
            {
                at++;
            }

            int end = at;
            while (scan.Starts[end] < word.Span.End)
            {
                end++;
            }

            bool starts = word.Index == word.Sentence.First && word.Sentence.StartsParagraph;
            sketches.GapBeforeNext(starts ? Gap.Paragraph : at > from ? Gap.Blank : Gap.None);
            sketches.Add(scan, at, Math.Max(end, at + 1), word.ContinuesToken);
            at = end;
        }

        return sketches;
    }
}
