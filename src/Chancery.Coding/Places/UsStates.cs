using Chancery.Knowledge.Places;

namespace Chancery.Coding.Places;

/// <summary>Names of the states of the USA and the two letters by which the gazetteer knows them.</summary>
internal static class UsStates
{
    private const string Pairs =
        "AL Alabama;AK Alaska;AZ Arizona;AR Arkansas;CA California;CO Colorado;CT Connecticut;DE Delaware;DC District of Columbia;FL Florida;GA Georgia;HI Hawaii;"
        + "ID Idaho;IL Illinois;IN Indiana;IA Iowa;KS Kansas;KY Kentucky;LA Louisiana;ME Maine;MD Maryland;MA Massachusetts;MI Michigan;MN Minnesota;MS Mississippi;"
        + "MO Missouri;MT Montana;NE Nebraska;NV Nevada;NH New Hampshire;NJ New Jersey;NM New Mexico;NY New York;NC North Carolina;ND North Dakota;OH Ohio;OK Oklahoma;"
        + "OR Oregon;PA Pennsylvania;RI Rhode Island;SC South Carolina;SD South Dakota;TN Tennessee;TX Texas;UT Utah;VT Vermont;VA Virginia;WA Washington State;"
        + "WV West Virginia;WI Wisconsin;WY Wyoming";

    private static readonly Dictionary<string, string> Letters = Pairs.Split(';').ToDictionary(p => PlaceName.Fold(p.AsSpan(3)), p => p[..2]);

    /// <summary>The two letters of a state; null when <paramref name="name"/> is none.</summary>
    public static string? LettersOf(string name) => Letters.GetValueOrDefault(PlaceName.Fold(name));
}
