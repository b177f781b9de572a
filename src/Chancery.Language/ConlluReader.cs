using System.Globalization;

namespace Chancery.Language;

/// <summary>CoNLL-U → <see cref="Document"/>: the treebanks' words and trees as our own views.</summary>
/// <remarks>
/// The text is rebuilt from forms and <c>SpaceAfter=No</c>; sentences are parted by a blank, paragraphs (<c># newpar</c>) by a
/// blank line. A syntactic word's characters are found inside its token; where they are not there (<c>gonna</c> read as
/// <c>going</c>), the word gets the whole token. Empty nodes (<c>8.1</c>) are passed over.
/// </remarks>
public static class ConlluReader
{
    /// <exception cref="FormatException">A line is not CoNLL-U; the message gives its number.</exception>
    public static Document Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var text = new System.Text.StringBuilder();
        var words = new List<WordData>();
        var sentences = new List<SentenceData>();
        var features = new Dictionary<string, Features>();
        int first = 0, lineNumber = 0, tokenEnd = 0;
        bool newParagraph = true, spaceAfter = false;
        (int First, int Last, int Start, int At) token = (0, -1, 0, 0);

        while (reader.ReadLine() is { } line)
        {
            lineNumber++;
            if (line.Length == 0)
            {
                EndSentence();
                continue;
            }

            if (line[0] == '#')
            {
                newParagraph |= line.StartsWith("# newpar", StringComparison.Ordinal)
                    || line.StartsWith("# newdoc", StringComparison.Ordinal);
                continue;
            }

            string[] f = line.Split('\t');
            if (f.Length != 10)
            {
                throw new FormatException($"CoNLL-U line {lineNumber}: {f.Length} columns instead of 10.");
            }

            if (f[0].Contains('.'))
            {
                continue;
            }

            int dash = f[0].IndexOf('-');
            if (dash > 0)
            {
                int start = AppendToken(f[1]);
                token = (Number(f[0][..dash]), Number(f[0][(dash + 1)..]), start, start);
                spaceAfter = !f[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
                continue;
            }

            int id = Number(f[0]);
            bool inside = id >= token.First && id <= token.Last;
            int wordStart, wordEnd;
            if (inside)
            {
                // The last word of a token takes what is left of it, so that no character is lost.
                string rest = text.ToString(token.At, tokenEnd - token.At);
                int found = rest.IndexOf(f[1], StringComparison.OrdinalIgnoreCase);
                (wordStart, wordEnd) = id == token.Last && token.At < tokenEnd ? (token.At, tokenEnd)
                    : found == 0 ? (token.At, token.At + f[1].Length)
                    : (token.Start, tokenEnd);
                token.At = found == 0 ? wordEnd : token.At;
            }
            else
            {
                wordStart = AppendToken(f[1]);
                wordEnd = tokenEnd;
                spaceAfter = !f[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            }

            if (!PartsOfSpeech.TryParse(f[3], out PartOfSpeech tag))
            {
                tag = PartOfSpeech.Other;
            }

            if (!Relations.TryParse(f[7], out Relation relation) && !Relations.TryParse(f[7].Split(':')[0], out relation))
            {
                relation = Relation.Dep;
            }

            if (!features.TryGetValue(f[5], out Features? bundle))
            {
                features.Add(f[5], bundle = new Features(f[5]));
            }

            words.Add(new WordData
            {
                Start = wordStart,
                End = wordEnd,
                Head = f[6] == "_" ? -1 : Number(f[6]) - 1 + (f[6] == "0" ? 0 : first),
                Lemma = f[2],
                Xpos = f[4],
                Features = bundle,
                Tag = tag,
                Relation = relation,
                ContinuesToken = inside && id > token.First,
            });
        }

        EndSentence();
        return new Document(text.ToString(), [.. words], [.. sentences], [], []);

        int AppendToken(string form)
        {
            if (words.Count == first)
            {
                text.Append(text.Length == 0 ? "" : newParagraph ? "\n\n" : " ");
            }
            else if (spaceAfter)
            {
                text.Append(' ');
            }

            int start = text.Length;
            text.Append(form);
            tokenEnd = text.Length;
            return start;
        }

        void EndSentence()
        {
            if (words.Count > first)
            {
                RefuseWrongHeads();
                sentences.Add(new SentenceData(first, words.Count, newParagraph || sentences.Count == 0));
                newParagraph = false;
                first = words.Count;
                token = (0, -1, 0, 0);
            }
        }

        // Heads outside the sentence or in a circle would be found only later, as an endless walk.
        void RefuseWrongHeads()
        {
            for (int i = first; i < words.Count; i++)
            {
                int steps = 0;
                for (int at = i; at >= 0; at = words[at].Head)
                {
                    if (at < first || at >= words.Count || ++steps > words.Count - first)
                    {
                        throw new FormatException($"CoNLL-U line {lineNumber}: the heads of the sentence that ends here are no tree.");
                    }
                }
            }
        }

        int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            ? value
            : throw new FormatException($"CoNLL-U line {lineNumber}: '{digits}' is not a number.");
    }
}
