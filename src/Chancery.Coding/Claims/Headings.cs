using Chancery.Knowledge.Claims;
using Chancery.Language;

namespace Chancery.Coding.Claims;

/// <summary>A speaker set off by a mark alone: headlines ("Moscow: no deal"), transcripts ("PRESIDENT: …"), mottoes ("…" — Anna Kovacs).</summary>
internal static class Headings
{
    private const int LongestSpeaker = 5;

    private static readonly Cue Mark = new(CueKind.Phrase, Stance.Asserts, ":", [], ContentPlaces.Clause, new HashSet<string>(StringComparer.Ordinal));

    public static IEnumerable<Draft> Read(Document document, DirectSpeech speech)
    {
        foreach (Speech quoted in speech.All)
        {
            if (ReadMotto(document, quoted.Span) is { } motto)
            {
                yield return motto;
            }
        }

        for (int s = 0; s < document.SentenceCount; s++)
        {
            Sentence sentence = document.SentenceAt(s);
            if ((s == 0 || StartsLine(document, sentence)) && ReadLine(document, sentence) is { } draft)
            {
                yield return draft;
            }
        }
    }

    private static Draft? ReadMotto(Document document, WordSpan quoted)
    {
        int dash = quoted.End, end = dash + 1;
        if (end >= document.WordCount || document[dash].Chars is not ("—" or "–" or "―" or "--"))
        {
            return null;
        }

        while (end < document.WordCount && end - dash <= LongestSpeaker && document[end].Tag == PartOfSpeech.ProperNoun)
        {
            end++;
        }

        bool endsLine = end == document.WordCount || document.Text.AsSpan(document[end - 1].Span.End..document[end].Span.End).ContainsAny('\n', '.');
        if (end == dash + 1 || !endsLine)
        {
            return null;
        }

        Draft draft = Marked(document, dash, new WordSpan(dash + 1, end));
        draft.IsDirect = true;
        draft.AddSpeech(quoted, document);
        return draft;
    }

    private static Draft Marked(Document document, int mark, WordSpan speaker) => new()
    {
        Trigger = document[mark],
        Entry = Mark,
        Cue = new WordSpan(mark, mark + 1),
        Stance = Stance.Asserts,
        SourceHead = document[speaker.End - 1],
        Source = speaker,
    };

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

        // The segmenter may end a sentence at the colon; what is said is then the rest of the line.
        bool isAlone = colon + 1 == sentence.End && sentence.Index + 1 < document.SentenceCount && !StartsLine(document, document.SentenceAt(sentence.Index + 1));
        bool isSpeaker = colon > first && colon < sentence.End && (isAlone || colon + 1 < sentence.End) && document[colon].Chars is ":" && (document[colon - 1].Name is not null || IsCapitals(document, first, colon));
        if (!isSpeaker)
        {
            return null;
        }

        Draft draft = Marked(document, colon, new WordSpan(first, colon));
        draft.Add(new WordSpan(colon + 1, isAlone || IsCapitals(document, first, colon) ? EndOfLine(document, sentence) : sentence.End), document);
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
