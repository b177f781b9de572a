using System.Numerics;

namespace Chancery.Language.Segmentation;

/// <summary>Fills the atoms of the places of one paragraph, walking from its start to its end.</summary>
internal ref struct SentenceAtoms
{
    private const int CoreReach = 4;
    private const int SpeechReach = 4;

    private readonly ReadOnlySpan<WordSketch> _words;
    private readonly int _end;
    private readonly uint _capitals;
    private int _stopAhead;
    private int _brackets;
    private bool _quote;

    public SentenceAtoms(ReadOnlySpan<WordSketch> words, int paragraph, int end)
    {
        _words = words;
        _end = end;
        int letters = 0, capitals = 0;
        foreach (WordSketch word in words[paragraph..end])
        {
            letters += word.Role <= WordRole.AllCapital ? 1 : 0;
            capitals += word.Role is WordRole.Capital or WordRole.AllCapital ? 1 : 0;
        }

        _capitals = (uint)(letters == 0 ? 0 : 1 + (capitals * 10L / letters));
    }

    public static int Count { get; } = Enum.GetValues<SentenceAtom>().Length;

    public void StartSentence() => (_brackets, _quote) = (0, false);

    /// <summary>Takes the word at <paramref name="word"/> into account.</summary>
    public void Pass(int word)
    {
        switch (_words[word].Role)
        {
            case WordRole.Opening:
                _brackets++;
                break;
            case WordRole.Closing:
                _brackets = Math.Max(0, _brackets - 1);
                break;
            case WordRole.Quote:
                _quote = !_quote;
                break;
        }
    }

    /// <param name="atoms">To fill, see <see cref="SentenceAtom"/>.</param>
    /// <param name="first">First word of the sentence.</param>
    /// <param name="at">The word after the place.</param>
    public void Fill(scoped Span<uint> atoms, int first, int at)
    {
        int core = at - 1, opener = at;
        uint stop = 0;
        while (core > first && core > at - CoreReach && IsTail(_words[core].Role))
        {
            stop = _words[core].Role == WordRole.Stop ? _words[core].Form : stop;
            core--;
        }

        while (opener < _end - 1 && opener < at + CoreReach && _words[opener].Role >= WordRole.Stop)
        {
            opener++;
        }

        if (_stopAhead < at)
        {
            _stopAhead = at;
            while (_stopAhead < _end && _words[_stopAhead].Role != WordRole.Stop)
            {
                _stopAhead++;
            }
        }

        for (int i = 0; i < 3; i++)
        {
            WordSketch left = at - 1 - i >= first ? _words[at - 1 - i] : default;
            WordSketch right = at + i < _end ? _words[at + i] : default;
            atoms[(int)SentenceAtom.Left1 + i] = left.Form;
            atoms[(int)SentenceAtom.LeftShape1 + i] = left.Shape;
            atoms[(int)SentenceAtom.Right1 + i] = right.Form;
            atoms[(int)SentenceAtom.RightShape1 + i] = right.Shape;
        }

        atoms[(int)SentenceAtom.LeftRole1] = (uint)_words[at - 1].Role;
        atoms[(int)SentenceAtom.LeftRole2] = at - 2 >= first ? (uint)_words[at - 2].Role : uint.MaxValue;
        atoms[(int)SentenceAtom.RightRole1] = (uint)_words[at].Role;
        atoms[(int)SentenceAtom.RightRole2] = at + 1 < _end ? (uint)_words[at + 1].Role : uint.MaxValue;
        atoms[(int)SentenceAtom.Core] = _words[core].Form;
        atoms[(int)SentenceAtom.CoreShape] = _words[core].Shape;
        atoms[(int)SentenceAtom.CoreClass] = (uint)_words[core].Class;
        atoms[(int)SentenceAtom.Stop] = stop;
        atoms[(int)SentenceAtom.Opener] = _words[opener].Form;
        atoms[(int)SentenceAtom.OpenerRole] = (uint)_words[opener].Role;
        atoms[(int)SentenceAtom.OpenerClass] = (uint)_words[opener].Class;
        atoms[(int)SentenceAtom.Speech] = Speech(at);
        atoms[(int)SentenceAtom.Gap] = (_words[at].Gap == Gap.None ? 0u : 1u) + (_words[at - 1].Gap == Gap.None ? 0u : 2u);
        atoms[(int)SentenceAtom.Length] = Step(at - first);
        atoms[(int)SentenceAtom.Ahead] = (Step(_stopAhead - at) * 2) + (_stopAhead < _end ? 1u : 0u);
        atoms[(int)SentenceAtom.Remaining] = Step(_end - at);
        atoms[(int)SentenceAtom.Open] = (uint)Math.Min(_brackets, 2) + (_quote ? 4u : 0u);
        atoms[(int)SentenceAtom.First] = _words[first].Form;
        atoms[(int)SentenceAtom.FirstShape] = _words[first].Shape;
        atoms[(int)SentenceAtom.Capitals] = _capitals;
    }

    /// <summary>Whether the sentence surely goes on at <paramref name="at"/>. Fixed rules for what news has and the
    /// treebanks lack.</summary>
    public readonly bool GoesOn(int first, int at) =>
        IsAttribution(first, at)
        || IsAfterAbbreviation(_words[at - 1], _words[at])
        || (at - 2 >= first && _words[at - 1].Initial && _words[at - 2].Initial && _words[at].Role == WordRole.Capital);

    /// <summary>What a title stands before is its name; others go on where no capital follows, or a day (<c>3 p.m.
    /// Monday</c>).</summary>
    private static bool IsAfterAbbreviation(in WordSketch left, in WordSketch right) =>
        left.Role == WordRole.Abbreviation && left.Class switch
    {
        WordClass.Title or WordClass.Label => true,
        WordClass.Short or WordClass.Suffix => right.Class == WordClass.Date || right.Role == WordRole.Lower,
        _ => false,
    };

    /// <summary>Whether a short clause after <c>?"</c> or <c>!"</c> says who spoke: <c>"Why?" Kim asked.</c></summary>
    private readonly bool IsAttribution(int first, int at) =>
        at - 2 >= first && _words[at - 1].Role == WordRole.Closing && _words[at - 2] is { Role: WordRole.Stop, Asks: true }
        && Speech(at) > SpeechReach;

    private readonly uint Speech(int at)
    {
        for (int i = at; i < _end && i < at + SpeechReach && _words[i].Role < WordRole.Stop; i++)
        {
            if (_words[i].Class == WordClass.Speech)
            {
                bool closes = i + 1 >= _end || _words[i + 1].Role >= WordRole.Stop;
                return (uint)(1 + i - at + (closes ? SpeechReach : 0));
            }
        }

        return 0;
    }

    private static bool IsTail(WordRole role) => role is WordRole.Stop or WordRole.Closing or WordRole.Quote;

    /// <summary>0 to 4 as they are, then by halves of powers of two.</summary>
    private static uint Step(int count)
    {
        if (count <= 4)
        {
            return (uint)count;
        }

        int log = BitOperations.Log2((uint)count);
        return (uint)Math.Min((log * 2) + ((count >> (log - 1)) & 1), 14);
    }
}
