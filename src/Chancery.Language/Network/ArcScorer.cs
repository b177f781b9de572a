using System.Numerics;
using Chancery.Language.Parsing;

namespace Chancery.Language.Network;

/// <summary>Scores of all arcs of a sentence: query of the dependent · (vector of the head + vector of the distance).</summary>
/// <remarks>The last half of the biaffine product of Dozat &amp; Manning (2017); the root is a vector of its own. Immutable.</remarks>
internal sealed class ArcScorer(int size, float[] root, float[] distances)
{
    private const int AtOnce = 4;

    /// <param name="queries">A sentence's words × size, rows <paramref name="size"/> apart.</param>
    /// <param name="heads">The first word's vector as a head, the others' each <paramref name="stride"/> floats on.</param>
    /// <param name="scores">Out: n rows of n + 1 columns as <see cref="SpanningTree"/> wants them.</param>
    public void Score(ReadOnlySpan<float> queries, ReadOnlySpan<float> heads, int stride, int words, Span<float> scores)
    {
        Span<float> far = stackalloc float[ArcDistance.Classes];
        for (int i = 0; i < words; i++)
        {
            ReadOnlySpan<float> query = queries.Slice(i * size, size);
            Span<float> row = scores.Slice(i * (words + 1), words + 1);
            Products(query, root, size, row[..1]);
            Products(query, distances, size, far);
            Products(query, heads, stride, row[1..]);
            for (int j = 0; j < words; j++)
            {
                row[j + 1] = j == i ? 0 : row[j + 1] + far[ArcDistance.Class(i, j)];
            }
        }
    }

    // Four vectors at once: their sums do not wait for one another, and the query is read once for all.
    private void Products(ReadOnlySpan<float> query, ReadOnlySpan<float> vectors, int stride, Span<float> products)
    {
        int j = 0;
        for (; j + AtOnce <= products.Length; j += AtOnce)
        {
            ReadOnlySpan<float> v0 = vectors.Slice(j * stride, size), v1 = vectors.Slice((j + 1) * stride, size);
            ReadOnlySpan<float> v2 = vectors.Slice((j + 2) * stride, size), v3 = vectors.Slice((j + 3) * stride, size);
            Vector<float> s0 = Vector<float>.Zero, s1 = Vector<float>.Zero, s2 = Vector<float>.Zero, s3 = Vector<float>.Zero;
            for (int k = 0; k < query.Length; k += Vector<float>.Count)
            {
                var q = new Vector<float>(query[k..]);
                s0 += q * new Vector<float>(v0[k..]);
                s1 += q * new Vector<float>(v1[k..]);
                s2 += q * new Vector<float>(v2[k..]);
                s3 += q * new Vector<float>(v3[k..]);
            }

            products[j] = Vector.Sum(s0);
            products[j + 1] = Vector.Sum(s1);
            products[j + 2] = Vector.Sum(s2);
            products[j + 3] = Vector.Sum(s3);
        }

        for (; j < products.Length; j++)
        {
            products[j] = Activations.Dot(query, vectors.Slice(j * stride, size));
        }
    }
}
