using Chancery.Language.Tests.Model;

namespace Chancery.Language.Tests.Documents;

public sealed class ConlluTests
{
    private const string Written = """
        # newpar
        # sent_id = 1
        # text = They don't agree.
        1	They	they	PRON	PRP	Case=Nom|Number=Plur	4	nsubj	_	_
        2-3	don't	_	_	_	_	_	_	_	_
        2	do	do	AUX	VBP	Mood=Ind	4	aux	_	_
        3	n't	not	PART	RB	_	4	advmod	_	_
        4	agree	agree	VERB	VB	VerbForm=Inf	0	root	_	SpaceAfter=No
        5	.	.	PUNCT	.	_	4	punct	_	_

        # sent_id = 2
        # text = (Yes)
        1	(	(	PUNCT	-LRB-	_	2	punct	_	SpaceAfter=No
        2	Yes	yes	INTJ	UH	_	0	root	_	SpaceAfter=No
        3	)	)	PUNCT	-RRB-	_	2	punct	_	_

        # newpar
        # sent_id = 3
        # text = cannot
        1-2	cannot	_	_	_	_	_	_	_	_
        1	can	can	AUX	MD	_	0	root	_	_
        2	not	not	PART	RB	_	1	advmod	_	_


        """;

    [Fact]
    public void WhatIsReadIsWrittenTheSame() => Write(Read(Written)).ShouldBe(Written);

    [Fact]
    public void TextIsRebuiltWithItsSpacesAndParagraphs()
    {
        Document document = Read(Written);
        document.Text.ShouldBe("They don't agree. (Yes)\n\ncannot");
        document.Sentences.Select(s => s.StartsParagraph).ShouldBe([true, false, true]);
        document[1].Text.ShouldBe("do");
        document[2].Text.ShouldBe("n't");
        (document[1].ContinuesToken, document[2].ContinuesToken).ShouldBe((false, true));
        document[2].Head.ShouldNotBeNull().Text.ShouldBe("agree");
        document[6].IsRoot.ShouldBeTrue();
    }

    [Fact]
    public void AnAnalysedTextSurvivesTheRoundTrip()
    {
        Document document = ShippedModel.Analyser.Analyse(
            "The ministers didn't sign it. \"We cannot,\" Hall said in Minsk.\n\nIt's over (for now), isn't it?");
        string written = Write(document);
        Document read = Read(written);
        Write(read).ShouldBe(written);
        read.Text.ShouldBe(document.Text);
        read.WordCount.ShouldBe(document.WordCount);
    }

    [Fact]
    public void AWordThatIsNotInItsTokenGetsTheWholeToken()
    {
        Document document = Read(Rows("1-2\tgonna", "1\tgoing\t0", "2\tto\t1"));
        document.Text.ShouldBe("gonna");
        document[0].Text.ShouldBe("gonna");
        document[1].Text.ShouldBe("gonna");
    }

    [Fact]
    public void EmptyNodesArePassedOver() => Read(Rows("1\tYes\t0", "1.1\tleft\t_", "2\tand\t1")).Text.ShouldBe("Yes and");

    [Fact]
    public void UnknownRelationsFallBackToTheirUniversalOneOrDep()
    {
        Document document = Read(Rows("1\tYes\t0\troot", "2\tand\t1\tcc:other", "3\tno\t1\tmystery"));
        document[1].Relation.ShouldBe(Relation.Cc);
        document[2].Relation.ShouldBe(Relation.Dep);
    }

    [Fact]
    public void WindowsLineEndsAreRead() => Read(Written.Replace("\n", "\r\n", StringComparison.Ordinal)).Text.ShouldBe(Read(Written).Text);

    [Fact]
    public void NothingGivesAnEmptyDocument()
    {
        Document document = Read("\n\n# a comment\n\n");
        (document.Text, document.WordCount, document.SentenceCount).ShouldBe(("", 0, 0));
    }

    [Theory]
    [InlineData("1\tYes", "9 columns")]
    [InlineData("one\tYes\t0", "'one'")]
    [InlineData("1-x\tYes\t0", "'x'")]
    [InlineData("1\tYes\tup", "'up'")]
    [InlineData("\tYes\t0", "''")]
    [InlineData("1\tYes\t7", "no tree")]
    [InlineData("1\tYes\t1", "no tree")]
    public void MalformedLinesAreRefusedByNumber(string row, string says)
    {
        string line = Rows(row).TrimEnd('\n');
        line = says.Contains("columns", StringComparison.Ordinal) ? line[..line.LastIndexOf('\t')] : line;
        Should.Throw<FormatException>(() => Read("# sent_id = 1\n" + Rows("1\tYes\t0") + line)).Message.ShouldSatisfyAllConditions(
            message => message.ShouldContain("line 4"), message => message.ShouldContain(says));
    }

    // id, form, head and relation; the other columns are of no matter here.
    private static string Rows(params string[] rows) => string.Concat(rows.Select(row =>
    {
        string[] f = row.Split('\t');
        return $"{f[0]}\t{f[1]}\t_\tX\t_\t_\t{f.ElementAtOrDefault(2) ?? "_"}\t{f.ElementAtOrDefault(3) ?? "dep"}\t_\t_\n";
    })) + "\n";

    private static Document Read(string conllu) => ConlluReader.Read(new StringReader(conllu));

    private static string Write(Document document)
    {
        var writer = new StringWriter { NewLine = "\n" };
        ConlluWriter.Write(document, writer);
        return writer.ToString();
    }
}
