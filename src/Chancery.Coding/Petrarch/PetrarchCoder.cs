using System.Globalization;
using Chancery.Knowledge.Petrarch;
using Chancery.Language;
using Chancery.Records;

namespace Chancery.Coding.Petrarch;

/// <summary>What the dictionaries gave of an article.</summary>
/// <param name="Events">In the order of the text.</param>
/// <param name="Issues">Issues and how often the article speaks of them; null where there is no dictionary of them.</param>
/// <param name="Discarded">The discard that forbade the story, and where it stands; null when none did.</param>
public sealed record PetrarchCoding(IReadOnlyList<PetrarchEvent> Events, IReadOnlyList<IssueRecord>? Issues, string? Discarded);

/// <summary>Codes articles by PETRARCH's dictionaries.</summary>
/// <remarks>Immutable; any number of threads may code with one coder.</remarks>
public sealed class PetrarchCoder(PetrarchDictionaries dictionaries)
{
    /// <param name="published">Day by which dated codes are chosen; null when unknown.</param>
    public PetrarchCoding Code(Document document, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(document);
        List<SentenceUnits> sentences = [];
        List<bool> passedOver = [];
        foreach (Sentence sentence in document.Sentences)
        {
            var units = new SentenceUnits(sentence);
            PetrarchDiscard? discard = Discard(units);
            if (discard is { OfStory: true })
            {
                return new PetrarchCoding([], null, $"discarded: '{discard.Phrase}' ({discard.Place})");
            }

            sentences.Add(units);
            passedOver.Add(discard is not null);
        }

        List<PetrarchEvent> events = [];
        for (int i = 0; i < sentences.Count; i++)
        {
            if (!passedOver[i])
            {
                var hits = new DictionaryHits(sentences[i], dictionaries, published);
                if (hits.Actors.Count + hits.Agents.Count > 1)
                {
                    events.AddRange(new SentenceCoder(document.SentenceAt(i), sentences[i], dictionaries, hits).Code());
                }
            }
        }

        return new PetrarchCoding(events, dictionaries.Issues.Count == 0 ? null : Issues(sentences), null);
    }

    /// <summary>The day of a date as articles have it; null when there is none.</summary>
    public static DateOnly? Day(string? published) => published is { Length: >= 10 }
        && DateOnly.TryParseExact(published.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    // In the order in which they are first spoken of.
    private List<IssueRecord> Issues(List<SentenceUnits> sentences)
    {
        List<IssueRecord> issues = [];
        foreach (SentenceUnits units in sentences)
        {
            for (int i = 0; i < units.Count;)
            {
                PetrarchIssue? issue = dictionaries.Issues.Match(units.From(i), out int length);
                int known = issue?.Code is { } code ? issues.FindIndex(r => r.Issue == code) : -1;
                if (known >= 0)
                {
                    issues[known] = issues[known] with { Count = issues[known].Count + 1 };
                }
                else if (issue?.Code is { } first)
                {
                    issues.Add(new IssueRecord(first, 1));
                }

                i += Math.Max(length, 1);
            }
        }

        return issues;
    }

    // Of several in a sentence one that forbids the story wins.
    private PetrarchDiscard? Discard(SentenceUnits units)
    {
        PetrarchDiscard? found = null;
        for (int i = 0; i < units.Count && found is not { OfStory: true }; i++)
        {
            found = dictionaries.Discards.Match(units.From(i), out _) is { } discard && (found is null || discard.OfStory) ? discard : found;
        }

        return found;
    }
}
