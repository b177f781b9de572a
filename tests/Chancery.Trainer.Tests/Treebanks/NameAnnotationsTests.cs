using Chancery.Trainer.Treebanks;

namespace Chancery.Trainer.Tests.Treebanks;

public sealed class NameAnnotationsTests
{
    private const string Sentence = "# sent_id = one\n1\tAnna\tAnna\tPROPN\tNNP\t_\t0\troot\t_\t_\n2\tKeller\tKeller\tPROPN\tNNP\t_\t1\tflat\t_\t_\n3\tParis\tParis\tPROPN\tNNP\t_\t1\tdep\t_\t_\n\n";

    [Theory]
    [InlineData("one\t1-2 PER 3 LOC\n", "PER Anna Keller|LOC Paris")]
    [InlineData("# a comment\n\none\t3 ORG\n", "ORG Paris")]
    [InlineData("two\t1 PER\n", "")]
    public void NamesBesideATreebankAreReadWithIt(string annotations, string expected)
    {
        using var folder = new TemporaryFolder();
        var names = NameAnnotations.Read(folder.Write("a.names", annotations));
        TrainingSentence sentence = TreebankReader.Read(folder.Write("a.conllu", Sentence), names).ShouldHaveSingleItem();
        string.Join('|', TreebankReaderTests.Written(sentence)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("one 1-2 PER\n", 1)]
    [InlineData("# c\none\t1-2 DOG\n", 2)]
    [InlineData("one\t2-1 PER\n", 1)]
    [InlineData("one\t0 PER\n", 1)]
    [InlineData("one\t1 PER 2\n", 1)]
    [InlineData("one\t1 PER\none\t2 PER\n", 2)]
    public void ABadLineIsRefusedByItsNumber(string annotations, int line)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.names", annotations);
        Should.Throw<FormatException>(() => NameAnnotations.Read(path)).Message.ShouldContain($"a.names:{line}:");
    }
}
