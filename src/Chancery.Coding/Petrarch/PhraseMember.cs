using Chancery.Language;

namespace Chancery.Coding.Petrarch;

/// <summary>An actor in a phrase, and the agents that belong to it alone.</summary>
internal sealed record PhraseActor(ActorHit Hit, Word Anchor)
{
    public List<AgentHit> Agents { get; } = [];
}

/// <summary>One member of a coordination, or a phrase without one.</summary>
/// <param name="Actors">Several where they are coordinated inside of it (<c>ties between A and B</c>).</param>
/// <param name="Agents">Those that count for each of its actors.</param>
internal sealed record PhraseMember(Word Head, IReadOnlyList<PhraseActor> Actors, IReadOnlyList<AgentHit> Agents)
{
    /// <summary>The same actors, without the agents that belong to one alone.</summary>
    public IReadOnlyList<PhraseActor> BareActors => [.. Actors.Select(a => new PhraseActor(a.Hit, a.Anchor))];
}

/// <summary>Finds who is in a member: the first actor, those coordinated with it, and their agents.</summary>
internal sealed class PhraseMemberReader(Sentence sentence, SentenceUnits units, DictionaryHits hits)
{
    /// <param name="heads">The member's head; several where the parser cut it.</param>
    /// <param name="members">The heads of the whole coordination.</param>
    public PhraseMember Read(IReadOnlyList<Word> heads, IReadOnlyList<Word> members)
    {
        bool[] marked = new bool[sentence.End - sentence.First];
        foreach (Word part in heads)
        {
            NounPhrases.Mark(part, members, marked, sentence.First);
        }

        Word head = heads[^1];
        List<PhraseActor> inside = [.. hits.Actors.Where(a => a.Codes.Count > 0 && IsIn(a.Units, marked)).Select(a => new PhraseActor(a, Anchor(a.Units)))];
        List<AgentHit> agents = [.. hits.Agents.Where(a => IsIn(a.Units, marked))];
        if (inside.Count == 0)
        {
            return new PhraseMember(head, [], agents);
        }

        List<PhraseActor> actors = [inside[0]];
        List<Word> conjuncts = [];
        Word? first = null;
        foreach (PhraseActor other in inside.Skip(1))
        {
            if (Conjunct(inside[0].Anchor, other.Anchor) is { } conjunct && !conjuncts.Contains(conjunct))
            {
                first ??= NounPhrases.FirstOfCoordination(conjunct);
                actors.Add(other);
                conjuncts.Add(conjunct);
            }
        }

        int limit = Limit(inside, actors, heads);
        List<AgentHit> shared = [];
        foreach (AgentHit agent in agents.Where(a => a.Units.First < limit))
        {
            Word at = sentence.Document[units.WordOf(agent.Units.End - 1)];
            int own = conjuncts.FindIndex(c => at.IsWithin(c));
            List<AgentHit> owner = own >= 0 ? actors[own + 1].Agents : first is { } word && at.IsWithin(word) ? actors[0].Agents : shared;
            owner.Add(agent);
        }

        return new PhraseMember(head, actors, shared);
    }

    // Another actor's own phrase has its agents for itself: "an attack by A's soldiers on the police of B".
    private int Limit(List<PhraseActor> inside, List<PhraseActor> actors, IReadOnlyList<Word> heads)
    {
        Word first = PhraseOf(inside[0].Anchor);
        foreach (PhraseActor other in inside.Skip(1))
        {
            Word phrase = PhraseOf(other.Anchor);
            if (!actors.Contains(other) && phrase != first && !heads.Contains(phrase))
            {
                return units.OfWord(NounPhrases.Base(phrase).First).First;
            }
        }

        return int.MaxValue;
    }

    /// <summary>The later member that holds <paramref name="other"/> in a coordination whose first member is or holds <paramref name="first"/>.</summary>
    private static Word? Conjunct(Word first, Word other)
    {
        Word? conjunct = null;
        for (Word at = other; at.Head is { } head && !first.IsWithin(at); at = head)
        {
            // Of "A, B and C" the parser may hang C on A or on B.
            conjunct = at.Relation == Relation.Conj ? conjunct ?? at : conjunct;
            if (at.Relation == Relation.Conj && (first.IsWithin(head) || IsOfName(head, first)))
            {
                return conjunct;
            }
        }

        return null;
    }

    // "Minas Tirith and Osgiliath" may hang on the name's last word.
    private static bool IsOfName(Word word, Word first)
    {
        while (word != first && word is { Relation: Relation.Flat or Relation.Compound, Head: { } head })
        {
            word = head;
        }

        return word == first;
    }

    // The word of a name that hangs on something outside of it.
    private Word Anchor(UnitSpan span)
    {
        int start = units.WordOf(span.First), end = units.WordOf(span.End - 1);
        for (int i = start; i <= end; i++)
        {
            Word word = sentence.Document[i];
            if (word.Head is not { } head || head.Index < start || head.Index > end)
            {
                return word;
            }
        }

        return sentence.Document[start];
    }

    private static Word PhraseOf(Word word)
    {
        while (!NounPhrases.IsHead(word) && word.Head is { } head)
        {
            word = head;
        }

        // The owner is part of the phrase that it owns.
        return word is { Relation: Relation.NmodPoss, Head: { } owned } ? PhraseOf(owned) : word;
    }

    // A name may end in another phrase's words ("Bank of England"): either end decides.
    private bool IsIn(UnitSpan span, bool[] marked) =>
        marked[units.WordOf(span.First) - sentence.First] || marked[units.WordOf(span.End - 1) - sentence.First];
}
