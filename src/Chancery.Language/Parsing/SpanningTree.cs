using Chancery.Language.Network;

namespace Chancery.Language.Parsing;

/// <summary>The best tree over arc scores: greedy where that is a tree already, else Chu-Liu-Edmonds; always one root.</summary>
/// <remarks>
/// Scores are n rows (dependents) of n + 1 columns (heads): column 0 is the root, column j + 1 is word j. Crossing arcs are
/// allowed. Where several words would hang on the root, every root arc is made worse by the same large amount, so that the
/// best tree uses exactly one (Zmigrod et al. 2020 give the argument).
/// </remarks>
internal static class SpanningTree
{
    /// <param name="scores">Finite.</param>
    /// <param name="heads">Out: the head of each word, -1 for the root.</param>
    public static void Decode(ReadOnlySpan<float> scores, Span<int> heads)
    {
        int n = heads.Length;
        int roots = 0;
        for (int i = 0; i < n; i++)
        {
            heads[i] = Best(scores.Slice(i * (n + 1), n + 1), i) - 1;
            roots += heads[i] < 0 ? 1 : 0;
        }

        if (roots == 1 && !HasCycle(heads))
        {
            return;
        }

        ChuLiuEdmonds(scores, heads);
    }

    private static int Best(ReadOnlySpan<float> row, int self)
    {
        int best = 0;
        for (int j = 1; j < row.Length; j++)
        {
            if (j != self + 1 && row[j] > row[best])
            {
                best = j;
            }
        }

        return best;
    }

    private static bool HasCycle(ReadOnlySpan<int> heads)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            int steps = 0;
            for (int at = i; at >= 0; at = heads[at])
            {
                if (++steps > heads.Length)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void ChuLiuEdmonds(ReadOnlySpan<float> scores, Span<int> heads)
    {
        int n = heads.Length + 1;
        (float least, float most) = (scores[0], scores[0]);
        foreach (float score in scores)
        {
            (least, most) = (Math.Min(least, score), Math.Max(most, score));
        }

        // Worth more than any other arcs could win; in double precision, so that the root's own scores still tell.
        double rootPenalty = (((double)most - least) * n) + 1;
        using var doubles = new Scratch<double>(n * n);
        using var ints = new Scratch<int>(n);
        Span<double> weight = doubles.Take(n * n);   // [dependent, head]; node 0 is the root
        Span<int> tree = ints.Take(n);
        for (int d = 1; d < n; d++)
        {
            for (int h = 0; h < n; h++)
            {
                weight[(d * n) + h] = scores[((d - 1) * n) + h] - (h == 0 ? rootPenalty : 0);
            }
        }

        Solve(weight, n, tree);
        for (int d = 1; d < n; d++)
        {
            heads[d - 1] = tree[d] - 1;
        }
    }

    // The head of every node but 0. One cycle is contracted to a new node, the smaller problem solved, the cycle opened where
    // the arc that enters it lands.
    private static void Solve(ReadOnlySpan<double> weight, int n, Span<int> head)
    {
        head[0] = 0;
        for (int d = 1; d < n; d++)
        {
            int best = -1;
            for (int h = 0; h < n; h++)
            {
                if (h != d && (best < 0 || weight[(d * n) + h] > weight[(d * n) + best]))
                {
                    best = h;
                }
            }

            head[d] = best;
        }

        using var ints = new Scratch<int>(6 * n);
        Span<int> cycle = ints.Take(n), outside = ints.Take(n);
        int length = FindCycle(head[..n], ints.Take(n), cycle, outside);
        if (length == 0)
        {
            return;
        }

        // Nodes outside keep their order; the cycle becomes the last node of the smaller problem.
        cycle = cycle[..length];
        int c = n - length, m = c + 1;
        using var doubles = new Scratch<double>(m * m);
        Span<double> smaller = doubles.Take(m * m);
        Span<int> entersAt = ints.Take(m), leavesFrom = ints.Take(m), solved = ints.Take(m);
        for (int i = 0; i < c; i++)
        {
            for (int j = 0; j < c; j++)
            {
                smaller[(i * m) + j] = weight[(outside[i] * n) + outside[j]];
            }

            (entersAt[i], smaller[(c * m) + i]) = BestEntry(weight, n, head, cycle, outside[i]);
            leavesFrom[i] = cycle[0];
            foreach (int node in cycle)
            {
                if (weight[(outside[i] * n) + node] > weight[(outside[i] * n) + leavesFrom[i]])
                {
                    leavesFrom[i] = node;
                }
            }

            smaller[(i * m) + c] = weight[(outside[i] * n) + leavesFrom[i]];
        }

        Solve(smaller, m, solved);
        for (int i = 1; i < c; i++)
        {
            head[outside[i]] = solved[i] == c ? leavesFrom[i] : outside[solved[i]];
        }

        head[entersAt[solved[c]]] = outside[solved[c]];
    }

    // Entering at a node costs the cycle the arc that pointed there.
    private static (int Node, double Weight) BestEntry(ReadOnlySpan<double> weight, int n, ReadOnlySpan<int> head, ReadOnlySpan<int> cycle, int from)
    {
        (int node, double best) = (-1, double.NegativeInfinity);
        foreach (int d in cycle)
        {
            double gain = weight[(d * n) + from] - weight[(d * n) + head[d]];
            if (node < 0 || gain > best)
            {
                (node, best) = (d, gain);
            }
        }

        return (node, best);
    }

    /// <param name="seen">Scratch, one for each node.</param>
    /// <param name="cycle">Out: the nodes of one cycle, ascending.</param>
    /// <param name="outside">Out: the other nodes, ascending.</param>
    /// <returns>Nodes of the cycle; 0 where there is none.</returns>
    private static int FindCycle(ReadOnlySpan<int> head, Span<int> seen, Span<int> cycle, Span<int> outside)
    {
        const int within = -1;
        seen.Clear();
        for (int start = 1; start < head.Length; start++)
        {
            int at = start;
            while (at != 0 && seen[at] == 0)
            {
                seen[at] = start;
                at = head[at];
            }

            if (at == 0 || seen[at] != start)
            {
                continue;
            }

            for (int node = at; seen[node] != within; node = head[node])
            {
                seen[node] = within;
            }

            int inside = 0, rest = 0;
            for (int node = 0; node < head.Length; node++)
            {
                if (seen[node] == within)
                {
                    cycle[inside++] = node;
                }
                else
                {
                    outside[rest++] = node;
                }
            }

            return inside;
        }

        return 0;
    }
}
