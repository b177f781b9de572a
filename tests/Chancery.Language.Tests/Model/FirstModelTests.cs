using System.Security.Cryptography;

namespace Chancery.Language.Tests.Model;

/// <summary>The first model that shipped in the file format of today: it stays here for good, and every later program reads it.</summary>
public sealed class FirstModelTests
{
    private static readonly string Path = System.IO.Path.Combine(AppContext.BaseDirectory, "Resources", "first-model.bin");

    [Fact]
    public void ItsBytesNeverChange() => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path))).ShouldBe("b3ba0e34c7dfd3a760913977a03b528e067fc711ff8d6ad8b6ff67b223781f5d");

    [Fact]
    public void ItIsReadAndAnalyses()
    {
        Analyser analyser = Analyser.Load(Path);
        analyser.Description.Version.ShouldBe("1.30");
        using Document document = analyser.Analyse("The foreign minister met his counterpart in Vienna.");
        Enumerable.Range(0, document.WordCount).Select(i => document[i]).Select(w => $"{w.Text}/{w.Tag.Name()}/{w.Relation.Name()}/{(w.Head?.Index ?? -1)}").ShouldBe(
        [
            "The/DET/det/2", "foreign/ADJ/amod/2", "minister/NOUN/nsubj/3", "met/VERB/root/-1", "his/PRON/nmod:poss/5", "counterpart/NOUN/obj/3",
            "in/ADP/case/7", "Vienna/PROPN/nmod/5", "./PUNCT/punct/3",
        ]);
        document.Names.Select(n => n.Code).ShouldBe(["LOC"]);
    }
}
