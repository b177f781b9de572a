using System.Numerics;

namespace Chancery.Language.Network;

/// <summary>
/// A bidirectional simple recurrent unit (Lei et al. 2018, "Simple Recurrent Units for Highly Parallelizable Recurrence"): all
/// matrix products stand outside the recurrence, so that a whole document is one product.
/// </summary>
/// <remarks>
/// Columns of the product, each 2H wide (forward half, backward half): candidate z, forget gate f, output gate r and, in the
/// first layer, the highway's projection p; other layers' highway is their input. For each direction
/// <code>
/// f = σ(F + vf∘c' + bf)   r = σ(R + vr∘c' + br)   c = f∘c' + (1-f)∘z   h = r∘tanh(c) + (1-r)∘p
/// </code>
/// with c' the cell of the word before it (in the direction's order). Immutable.
/// </remarks>
/// <param name="hidden">H: units of one direction; a multiple of the vector width.</param>
/// <param name="projects">The highway is part of the product.</param>
internal sealed class SruLayer(ByteMatrix weights, float[] recurrent, float[] bias, int hidden, bool projects)
{
    public ByteMatrix Weights => weights;

    /// <summary>Number of 2H-wide column groups: 4 with a projected highway, else 3.</summary>
    public static int Groups(bool projects) => projects ? 4 : 3;

    /// <param name="product">Input × <see cref="Weights"/>, rows of its padded columns.</param>
    /// <param name="rowOf">Which row of the product is each word's; empty where they are in the words' order.</param>
    /// <param name="input">Words × 2H, the highway; not read where it is part of the product.</param>
    /// <param name="output">Words × 2H.</param>
    public void Forward(
        ReadOnlySpan<float> product, ReadOnlySpan<int> rowOf, ReadOnlySpan<float> input, Span<float> output, ReadOnlySpan<SentenceData> sentences)
    {
        Span<float> cell = stackalloc float[hidden];
        foreach (SentenceData sentence in sentences)
        {
            for (int direction = 0; direction < 2; direction++)
            {
                cell.Clear();
                int offset = direction * hidden;
                for (int t = 0; t < sentence.End - sentence.First; t++)
                {
                    int word = direction == 0 ? sentence.First + t : sentence.End - 1 - t;
                    ReadOnlySpan<float> row = product.Slice((rowOf.IsEmpty ? word : rowOf[word]) * weights.PaddedColumns, weights.PaddedColumns);
                    ReadOnlySpan<float> highway = projects
                        ? row.Slice((6 * hidden) + offset, hidden)
                        : input.Slice((word * 2 * hidden) + offset, hidden);
                    Step(
                        row.Slice(offset, hidden), row.Slice((2 * hidden) + offset, hidden), row.Slice((4 * hidden) + offset, hidden),
                        highway, cell, output.Slice((word * 2 * hidden) + offset, hidden), offset);
                }
            }
        }
    }

    private void Step(
        ReadOnlySpan<float> z, ReadOnlySpan<float> f, ReadOnlySpan<float> r, ReadOnlySpan<float> p, Span<float> cell, Span<float> h, int offset)
    {
        ReadOnlySpan<float> vf = recurrent.AsSpan(offset, hidden), vr = recurrent.AsSpan((2 * hidden) + offset, hidden);
        ReadOnlySpan<float> bf = bias.AsSpan(offset, hidden), br = bias.AsSpan((2 * hidden) + offset, hidden);
        for (int i = 0; i < cell.Length; i += Vector<float>.Count)
        {
            var before = new Vector<float>(cell[i..]);
            Vector<float> forget = Activations.Sigmoid(new Vector<float>(f[i..]) + (new Vector<float>(vf[i..]) * before) + new Vector<float>(bf[i..]));
            Vector<float> reset = Activations.Sigmoid(new Vector<float>(r[i..]) + (new Vector<float>(vr[i..]) * before) + new Vector<float>(br[i..]));
            var candidate = new Vector<float>(z[i..]);
            Vector<float> now = candidate + (forget * (before - candidate));
            now.CopyTo(cell[i..]);
            var pass = new Vector<float>(p[i..]);
            (pass + (reset * (Activations.Tanh(now) - pass))).CopyTo(h[i..]);
        }
    }
}
