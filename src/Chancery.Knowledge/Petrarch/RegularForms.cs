namespace Chancery.Knowledge.Petrarch;

/// <summary>The regular forms that PETRARCH makes of a noun or verb where its dictionary gives no others.</summary>
/// <remarks>Consonants are not doubled: dictionaries write such forms out (<c>STOP {STOPS STOPPED STOPPING}</c>).</remarks>
internal static class RegularForms
{
    public static string Plural(string noun) => noun.EndsWith('Y') && noun.Length > 1 && !IsVowel(noun[^2])
        ? noun[..^1] + "IES"
        : noun + (HissesAtItsEnd(noun) ? "ES" : "S");

    /// <summary>The third person, the past and the participle of the present.</summary>
    public static string[] OfVerb(string verb) => verb switch
    {
        [.., 'E'] => [verb + "S", verb + "D", verb[..^1] + "ING"],
        [.., var before, 'Y'] when !IsVowel(before) => [verb[..^1] + "IES", verb[..^1] + "IED", verb + "ING"],
        _ => [verb + (HissesAtItsEnd(verb) ? "ES" : "S"), verb + "ED", verb + "ING"],
    };

    private static bool HissesAtItsEnd(string word) =>
        word is [.., 'S' or 'X' or 'Z'] or [.., 'C' or 'S', 'H'];

    private static bool IsVowel(char c) => c is 'A' or 'E' or 'I' or 'O' or 'U';
}
