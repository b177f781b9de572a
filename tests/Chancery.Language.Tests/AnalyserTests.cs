using System.Diagnostics;
using Chancery.Language.Tests.Model;
using CsCheck;

namespace Chancery.Language.Tests;

public sealed class AnalyserTests
{
    private const string Article = """
        The foreign minister, Anna Keller, met her counterpart in Vienna on Tuesday. They didn't sign the agreement.
        "We need more time," Keller told reporters.

        Soldiers were withdrawn from the border by the government, which had been criticised for weeks.
        """;

    private static readonly Gen<string> Hostile = Gen.OneOf(
        Gen.OneOf("\uD83D", "\uDE00", "\uD83D\uDE00", "\u200D", "\u0301", "\uFEFF", "\0", "\r\n", "\n\n", "\u2028", "\u00A0", "\uFFFF", "\u202E"),
        Gen.OneOf("don't", "Kim's", "U.S.", "...", "\"", "“", "”", "(", "--", "$1,200.5", "http://a.b/c", ".", "!", " ", " ", "the", "said", "Moscow"),
        Gen.Char.Select(c => c.ToString()),
        Gen.Select(Gen.Char, Gen.Int[1, 300], (c, n) => new string(c, n))).Array[0, 30].Select(string.Concat);

    [Theory]
    // text, verb, its subject, its object (or "-" where it has none)
    [InlineData("Russia attacked Ukraine.", "attacked", "Russia", "Ukraine")]
    [InlineData("The president signed the agreement on Friday.", "signed", "president", "agreement")]
    [InlineData("The minister met his counterpart in Vienna.", "met", "minister", "counterpart")]
    [InlineData("Police arrested twelve protesters.", "arrested", "Police", "protesters")]
    [InlineData("The government rejected the proposal.", "rejected", "government", "proposal")]
    [InlineData("Yesterday the two countries restored diplomatic relations.", "restored", "countries", "relations")]
    [InlineData("China will send food to North Korea.", "send", "China", "food")]
    [InlineData("The rebels did not accept the ceasefire.", "accept", "rebels", "ceasefire")]
    [InlineData("The general resigned.", "resigned", "general", "-")]
    [InlineData("She said that France had closed its embassy.", "closed", "France", "embassy")]
    public void SubjectsAndObjectsOfSimpleSentencesAreFound(string text, string verb, string subject, string obj)
    {
        Word predicate = Find(text, verb);
        predicate.Child(Relation.Nsubj).ShouldNotBeNull().Text.ShouldBe(subject);
        (predicate.Child(Relation.Obj)?.Text ?? "-").ShouldBe(obj);
        predicate.Tag.ShouldBe(PartOfSpeech.Verb);
    }

    [Theory]
    // text, verb, what it is done to, who does it ("-" where not said)
    [InlineData("The bridge was destroyed by the army.", "destroyed", "bridge", "army")]
    [InlineData("Three soldiers were killed.", "killed", "soldiers", "-")]
    [InlineData("The ambassador has been expelled by Poland.", "expelled", "ambassador", "Poland")]
    [InlineData("The treaty was signed in 1992.", "signed", "treaty", "-")]
    [InlineData("New sanctions will be imposed by the European Union.", "imposed", "sanctions", "Union")]
    public void PassivesAreSeen(string text, string verb, string patient, string agent)
    {
        Word predicate = Find(text, verb);
        predicate.Child(Relation.NsubjPass).ShouldNotBeNull().Text.ShouldBe(patient);
        predicate.HasChild(Relation.AuxPass).ShouldBeTrue();
        (predicate.Child(Relation.OblAgent)?.Text ?? "-").ShouldBe(agent);
    }

    [Fact]
    public void NamesAreFoundWithTheirKinds()
    {
        Document document = ShippedModel.Analyser.Analyse("Anna Keller met Vladimir Putin in Moscow.");
        document.Names.Select(n => $"{n.Code} {document.Slice(n.Span)}").ShouldBe(["PER Anna Keller", "PER Vladimir Putin", "LOC Moscow"]);
    }

    [Fact]
    public void SixteenThreadsGiveTheSameDocument()
    {
        string expected = Written(ShippedModel.Analyser.Analyse(Article));
        var results = new string[64];
        Thread[] threads = [.. Enumerable.Range(0, 16).Select(t => new Thread(() =>
        {
            for (int i = t; i < results.Length; i += 16)
            {
                results[i] = Written(ShippedModel.Analyser.Analyse(Article));
            }
        }))];
        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());
        results.ShouldAllBe(r => r == expected);
    }

    [Fact]
    public void ASentenceIsReadTheSameWhateverStandsAroundIt()
    {
        // Words of one pass are multiplied together; neighbours must not change a bit of it.
        string alone = Written(ShippedModel.Analyser.Analyse("Police arrested twelve protesters."));
        Document among = ShippedModel.Analyser.Analyse(Article + "\n\nPolice arrested twelve protesters.\n\n" + Article);
        string rows = string.Join('\n', Written(among).Split("\n\n").Single(s => s.Contains("# text = Police", StringComparison.Ordinal)).Split('\n').Where(l => l.Length > 0 && l[0] != '#'));
        alone.ShouldContain(rows);
    }

    [Fact]
    public void AnyTextIsAnalysedAndItsWordsRebuildIt() => Hostile.Sample(
        text =>
        {
            Document document = ShippedModel.Analyser.Analyse(text);
            int at = 0;
            bool sound = document.Text == text;
            foreach (Word word in document.Words)
            {
                sound &= word.Span.Start >= at && word.Span.Length > 0 && string.IsNullOrWhiteSpace(text[at..word.Span.Start])
                    && (word.Head is not { } head || head.Sentence == word.Sentence);
                at = word.Span.End;
            }

            return sound && string.IsNullOrWhiteSpace(text[at..])
                && document.Sentences.All(s => Enumerable.Range(s.First, s.End - s.First).Count(i => document[i].IsRoot) == 1)
                && document.Names.All(n => n.FirstWord < n.EndWord && n.Span.End <= text.Length);
        },
        iter: 300);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t ")]
    public void WhiteSpaceGivesNoWords(string text)
    {
        Document document = ShippedModel.Analyser.Analyse(text);
        (document.WordCount, document.SentenceCount, document.Names.Count).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void ASentenceOfFiveThousandWordsIsCutAndItsTimeStaysLinear()
    {
        string text = string.Join(' ', Enumerable.Repeat("and the men of the north", 834));
        Document document = Within(10, () => ShippedModel.Analyser.Analyse(text));
        document.WordCount.ShouldBeGreaterThan(5_000);
        document.Sentences.ShouldAllBe(s => s.End - s.First <= 300);
    }

    [Fact]
    public void AMegabyteIsAnalysedInLinearTime()
    {
        string text = string.Concat(Enumerable.Repeat(Article + "\n\n", (1_000_000 / Article.Length) + 1));
        Document document = Within(120, () => ShippedModel.Analyser.Analyse(text));
        document.Sentences.Count().ShouldBeGreaterThan(10_000);
    }

    [Fact]
    public void GivenWordsAndSentencesAreKept()
    {
        Document given = ConlluReader.Read(new StringReader(
            "1\tRussia\t_\tX\t_\t_\t_\t_\t_\t_\n2\tattacked\t_\tX\t_\t_\t_\t_\t_\t_\n3\tUkraine\t_\tX\t_\t_\t_\t_\t_\tSpaceAfter=No\n4\t.\t_\tX\t_\t_\t_\t_\t_\t_\n"));
        Document document = ShippedModel.Analyser.AnalyseWords(given);
        document.Text.ShouldBe("Russia attacked Ukraine.");
        document.WordCount.ShouldBe(4);
        document[1].Lemma.ShouldBe("attack");
        document[0].Relation.ShouldBe(Relation.Nsubj);
    }

    // Generous where this was written; what is not linear would take many times as long.
    private static Document Within(double seconds, Func<Document> analyse)
    {
        long start = Stopwatch.GetTimestamp();
        Document document = analyse();
        Stopwatch.GetElapsedTime(start).TotalSeconds.ShouldBeLessThan(seconds);
        return document;
    }

    private static Word Find(string text, string form)
    {
        foreach (Word word in ShippedModel.Analyser.Analyse(text).Words)
        {
            if (word.Text == form)
            {
                return word;
            }
        }

        throw new ArgumentException($"No word '{form}' in '{text}'.");
    }

    private static string Written(Document document)
    {
        var writer = new StringWriter { NewLine = "\n" };
        ConlluWriter.Write(document, writer);
        return writer.ToString();
    }
}
