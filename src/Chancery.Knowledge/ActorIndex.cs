using System.Diagnostics.CodeAnalysis;

namespace Chancery.Knowledge;

/// <summary>An actor that a name in a text may stand for, and the form that matched.</summary>
public readonly record struct ActorMatch(ActorEntry Entry, ActorForm Form)
{
    public ActorMatchKind Kind => Form.Kind;

    /// <summary>What a seat stands for, where its form says so.</summary>
    public string? Sector => Form.Sector;
}

/// <summary>All actors by their written forms.</summary>
/// <remarks>
/// Names are compared without diacritics, apostrophes, full stops, hyphens and inner <c>the</c>. Capitals count: <c>us</c> is not
/// <c>US</c>, <c>turkey</c> is not <c>Turkey</c>; a word after a hyphen (<c>Jong-un</c>) and words that are small in the file are
/// free, and text all in capitals matches words of four letters or more. Immutable; any number of threads may read it.
/// </remarks>
public sealed class ActorIndex
{
    private readonly PhraseTrie<Terminal> _trie;
    private readonly Dictionary<string, ActorEntry> _states = [];

    internal ActorIndex(IReadOnlyList<ActorEntry> entries, IReadOnlyList<Discard> discards, List<KnowledgeProblem> problems)
    {
        Entries = entries;
        _trie = new PhraseTrie<Terminal>(entries.Count * 4);
        foreach (ActorEntry entry in entries)
        {
            if (entry.Kind == ActorKind.State && !_states.TryAdd(entry.Code, entry))
            {
                problems.Add(new KnowledgeProblem(entry.File, entry.Line, $"state {entry.Code} is already in {_states[entry.Code].File}"));
            }

            foreach (ActorForm form in entry.Forms)
            {
                Add(entry, form, problems);
            }
        }

        foreach (Discard discard in discards)
        {
            Add(discard, problems);
        }

        foreach (Terminal terminal in _trie.Values)
        {
            terminal.Finish(problems);
        }
    }

    /// <summary>In the order of the files.</summary>
    public IReadOnlyList<ActorEntry> Entries { get; }

    /// <summary>The state with a code; null when there is none.</summary>
    public ActorEntry? State(string code) => _states.GetValueOrDefault(code);

    /// <summary>The longest name that begins with the first of <paramref name="words"/>.</summary>
    /// <param name="words">The text's words from the place in question to the sentence's end, as Universal Dependencies parts them.</param>
    /// <param name="length">
    /// How many of them the name takes. On a miss 0, or the length of a phrase that holds a name and stands for no actor
    /// (<c>South China Sea</c>): nothing inside it is to be matched.
    /// </param>
    /// <param name="candidates">Actors it may stand for, by strength of the match, then in the order of the files; never empty on success.</param>
    /// <remarks>Allocates nothing on a miss.</remarks>
    public bool TryMatch(ReadOnlySpan<string> words, out int length, out IReadOnlyList<ActorMatch> candidates)
    {
        Span<char> folded = stackalloc char[WordFolding.LongestWord];
        Span<TextWord> read = stackalloc TextWord[Phrase.MostWords];
        Span<Ending> endings = stackalloc Ending[Phrase.MostWords];
        int node = PhraseTrie<Terminal>.Start, depth = 0, found = 0;
        bool joined = false;
        for (int i = 0; i < words.Length && depth < Phrase.MostWords; i++)
        {
            string word = words[i];
            if (depth > 0 && (WordFolding.IsJoint(word) || Phrase.IsArticle(word)))
            {
                joined |= WordFolding.IsHyphen(word[0]);
                continue;
            }

            int size = WordFolding.Fold(word, folded, out WordCase writing);
            if (size <= 0 || !_trie.TryStep(node, folded[..size], out node))
            {
                break;
            }

            read[depth++] = new TextWord(writing, (byte)size, joined);
            joined = false;
            if (_trie[node] is not null)
            {
                endings[found++] = new Ending(node, depth, i + 1);
            }
        }

        while (found-- > 0)
        {
            Ending ending = endings[found];
            Terminal terminal = _trie[ending.Node]!;
            if (terminal.Discards(read[..ending.Depth]))
            {
                length = ending.Length;
                candidates = [];
                return false;
            }

            IReadOnlyList<ActorMatch> matches = terminal.Matching(read[..ending.Depth]);
            if (matches.Count > 0)
            {
                length = ending.Length;
                candidates = matches;
                return true;
            }
        }

        length = 0;
        candidates = [];
        return false;
    }

    /// <summary>Persons whom a last name or short form alone may mean, in the order of the files; capitals do not count.</summary>
    public IReadOnlyList<ActorEntry> BySurname(string surname)
    {
        Span<char> folded = stackalloc char[WordFolding.LongestWord];
        Span<Range> words = stackalloc Range[Phrase.MostWords];
        int node = PhraseTrie<Terminal>.Start;
        for (int i = 0, count = Phrase.Split(surname, words); i < count; i++)
        {
            int size = WordFolding.Fold(surname.AsSpan()[words[i]], folded, out _);
            if (size <= 0 || !_trie.TryStep(node, folded[..size], out node))
            {
                return [];
            }
        }

        return _trie[node]?.Persons ?? [];
    }

    private void Add(ActorEntry entry, ActorForm form, List<KnowledgeProblem> problems)
    {
        ActorMatch match = new(entry, form);
        if (!TryInsert(form.Text, out Terminal? terminal, out ulong demands))
        {
            problems.Add(new KnowledgeProblem(entry.File, form.Line, Unusable(form.Text)));
            return;
        }

        terminal.Add(match, demands);
        if (Phrase.InnerApostrophe(form.Text) > 0 && TryInsert(form.Text, out terminal, out demands, splitApostrophes: true))
        {
            terminal.Add(match, demands);
        }
    }

    private void Add(Discard discard, List<KnowledgeProblem> problems)
    {
        if (!TryInsert(discard.Text, out Terminal? terminal, out ulong demands))
        {
            problems.Add(new KnowledgeProblem(discard.File, discard.Line, Unusable(discard.Text)));
        }
        else if (!terminal.TryDiscard(demands))
        {
            problems.Add(new KnowledgeProblem(discard.File, discard.Line, $"'{discard.Text}' stands here twice or names an actor"));
        }
    }

    private static string Unusable(string form) =>
        $"'{form}' has no words, more than {Phrase.MostWords - 3}, or one of more than {WordFolding.LongestWord} letters";

    private bool TryInsert(string form, [NotNullWhen(true)] out Terminal? terminal, out ulong demands, bool splitApostrophes = false)
    {
        Span<char> folded = stackalloc char[WordFolding.LongestWord];
        Span<Range> words = stackalloc Range[Phrase.MostWords];
        int count = Phrase.Split(form, words, splitApostrophes);
        int node = PhraseTrie<Terminal>.Start;
        terminal = null;
        demands = 0;
        for (int i = 0; i < count; i++)
        {
            int size = WordFolding.Fold(form.AsSpan()[words[i]], folded, out WordCase writing);
            if (size <= 0)
            {
                return false;
            }

            demands |= (ulong)(IsParticle(folded[..size], writing) ? WordCase.Lower : writing) << (2 * i);
            node = _trie.Extend(node, folded[..size]);
        }

        if (node == PhraseTrie<Terminal>.Start)
        {
            return false;
        }

        terminal = _trie[node] ??= new Terminal();
        return true;
    }

    // Written small or with a capital as the paper pleases: al-Sisi, Al Sisi.
    private static bool IsParticle(ReadOnlySpan<char> word, WordCase writing) => writing == WordCase.Title
        && word is "al" or "el" or "bin" or "ibn" or "de" or "da" or "dos" or "del" or "van" or "von" or "of" or "and" or "for" or "in" or "on";

    private readonly record struct Ending(int Node, int Depth, int Length);

    private readonly record struct TextWord(WordCase Writing, byte Length, bool AfterHyphen)
    {
        public bool Meets(WordCase demand, bool alone) => demand switch
        {
            WordCase.Lower => true,
            WordCase.Title => Writing == WordCase.Title || AfterHyphen
                || (Writing == WordCase.Capitals && (!alone || Length >= 4)),
            _ => Writing == WordCase.Capitals,
        };
    }

    /// <summary>The end of a path: who is written so, each with what it demands of the capitals, two bits a word.</summary>
    private sealed class Terminal
    {
        private ActorMatch[] _matches = [];
        private ulong[] _demands = [];
        private bool _demandsAgree;
        private ulong? _discarded;

        public IReadOnlyList<ActorEntry> Persons => [.. _matches.Where(m => m.Kind == ActorMatchKind.Surname).Select(m => m.Entry)];

        // A form that an entry has twice (US, U.S.) is kept once: its strongest kind, its freest capitals.
        public void Add(ActorMatch match, ulong demands)
        {
            for (int i = 0; i < _matches.Length; i++)
            {
                if (_matches[i].Entry == match.Entry)
                {
                    _matches[i] = match.Kind < _matches[i].Kind ? match : _matches[i];
                    _demands[i] = Freer(demands, _demands[i]);
                    return;
                }
            }

            _matches = [.. _matches, match];
            _demands = [.. _demands, demands];
        }

        /// <summary>False where the path names an actor or is discarded already.</summary>
        public bool TryDiscard(ulong demands)
        {
            bool free = _matches.Length == 0 && _discarded is null;
            _discarded ??= demands;
            return free;
        }

        public bool Discards(ReadOnlySpan<TextWord> words) => _discarded is { } demands && Meets(words, demands);

        public void Finish(List<KnowledgeProblem> problems)
        {
            _demandsAgree = true;
            if (_matches.Length <= 1)
            {
                return;
            }

            int[] order = [.. Enumerable.Range(0, _matches.Length).OrderBy(i => !_matches[i].Entry.IsInFront).ThenBy(i => _matches[i].Kind)];
            _matches = [.. order.Select(i => _matches[i])];
            _demands = [.. order.Select(i => _demands[i])];
            for (int i = 1; i < _matches.Length; i++)
            {
                ActorMatch one = _matches[i - 1], other = _matches[i];
                bool sameCapitals = _demands[i - 1] == _demands[i];
                _demandsAgree &= sameCapitals;
                if (one.Kind == other.Kind && one.Kind != ActorMatchKind.Surname && sameCapitals
                    && one.Entry.IsInFront == other.Entry.IsInFront && !(one.Form.IsShared && other.Form.IsShared))
                {
                    problems.Add(new KnowledgeProblem(other.Entry.File, other.Form.Line,
                        $"'{other.Form.Text}' also names {one.Entry.Name} ({one.Entry.File}:{one.Form.Line}); mark both with * if that is meant"));
                }
            }
        }

        public IReadOnlyList<ActorMatch> Matching(ReadOnlySpan<TextWord> words)
        {
            if (_demandsAgree)
            {
                return _matches.Length > 0 && Meets(words, _demands[0]) ? _matches : [];
            }

            List<ActorMatch> kept = [];
            for (int i = 0; i < _matches.Length; i++)
            {
                if (Meets(words, _demands[i]))
                {
                    kept.Add(_matches[i]);
                }
            }

            return kept;
        }

        private static bool Meets(ReadOnlySpan<TextWord> words, ulong demands)
        {
            for (int i = 0; i < words.Length; i++)
            {
                if (!words[i].Meets((WordCase)((demands >> (2 * i)) & 3), words.Length == 1))
                {
                    return false;
                }
            }

            return true;
        }

        private static ulong Freer(ulong one, ulong other)
        {
            ulong freer = 0;
            for (int shift = 0; shift < 64; shift += 2)
            {
                freer |= Math.Min((one >> shift) & 3, (other >> shift) & 3) << shift;
            }

            return freer;
        }
    }
}

/// <summary>A phrase that holds a name and stands for no actor, and where it is written.</summary>
internal readonly record struct Discard(string Text, string File, int Line);
