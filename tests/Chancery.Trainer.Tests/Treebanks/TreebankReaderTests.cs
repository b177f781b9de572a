using Chancery.Language;
using Chancery.Language.Names;
using Chancery.Trainer.Treebanks;

namespace Chancery.Trainer.Tests.Treebanks;

public sealed class TreebankReaderTests
{
    private const string Entities = "# global.Entity = GRP-etype-infstat\n";

    [Fact]
    public void SentencesAreReadAsColumns()
    {
        using var folder = new TemporaryFolder();
        List<TrainingSentence> sentences = TreebankReader.Read(folder.Write("a.conllu", """
            # sent_id = 1
            1-2	Don't	_	_	_	_	_	_	_	_
            1	Do	do	AUX	VB	Mood=Imp	3	aux	_	_
            2	n't	not	PART	RB	_	3	advmod	_	_
            3	go	go	VERB	VB	VerbForm=Inf	0	root	_	_
            3.1	there	there	ADV	RB	_	_	_	_	_

            # sent_id = 2
            1	Yes	yes	INTJ	UH	_	0	root	_	_
            """));
        sentences.Count.ShouldBe(2);
        TrainingSentence first = sentences[0];
        first.Forms.ShouldBe(["Do", "n't", "go"]);
        first.Tags.ShouldBe([PartOfSpeech.Auxiliary, PartOfSpeech.Particle, PartOfSpeech.Verb]);
        first.Xpos.ShouldBe(["VB", "RB", "VB"]);
        first.Features.ShouldBe(["Mood=Imp", "_", "VerbForm=Inf"]);
        first.Heads.ShouldBe([2, 2, -1]);
        first.Relations.ShouldBe([Relation.Aux, Relation.Advmod, Relation.Root]);
        first.Names.ShouldBeNull();
    }

    [Fact]
    public void RelationsFallBackToTheUniversalOneOrAreRefused()
    {
        using var folder = new TemporaryFolder();
        TreebankReader.Read(folder.Write("a.conllu", Row(1, "Yes", "INTJ", 0, "root") + Row(2, "no", "INTJ", 1, "conj:other")))[0]
            .Relations[1].ShouldBe(Relation.Conj);
        string bad = folder.Write("b.conllu", Row(1, "Yes", "INTJ", 0, "mystery"));
        Should.Throw<FormatException>(() => TreebankReader.Read(bad)).Message.ShouldContain("'mystery'");
    }

    [Fact]
    public void AMentionHeadedByAProperNounIsAName() => Names(
        Row(1, "Anna", "PROPN", 3, "nsubj", "(1-person-new"),
        Row(2, "Keller", "PROPN", 1, "flat", "1)"),
        Row(3, "visited", "VERB", 0, "root"),
        Row(4, "the", "DET", 5, "det", "(2-organization-new"),
        Row(5, "University", "PROPN", 3, "obj"),
        Row(6, "of", "ADP", 7, "case"),
        Row(7, "Osten", "PROPN", 5, "nmod", "(3-place-new)2)")).ShouldBe(["PER Anna Keller", "ORG University of Osten"]);

    [Fact]
    public void AMentionHeadedByANounIsNone() => Names(
        Row(1, "The", "DET", 2, "det", "(1-person-new"),
        Row(2, "minister", "NOUN", 5, "nsubj"),
        Row(3, "of", "ADP", 4, "case"),
        Row(4, "Norland", "PROPN", 2, "nmod", "(2-place-new)1)"),
        Row(5, "left", "VERB", 0, "root")).ShouldBe(["LOC Norland"]);

    [Fact]
    public void ADateKeepsItsYear() => Names(
        Row(1, "In", "ADP", 2, "case"),
        Row(2, "May", "PROPN", 4, "obl", "(1-time-new"),
        Row(3, "2020", "NUM", 2, "nummod", "1)"),
        Row(4, "rain", "NOUN", 0, "root")).ShouldBe(["MISC May 2020"]);

    [Fact]
    public void AnAdjectiveThatPennCallsAProperNounIsPartOfTheName() => Names(
        Row(1, "the", "DET", 3, "det", "(1-place-new"),
        Row(2, "United", "ADJ", 3, "amod").Replace("\tX\t", "\tNNP\t", StringComparison.Ordinal),
        Row(3, "Lands", "PROPN", 0, "root", "1)")).ShouldBe(["LOC United Lands"]);

    [Fact]
    public void NeighboursAreTwoNames() => Names(
        Row(1, "Paris", "PROPN", 3, "nsubj", "(1-place-new)"),
        Row(2, "Keller", "PROPN", 1, "dep", "(2-person-new)"),
        Row(3, "met", "VERB", 0, "root")).ShouldBe(["LOC Paris", "PER Keller"]);

    private static string[] Names(params string[] rows)
    {
        using var folder = new TemporaryFolder();
        TrainingSentence sentence = TreebankReader.Read(folder.Write("gum.conllu", Entities + string.Concat(rows))).ShouldHaveSingleItem();
        return Written(sentence);
    }

    internal static string[] Written(TrainingSentence sentence)
    {
        var words = new WordData[sentence.Forms.Length];
        List<Name> found = [];
        NameLabel.Read(sentence.Names, words, [new SentenceData(0, words.Length, true)], found);
        return [.. found.Select(n => $"{n.Code} {string.Join(' ', sentence.Forms[n.FirstWord..n.EndWord])}")];
    }

    private static string Row(int id, string form, string tag, int head, string relation, string? entity = null) =>
        $"{id}\t{form}\t{form}\t{tag}\tX\t_\t{head}\t{relation}\t_\t{(entity is null ? "_" : $"SpaceAfter=No|Entity={entity}")}\n";
}
