namespace Chancery.Knowledge.Petrarch;

/// <summary>A phrase that forbids coding: its sentence or, marked <c>+</c>, the whole story.</summary>
public sealed record PetrarchDiscard(string Phrase, bool OfStory, DictionaryPlace Place);

/// <summary>Reads <c>*discards*</c>: a phrase a line.</summary>
internal sealed class DiscardDictionaryReader(DictionaryPhrases<PetrarchDiscard> phrases, List<KnowledgeProblem> problems)
{
    /// <returns>How many phrases the file holds.</returns>
    public int Read(string file, byte[] bytes)
    {
        int read = 0;
        foreach (DictionaryLine line in DictionaryText.Lines(file, bytes, problems))
        {
            string phrase = line.Text.TrimStart('+').Trim();
            int bracket = phrase.IndexOf('[', StringComparison.Ordinal);
            phrase = bracket < 0 ? phrase : phrase[..bracket];
            if (phrases.TryAdd(DictionaryWords.OfPhrase(phrase), new PetrarchDiscard(phrase, line.Text[0] == '+', line.Place)))
            {
                read++;
            }
            else
            {
                problems.Add(new KnowledgeProblem(line.Place.File, line.Place.Line, "has no words"));
            }
        }

        return read;
    }
}
