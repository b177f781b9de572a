using Chancery.Knowledge.Claims;
using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>A speaker before a colon: headlines ("Moscow: no deal") and transcripts ("PRESIDENT: …").</summary>
internal static class Headings
{
    private const int LongestSpeaker = 5;

    private static readonly Cue Colon = new(CueKind.Phrase, Stance.Asserts, ":", [], ContentPlaces.Clause, new HashSet<string>(StringComparer.Ordinal));

    public static IEnumerable<Draft> Read(Document document)
    {
        for (int s = 0; s < document.SentenceCount; s++)
        {
            Sentence sentence = document.SentenceAt(s);
            if ((s == 0 || StartsLine(document, sentence)) && ReadLine(document, sentence) is { } draft)
            {
                yield return draft;
            }
        }
    }

    private static Draft? ReadLine(Document document, Sentence sentence)
    {
        int first = sentence.First;
        while (first < sentence.End && document[first].Chars is "\"" or "“")
        {
            first++;
        }

        int colon = first;
        while (colon < sentence.End && colon - first <= LongestSpeaker && document[colon].Chars is not ":")
        {
            if (document[colon].Tag is not (PartOfSpeech.ProperNoun or PartOfSpeech.Noun or PartOfSpeech.Adjective) || !char.IsUpper(document[colon].Chars[0]))
            {
                return null;
            }

            colon++;
        }

        bool isSpeaker = colon > first && colon + 1 < sentence.End && document[colon].Chars is ":" && (document[colon - 1].Name is not null || IsCapitals(document, first, colon));
        if (!isSpeaker)
        {
            return null;
        }

        var draft = new Draft
        {
            Trigger = document[colon],
            Entry = Colon,
            Cue = new WordSpan(colon, colon + 1),
            Stance = Stance.Asserts,
            SourceHead = document[colon - 1],
            Source = new WordSpan(first, colon),
        };
        draft.Add(new WordSpan(colon + 1, IsCapitals(document, first, colon) ? EndOfLine(document, sentence) : sentence.End), document);
        return draft.Content.Count > 0 ? draft : null;
    }

    private static bool IsCapitals(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (document[i].Chars.ContainsAnyInRange('a', 'z') || document[i].Span.Length < 2)
            {
                return false;
            }
        }

        return true;
    }

    private static bool StartsLine(Document document, Sentence sentence) => sentence.First > 0
        && document.Text.AsSpan(document[sentence.First - 1].Span.End..document[sentence.First].Span.Start).Contains('\n');

    private static int EndOfLine(Document document, Sentence sentence)
    {
        int s = sentence.Index + 1;
        while (s < document.SentenceCount && !StartsLine(document, document.SentenceAt(s)))
        {
            s++;
        }

        return document.SentenceAt(s - 1).End;
    }
}
