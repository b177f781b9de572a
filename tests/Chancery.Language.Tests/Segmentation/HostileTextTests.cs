using System.Diagnostics;
using Chancery.Language.Segmentation;
using CsCheck;

namespace Chancery.Language.Tests.Segmentation;

public sealed class HostileTextTests
{
    private static readonly Gen<string> Fragment = Gen.OneOf(
        Gen.OneOf(
            "\uD83D", "\uDE00", "\uD83D\uDE00", "\u200D", "\u200B", "\u00AD",
            "\u0301", "\u20E3", "\uFEFF", "\0", "\u001F", "\u0085",
            "\u2028", "\u2029", "\r", "\n", "\r\n", "\n\n", "\f", "\t", "\u00A0",
            "\u3000", "\u202E", "\u0627\u0644", "\u05D0", "\uFFFF"),
        Gen.OneOf(
            "don't", "cannot", "Kim's", "U.S.", "J.K.", "Inc.", "a.m.", "...", "…", "\"", "'", "“", "”",
            "(", ")", "-", "--", "—", "$", "€",
            "1,200.5", "7", "http://a.b/c", "a@b.c", "•", "*", ".", "!", "?", ":", ";", ",", " ",
            " ", " ", "the", "Said", "n't", "'s"),
        Gen.Char.Select(c => c.ToString()),
        Gen.Select(Gen.Char, Gen.Int[1, 60], (c, n) => new string(c, n)));

    private static readonly Gen<string> Text = Fragment.Array[0, 40].Select(string.Concat);

    [Fact]
    public void WordsAndWhiteSpaceRebuildAnyText() => Text.Sample(
        text =>
        {
            List<TokenPiece> words = [];
            TrainedModels.Segmenter.Segment(text, words, []);
            int at = 0;
            foreach (TokenPiece word in words)
            {
                if (word.Start < at || word.End <= word.Start || word.End > text.Length
                    || !string.IsNullOrWhiteSpace(text[at..word.Start]) || text[word.Start..word.End].Any(char.IsWhiteSpace)
                    || (word.ContinuesToken && (at == 0 || word.Start != at)))
                {
                    return false;
                }

                at = word.End;
            }

            return string.IsNullOrWhiteSpace(text[at..]);
        },
        iter: 2_000);

    [Fact]
    public void SentencesPartTheWords() => Text.Sample(
        text =>
        {
            List<TokenPiece> words = [];
            List<SegmentedSentence> sentences = [];
            TrainedModels.Segmenter.Segment(text, words, sentences);
            int at = 0;
            foreach (SegmentedSentence sentence in sentences)
            {
                if (sentence.First != at || sentence.End <= at || words[at].ContinuesToken
                    || (at == 0 && !sentence.StartsParagraph))
                {
                    return false;
                }

                at = sentence.End;
            }

            return at == words.Count;
        },
        iter: 2_000);

    [Theory]
    [InlineData("a")]
    [InlineData(".")]
    [InlineData("'")]
    [InlineData("-")]
    [InlineData("1")]
    [InlineData("a.")]
    [InlineData("n't")]
    [InlineData("\"(")]
    [InlineData("\u0301")]
    [InlineData("\uD83D")]
    [InlineData("\u200D")]
    [InlineData("\n")]
    [InlineData("A ")]
    [InlineData("? \"")]
    [InlineData("a\n")]
    public void TimeIsLinearInTheLength(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        long start = Stopwatch.GetTimestamp();
        TrainedModels.Segmenter.Segment(text, [], []);

        // About half a second where this was written; what is not linear would take hours.
        Stopwatch.GetElapsedTime(start).TotalSeconds.ShouldBeLessThan(20);
    }

    [Fact]
    public void ManyThreadsShareOneSegmenter()
    {
        string[] texts = [.. Enumerable.Range(1, 40)
            .Select(n => string.Concat(Enumerable.Repeat($"Gen. Hall's {n} men didn't go. ", n)))];
        string[] alone = [.. texts.Select(t => new Segmented(t).Written)];
        string[] together = [.. texts.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(t => new Segmented(t).Written)];
        together.ShouldBe(alone);
    }

    [Fact]
    public void OnlyTheListsGrow()
    {
        string text = string.Concat(Enumerable.Repeat("The envoys of both states didn't meet on Jan. 5 in Minsk. ", 200));
        List<TokenPiece> words = new(20_000);
        List<SegmentedSentence> sentences = new(20_000);
        for (int i = 0; i < 3; i++)
        {
            words.Clear();
            sentences.Clear();
            TrainedModels.Segmenter.Segment(text, words, sentences);
        }

        words.Clear();
        sentences.Clear();
        long before = GC.GetAllocatedBytesForCurrentThread();
        TrainedModels.Segmenter.Segment(text, words, sentences);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }
}
