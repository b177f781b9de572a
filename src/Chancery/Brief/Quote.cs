using System.Globalization;
using System.Text;

namespace Chancery.Brief;

/// <summary>Text of articles made fit for one line of a brief.</summary>
internal static class Quote
{
    /// <summary>About how many characters of a sentence are shown.</summary>
    public const int Length = 160;

    private const string Cut = "…";

    /// <summary>Blanks for line breaks and control characters; without what could steer a terminal or turn the writing around.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        bool blank = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control)
            {
                blank = line.Length > 0;
            }
            else if (!TurnsWriting(rune.Value))
            {
                line.Append(blank ? " " : "").Append(rune);
                blank = false;
            }
        }

        return line.ToString();
    }

    /// <summary>At most about <see cref="Length"/> characters of a sentence, whole words, with the trigger among them.</summary>
    /// <param name="triggerStart">Where the trigger starts in <paramref name="sentence"/>, UTF-16 units.</param>
    /// <param name="triggerEnd">Where it ends.</param>
    public static string Shorten(string sentence, int triggerStart, int triggerEnd)
    {
        triggerStart = Math.Clamp(triggerStart, 0, sentence.Length);
        triggerEnd = Math.Clamp(triggerEnd, triggerStart, sentence.Length);
        string before = OneLine(sentence[..triggerStart]), all = OneLine(sentence);
        if (all.Length <= Length)
        {
            return all;
        }

        string[] words = all.Split(' ');
        int trigger = Math.Min(before.Length == 0 ? 0 : before.Count(c => c == ' ') + (EndsInBlank(sentence, triggerStart) ? 1 : 0), words.Length - 1);
        int last = Math.Min(trigger + OneLine(sentence[triggerStart..triggerEnd]).Count(c => c == ' '), words.Length - 1);

        // From the trigger the window grows by whole words: first to the front, so that the subject is seen, up to two
        // thirds of the room; then to the end; then with what is left to the front again.
        int first = trigger;
        int size = Math.Max(0, last - first) + words[first..(last + 1)].Sum(w => w.Length);
        GrowBack(Length * 2 / 3);
        while (last + 1 < words.Length && size + 1 + words[last + 1].Length <= Length)
        {
            size += 1 + words[++last].Length;
        }

        GrowBack(Length);
        string window = string.Join(' ', words[first..(last + 1)]);
        if (window.Length > Length * 2)
        {
            // One endless word: no writing that has words to keep whole.
            return window[..(char.IsHighSurrogate(window[Length - 1]) ? Length - 1 : Length)] + Cut;
        }

        return (first > 0 ? Cut + " " : "") + window + (last + 1 < words.Length ? " " + Cut : "");

        void GrowBack(int room)
        {
            while (first > 0 && size + 1 + words[first - 1].Length <= room)
            {
                size += 1 + words[--first].Length;
            }
        }
    }

    private static bool EndsInBlank(string sentence, int at) => at > 0 && char.IsWhiteSpace(sentence[at - 1]);

    // The bidirectional embeddings, overrides and isolates.
    private static bool TurnsWriting(int rune) => rune is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
