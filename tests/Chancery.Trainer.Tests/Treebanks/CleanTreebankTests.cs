using Chancery.Trainer.Treebanks;

namespace Chancery.Trainer.Tests.Treebanks;

public sealed class CleanTreebankTests
{
    private const string Shared = "# newdoc id = shared\n1\tYes\n\n";
    private const string Own = "# newdoc id = own\n# meta\n1\tNo\n\n";

    [Fact]
    public void WhatMeasuresDoesNotTrain()
    {
        using var folder = new TemporaryFolder();
        string train = folder.Write("train.conllu", Own + Shared + Own);
        string development = folder.Write("dev.conllu", "# newdoc id = other\n\n" + Shared);
        string copy;
        using (var clean = new CleanTreebank([train], [development]))
        {
            copy = clean.Paths.ShouldHaveSingleItem();
            Path.GetFileName(copy).ShouldBe("train.conllu");
            File.ReadAllText(copy).ShouldBe(Own + Own);
            clean.Left.ShouldBe(["shared"]);
        }

        File.Exists(copy).ShouldBeFalse();
        File.ReadAllText(train).ShouldBe(Own + Shared + Own);
    }
}
