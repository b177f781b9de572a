using Chancery.Language.Lemmas;
using Chancery.Language.Tests.Segmentation;
using CsCheck;

namespace Chancery.Language.Tests.Lemmas;

public sealed class LemmatiserTests
{
    [Theory]
    // Known and irregular forms.
    [InlineData("said", "VERB", "VBD", "say")]
    [InlineData("overthrew", "VERB", "VBD", "overthrow")]
    [InlineData("withheld", "VERB", "VBN", "withhold")]
    [InlineData("fled", "VERB", "VBD", "flee")]
    [InlineData("militiamen", "NOUN", "NNS", "militiaman")]
    [InlineData("crises", "NOUN", "NNS", "crisis")]
    [InlineData("n't", "PART", "RB", "not")]
    [InlineData("n’t", "PART", "RB", "not")]
    [InlineData("is", "AUX", "VBZ", "be")]
    [InlineData("worse", "ADJ", "JJR", "bad")]
    // Forms no treebank holds go by their end.
    [InlineData("blorified", "VERB", "VBD", "blorify")]
    [InlineData("snarking", "VERB", "VBG", "snark")]
    [InlineData("quangos", "NOUN", "NNS", "quango")]
    [InlineData("plutocracies", "NOUN", "NNS", "plutocracy")]
    // Case: names keep theirs, all else loses it.
    [InlineData("Pyongyang", "PROPN", "NNP", "Pyongyang")]
    [InlineData("OPCW", "PROPN", "NNP", "OPCW")]
    [InlineData("Houthis", "PROPN", "NNPS", "Houthi")]
    [InlineData("Chinese", "PROPN", "NNPS", "Chinese")]
    [InlineData("American", "ADJ", "JJ", "American")]
    [InlineData("TALKS", "NOUN", "NNS", "talk")]
    [InlineData("Condemning", "VERB", "VBG", "condemn")]
    // Numbers lose their commas, words what is not seen.
    [InlineData("1,237,001", "NUM", "CD", "1237001")]
    [InlineData("3091", "NUM", "CD", "3091")]
    [InlineData("sanc\u00ADtions", "NOUN", "NNS", "sanction")]
    [InlineData("", "X", "FW", "")]
    [InlineData("Foo", "X", "NO-SUCH-TAG", "foo")]
    public void LemmasAreThoseOfTheTreebanks(string form, string upos, string xpos, string expected)
    {
        PartsOfSpeech.TryParse(upos, out PartOfSpeech tag).ShouldBeTrue();
        TrainedModels.Lemmatiser.Lemma(form, tag, xpos, sentenceStart: false).ShouldBe(expected);
    }

    [Theory]
    [InlineData("The", "DET", "DT", "the")]
    [InlineData("Talks", "NOUN", "NNS", "talk")]
    [InlineData("I", "PRON", "PRP", "I")]
    public void ACapitalAtASentencesStartSaysNothing(string form, string upos, string xpos, string expected)
    {
        PartsOfSpeech.TryParse(upos, out PartOfSpeech tag).ShouldBeTrue();
        TrainedModels.Lemmatiser.Lemma(form, tag, xpos, sentenceStart: true).ShouldBe(expected);
    }

    [Fact]
    public void KnownWordsCostNoMemory()
    {
        Lemmatiser lemmatiser = TrainedModels.Lemmatiser;
        lemmatiser.Lemma("talks", PartOfSpeech.Noun, "NNS", false);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            lemmatiser.Lemma("talks", PartOfSpeech.Noun, "NNS", false);
            lemmatiser.Lemma("The", PartOfSpeech.Determiner, "DT", true);
            lemmatiser.Lemma("said", PartOfSpeech.Verb, "VBD", false);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void NoFormThrows() => Gen.Select(Gen.String, Gen.Int[0, 400], Gen.OneOf("NN", "NNS", "VBD", "NNP", "CD", "JJ", "?"))
        .Sample((form, times, xpos) =>
        {
            string longForm = string.Concat(Enumerable.Repeat(form, times));
            TrainedModels.Lemmatiser.Lemma(longForm, PartOfSpeech.Noun, xpos, false).ShouldNotBeNull();
        });

    [Fact]
    public void WhatIsReadIsWrittenTheSame()
    {
        using var stream = new MemoryStream();
        TrainedModels.Lemmatiser.Write(new BinaryWriter(stream));
        stream.ToArray().ShouldBe(TrainedModels.LemmatiserBytes);
    }

    [Fact]
    public void WhatIsCutShortOrDamagedIsRefusedByName()
    {
        byte[] whole = TrainedModels.LemmatiserBytes;
        var random = new Random(7);
        for (int i = 0; i < 60; i++)
        {
            byte[] damaged = [.. whole];
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            Should.Throw<InvalidDataException>(() => Read(damaged)).Message.ShouldMatch("'(tags|scripts|forms|rules)'");
            Should.Throw<InvalidDataException>(() => Read(whole[..random.Next(whole.Length)]))
                .Message.ShouldMatch("'(tags|scripts|forms|rules)'");
        }
    }

    private static Lemmatiser Read(byte[] bytes) => Lemmatiser.Read(new BinaryReader(new MemoryStream(bytes)));
}
