using Chancery.Language;

namespace Chancery.Coding.Petrarch;

/// <summary>Codes the noun phrases of one sentence.</summary>
/// <remarks>
/// Of several actors in a phrase the first gives the code; agents of the phrase join it, but not those that stand with another
/// actor. A coordination gives a code a member, and a word that stands once for all of them (<c>the ambassadors of A and B</c>,
/// <c>lawmakers and officials in A</c>) counts for each.
/// </remarks>
internal sealed class PhraseCoder(Sentence sentence, SentenceUnits units, DictionaryHits hits)
{
    private const string Unknown = "---";

    private readonly Dictionary<int, IReadOnlyList<PhraseCode>> _known = [];
    private readonly PhraseMemberReader _members = new(sentence, units, hits);

    /// <summary>The codes of a phrase and of the members coordinated with it; empty where it stands for nobody.</summary>
    public IReadOnlyList<PhraseCode> Code(Word head)
    {
        head = SplitSubjects.First(head);
        if (!_known.TryGetValue(head.Index, out IReadOnlyList<PhraseCode>? codes))
        {
            _known.Add(head.Index, codes = Read(head));
        }

        return codes;
    }

    private List<PhraseCode> Read(Word head)
    {
        List<List<Word>> heads = SplitSubjects.Members(head);
        List<Word> all = [.. heads.SelectMany(h => h)];
        List<PhraseMember> members = [.. heads.Select(h => _members.Read(h, all))];
        List<PhraseCode> codes = [];
        for (int i = 0; i < members.Count; i++)
        {
            foreach (PhraseCode code in Codes(WithShared(members, i)))
            {
                if (!codes.Exists(c => c.Code == code.Code))
                {
                    codes.Add(code);
                }
            }
        }

        return codes;
    }

    // A member without an actor takes it from its neighbour, where one word stands for both.
    private PhraseMember WithShared(List<PhraseMember> members, int index)
    {
        PhraseMember member = members[index];
        if (member.Actors.Count > 0 || member.Agents.Count == 0)
        {
            return member;
        }

        // "lawmakers and officials in A": the phrase behind the last noun.
        PhraseMember last = members[^1];
        foreach (PhraseMember holder in (PhraseMember[])[last, members[0]])
        {
            if (holder.Actors.Count > 0 && holder.Actors[0].Anchor.Index > last.Head.Index)
            {
                return member with { Actors = holder.BareActors };
            }
        }

        // "Danish media and government": what stands before the first noun, unless the later one has a determiner of its own.
        PhraseMember first = members[0];
        bool hasOwn = member.Head.HasChild(Relation.Det) || member.Head.HasChild(Relation.NmodPoss) || member.Head.HasChild(Relation.Case);
        if (hasOwn || first.Actors.Count == 0 || first.Actors[0].Anchor.Index > first.Head.Index)
        {
            return member;
        }

        int head = units.OfWord(first.Head.Index).First;
        return member with { Actors = first.BareActors, Agents = [.. first.Agents.Where(a => a.Units.End <= head), .. member.Agents] };
    }

    private IEnumerable<PhraseCode> Codes(PhraseMember member)
    {
        if (member.Actors.Count == 0)
        {
            return member.Agents.Count > 0 ? [Joined(member.Head, Unknown, null, member.Agents)] : [];
        }

        return from actor in member.Actors
               from code in actor.Hit.Codes
               select Joined(member.Head, code, actor.Hit, [.. member.Agents.Concat(actor.Agents).OrderBy(a => a.Units.First)]);
    }

    private PhraseCode Joined(Word head, string code, ActorHit? actor, IReadOnlyList<AgentHit> agents)
    {
        List<string> reasons = actor is null ? [] : [$"{actor.Actor.Name} {actor.Code!.Place}"];
        UnitSpan own = actor?.Units ?? agents[0].Units;
        int first = own.First, end = own.End;
        foreach (AgentHit agent in agents)
        {
            string joined = agent.Agent.IsPrefix ? AgentCodes.Before(agent.Agent.Code, code) : AgentCodes.Behind(code, agent.Agent.Code);
            if (joined != code)
            {
                code = joined;
                reasons.Add($"{agent.Agent.Name} {agent.Agent.Place}");
                first = Math.Min(first, agent.Units.First);
                end = Math.Max(end, agent.Units.End);
            }
        }

        return new PhraseCode(code, actor is not null, head, units.WordOf(first), units.WordOf(end - 1), actor?.Actor.Name, string.Join(", ", reasons));
    }
}
