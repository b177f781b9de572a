using System.Runtime.CompilerServices;
using Chancery.Language.Tests.Model;

namespace Chancery.Language.Tests;

/// <summary>Scratch and documents are leased: once there is room, a word costs no allocation.</summary>
public sealed class AllocationTests
{
    private const string Paragraph = """
        The foreign minister, Anna Keller, met her counterpart in Vienna on Tuesday. They didn't sign the agreement.
        "We need more time," Keller told reporters, who had waited for 3,500 minutes. Soldiers were withdrawn from the border
        by the government, which had been criticised for weeks. The unreconstructed Zorblaxians quarreled furiously.


        """;

    [Fact]
    public void ADocumentTakesAsMuchForManyWordsAsForFew()
    {
        long few = Bytes(Paragraph), many = Bytes(string.Concat(Enumerable.Repeat(Paragraph, 50)));
        many.ShouldBeLessThan(few + 256);
        few.ShouldBeLessThan(2_048);
    }

    [Fact]
    public void AWordTakesFortyBytesOfADocument() => Unsafe.SizeOf<WordData>().ShouldBe(40);

    [Fact]
    public void ADocumentThatWasDisposedHoldsNoWords()
    {
        Document document = ShippedModel.Analyser.Analyse(Paragraph);
        Word word = document[3];
        document.Dispose();
        document.Dispose();
        (document.WordCount, document.SentenceCount, document.Names.Count, document.Quotations.Count).ShouldBe((0, 0, 0, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => document[0]);
        Should.Throw<IndexOutOfRangeException>(() => word.Lemma);
    }

    // What one analysis allocates when those before it have made room; the least of several, so that another thread's lease
    // of the same room does not count.
    private static long Bytes(string text)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 20; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            using (ShippedModel.Analyser.Analyse(text))
            {
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }
        }

        return least;
    }
}
