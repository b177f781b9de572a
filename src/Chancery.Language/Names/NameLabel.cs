namespace Chancery.Language.Names;

/// <summary>Labels of words in names: 0 outside, then begin and inside of each <see cref="NameKind"/> (BIO).</summary>
internal static class NameLabel
{
    public const byte Outside = 0;

    public const int Count = 9;

    public static byte Begin(NameKind kind) => (byte)(1 + (2 * (int)kind));

    public static byte Inside(NameKind kind) => (byte)(2 + (2 * (int)kind));

    /// <summary>Runs of labels as names, added to <paramref name="result"/>; an inside label without its begin opens a name too.</summary>
    public static void Read(ReadOnlySpan<byte> labels, ReadOnlySpan<WordData> words, ReadOnlySpan<SentenceData> sentences, List<Name> result)
    {
        foreach (SentenceData sentence in sentences)
        {
            int start = -1;
            for (int i = sentence.First; i <= sentence.End; i++)
            {
                byte label = i < sentence.End ? labels[i] : Outside;
                bool continues = start >= 0 && label != Outside && label % 2 == 0 && (label - 1) / 2 == (labels[start] - 1) / 2;
                if (start >= 0 && !continues)
                {
                    result.Add(new Name((NameKind)((labels[start] - 1) / 2), start, i, new TextSpan(words[start].Start, words[i - 1].End)));
                    start = -1;
                }

                if (start < 0 && label != Outside)
                {
                    start = i;
                }
            }
        }
    }
}
