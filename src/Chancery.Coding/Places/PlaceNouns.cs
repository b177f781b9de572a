using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>Common nouns that speak of places.</summary>
internal static class PlaceNouns
{
    private static readonly HashSet<string> Settlements = Words(
        "city town village port hamlet settlement township suburb resort municipality commune capital");

    private static readonly HashSet<string> Divisions = Words(
        "province region state governorate oblast county department prefecture territory republic emirate canton division krai voivodeship");

    private static readonly HashSet<string> SmallDivisions = Words("district neighbourhood neighborhood quarter area zone enclave exclave borough locality");

    private static readonly HashSet<string> Ground = Words(
        "island valley coast border strip mountain mountains desert peninsula plain plateau gorge delta forest jungle hill hills highland highlands river lake waters sea soil side corridor shore bank frontier frontline front");

    private static readonly HashSet<string> Parts = Words(
        "north south east west northeast northwest southeast southwest north-east north-west south-east south-west centre center middle part heart edge outskirt outskirts suburb periphery vicinity surroundings "
        + "hub stronghold countryside hinterland entrance gate area hill hills street streets tip end bastion mile kilometre kilometer fringe fringes");

    private static readonly HashSet<string> Sites = Words(
        "embassy consulate mission building square airport airfield airbase base hotel palace hospital clinic school university college campus mosque church cathedral monastery temple shrine synagogue "
        + "market bazaar harbor harbour courtroom court courthouse barracks mine depot post outpost position hill road highway motorway bridge tunnel prison jail station site plant refinery pipeline crossing checkpoint "
        + "headquarters office offices home residence house camp stadium theatre theater restaurant cafe nightclub mall farm factory warehouse silo terminal dock shipyard oilfield field dam reservoir park garden "
        + "roundabout junction gate compound garrison arsenal port parliament suburb garrison cemetery museum dormitory");

    // Before these a name is that of the site, not of the town it stands in: "Liberty Square", "London Street".
    private static readonly HashSet<string> NamedAfter = Words("square street avenue road boulevard bridge lane stadium tower hall club hotel");

    private static readonly HashSet<string> Bearings = Words("north south east west northeast northwest southeast southwest north-east north-west south-east south-west northward southward eastward westward short outside");

    private static readonly HashSet<string> Measures = Words("mile kilometre kilometer km metre meter hour minute drive day walk away far distance way");

    private static readonly HashSet<string> Ways = Words("road highway motorway route track rail railway line street path corridor bridge flight crossing");

    /// <summary>"the town of X": X is a town.</summary>
    public static bool IsSettlement(Word noun) => Settlements.Contains(Lemma(noun));

    /// <summary>"the province of X", "X province": X is a part of a country.</summary>
    public static bool IsDivision(Word noun) => Divisions.Contains(Lemma(noun));

    public static bool IsSmallDivision(Word noun) => SmallDivisions.Contains(Lemma(noun));

    /// <summary>A building or ground that people use: what is done to it or in it is done where it stands.</summary>
    public static bool IsSite(Word noun) => Sites.Contains(Lemma(noun));

    public static bool IsNamedAfter(Word noun) => NamedAfter.Contains(Lemma(noun));

    /// <summary>A stretch of a country, so that its people's name tells where it is; "the Russian embassy" stands elsewhere.</summary>
    public static bool IsLand(Word noun) => IsSettlement(noun) || IsDivision(noun) || IsSmallDivision(noun) || Ground.Contains(Lemma(noun)) || Lemma(noun) == "countryside";

    /// <summary>Neither side's ground.</summary>
    public static bool IsBorder(Word noun) => Lemma(noun) is "border" or "frontier";

    public static bool IsPlace(Word noun) => IsLand(noun) || IsSite(noun) || Parts.Contains(Lemma(noun));

    /// <summary>"the outskirts of X", "the heart of X": at X.</summary>
    public static bool IsPart(Word noun) => Parts.Contains(Lemma(noun)) || IsLand(noun);

    /// <summary>"south of X", "short of X".</summary>
    public static bool IsBearing(Word word) => Bearings.Contains(Lemma(word));

    /// <summary>"forty kilometres from X", "not far from X".</summary>
    public static bool IsMeasure(Word word) => Measures.Contains(Lemma(word));

    /// <summary>"the road to X": near X.</summary>
    public static bool IsWay(Word noun) => Ways.Contains(Lemma(noun));

    private static string Lemma(Word word) => word.Lemma.ToLowerInvariant();

    private static HashSet<string> Words(string list) => new(list.Split(' '), StringComparer.Ordinal);
}
