using Chancery.Language;
using Chancery.Trainer.Treebanks;

namespace Chancery.Trainer.Training;

/// <summary>Words that careless or translated English leaves out: the last stop, commas, articles. Only words that nothing hangs on.</summary>
internal static class CarelessNoise
{
    private const float LosesStop = 0.06f;
    private const float IsCareless = 0.04f;
    private const int Shortest = 5;

    /// <summary>Indexes of the words that stay, in order.</summary>
    public static int[] Kept(TrainingSentence sentence, Noise noise)
    {
        int n = sentence.Forms.Length;
        bool[] holds = new bool[n];
        foreach (int head in sentence.Heads!)
        {
            if (head >= 0)
            {
                holds[head] = true;
            }
        }

        bool losesStop = noise.Next() < LosesStop, careless = noise.Next() < IsCareless;
        return n < Shortest
            ? [.. Enumerable.Range(0, n)]
            : [.. Enumerable.Range(0, n).Where(i => holds[i]
                || !((losesStop && i == n - 1 && sentence.Forms[i] == ".") || (careless && MayBeLost(sentence, i) && noise.Next() < 0.5f)))];
    }

    private static bool MayBeLost(TrainingSentence sentence, int word) =>
        sentence.Forms[word] is "," || (sentence.Relations[word] == Relation.Det && sentence.Forms[word].ToLowerInvariant() is "the" or "a" or "an");
}
