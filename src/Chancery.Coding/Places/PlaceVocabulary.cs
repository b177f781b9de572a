using Chancery.Knowledge.Places;
using Chancery.Knowledge.References;
using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>What words of a text say of places: the lists of <c>knowledge/places/words.txt</c> and what follows from several of them.</summary>
/// <remarks>Immutable; any number of threads may read it.</remarks>
internal sealed class PlaceVocabulary(PlaceWords words, ReferenceWords nouns)
{
    public bool Has(PlaceWordList list, Word word) => words.Has(list, word.Lemma);

    public bool Has(PlaceWordList list, string word) => words.Has(list, word);

    /// <summary>A stretch of a country, so that its people's name tells where it is; "the Russian embassy" stands elsewhere.</summary>
    public bool IsLand(Word noun) => WordingOf(noun) != PlaceWording.None || Has(PlaceWordList.Ground, noun) || noun.Lemma == "countryside";

    public bool IsPlace(Word noun) => IsLand(noun) || Has(PlaceWordList.Site, noun) || Has(PlaceWordList.Part, noun);

    /// <summary>"the outskirts of X", "the heart of X": at X.</summary>
    public bool IsPart(Word noun) => Has(PlaceWordList.Part, noun) || IsLand(noun);

    /// <summary>People or a body of them.</summary>
    public bool IsParty(Word noun) => (nouns.SenseOf(noun.Lemma) & (NounSense.Person | NounSense.Body)) != NounSense.None;

    public bool IsPerson(Word noun) => (nouns.SenseOf(noun.Lemma) & NounSense.Person) != NounSense.None;

    public bool IsTime(Word noun) => (nouns.SenseOf(noun.Lemma) & NounSense.Time) != NounSense.None;

    public bool IsBody(Word noun) => (nouns.SenseOf(noun.Lemma) & NounSense.Body) != NounSense.None;

    /// <summary>Neither side's ground.</summary>
    public static bool IsBorder(Word noun) => noun.Lemma is "border" or "frontier";

    /// <summary>The kind of place that a noun before or behind a name says it is.</summary>
    public PlaceWording WordingOf(Word noun) => Has(PlaceWordList.Settlement, noun) ? PlaceWording.Settlement
        : Has(PlaceWordList.Division, noun) ? PlaceWording.Division
        : Has(PlaceWordList.District, noun) ? PlaceWording.District
        : PlaceWording.None;
}
