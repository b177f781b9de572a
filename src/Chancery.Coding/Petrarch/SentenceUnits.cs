using Chancery.Knowledge.Petrarch;
using Chancery.Language;

namespace Chancery.Coding.Petrarch;

/// <summary>Units from <paramref name="First"/> to <paramref name="End"/> (excluded) of a sentence.</summary>
internal readonly record struct UnitSpan(int First, int End)
{
    public bool Holds(int unit) => unit >= First && unit < End;
}

/// <summary>A sentence as PETRARCH's dictionaries compare it: units, each the whole or a part of a word.</summary>
internal sealed class SentenceUnits
{
    private readonly string[] _texts;
    private readonly int[] _words;
    private readonly int[] _firstOfWord;
    private readonly HashSet<string> _all;
    private readonly Sentence _sentence;

    public SentenceUnits(Sentence sentence)
    {
        _sentence = sentence;
        List<string> texts = new(sentence.End - sentence.First);
        List<int> words = new(texts.Capacity);
        _firstOfWord = new int[sentence.End - sentence.First + 1];
        foreach (Word word in sentence.Words)
        {
            _firstOfWord[word.Index - sentence.First] = texts.Count;
            if (word.Tag != PartOfSpeech.Punctuation)
            {
                DictionaryWords.AddUnits(word.Chars, texts);
            }

            while (words.Count < texts.Count)
            {
                words.Add(word.Index);
            }
        }

        _firstOfWord[^1] = texts.Count;
        _texts = [.. texts];
        _all = [.. texts];
        _words = [.. words];
    }

    public int Count => _texts.Length;

    public string this[int unit] => _texts[unit];

    public ReadOnlySpan<string> From(int unit) => _texts.AsSpan(unit);

    /// <summary>Whether the sentence holds every unit of a run, wherever.</summary>
    public bool Has(string[] run)
    {
        foreach (string unit in run)
        {
            if (!_all.Contains(unit))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Index in the document of the word that a unit is of.</summary>
    public int WordOf(int unit) => _words[unit];

    /// <summary>The units of a word; empty for punctuation.</summary>
    public UnitSpan OfWord(int word) => new(_firstOfWord[word - _sentence.First], _firstOfWord[word - _sentence.First + 1]);

    /// <summary>Whether the run of units stands at a place.</summary>
    public bool StandsAt(int unit, IReadOnlyList<string> run)
    {
        if (unit < 0 || unit + run.Count > _texts.Length)
        {
            return false;
        }

        for (int i = 0; i < run.Count; i++)
        {
            if (_texts[unit + i] != run[i])
            {
                return false;
            }
        }

        return true;
    }
}
