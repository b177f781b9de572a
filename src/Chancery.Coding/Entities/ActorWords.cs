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
        string[] forms = new string[n], lemmas = new string[n];
        for (int i = 0; i < n; i++)
        {
            forms[i] = document[i].Text;
            lemmas[i] = document[i].Lemma.ToLowerInvariant();
        }

        foreach (Sentence sentence in document.Sentences)
        {
            for (int i = sentence.First; i < sentence.End;)
            {
                if (knowledge.Actors.TryMatch(forms.AsSpan(i, sentence.End - i), out int length, out IReadOnlyList<ActorMatch> candidates)
                    && IsName(document, i, length, candidates[0].Kind))
                {
                    var span = new ActorSpan(i, i + length, candidates);
                    _actors.AsSpan(i, length).Fill(span);
                    i += length;
                }
                else
                {
                    // A phrase that names no actor ("South China Sea") has its length all the same: nothing inside it does.
                    i += candidates.Count > 0 ? 1 : Math.Max(1, length);
                }
            }

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
            && (word.Name is null || word.Name.Kind == wanted);
    }

    // "in May", "May 9": the month, whatever the tag.
    private static bool IsMonth(Word word) => word.Chars is "May" or "March" or "April" or "June" or "August"
        && word.Name is not { Kind: NameKind.Person };

    /// <summary>Whether a modifier may stand for an actor of its own: a name or an adjective from one ("Russian").</summary>
    public static bool IsProperModifier(Word word) =>
        word.Tag == PartOfSpeech.ProperNoun || word.Name is not null || char.IsUpper(word.Chars[0])
        || word.Tag == PartOfSpeech.Noun;
}
