using System.Collections.Frozen;

namespace Chancery.Knowledge.Places;

/// <summary>A list of words by which a text tells where its events happen.</summary>
public enum PlaceWordList
{
    /// <summary>"the town of X".</summary>
    Settlement,

    /// <summary>"the province of X".</summary>
    Division,

    /// <summary>A part of a province or town.</summary>
    District,

    /// <summary>A stretch of a country.</summary>
    Ground,

    /// <summary>"the outskirts of X": at X.</summary>
    Part,

    /// <summary>Buildings and ground that people use.</summary>
    Site,

    /// <summary>A site that bears a name of its own: "London Street".</summary>
    Namesake,

    /// <summary>"forty kilometres from X".</summary>
    Measure,

    /// <summary>"the road to X".</summary>
    Way,

    /// <summary>"south of X".</summary>
    Bearing,

    /// <summary>What people come together for, in peace or not.</summary>
    Gathering,

    /// <summary>People who have come together and may resolve on something.</summary>
    Assembly,

    /// <summary>Event nouns of which a place is the object: "the siege of X".</summary>
    Taken,

    /// <summary>What is of these has a place of its own.</summary>
    Abstract,
    Resident,

    /// <summary>What goes where it is sent.</summary>
    Force,
    Government,

    /// <summary>Who acts in the town he is called after: "a Lahore court".</summary>
    Local,

    /// <summary>Verbs of which a place is the object: "shelled X".</summary>
    Taking,

    /// <summary>Such verbs that are said of governments too: "threatened X".</summary>
    Menacing,

    /// <summary>Verbs whose subject is where their event is: "X saw riots".</summary>
    Hosting,

    /// <summary>Saying: what residents tell of is where they live.</summary>
    Telling,

    /// <summary>Motion that happens where it ends.</summary>
    Arriving,

    /// <summary>Motion that happens where it begins.</summary>
    Leaving,

    /// <summary>Being or coming somewhere.</summary>
    Staying,

    /// <summary>Where somebody lives or comes from.</summary>
    Residing,

    /// <summary>Verbs that say of an event that it takes place.</summary>
    Occurring,

    /// <summary>Verbs whose object is elsewhere than they are.</summary>
    Retelling,

    /// <summary>What is taken from somewhere is taken there.</summary>
    Removing,

    /// <summary>What people are gathered to be handled for happens where they are.</summary>
    Handling,

    /// <summary>What is asked, planned or feared is not where it is asked.</summary>
    Asking,

    /// <summary>Harm is where its circumstances are.</summary>
    Harming,

    /// <summary>Prepositions of place.</summary>
    Where,

    /// <summary>Prepositions that tell where before ground and waters alone.</summary>
    Surface,

    /// <summary>Prepositions of what is spoken of.</summary>
    Topic,

    /// <summary>Prepositions of another event's time, cause or topic.</summary>
    Apart,
}

/// <summary>The words by which a text tells where its events happen.</summary>
/// <remarks>Immutable; any number of threads may read it. Words are lemmas, capitals aside; prepositions of several words are joined by blanks.</remarks>
public sealed class PlaceWords
{
    private readonly FrozenSet<string>[] _lists;

    internal PlaceWords(IReadOnlyDictionary<PlaceWordList, HashSet<string>> lists) =>
        _lists = [.. Enum.GetValues<PlaceWordList>().Select(l => lists.GetValueOrDefault(l, []).ToFrozenSet(StringComparer.OrdinalIgnoreCase))];

    public bool Has(PlaceWordList list, string word) => _lists[(int)list].Contains(word);
}
