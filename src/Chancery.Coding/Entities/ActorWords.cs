using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Entities;

/// <summary>A stretch of words that names an actor.</summary>
internal sealed record ActorSpan(int First, int End, IReadOnlyList<ActorMatch> Candidates);

/// <summary>A stretch of words that says what someone is.</summary>
internal sealed record SectorSpan(int First, int End, string Sector);

/// <summary>All actor names and sector words of a document, found in one pass, longest first.</summary>
internal sealed class ActorWords
{
    private readonly ActorSpan?[] _actors;
    private readonly SectorSpan?[] _sectors;

    public ActorWords(Document document, KnowledgeBase knowledge)
    {
        int n = document.WordCount;
        _actors = new ActorSpan?[n];
        _sectors = new SectorSpan?[n];
        string[] lemmas = Lemmas = new string[n];
        for (int i = 0; i < n; i++)
        {
            lemmas[i] = document[i].Lemma.ToLowerInvariant();
        }

        foreach (Sentence sentence in document.Sentences)
        {
            FindActors(document, sentence, knowledge.Actors);
            for (int i = sentence.First; i < sentence.End;)
            {
                if (knowledge.Sectors.TryMatch(lemmas.AsSpan(i, sentence.End - i), out int length, out string sector))
                {
                    _sectors.AsSpan(i, length).Fill(new SectorSpan(i, i + length, sector));
                    i += length;
                }
                else
                {
                    i++;
                }
            }
        }
    }

    /// <summary>Of all words, small letters.</summary>
    public string[] Lemmas { get; }

    // Parts of words are matched, whole words are marked: a name neither begins nor ends inside a word.
    private void FindActors(Document document, Sentence sentence, ActorIndex actors)
    {
        List<string> parts = [];
        List<int> owner = [];
        foreach (Word word in sentence.Words)
        {
            foreach (string part in Parts(word.Text))
            {
                parts.Add(part);
                owner.Add(word.Index);
            }
        }

        string[] forms = [.. parts];
        for (int i = 0; i < forms.Length;)
        {
            bool found = actors.TryMatch(forms.AsSpan(i), out int length, out IReadOnlyList<ActorMatch> candidates);
            int first = owner[i], end = found ? owner[i + length - 1] + 1 : first;
            bool whole = found && (i == 0 || owner[i - 1] != first) && (i + length == forms.Length || owner[i + length] != end - 1);
            if (whole && IsName(document, first, end - first, candidates[0].Kind))
            {
                _actors.AsSpan(first, end - first).Fill(new ActorSpan(first, end, candidates));
                i += length;
            }
            else
            {
                // A phrase that names no actor ("South China Sea") has its length all the same: nothing inside it does.
                i += found ? 1 : Math.Max(1, length);
            }
        }
    }

    // The index parts names at hyphens as the treebank does with most words; some ("Non-Proliferation") the text keeps whole.
    private static string[] Parts(string word)
    {
        int hyphen = word.IndexOf('-');
        return hyphen <= 0 || hyphen == word.Length - 1 ? [word] : word.Replace("-", " - ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The actor name a word is part of, if any.</summary>
    public ActorSpan? ActorAt(int word) => _actors[word];

    /// <summary>The sector phrase a word is part of, if any.</summary>
    public SectorSpan? SectorAt(int word) => _sectors[word];

    // Surnames and towns are everyday words too ("May", "Nice"): alone they count only where the text uses them as such a name.
    private static bool IsName(Document document, int first, int length, ActorMatchKind kind)
    {
        if (length > 1 || kind is not (ActorMatchKind.Surname or ActorMatchKind.City or ActorMatchKind.Region))
        {
            return true;
        }

        Word word = document[first];
        NameKind wanted = kind == ActorMatchKind.Surname ? NameKind.Person : NameKind.Location;
        return word.Tag == PartOfSpeech.ProperNoun && !IsMonth(word)
            && (word.Name is not { } name || name.Kind == wanted);
    }

    // "in May", "May 9": the month, whatever the tag.
    private static bool IsMonth(Word word) => word.Chars is "May" or "March" or "April" or "June" or "August"
        && word.Name is not { Kind: NameKind.Person };

    /// <summary>Whether a modifier may stand for an actor of its own: a name or an adjective from one ("Russian").</summary>
    public static bool IsProperModifier(Word word) =>
        word.Tag == PartOfSpeech.ProperNoun || word.Name is not null || char.IsUpper(word.Chars[0])
        || word.Tag == PartOfSpeech.Noun;
}
