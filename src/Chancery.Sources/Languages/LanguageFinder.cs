using System.Collections.Frozen;
using System.Numerics;
using Lingua;
using static Lingua.Language;

namespace Chancery.Sources.Languages;

/// <summary>The language of a text, as an ISO 639-1 code.</summary>
/// <remarks>
/// The cheap questions first: the script, then the share of each language's commonest words. Only a long text that leaves both
/// in doubt goes to the statistical detector, which is built then and once. Safe to use from any number of threads.
/// </remarks>
internal static class LanguageFinder
{
    private const int Window = 3000;          // characters looked at: enough for any article
    private const int MinLetters = 40;        // fewer letters tell nothing
    private const int LongEnough = 200;       // letters from which the text itself is believed against what was declared

    // Short function words that few other languages share.
    private static readonly (string Code, string Words)[] s_commonWords =
    [
        ("en", "the of and to in that is was for with on as by are from has have had were been which its his their they will said be"),
        ("es", "el la los las de del que y en un una por con para se su es al lo como más pero sus fue ha este según"),
        ("fr", "le la les des du de et en un une que qui dans pour sur au aux par pas est avec ce cette son ses a été il"),
        ("de", "der die das und den dem des von zu mit im in ist nicht ein eine einen auf für sich auch als nach wird wurde"),
        ("pt", "o a os as de do da dos das que e em um uma para com não no na nos nas por se mais foi ao pelo pela é são"),
        ("it", "il lo la i gli le di del della dei delle che e in un una per con non è si da dal alla nel sono anche come ha"),
        ("nl", "de het een en van in is dat op te met voor zijn niet aan er door om ook bij naar uit werd heeft"),
        ("sv", "och att det som en på är av för med den till inte om ett har de var från sig"),
        ("pl", "w i na z że się do nie jest o to przez po od jak za ale są oraz dla został"),
        ("tr", "ve bir bu da de için ile olarak olan çok daha gibi kadar sonra ise oldu tarafından"),
        ("id", "yang dan di dengan untuk dari ini itu pada tidak dalam akan adalah oleh juga ke telah"),
    ];

    // Each word with the languages it is common in: bit i stands for the i-th of the list above.
    private static readonly FrozenDictionary<string, int> s_languagesOf = s_commonWords
        .SelectMany((language, i) => language.Words.Split(' ').Select(word => (word, i)))
        .GroupBy(pair => pair.word, pair => 1 << pair.i, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Aggregate((a, b) => a | b), StringComparer.Ordinal);

    private static readonly Lazy<LanguageDetector> s_detector = new(static () => LanguageDetectorBuilder
        .FromLanguages(English, Spanish, French, German, Portuguese, Italian, Dutch, Swedish, Polish, Turkish, Indonesian,
            Romanian, Czech, Hungarian, Vietnamese, Finnish, Danish, Catalan)
        .WithLowAccuracyMode()
        .Build());

    /// <summary>The language, or null when the text does not tell.</summary>
    /// <param name="declared">What the page or record says of itself; decides for short texts, and between close languages.</param>
    public static string? Find(string text, string? declared = null)
    {
        string? hint = Normalized(declared);
        ReadOnlySpan<char> window = text.AsSpan(0, Math.Min(text.Length, Window));
        ScriptCounts scripts = ScriptCounts.Of(window);
        if (scripts.Letters < MinLetters)
        {
            return hint;
        }

        return scripts.Language(hint) ?? (scripts.IsLatin ? OfLatin(window, scripts.Letters, hint) : hint);
    }

    /// <summary>"en-GB", "EN", "eng" or "English" as "en"; null when it names no language.</summary>
    public static string? Normalized(string? declared)
    {
        if (string.IsNullOrWhiteSpace(declared))
        {
            return null;
        }

        string first = declared.Trim().Split('-', '_')[0].ToLowerInvariant();
        return first switch
        {
            "eng" or "english" => "en",
            { Length: 2 } when first.All(char.IsAsciiLetterLower) => first,
            _ => null,
        };
    }

    private static string? OfLatin(ReadOnlySpan<char> text, int letters, string? hint)
    {
        Span<int> hits = stackalloc int[s_commonWords.Length];
        int words = CountCommonWords(text, hits);
        int best = 0, second = -1;
        for (int i = 1; i < hits.Length; i++)
        {
            if (hits[i] > hits[best])
            {
                (second, best) = (best, i);
            }
            else if (second < 0 || hits[i] > hits[second])
            {
                second = i;
            }
        }

        string code = s_commonWords[best].Code;
        bool clear = hits[best] * 6 >= words && hits[best] * 2 >= hits[second] * 3;
        if (clear && (letters >= LongEnough || code == hint || (hint is null && hits[best] >= 4)))
        {
            return code;
        }

        if (letters < LongEnough)
        {
            return hint;
        }

        return clear ? code : s_detector.Value.DetectLanguageOf(text.ToString()) is var found && found != Unknown
            ? found.IsoCode6391().ToString().ToLowerInvariant()
            : hint;
    }

    private static int CountCommonWords(ReadOnlySpan<char> text, Span<int> hits)
    {
        var languages = s_languagesOf.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> word = stackalloc char[12];
        int words = 0;
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            int length = i - start;
            if (length == 0)
            {
                i++;
                continue;
            }

            words++;
            if (length <= word.Length)
            {
                text.Slice(start, length).ToLowerInvariant(word);
                languages.TryGetValue(word[..length], out int bits);
                for (; bits != 0; bits &= bits - 1)
                {
                    hits[BitOperations.TrailingZeroCount(bits)]++;
                }
            }
        }

        return words;
    }
}
