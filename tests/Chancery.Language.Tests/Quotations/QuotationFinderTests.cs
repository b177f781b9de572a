using Chancery.Language.Quotations;
using CsCheck;

namespace Chancery.Language.Tests.Quotations;

public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("\"We agree,\" she said, \"in part.\"", "We agree,|in part.")]
    [InlineData("“We agree,” she said, “in part.”", "We agree,|in part.")]
    [InlineData("«We agree», she said.", "We agree")]
    [InlineData("„We agree“, she said.", "We agree")]
    [InlineData("„We agree”, she said.", "We agree")]
    [InlineData("‘We agree,’ she said.", "We agree,")]
    // Marks of the other shape inside belong to what is quoted.
    [InlineData("“He said ‘never’ to us,” she said.", "He said ‘never’ to us,")]
    [InlineData("‘We don’t agree,’ she said.", "We don’t agree,")]
    [InlineData("\"It's the ministers' plan,\" he said.", "It's the ministers' plan,")]
    [InlineData("(\"yes\") and —\"no\"", "yes|no")]
    // A straight mark of inches or seconds opens nothing.
    [InlineData("A 5\" gun and a 6\" gun.", "")]
    [InlineData("The ministers’ plan isn’t theirs.", "")]
    [InlineData("It's the ministers' plan.", "")]
    [InlineData("No marks at all.", "")]
    [InlineData("", "")]
    public void DirectSpeechIsFound(string text, string expected) => Found(text).ShouldBe(expected);

    [Fact]
    public void OneThatNeverClosesEndsWithItsParagraph()
    {
        const string text = "He said: “We stay.  \nThe others left.";
        Quotation quotation = Find(text).ShouldHaveSingleItem();
        quotation.Closed.ShouldBeFalse();
        text[quotation.Inner.Start..quotation.Inner.End].ShouldBe("We stay.");
    }

    [Fact]
    public void OneThatRunsOverParagraphsIsAPieceInEach()
    {
        const string text = "“First.\n\n“Second.\n\n“Third,” he said.";
        List<Quotation> found = Find(text);
        found.Select(q => text[q.Inner.Start..q.Inner.End]).ShouldBe(["First.", "Second.", "Third,"]);
        found.Select(q => q.Closed).ShouldBe([false, false, true]);
    }

    [Fact]
    public void SpansHoldTheMarksAndInnerSpansDoNot()
    {
        Quotation quotation = Find("He said “no”.").ShouldHaveSingleItem();
        quotation.ShouldBe(new Quotation(new TextSpan(8, 12), new TextSpan(9, 11), Closed: true));
    }

    [Fact]
    public void AnyTextGivesOrderedSpansInsideIt() => Gen.Char["“”\"‘’«»„ ab.\n'("].Array[0, 60].Select(c => new string(c)).Sample(
        text =>
        {
            int at = 0;
            bool sound = true;
            foreach (Quotation q in Find(text))
            {
                sound &= q.Span.Start >= at && q.Span.End <= text.Length && q.Inner.Start == q.Span.Start + 1 && q.Inner.End >= q.Inner.Start
                    && q.Inner.End == (q.Closed ? q.Span.End - 1 : q.Span.End) && !text[q.Span.Start..q.Span.End].Contains('\n');
                at = q.Span.End;
            }

            return sound;
        },
        iter: 5_000);

    private static string Found(string text) => string.Join('|', Find(text).Select(q => text[q.Inner.Start..q.Inner.End]));

    private static List<Quotation> Find(string text)
    {
        List<Quotation> found = [];
        QuotationFinder.Find(text, found);
        return found;
    }
}
