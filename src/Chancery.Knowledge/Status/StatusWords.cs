using System.Collections.Frozen;

namespace Chancery.Knowledge.Status;

/// <summary>A list of words that decide on status otherwise than by governing an event.</summary>
public enum StatusList
{
    /// <summary>Beside a verb: "perhaps".</summary>
    AdverbHypothetical,

    /// <summary>With the simple present: "usually".</summary>
    AdverbHabit,

    /// <summary>Beside a verb: "hardly".</summary>
    AdverbNegated,

    /// <summary>With "would" it looks ahead from a past day: "would later sign".</summary>
    AdverbPast,

    /// <summary>With the past tense it tells of bygone times: "formerly".</summary>
    AdverbHistory,

    /// <summary>Before a clause that is supposed: "if".</summary>
    MarkHypothetical,

    /// <summary>Before a clause that is as much to come as its main clause: "once".</summary>
    MarkSequel,

    /// <summary>A verb whose clause stands for a condition: "assuming that".</summary>
    ClauseHypothetical,
    ModifierFuture,
    ModifierHypothetical,
    ModifierNegated,

    /// <summary>A noun of what is claimed: "allegation".</summary>
    Claim,

    /// <summary>A word that calls a claim untrue.</summary>
    False,

    /// <summary>A noun of what is said: "criticism", said even where it is rejected.</summary>
    Said,

    /// <summary>A noun of law or custom.</summary>
    Rule,

    /// <summary>An age that is over.</summary>
    Era,

    /// <summary>Who belongs to an age that is over: "grandfather", "Ottoman".</summary>
    Bygone,

    /// <summary>A station of a life: "as a student".</summary>
    Stage,

    /// <summary>An office or calling that one holds for a time: "as foreign minister".</summary>
    Office,

    /// <summary>What is named by an event that is long past: "veteran".</summary>
    Relic,

    /// <summary>A verb of people coming together.</summary>
    Crowd,

    /// <summary>A verb of what they come together to say.</summary>
    Voice,
}

/// <summary>The words by which a text says whether an event took place.</summary>
/// <remarks>Immutable; any number of threads may read it. Words are lemmas in small letters, those of several words joined by blanks.</remarks>
public sealed class StatusWords
{
    private readonly FrozenDictionary<(GovernorKind Kind, GovernedPlace Place, string Phrase), Verdict> _governors;
    private readonly FrozenDictionary<StatusList, FrozenSet<string>> _lists;

    internal StatusWords(IReadOnlyDictionary<(GovernorKind Kind, GovernedPlace Place, string Phrase), Verdict> governors, IReadOnlyDictionary<StatusList, HashSet<string>> lists)
    {
        _governors = governors.ToFrozenDictionary();
        _lists = Enum.GetValues<StatusList>().ToFrozenDictionary(
            l => l, l => lists.GetValueOrDefault(l, []).ToFrozenSet(l is StatusList.Era or StatusList.Bygone ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal));
    }

    /// <summary>How a governor tells an event in that place; null where the word governs none there.</summary>
    public Verdict? Find(GovernorKind kind, GovernedPlace place, string phrase) => _governors.TryGetValue((kind, place, phrase), out Verdict verdict) ? verdict : null;

    public bool Has(StatusList list, string phrase) => _lists[list].Contains(phrase);
}
