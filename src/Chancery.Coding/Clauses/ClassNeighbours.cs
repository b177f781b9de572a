using System.Collections.Concurrent;
using System.Numerics.Tensors;
using Chancery.Knowledge.Frames;
using Chancery.Language.Embedding;

namespace Chancery.Coding.Clauses;

/// <summary>Back-off for nouns that stand in no object class: the classes of things whose nouns have the most similar vectors.</summary>
/// <remarks>
/// A class is as similar as the mean cosine of its <see cref="Nearest"/> most similar nouns. Who people are is not guessed: one kind of
/// person is like another. What was once found is kept, so that the cost is that of the vocabulary, not of the text. Any number of threads.
/// </remarks>
internal sealed class ClassNeighbours
{
    private const int Nearest = 3;
    private const float LeastLikeness = 0.5f;
    private const int MostClasses = 5;

    private readonly WordVectors _vectors;
    private readonly List<(string Name, int[] Members)> _classes = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly float[] _rows;
    private readonly ConcurrentDictionary<string, string[]> _found = new(StringComparer.Ordinal);

    public ClassNeighbours(ObjectClasses classes, WordVectors vectors)
    {
        _vectors = vectors;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        List<float> rows = [];
        foreach (string name in classes.Names)
        {
            int[] members = [.. classes.Phrases(name).Where(p => !p.Contains(' ', StringComparison.Ordinal)).Select(Number).Where(n => n >= 0)];
            if (members.Length >= Nearest && !classes.IsParty(name))
            {
                _classes.Add((name, members));
            }
        }

        _rows = [.. rows];

        int Number(string noun)
        {
            _known.Add(noun);
            if (!numbers.TryGetValue(noun, out int number) && Vector(noun) is { } vector)
            {
                numbers.Add(noun, number = numbers.Count);
                rows.AddRange(vector);
                return number;
            }

            return numbers.ContainsKey(noun) ? number : -1;
        }
    }

    /// <summary>Whether the noun is, by its neighbours, of the class. A noun that stands in any class is never guessed.</summary>
    /// <param name="lemma">In lower case.</param>
    public bool Holds(string name, string lemma) => !_known.Contains(lemma) && _found.GetOrAdd(lemma, Find).Contains(name);

    private string[] Find(string lemma)
    {
        if (Vector(lemma) is not { } vector)
        {
            return [];
        }

        float[] likeness = new float[_rows.Length / vector.Length];
        for (int i = 0; i < likeness.Length; i++)
        {
            likeness[i] = TensorPrimitives.Dot(vector, _rows.AsSpan(i * vector.Length, vector.Length));
        }

        return
        [
            .. _classes
                .Select(c => (c.Name, Mean: c.Members.Select(m => likeness[m]).OrderDescending().Take(Nearest).Average()))
                .Where(c => c.Mean >= LeastLikeness)
                .OrderByDescending(c => c.Mean).ThenBy(c => c.Name, StringComparer.Ordinal)
                .Take(MostClasses)
                .Select(c => c.Name),
        ];
    }

    // Of length 1; null where the noun has none.
    private float[]? Vector(string noun)
    {
        int row = _vectors.Find(noun);
        if (row < 0)
        {
            return null;
        }

        float[] vector = new float[_vectors.Dimensions];
        _vectors.CopyTo(row, vector);
        float length = TensorPrimitives.Norm(vector);
        if (length == 0)
        {
            return null;
        }

        TensorPrimitives.Divide(vector, length, vector);
        return vector;
    }
}
