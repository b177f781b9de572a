using Chancery.Language;

namespace Chancery.Coding.Petrarch;

/// <summary>A stretch that a pattern's <c>+ $ ^ %</c> may take for one noun phrase.</summary>
internal readonly record struct PhraseSpan(Word Head, UnitSpan Units);

/// <summary>Every noun phrase of a sentence by its ends: alone, with what follows its head, and with the phrases coordinated with it.</summary>
internal sealed class PhraseSpans
{
    private readonly List<PhraseSpan> _spans = [];
    private readonly ILookup<int, PhraseSpan> _byFirst;
    private readonly ILookup<int, PhraseSpan> _byEnd;

    public PhraseSpans(Sentence sentence, SentenceUnits units)
    {
        bool[] marked = new bool[sentence.End - sentence.First];
        foreach (Word word in sentence.Words)
        {
            if (!NounPhrases.IsHead(word))
            {
                continue;
            }

            List<List<Word>> members = SplitSubjects.Members(word);
            List<Word> all = [.. members.SelectMany(m => m)];
            (int first, int last) = NounPhrases.Base(word);
            last = Math.Max(last, NounPhrases.Base(members[0][^1]).Last);
            int start = units.OfWord(first).First;
            Add(word, start, units.OfWord(last).End);

            // A pattern may have the owner or article among its words and mean the rest ("* THEIR ^").
            if (sentence.Document[first].Relation is Relation.Det or Relation.NmodPoss && sentence.Document[first].Tag is PartOfSpeech.Determiner or PartOfSpeech.Pronoun)
            {
                Add(word, units.OfWord(first).End, units.OfWord(last).End);
            }

            Array.Clear(marked);
            NounPhrases.Mark(word, all, marked, sentence.First);
            int end = last;
            while (end + 1 < sentence.End && marked[end + 1 - sentence.First])
            {
                end++;
            }

            Add(word, start, units.OfWord(end).End);
            if (members.Count > 1)
            {
                Add(word, start, units.OfWord(NounPhrases.Base(all[^1]).Last).End);
            }
        }

        _spans.Sort((a, b) => (a.Units.End - a.Units.First, a.Units.First, a.Head.Index).CompareTo((b.Units.End - b.Units.First, b.Units.First, b.Head.Index)));
        _byFirst = _spans.ToLookup(s => s.Units.First);
        _byEnd = _spans.ToLookup(s => s.Units.End);
    }

    /// <summary>Those that begin at a unit, the shortest first.</summary>
    public IEnumerable<PhraseSpan> BeginningAt(int unit) => _byFirst[unit];

    /// <summary>Those whose last unit it is, the shortest first.</summary>
    public IEnumerable<PhraseSpan> EndingAt(int unit) => _byEnd[unit + 1];

    private void Add(Word head, int first, int end)
    {
        var span = new PhraseSpan(head, new UnitSpan(first, end));
        if (end > first && !_spans.Contains(span))
        {
            _spans.Add(span);
        }
    }
}
