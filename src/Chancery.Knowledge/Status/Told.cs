namespace Chancery.Knowledge.Status;

/// <summary>How a word tells the event that it governs.</summary>
public enum Told
{
    Actual,
    Future,
    Hypothetical,
    Negated,

    /// <summary>As the governor itself is told: "managed to".</summary>
    Carried,

    /// <summary>It took place where the governor is told in the past tense, else it only may: "let them pass".</summary>
    Permitted,

    /// <summary>It is talked about: what "the" names is taken for granted, what "a" names may be.</summary>
    Topic,

    /// <summary>It was under way: "halted the bombardment".</summary>
    Ended,
}

/// <summary>How a governor tells its event.</summary>
/// <param name="Affirmed">Where the governor itself is not denied.</param>
/// <param name="Denied">Where it is: "did not fail to".</param>
public readonly record struct Verdict(Told Affirmed, Told Denied);

/// <summary>What a governor is in the sentence.</summary>
public enum GovernorKind
{
    Verb,
    Noun,
    Adjective,
}

/// <summary>How the event stands to its governor.</summary>
public enum GovernedPlace
{
    /// <summary>An infinitive.</summary>
    To,

    /// <summary>A gerund, with the governor's preposition or without.</summary>
    Doing,

    /// <summary>A finite clause.</summary>
    Clause,

    /// <summary>A clause in the bare form or with "should": "demanded that he leave".</summary>
    Mandated,

    /// <summary>A noun that is object or oblique, or the subject of the passive.</summary>
    Object,

    /// <summary>A noun that is subject of the active.</summary>
    Subject,
}
