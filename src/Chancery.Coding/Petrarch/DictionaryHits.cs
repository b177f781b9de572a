using Chancery.Knowledge.Petrarch;

namespace Chancery.Coding.Petrarch;

/// <summary>An actor of the dictionary in a sentence.</summary>
/// <param name="Code">Null where it has none on the article's day.</param>
internal sealed record ActorHit(UnitSpan Units, PetrarchActor Actor, DatedCode? Code)
{
    /// <summary>A code that stands for several actors parts them by a slash.</summary>
    public IReadOnlyList<string> Codes { get; } = Code is { Code: not "---" } code ? code.Code.Split('/', StringSplitOptions.RemoveEmptyEntries) : [];
}

internal sealed record AgentHit(UnitSpan Units, PetrarchAgent Agent);

/// <summary>Every actor and agent of a sentence, in its order; they do not overlap, and of two that would the actor stays.</summary>
internal sealed class DictionaryHits
{
    public DictionaryHits(SentenceUnits units, PetrarchDictionaries dictionaries, DateOnly? day)
    {
        List<ActorHit> actors = [];
        List<AgentHit> agents = [];
        for (int i = 0; i < units.Count;)
        {
            PetrarchActor? actor = dictionaries.Actors.Match(units.From(i), out int length);
            if (actor is not null)
            {
                actors.Add(new ActorHit(new UnitSpan(i, i + length), actor, actor.CodeOn(day)));
            }
            else if (dictionaries.Agents.Match(units.From(i), out length) is { } agent)
            {
                agents.Add(new AgentHit(new UnitSpan(i, i + length), agent));
            }

            i += Math.Max(length, 1);
        }

        Actors = actors;
        Agents = agents;
    }

    public IReadOnlyList<ActorHit> Actors { get; }

    public IReadOnlyList<AgentHit> Agents { get; }
}
