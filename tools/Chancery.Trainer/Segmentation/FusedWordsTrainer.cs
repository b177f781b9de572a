using System.Runtime.InteropServices;
using Chancery.Language;
using Chancery.Language.Segmentation;

namespace Chancery.Trainer.Segmentation;

/// <summary>Finds the words of letters alone that a treebank parts more often than not.</summary>
internal static class FusedWordsTrainer
{
    private const int LeastCount = 2;

    public static FusedWords Train(Document[] documents)
    {
        var whole = new Dictionary<string, int>();
        var parted = new Dictionary<(string Word, int Part), int>();
        foreach (Document document in documents)
        {
            for (int i = 0; i < document.WordCount; i++)
            {
                string text = document[i].Text.ToLowerInvariant();
                CollectionsMarshal.GetValueRefOrAddDefault(whole, text, out _)++;
                if (i > 0 && document[i].ContinuesToken && text.All(char.IsLetter) && document[i - 1].Text.All(char.IsLetter))
                {
                    string first = document[i - 1].Text.ToLowerInvariant();
                    CollectionsMarshal.GetValueRefOrAddDefault(parted, (first + text, first.Length), out _)++;
                }
            }
        }

        return new FusedWords(parted
            .Where(p => p.Value >= LeastCount && p.Value > whole.GetValueOrDefault(p.Key.Word)
                && p.Key.Word.Length <= FusedWords.Longest)
            .OrderByDescending(p => p.Value)
            .DistinctBy(p => p.Key.Word)
            .Select(p => KeyValuePair.Create(p.Key.Word, p.Key.Part)));
    }
}
