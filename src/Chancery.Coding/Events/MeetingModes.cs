using Chancery.Coding.Clauses;
using Chancery.Coding.Entities;
using Chancery.Knowledge;
using Chancery.Knowledge.References;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>What a meeting is by who meets and where (PLOVER table 3.1), where its frame does not say.</summary>
internal sealed class MeetingModes(ReferenceWords references)
{
    /// <summary>Multilateral, third-party, or null.</summary>
    public string? Mode(Reading reading, EventType type, List<ResolvedEntity> actors, EntityResolver entities)
    {
        if (type != EventType.Consult || !reading.Binding.Reciprocal || actors.Count == 0)
        {
            return null;
        }

        // "ministers of the European Union met": one phrase, whose people are of many states.
        if (actors is [{ Code: "IGO" or "EUR" or "UNO" }])
        {
            return "multilateral";
        }

        return actors.TrueForAll(IsOfState) && Ground(reading.Binding, entities) is { } country && actors.TrueForAll(a => a.Code != country) ? "third-party" : null;
    }

    private static bool IsOfState(ResolvedEntity actor) => actor.Code is { } code && code is not ("IGO" or "EUR" or "UNO" or "NGO" or "ISM" or "IMG" or "MNC");

    // The country of the place that the meeting's own clause names.
    private string? Ground(Binding binding, EntityResolver entities)
    {
        Word verb = binding.LightVerb ?? binding.Predicate;
        return CountryBeside(verb, entities) ?? (verb == binding.Predicate ? null : CountryBeside(binding.Predicate, entities));
    }

    private string? CountryBeside(Word word, EntityResolver entities)
    {
        foreach (Word child in word.Children)
        {
            if (child.Relation.Universal() is Relation.Obl or Relation.Nmod && child.Index > word.Index && ArgumentReader.Preposition(child) is "in" or "at"
                && entities.Resolve(child) is { Code: not null } place && IsPlace(place, child))
            {
                return place.Code;
            }
        }

        return null;
    }

    private bool IsPlace(ResolvedEntity place, Word noun) =>
        place.Form is ActorMatchKind.Capital or ActorMatchKind.City or ActorMatchKind.Region || (place.Kind == EntityKind.State && place.Owned is null && noun.Tag == PartOfSpeech.ProperNoun)
        || (references.SenseOf(noun.Lemma.ToLowerInvariant()) & NounSense.Place) != NounSense.None;
}
