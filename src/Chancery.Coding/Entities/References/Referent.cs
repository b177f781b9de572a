namespace Chancery.Coding.Entities.References;

/// <summary>All mentions of one entity of a document so far, and what they say of it together.</summary>
internal sealed class Referent(Mention first)
{
    // A few: a list is quicker than a set.
    private readonly List<string> _words = [];

    public List<Mention> Mentions { get; } = [first];

    public Agreement Agreement { get; private set; } = first.Agreement;

    /// <summary>Small letters of the nouns and names by which it was called.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The longest name it was given.</summary>
    public Mention? Named { get; set; }

    /// <summary>The words of that name, small letters.</summary>
    public string[] Name { get; set; } = [];

    /// <summary>What the knowledge calls it.</summary>
    public ActorSpan? Known { get; set; }

    public Mention Last => Mentions[^1];

    /// <returns>Whether it is new.</returns>
    public bool Learn(string word)
    {
        bool known = Says(word);
        if (!known)
        {
            _words.Add(word);
        }

        return !known;
    }

    public bool Says(string word) => _words.Contains(word);

    public void Add(Mention mention)
    {
        Mentions.Add(mention);
        if (mention.Form != MentionForm.Pronoun || (mention.Agreement.Being & Being.Person) != Being.None)
        {
            Agreement = Agreement.And(mention.Agreement);
        }
    }

    /// <summary>The nearest mention before the given one that is no pronoun; else the first one behind it.</summary>
    public Mention? FullBefore(Mention mention)
    {
        Mention? after = null;
        for (int i = Mentions.Count - 1; i >= 0; i--)
        {
            Mention candidate = Mentions[i];
            if (candidate.Form == MentionForm.Pronoun || candidate == mention)
            {
                continue;
            }

            if (candidate.Head.Index < mention.Head.Index)
            {
                return candidate;
            }

            after = candidate;
        }

        return after;
    }
}
