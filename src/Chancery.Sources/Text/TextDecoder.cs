using System.Text;
using System.Text.RegularExpressions;
using UtfUnknown;

namespace Chancery.Sources.Text;

/// <summary>Text found in bytes.</summary>
/// <param name="Encoding">Web name of the encoding it was read with.</param>
/// <param name="IsExact">False when some bytes had no meaning in it.</param>
internal sealed record DecodedText(string Text, string Encoding, bool IsExact);

/// <summary>Finds the encoding of bytes: byte order mark, valid UTF-8, what the page declares, what the bytes look like.</summary>
/// <remarks>
/// Valid UTF-8 goes before a declaration: other encodings hardly ever form valid UTF-8 beyond ASCII by chance, while pages that
/// declare ISO-8859-1 and are UTF-8 are common.
/// </remarks>
internal static partial class TextDecoder
{
    private const int DeclarationWindow = 4096;
    private const int DetectionWindow = 64 * 1024;
    private const float MinConfidence = 0.5f;

    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (MarkedEncoding(bytes) is var (marked, skip))
        {
            return DecodeWith(marked, bytes[skip..]);
        }

        if (LooksLikeUtf16(bytes, out Encoding? utf16))
        {
            return DecodeWith(utf16, bytes);
        }

        Encoding? declared = DeclaredEncoding(bytes);
        bool isSevenBitJapanese = declared is { WebName: "iso-2022-jp" };
        if (!isSevenBitJapanese && TryUtf8(bytes) is { } text)
        {
            return new DecodedText(text, "utf-8", true);
        }

        if (declared is { } named && named.WebName != "utf-8")
        {
            return DecodeWith(named, bytes);
        }

        return IsMostlyUtf8(bytes) ? DecodeWith(Encoding.UTF8, bytes) : DecodeWith(Detect(bytes) ?? Named("windows-1252")!, bytes);
    }

    /// <summary>Whether bytes are no text at all: NULs or many control characters, and not UTF-16.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8) || bytes.StartsWith("PK\x03\x04"u8))
        {
            return true;
        }

        if (MarkedEncoding(bytes) is not null || LooksLikeUtf16(bytes, out _))
        {
            return false;
        }

        ReadOnlySpan<byte> window = bytes[..Math.Min(bytes.Length, DeclarationWindow)];
        int controls = 0, nuls = 0;
        foreach (byte b in window)
        {
            nuls += b == 0 ? 1 : 0;
            controls += b < 32 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 12 or 0x1B) ? 1 : 0;
        }

        return nuls * 100 > window.Length || controls * 20 > window.Length;
    }

    private static (Encoding Encoding, int Skip)? MarkedEncoding(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    private static string? TryUtf8(ReadOnlySpan<byte> bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) ? s_strictUtf8.GetString(bytes) : null;

    private static DecodedText DecodeWith(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        string text = encoding.GetString(bytes);
        return new DecodedText(text, encoding.WebName, !text.Contains('\uFFFD', StringComparison.Ordinal));
    }

    /// <summary>UTF-16 without a mark: nearly every other byte of Western text is NUL.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Encoding? encoding)
    {
        ReadOnlySpan<byte> window = bytes[..(Math.Min(bytes.Length, 512) & ~1)];
        int even = 0, odd = 0;
        for (int i = 0; i + 1 < window.Length; i += 2)
        {
            even += window[i] == 0 ? 1 : 0;
            odd += window[i + 1] == 0 ? 1 : 0;
        }

        int half = window.Length / 2;
        encoding = half < 8 ? null
            : odd * 10 > half * 8 && even * 20 < half ? Encoding.Unicode
            : even * 10 > half * 8 && odd * 20 < half ? Encoding.BigEndianUnicode
            : null;
        return encoding is not null;
    }

    /// <summary>What an XML declaration or a page's meta element says; null when it says nothing or something unknown.</summary>
    private static Encoding? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationWindow)]);
        Match match = Declaration().Match(head);
        return match.Success ? Named(match.Groups[1].Value) : null;
    }

    private static Encoding? Detect(ReadOnlySpan<byte> bytes)
    {
        byte[] window = bytes[..Math.Min(bytes.Length, DetectionWindow)].ToArray();
        DetectionDetail? best = CharsetDetector.DetectFromBytes(window).Detected;
        return best is { Confidence: >= MinConfidence } ? Named(best.EncodingName) : null;
    }

    private static Encoding? Named(string name)
    {
        // By the standard of the web the Latin-1 family means its superset windows-1252.
        string known = name.ToLowerInvariant() switch
        {
            "iso-8859-1" or "latin1" or "latin-1" or "ascii" or "us-ascii" => "windows-1252",
            "utf8" or "utf-16" or "utf-16le" or "utf-16be" => "utf-8",   // a declaration readable as bytes is not UTF-16
            "iso-8859-9" => "windows-1254",
            "gb2312" or "gbk" => "gb18030",
            { } other => other,
        };
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(known) ?? Encoding.GetEncoding(known);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>UTF-8 with a few broken places (a cut-off end, a pasted quotation mark) rather than another encoding.</summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int valid = 0, broken = 0;
        while (!bytes.IsEmpty)
        {
            System.Buffers.OperationStatus status = Rune.DecodeFromUtf8(bytes, out Rune rune, out int length);
            if (status != System.Buffers.OperationStatus.Done)
            {
                broken++;
            }
            else if (!rune.IsAscii)
            {
                valid++;
            }

            bytes = bytes[length..];
        }

        return valid >= broken * 3;
    }

    [GeneratedRegex("""(?:<\?xml[^>]*\bencoding|<meta[^>]*\bcharset)\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
