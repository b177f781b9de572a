using Chancery.Trainer.Treebanks;

namespace Chancery.Trainer.Tests.Treebanks;

public sealed class NameReaderTests
{
    [Fact]
    public void NamesOfTheKindsWeKnowAreReadAndOthersLeft()
    {
        using var folder = new TemporaryFolder();
        List<TrainingSentence> sentences = NameReader.Read(folder.Write("names.bio",
            "Anna\tB-Person\nKeller\tI-Person\nof\tO\nACME B-Organisation\n\n\nOn\tO\nMonday\tB-Temporal\nin\tO\nOsten\tB-Location\nLeopard\tB-MilitaryPlatform"));
        sentences.Count.ShouldBe(2);
        sentences[0].Forms.ShouldBe(["Anna", "Keller", "of", "ACME"]);
        TreebankReaderTests.Written(sentences[0]).ShouldBe(["PER Anna Keller", "ORG ACME"]);
        TreebankReaderTests.Written(sentences[1]).ShouldBe(["LOC Osten", "MISC Leopard"]);
        sentences.ShouldAllBe(s => s.Heads == null && s.Tags.Length == 0);
    }
}
