using System.Numerics.Tensors;
using Chancery.Coding.Clauses;
using Chancery.Language;
using Chancery.Language.Embedding;

namespace Chancery.Coding.Relations;

/// <summary>What a sentence says of two actors, in numbers: the vector of the word that joins them, and the mean of all its words but theirs.</summary>
/// <remarks>Both are of fixed length, so that no sentence speaks louder than another; a last 1 takes a type's own weight. Any number of threads.</remarks>
internal sealed class SentenceMeaning(WordVectors vectors)
{
    private const float LengthOfJoint = 2.1f, LengthOfWords = 3f;

    // Words that are not on the way from one actor to the other; modifiers; what stands for little by itself.
    private const float OffPath = 0.4f, OfModifier = 0.4f, OfFunctionWord = 0.15f;

    public int Length => (2 * vectors.Dimensions) + 1;

    /// <summary>Writes the <see cref="Length"/> numbers.</summary>
    public void Read(Document document, RelationPath path, Span<float> target)
    {
        int size = vectors.Dimensions;
        target.Clear();
        Span<float> joint = target[..size], words = target.Slice(size, size);
        Span<float> vector = stackalloc float[size];
        int highest = int.MaxValue;
        foreach (Sentence sentence in document.Sentences)
        {
            foreach (Word word in sentence.Words)
            {
                float weight = WeightOf(word.Tag);
                if (weight == 0 || path.IsInside(word) || !TryVector(word, vector))
                {
                    continue;
                }

                bool joins = path.Holds(word);
                TensorPrimitives.MultiplyAdd(vector, weight * (joins ? 1 : OffPath), words, words);
                if (joins && ClauseWords.Depth(word) < highest)
                {
                    highest = ClauseWords.Depth(word);
                    vector.CopyTo(joint);
                }
            }
        }

        Scale(joint, LengthOfJoint);
        Scale(words, LengthOfWords);
        target[^1] = 1;
    }

    private static float WeightOf(PartOfSpeech tag) => tag switch
    {
        PartOfSpeech.Verb or PartOfSpeech.Noun => 1,
        PartOfSpeech.Adjective or PartOfSpeech.Adverb => OfModifier,
        PartOfSpeech.Adposition or PartOfSpeech.Particle => OfFunctionWord,
        _ => 0,
    };

    private bool TryVector(Word word, Span<float> vector)
    {
        Span<char> lower = stackalloc char[Math.Min(word.Chars.Length, 64)];
        int length = word.Chars.ToLowerInvariant(lower), row = length < 0 ? -1 : vectors.Find(lower[..length]);
        row = row < 0 ? vectors.Find(word.Lemma.ToLowerInvariant()) : row;
        if (row < 0)
        {
            return false;
        }

        vectors.CopyTo(row, vector);
        return Scale(vector, 1);
    }

    private static bool Scale(Span<float> vector, float length)
    {
        float norm = TensorPrimitives.Norm((ReadOnlySpan<float>)vector);
        if (norm == 0)
        {
            return false;
        }

        TensorPrimitives.Multiply(vector, length / norm, vector);
        return true;
    }
}
