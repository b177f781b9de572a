using Chancery.Knowledge.Domains;
using Chancery.Language;

namespace Chancery.Coding.Relevance;

/// <summary>What the sentences of one document are about, by the weight of their words; counted when first asked for.</summary>
/// <remarks>Made for one document; not shared between threads.</remarks>
/// <param name="lemmas">Of the document's words, small letters.</param>
/// <param name="title">The article's; null when it has none.</param>
internal sealed class DomainEvidence(Document document, string[] lemmas, DomainLexicon lexicon, string? title)
{
    /// <summary>From here on a sentence is about the domain: one word that is hardly ever said of anything else.</summary>
    public const int Telling = 3;

    // A sentence full of one domain's words does not make an article; a title says more than a sentence.
    private const int MostOfSentence = 6;
    private const int WeightOfTitle = 2;
    private const int LeastOfArticle = 2;
    private const int LargestScore = 199;

    private int[]? _sums;
    private bool[] _dominates = [];
    private string?[]? _expressions;

    /// <summary>The weight of a domain's words in the sentence less that of politics; more where the article is of the domain.</summary>
    public int Of(Domain domain, Sentence sentence)
    {
        ReadOnlySpan<int> sums = Sums().AsSpan(sentence.Index * DomainNames.Count, DomainNames.Count);
        int own = sums[(int)domain];
        return own == 0 ? 0 : own - sums[(int)Domain.Politics] + (_dominates[(int)domain] ? 2 : 0);
    }

    /// <summary>The weight of politics in the sentence.</summary>
    public int OfPolitics(Sentence sentence) => Sums()[(sentence.Index * DomainNames.Count) + (int)Domain.Politics];

    /// <summary>The fixed expression that a word stands in; null for none.</summary>
    public string? ExpressionAt(Word word)
    {
        Sums();
        return _expressions?[word.Index];
    }

    private int[] Sums()
    {
        if (_sums is not null)
        {
            return _sums;
        }

        const int count = DomainNames.Count;
        int sentences = document.SentenceCount;
        _sums = new int[sentences * count];
        Span<int> whole = stackalloc int[count];
        foreach (Sentence sentence in document.Sentences)
        {
            Span<int> sums = _sums.AsSpan(sentence.Index * count, count);
            Count(sentence, sums);
            for (int i = 0; i < count; i++)
            {
                whole[i] += Math.Min(sums[i], MostOfSentence);
            }
        }

        int parts = sentences + Title(whole);
        _dominates = new bool[count];
        for (int i = 1; i < count; i++)
        {
            _dominates[i] = parts > 1 && whole[i] - whole[(int)Domain.Politics] >= LeastOfArticle * parts;
        }

        return _sums;
    }

    private void Count(Sentence sentence, Span<int> sums)
    {
        for (int i = sentence.First; i < sentence.End;)
        {
            ReadOnlySpan<string> rest = lemmas.AsSpan(i, sentence.End - i);
            if (lexicon.Expression(rest, out int length) is { } expression)
            {
                _expressions ??= new string?[document.WordCount];
                _expressions.AsSpan(i, length).Fill(expression);
            }

            if (IsScore(sentence, i))
            {
                sums[(int)Domain.Sport] += Telling;
            }

            i += Math.Max(1, lexicon.Weigh(rest, sums));
        }
    }

    // "2-1", "17 - 13".
    private bool IsScore(Sentence sentence, int at)
    {
        ReadOnlySpan<char> word = document[at].Chars;
        int dash = word.IndexOfAny('-', '–');
        return dash > 0
            ? IsPoints(word[..dash]) && IsPoints(word[(dash + 1)..])
            : at + 2 < sentence.End && IsPoints(word) && document[at + 1].Chars is "-" or "–" && IsPoints(document[at + 2].Chars);

        static bool IsPoints(ReadOnlySpan<char> text) => int.TryParse(text, out int points) && points is >= 0 and <= LargestScore;
    }

    // How many parts of the article the title counts for. It is not analysed: its words are taken as they stand, without the s of a plural.
    private int Title(Span<int> whole)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            return 0;
        }

        string[] words = title.ToLowerInvariant().Split([' ', ',', ':', ';', '.', '\'', '’', '"', '?', '!'], StringSplitOptions.RemoveEmptyEntries);
        Span<int> sums = stackalloc int[whole.Length];
        for (int i = 0; i < words.Length;)
        {
            int length = lexicon.Weigh(words.AsSpan(i), sums);
            if (length == 0 && words[i].EndsWith('s'))
            {
                words[i] = words[i][..^1];
                length = lexicon.Weigh(words.AsSpan(i), sums);
            }

            i += Math.Max(1, length);
        }

        for (int i = 0; i < whole.Length; i++)
        {
            whole[i] += WeightOfTitle * Math.Min(sums[i], MostOfSentence);
        }

        return WeightOfTitle;
    }
}
