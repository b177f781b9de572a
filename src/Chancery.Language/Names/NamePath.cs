using Chancery.Language.Network;

namespace Chancery.Language.Names;

/// <summary>The best sequence of name labels over a sentence in which an inside label goes on a name of its own kind (Viterbi).</summary>
/// <remarks>Word by word the labels of one name may disagree on its kind; over the whole name the sum of the scores decides.</remarks>
internal static class NamePath
{
    private const int Kinds = (NameLabel.Count - 1) / 2;

    /// <param name="scores">A row for each word, its first <see cref="NameLabel.Count"/> values the labels' scores.</param>
    /// <param name="stride">From row to row.</param>
    /// <param name="labels">Out: a label for each word of the sentence.</param>
    public static void Decode(ReadOnlySpan<float> scores, int stride, Span<byte> labels)
    {
        const int count = NameLabel.Count;
        int n = labels.Length;
        using var bytes = new Scratch<byte>(n * count);
        Span<byte> cameFrom = bytes.Take(n * count);
        Span<float> best = stackalloc float[count], next = stackalloc float[count];
        for (int i = 0; i < n; i++)
        {
            ReadOnlySpan<float> row = scores.Slice(i * stride, count);
            Span<byte> from = cameFrom.Slice(i * count, count);
            byte before = i == 0 ? NameLabel.Outside : (byte)Activations.IndexOfLargest(best);
            float reached = i == 0 ? 0 : best[before];
            from.Fill(before);
            for (int label = 0; label < count; label++)
            {
                next[label] = reached + row[label];
            }

            for (int kind = 0; kind < Kinds; kind++)
            {
                byte begin = NameLabel.Begin((NameKind)kind), inside = NameLabel.Inside((NameKind)kind);
                byte goesOn = i > 0 && best[inside] > best[begin] ? inside : begin;
                from[inside] = goesOn;
                next[inside] = i == 0 ? float.NegativeInfinity : best[goesOn] + row[inside];
            }

            next.CopyTo(best);
        }

        byte last = n == 0 ? NameLabel.Outside : (byte)Activations.IndexOfLargest(best);
        for (int i = n - 1; i >= 0; i--)
        {
            labels[i] = last;
            last = cameFrom[(i * count) + last];
        }
    }
}
