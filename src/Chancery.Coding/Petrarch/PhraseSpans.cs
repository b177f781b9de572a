using Chancery.Language;

namespace Chancery.Coding.Petrarch;

/// <summary>A stretch that a pattern's <c>+ $ ^ %</c> may take for one noun phrase.</summary>
internal readonly record struct PhraseSpan(Word Head, UnitSpan Units);

/// <summary>Every noun phrase of a sentence by its ends: alone, with what follows its head, and with the phrases coordinated with it.</summary>
internal sealed class PhraseSpans
{
    private readonly List<PhraseSpan> _spans = [];

    public PhraseSpans(Sentence sentence, SentenceUnits units)
    {
        bool[] marked = new bool[sentence.End - sentence.First];
        foreach (Word word in sentence.Words)
        {
            if (!NounPhrases.IsHead(word))
            {
                continue;
            }

            (int first, int last) = NounPhrases.Base(word);
            int start = units.OfWord(first).First;
            Add(word, start, units.OfWord(last).End);
            Array.Clear(marked);
            NounPhrases.Mark(word, marked, sentence.First);
            int end = word.Index;
            while (end + 1 < sentence.End && marked[end + 1 - sentence.First])
            {
                end++;
            }

            Add(word, start, units.OfWord(end).End);
            if (NounPhrases.Members(word) is { Count: > 1 } members)
            {
                Add(word, start, units.OfWord(NounPhrases.Base(members[^1]).Last).End);
            }
        }

        _spans.Sort((a, b) => b.Units.End - b.Units.First - (a.Units.End - a.Units.First));
    }

    /// <summary>Those that begin at a unit, the longest first.</summary>
    public IEnumerable<PhraseSpan> BeginningAt(int unit) => _spans.Where(s => s.Units.First == unit);

    /// <summary>Those whose last unit it is, the longest first.</summary>
    public IEnumerable<PhraseSpan> EndingAt(int unit) => _spans.Where(s => s.Units.End == unit + 1);

    private void Add(Word head, int first, int end)
    {
        var span = new PhraseSpan(head, new UnitSpan(first, end));
        if (end > first && !_spans.Contains(span))
        {
            _spans.Add(span);
        }
    }
}
