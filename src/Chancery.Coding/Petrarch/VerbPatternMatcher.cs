using Chancery.Knowledge.Petrarch;
using Chancery.Language;

namespace Chancery.Coding.Petrarch;

/// <summary>The phrases that a pattern names; null where it leaves them to be found.</summary>
internal sealed record PatternFit(VerbPattern Pattern)
{
    public Word? Source { get; set; }

    public Word? Target { get; set; }

    public Word? Compound { get; set; }

    /// <summary>The coordination stands before the verb.</summary>
    public bool CompoundIsBefore { get; set; }
}

/// <summary>Matches a verb's patterns with the words on either side of it.</summary>
internal sealed class VerbPatternMatcher(Sentence sentence, SentenceUnits units, PhraseSpans spans, PhraseCoder phrases)
{
    // Further apart two words of a phrase of PETRARCH-2 do not stand.
    private const int LongestGapInPhrase = 4;

    /// <summary>The pattern's phrases where it fits, else null.</summary>
    public PatternFit? Match(VerbPattern pattern, VerbRegions regions)
    {
        if (!MayFit(pattern.Before) || !MayFit(pattern.After))
        {
            return null;
        }

        var fit = new PatternFit(pattern);
        return new Side(this, pattern.Before, regions.Before, -1, fit).Match() && new Side(this, pattern.After, regions.After, 1, fit).Match() ? fit : null;
    }

    // A block has hundreds of patterns; the words of nearly all of them are not in the sentence.
    private bool MayFit(IReadOnlyList<PatternElement> elements)
    {
        foreach (PatternElement element in elements)
        {
            if (element.Slot == PatternSlot.Words && !element.Alternatives.Any(units.Has))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>One side of a pattern on one side of the verb.</summary>
    /// <param name="direction">1 to the right, -1 to the left.</param>
    private sealed class Side(VerbPatternMatcher matcher, IReadOnlyList<PatternElement> elements, IReadOnlyList<int> region, int direction, PatternFit fit)
    {
        // An element that could not be placed from a position on will not be from there again: patterns cost no more than
        // elements times words, however they are made.
        private readonly HashSet<(int Element, int Position)> _failed = [];

        public bool Match() => Match(0, 0);

        private bool Match(int element, int position)
        {
            if (element == elements.Count)
            {
                return true;
            }

            if (!_failed.Add((element, position)))
            {
                return false;
            }

            PatternElement asked = elements[element];
            for (int at = position; at < region.Count; at++)
            {
                if (asked.Slot == PatternSlot.Words ? MatchWords(element, at) : MatchPhrase(element, at))
                {
                    return true;
                }

                if (asked.Reach == PatternReach.Next || (asked.Reach == PatternReach.Phrase && (at - position >= LongestGapInPhrase || EndsPhrase(region[at]))))
                {
                    return false;
                }
            }

            return false;
        }

        private bool MatchWords(int element, int at)
        {
            foreach (string[] run in elements[element].Alternatives)
            {
                int first = direction > 0 ? region[at] : region[at] - run.Length + 1;
                if (matcher.StandsAt(first, run) && Match(element + 1, Past(at, first, first + run.Length)))
                {
                    return true;
                }
            }

            return false;
        }

        private bool MatchPhrase(int element, int at)
        {
            // What is skipped is as short as may be; who is named stands for all that hangs on him.
            IEnumerable<PhraseSpan> spans = direction > 0 ? matcher.BeginningAt(region[at]) : matcher.EndingAt(region[at]);
            foreach (PhraseSpan span in elements[element].Slot == PatternSlot.Skip ? spans : spans.Reverse())
            {
                if (Serves(elements[element].Slot, span.Head) && Match(element + 1, Past(at, span.Units.First, span.Units.End)))
                {
                    Take(elements[element].Slot, span.Head);
                    return true;
                }
            }

            return false;
        }

        private bool Serves(PatternSlot slot, Word head) => slot switch
        {
            PatternSlot.Skip => true,
            PatternSlot.Compound => matcher.CountOf(head) > 1,
            _ => matcher.CountOf(head) > 0,
        };

        private void Take(PatternSlot slot, Word head)
        {
            switch (slot)
            {
                case PatternSlot.Source:
                    fit.Source ??= head;
                    break;
                case PatternSlot.Target:
                    fit.Target ??= head;
                    break;
                case PatternSlot.Compound:
                    fit.Compound ??= head;
                    fit.CompoundIsBefore = direction < 0;
                    break;
            }
        }

        // The position behind units first to end, seen from the verb.
        private int Past(int at, int first, int end)
        {
            while (at < region.Count && region[at] >= first && region[at] < end)
            {
                at++;
            }

            return at;
        }

        private bool EndsPhrase(int unit) => matcher.IsVerb(unit);
    }

    private bool StandsAt(int unit, string[] run) => units.StandsAt(unit, run);

    private IEnumerable<PhraseSpan> BeginningAt(int unit) => spans.BeginningAt(unit);

    private IEnumerable<PhraseSpan> EndingAt(int unit) => spans.EndingAt(unit);

    private int CountOf(Word head) => phrases.Code(head).Count;

    private bool IsVerb(int unit) => sentence.Document[units.WordOf(unit)].Tag is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;
}
