namespace Chancery.Language.Tests.Documents;

/// <summary>Documents that tests write down: words parted by blanks, with heads.</summary>
internal static class Trees
{
    /// <param name="text">Words parted by single blanks; one sentence.</param>
    /// <param name="heads">Head of each word, -1 for the root.</param>
    public static Document Sentence(string text, params int[] heads) => Of(text, heads, [new SentenceData(0, heads.Length, true)], []);

    public static Document Of(string text, int[] heads, SentenceData[] sentences, Name[] names)
    {
        var words = new WordData[heads.Length];
        int at = 0;
        for (int i = 0; i < words.Length; i++)
        {
            int end = text.IndexOf(' ', at) is >= 0 and int blank ? blank : text.Length;
            words[i] = new WordData { Start = at, End = end, Head = heads[i], Lemma = text[at..end], Xpos = "", Features = Features.Empty };
            at = end + 1;
        }

        return new Document(text, words, sentences, names, []);
    }
}
