namespace Chancery.Knowledge;

/// <summary>Noun phrases by their lemmas, each with what it stands for; capitals do not count.</summary>
internal sealed class PhraseWords<TValue>
    where TValue : class
{
    private readonly PhraseTrie<TValue> _trie = new(2048);

    /// <summary>The value of a phrase; null when it is new. False when the phrase has no words or too many.</summary>
    public bool TryAdd(ReadOnlySpan<char> phrase, Func<TValue?, TValue> update)
    {
        Span<char> folded = stackalloc char[WordFolding.LongestWord];
        Span<Range> words = stackalloc Range[Phrase.MostWords];
        int node = PhraseTrie<TValue>.Start;
        for (int i = 0, count = Phrase.Split(phrase, words); i < count; i++)
        {
            int size = WordFolding.Fold(phrase[words[i]], folded, out _);
            if (size <= 0)
            {
                return false;
            }

            node = _trie.Extend(node, folded[..size]);
        }

        if (node == PhraseTrie<TValue>.Start)
        {
            return false;
        }

        _trie[node] = update(_trie[node]);
        return true;
    }

    public TValue? Match(ReadOnlySpan<string> lemmas, out int length)
    {
        Span<char> folded = stackalloc char[WordFolding.LongestWord];
        int node = PhraseTrie<TValue>.Start;
        TValue? longest = null;
        length = 0;
        for (int i = 0; i < lemmas.Length; i++)
        {
            if (i > 0 && WordFolding.IsJoint(lemmas[i]))
            {
                continue;
            }

            int size = WordFolding.Fold(lemmas[i], folded, out _);
            if (size <= 0 || !_trie.TryStep(node, folded[..size], out node))
            {
                break;
            }

            if (_trie[node] is { } value)
            {
                longest = value;
                length = i + 1;
            }
        }

        return longest;
    }
}
