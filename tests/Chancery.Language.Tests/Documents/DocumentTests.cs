using System.Runtime.CompilerServices;
using CsCheck;

namespace Chancery.Language.Tests.Documents;

public sealed class DocumentTests
{
    // "on the issue" stands apart from the hearing it belongs to: crossing arcs.
    private static readonly Document Crossing = Trees.Sentence("A hearing is scheduled on the issue", 1, 3, 3, -1, 6, 6, 1);

    [Fact]
    public void ChildrenComeInTheOrderOfTheText()
    {
        Children(Crossing, 3).ShouldBe(["hearing", "is"]);
        Children(Crossing, 1).ShouldBe(["A", "issue"]);
        Children(Crossing, 0).ShouldBeEmpty();
    }

    [Fact]
    public void EdgesHoldTheWholeSubtreeEvenAcrossCrossingArcs()
    {
        Word hearing = Crossing[1];
        (hearing.LeftEdge, hearing.RightEdge).ShouldBe((0, 6));
        Crossing.Slice(hearing.SubtreeSpan).ShouldBe(Crossing.Text);
        Crossing.Slice(Crossing[6].SubtreeSpan).ShouldBe("on the issue");
        Crossing.Slice(Crossing[2].SubtreeSpan).ShouldBe("is");
    }

    [Fact]
    public void ChildrenAndEdgesAgreeWithTheHeadsOfAnyTree() => Gen.Int[1, 30].SelectMany(n => Gen.Int[0, 1 << 20].Array[n]).Sample(
        random =>
        {
            // A random order of the words, each hanging on one before it in that order.
            int n = random.Length;
            int[] order = [.. Enumerable.Range(0, n).OrderBy(i => random[i])];
            int[] heads = new int[n];
            heads[order[0]] = -1;
            for (int i = 1; i < n; i++)
            {
                heads[order[i]] = order[random[i] % i];
            }

            Document document = Trees.Sentence(string.Join(' ', Enumerable.Range(0, n)), heads);
            bool agrees = document.SentenceAt(0).Root.Index == order[0];
            for (int i = 0; i < n; i++)
            {
                Word word = document[i];
                int[] within = [.. Enumerable.Range(0, n).Where(j => document[j].IsWithin(word))];
                agrees &= Children(document, i).SequenceEqual(Enumerable.Range(0, n).Where(j => heads[j] == i).Select(j => $"{j}"))
                    && word.LeftEdge == within[0] && word.RightEdge == within[^1]
                    && (word.Head?.Index ?? -1) == heads[i] && word.IsRoot == (heads[i] < 0);
            }

            return agrees;
        });

    [Fact]
    public void NeighboursEndWithTheSentence()
    {
        Document document = TwoSentences();
        document[2].Previous.ShouldNotBeNull().Text.ShouldBe("Minister");
        document[2].Next.ShouldBeNull();
        document[3].Previous.ShouldBeNull();
        document[3].Sentence.Index.ShouldBe(1);
        document.Sentences.Select(s => s.Text).ShouldBe(["Prime Minister Hall", "He left"]);
        document.Sentences.Select(s => s.Root.Text).ShouldBe(["Hall", "left"]);
        document.Sentences.Select(s => s.StartsParagraph).ShouldBe([true, false]);
    }

    [Fact]
    public void WordsKnowTheirName()
    {
        Document document = TwoSentences();
        document[2].Name.ShouldBe(document.Names[0]);
        document[1].Name.ShouldBeNull();
        document[3].Name.ShouldBeNull();
    }

    [Fact]
    public void WordsAreFoundByOffset()
    {
        const string text = "ab  cd e";
        Document document = Trees.Of("ab cd e", [-1, 0, 0], [new SentenceData(0, 3, true)], []);
        document.FirstWordEndingAfter(0).ShouldBe(0);
        document.FirstWordEndingAfter(1).ShouldBe(0);
        document.FirstWordEndingAfter(2).ShouldBe(1);   // the blank: the word after it
        document.FirstWordEndingAfter(3).ShouldBe(1);
        document.FirstWordEndingAfter(6).ShouldBe(2);
        document.FirstWordEndingAfter(7).ShouldBe(document.WordCount);
        document.FirstWordEndingAfter(text.Length).ShouldBe(document.WordCount);
        Trees.Of("", [], [], []).FirstWordEndingAfter(0).ShouldBe(0);
    }

    [Fact]
    public void WordsAndSentencesOutsideAreRefused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Crossing[7]);
        Should.Throw<ArgumentOutOfRangeException>(() => Crossing[-1]);
        Should.Throw<ArgumentOutOfRangeException>(() => Crossing.SentenceAt(1));
    }

    [Fact]
    public void ViewsAreEqualByDocumentAndIndex()
    {
        Crossing[1].ShouldBe(Crossing[1]);
        Crossing[1].ShouldNotBe(Crossing[2]);
        Trees.Sentence("Go", -1)[0].ShouldNotBe(Trees.Sentence("Go", -1)[0]);
    }

    [Fact]
    public void LoopsOverWordsAndChildrenAllocateNothing()
    {
        int seen = Count(Crossing);
        long before = GC.GetAllocatedBytesForCurrentThread();
        seen += Count(Crossing);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
        seen.ShouldBe(2 * (7 + 6));

        static int Count(Document document)
        {
            int count = 0;
            foreach (Word word in document.Words)
            {
                count++;
                foreach (Word _ in word.Children)
                {
                    count++;
                }
            }

            return count;
        }
    }

    // A news article is 700 words; each field here is paid for that often.
    [Fact]
    public void AWordIsStoredInFortyBytes() => Unsafe.SizeOf<WordData>().ShouldBe(40);

    private static Document TwoSentences() => Trees.Of(
        "Prime Minister Hall He left", [1, 2, -1, 4, -1], [new SentenceData(0, 3, true), new SentenceData(3, 5, false)],
        [new Name(NameKind.Person, 2, 3, new TextSpan(15, 19))]);

    private static List<string> Children(Document document, int word)
    {
        List<string> children = [];
        foreach (Word child in document[word].Children)
        {
            children.Add(child.Text);
        }

        return children;
    }
}
