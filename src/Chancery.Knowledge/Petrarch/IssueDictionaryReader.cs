namespace Chancery.Knowledge.Petrarch;

/// <summary>A phrase that speaks of an issue; one without a code hides what stands in it from the others.</summary>
public sealed record PetrarchIssue(string? Code, DictionaryPlace Place);

/// <summary>
/// Reads <c>*IssueCoding*</c>: <c>phrase [ISSUE]</c> within <c>&lt;ISSUE …&gt;</c>; <c>n:</c> before a noun asks for its plural too,
/// <c>+</c> joins words as a hyphen does, <c>~phrase</c> is never meant.
/// </summary>
internal sealed class IssueDictionaryReader(DictionaryPhrases<PetrarchIssue> phrases, List<KnowledgeProblem> problems)
{
    /// <returns>How many phrases the file holds.</returns>
    public int Read(string file, byte[] bytes)
    {
        int read = 0;
        foreach (DictionaryLine line in DictionaryText.Lines(file, bytes, problems))
        {
            if (line.Text[0] == '<')
            {
                continue;
            }

            bool hides = line.Text[0] == '~';
            int open = line.Text.IndexOf('[', StringComparison.Ordinal), close = line.Text.IndexOf(']', StringComparison.Ordinal);
            if (!hides && (open < 0 || close < open))
            {
                problems.Add(new KnowledgeProblem(line.Place.File, line.Place.Line, "has no issue in brackets"));
                continue;
            }

            string phrase = (open < 0 ? line.Text : line.Text[..open]).TrimStart('~').Trim();
            var issue = new PetrarchIssue(hides ? null : line.Text[(open + 1)..close].Trim(), line.Place);
            if (Add(phrase, issue))
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

    private bool Add(string phrase, PetrarchIssue issue)
    {
        List<string> singular = [], plural = [];
        foreach (string word in phrase.Split([' ', '+', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            bool isNoun = word.StartsWith("n:", StringComparison.Ordinal);
            IReadOnlyList<string> units = DictionaryWords.OfPhrase(isNoun ? word[2..] : word);
            singular.AddRange(units);
            plural.AddRange(isNoun && units.Count > 0 ? [.. units.SkipLast(1), RegularForms.Plural(units[^1])] : units);
        }

        return phrases.TryAdd(singular, issue) | phrases.TryAdd(plural, issue);
    }
}
