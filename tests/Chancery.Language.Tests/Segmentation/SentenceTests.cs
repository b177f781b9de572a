using Chancery.Language.Segmentation;

namespace Chancery.Language.Tests.Segmentation;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("Gen. Baker met U.S. officials on Jan. 5 in St. Ives.|They spoke.")]
    [InlineData("Talks began at 3 p.m. Monday in Washington, D.C. under guard.|Nobody came.")]
    [InlineData("She works for Acme Inc. as of May.|Rep. Voss (D-Calif.) did not object.")]
    [InlineData("Output fell by 12.5% of GDP (about €1.4 billion); it rose again in May.|Why?")]
    [InlineData("See No. 5 and Art. 6 of the pact.|J. K. Dale and Lt. Col. A. Ames signed it.")]
    [InlineData("Is it war?|\"No!\" said the envoy.|He left.")]
    [InlineData("\"We are ready,\" she said.|\"They are not.\"|Nobody answered.")]
    [InlineData("“It is over,” he said.|“We are leaving.”|Then he left.")]
    [InlineData("\"Who knows?\" Hall asked.|\"Never!\" Mr. Park replied.")]
    [InlineData("The price rose 3.5 percent.|Shares fell to $2.10 on Friday.")]
    [InlineData("The agency said so.|Analysts disagreed… and later agreed.")]
    [InlineData("ULSAN, South Korea — Officials from the port met on Friday.|They agreed.")]
    [InlineData("MINSK, Jan. 12 (Agency) - The president met Mr. Orlov.|It was their first meeting.")]
    [InlineData("The vote was held; no date was set for another one.|Is that all?|Yes!")]
    public void SentencesEndWhereAReaderWouldEndThem(string marked) =>
        string.Join('|', new Segmented(marked.Replace('|', ' ')).WrittenSentences).ShouldBe(marked);

    [Fact]
    public void AMissingBlankAfterAStopEndsASentenceAllTheSame() =>
        new Segmented("The ministry denied it.Analysts were not convinced.").WrittenSentences
            .ShouldBe(["The ministry denied it.", "Analysts were not convinced."]);

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\r\n\r\n")]
    [InlineData("\n \t\n")]
    [InlineData("\u2029")]
    public void AHeadlineBeforeABlankLineIsASentenceAndAParagraph(string gap)
    {
        var segmented = new Segmented($"Envoys leave Minsk without a deal{gap}The talks ended on Friday. No date was set.");
        segmented.WrittenSentences.ShouldBe(["Envoys leave Minsk without a deal", "The talks ended on Friday.", "No date was set."]);
        segmented.Sentences.Select(s => s.StartsParagraph).ShouldBe([true, true, false]);
    }

    [Fact]
    public void ALineEndInWrappedTextIsOnlyABlank() =>
        new Segmented("The envoys of both states met\non Friday in Minsk and spoke of\nPresident Hall and his plans\nfor the border.")
            .Sentences.Count.ShouldBe(1);

    [Fact]
    public void ALineThatEndsEarlyEndsASentence() =>
        new Segmented("Envoys leave Minsk\nThe talks between both delegations ended on Friday without a deal.")
            .WrittenSentences.Length.ShouldBe(2);

    [Fact]
    public void ListItemsAreSentences() =>
        new Segmented("• open the border\n• free the men\n• pay the debt").WrittenSentences.Length.ShouldBe(3);

    [Fact]
    public void WordsAndSentencesAreAppended()
    {
        List<TokenPiece> words = [];
        List<SegmentedSentence> sentences = [];
        TrainedModels.Segmenter.Segment("It rained.", words, sentences);
        TrainedModels.Segmenter.Segment("It snowed.", words, sentences);
        words.Count.ShouldBe(6);
        sentences.ShouldBe([new SegmentedSentence(0, 3, true), new SegmentedSentence(3, 6, true)]);
    }
}
