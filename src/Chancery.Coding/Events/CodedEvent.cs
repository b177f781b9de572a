using Chancery.Coding.Dates;
using Chancery.Coding.Entities;
using Chancery.Coding.Places;
using Chancery.Coding.Status;
using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>An event of a sentence with its actors resolved, before it is written as a record.</summary>
/// <param name="Rule">The frame's line and what was done to it.</param>
internal sealed record CodedEvent(
    Reading Reading, EventType Type, string? Mode, string? Cameo, IReadOnlyList<ResolvedEntity> Actors, IReadOnlyList<ResolvedEntity> Recipients,
    EventStatus Status, string Rule, Sentence Sentence)
{
    /// <summary>When; set once the events of a document are known.</summary>
    public EventDate? Date { get; init; }

    /// <summary>Where, once the places of the document are known; null with a reason.</summary>
    public EventPlace? Place { get; init; }

    /// <summary>Dead, injured, arrested; null where the sentence gives no number.</summary>
    public EventSize? Size { get; init; }

    public string PlaceReason { get; init; } = "no place was asked for";

    public Word Predicate => Reading.Binding.Predicate;

    /// <summary>Where tense, negation and adverbials of the event stand.</summary>
    public Word Verb => Reading.Binding.LightVerb ?? Predicate;
}

/// <summary>What became of a reading: an event, or the reason why none.</summary>
internal sealed record EventDecision(Reading Reading, CodedEvent? Event, string Reason);
