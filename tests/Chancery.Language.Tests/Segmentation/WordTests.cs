namespace Chancery.Language.Tests.Segmentation;

public sealed class WordTests
{
    [Theory]
    // Clitics are words of the same token.
    [InlineData("They don't know.", "They do +n't know .")]
    [InlineData("They don’t know.", "They do +n’t know .")]
    [InlineData("WE CAN'T STAY", "WE CA +N'T STAY")]
    [InlineData("We cannot sign; she'll go, I'm sure.", "We can +not sign ; she +'ll go , I +'m sure .")]
    [InlineData("Kim's envoys met Putin’s aides.", "Kim +'s envoys met Putin +’s aides .")]
    [InlineData("The ministers' talks failed.", "The ministers +' talks failed .")]
    [InlineData("He is gonna win.", "He is gon +na win .")]
    // Hyphens.
    [InlineData("A long-awaited visit to non-aligned states", "A long - awaited visit to non-aligned states")]
    [InlineData("Kim Jong-un met Chinese-Russian envoys.", "Kim Jong - un met Chinese - Russian envoys .")]
    [InlineData("The Seoul-based firm was re-elected.", "The Seoul - based firm was re-elected .")]
    [InlineData("a 10-year, anti-government revolt", "a 10 - year , anti-government revolt")]
    [InlineData("Two men—one of them armed—fled.", "Two men — one of them armed — fled .")]
    // Abbreviations and initials keep their stop.
    [InlineData("Gen. Baker told Mr. Hall and U.S. envoys.", "Gen. Baker told Mr. Hall and U.S. envoys .")]
    [InlineData("J. R. Ames met J.K. Dale at 9 a.m. on Monday.", "J. R. Ames met J.K. Dale at 9 a.m. on Monday .")]
    [InlineData("Cmdr. Hale and Sen. Voss of Acme Inc. spoke.", "Cmdr. Hale and Sen. Voss of Acme Inc. spoke .")]
    [InlineData("The U.N. Security Council's U.S.-led panel", "The U.N. Security Council +'s U.S. - led panel")]
    // Quotation marks, ellipses, brackets.
    [InlineData("“We won’t wait,” he said.", "“ We wo +n’t wait , ” he said .")]
    [InlineData("\"It's a 'special' case.\"", "\" It +'s a ' special ' case . \"")]
    [InlineData("He paused... then left (by car).", "He paused ... then left ( by car ) .")]
    [InlineData("She is gone…", "She is gone …")]
    // Numbers, dates, money, shares.
    [InlineData("$1.5 billion, €20 and 12.5% of GDP", "$ 1.5 billion , € 20 and 12.5 % of GDP")]
    [InlineData("On Sept. 3, 2024, 1,200 left at 5:30.", "On Sept. 3 , 2024 , 1,200 left at 5:30 .")]
    [InlineData("the G7, MH17 and the 21st of May", "the G7 , MH17 and the 21st of May")]
    // Addresses.
    [InlineData("See https://www.example.org/a-b?c=d or write to desk@example.org.",
        "See https://www.example.org/a-b?c=d or write to desk@example.org .")]
    // A blank that is missing after a stop; bullets; white space of every kind.
    [InlineData("The agency said so.Analysts agreed.", "The agency said so . Analysts agreed .")]
    [InlineData("St.Ives, node.js and Ph.D. theses", "St. Ives , node.js and Ph.D. theses")]
    [InlineData("• Talks  resume\u00A0soon\t!", "• Talks resume soon !")]
    [InlineData("One\u2009two\u3000three\u202Ffour", "One two three four")]
    public void WordsAreThoseOfTheTreebanks(string text, string expected) =>
        new Segmented(text).Written.ShouldBe(expected);

    [Theory]
    [InlineData("co\u00ADoperation", "co\u00ADoperation")]
    [InlineData("do\u200Bn't", "do\u200B +n't")]
    [InlineData("\uFEFFTalks ended.", "\uFEFFTalks ended .")]
    [InlineData("Cafe\u0301s closed.", "Cafe\u0301s closed .")]
    [InlineData("a \u200B b", "a \u200B b")]
    public void CharactersThatModifyStayWithTheirNeighbour(string text, string expected) =>
        new Segmented(text).Written.ShouldBe(expected);

    [Fact]
    public void AnEmojiSequenceIsNotCut() =>
        new Segmented("ok 👩‍👩‍👧 ok").Words.Count.ShouldBe(3);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u00A0 ")]
    public void NothingWrittenGivesNoWords(string text)
    {
        var segmented = new Segmented(text);
        segmented.Words.ShouldBeEmpty();
        segmented.Sentences.ShouldBeEmpty();
    }
}
