using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chancery.Pipeline;

/// <summary>A span of a sentence, in UTF-16 units; end excluded.</summary>
internal readonly record struct Marked(int Start, int End)
{
    public bool Overlaps(Marked other) => Start < other.End && other.Start < End;
}

/// <summary>A sentence with the two actors whose relation is asked for; an empty span for one that the sentence does not name.</summary>
internal sealed record RelationQuestion(string Sentence, Marked Source, Marked Target)
{
    /// <summary>Reads one line of <c>relate</c>'s input; <c>marked</c> is preferred because it says which mention is meant.</summary>
    public static (RelationQuestion? Question, string? Problem) Read(string line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                return (null, "not a JSON object");
            }

            return Text(json.RootElement, "marked") is { } marked ? OfMarked(marked)
                : Text(json.RootElement, "sentence") is not { } sentence ? (null, "has neither \"marked\" nor \"sentence\"")
                : Text(json.RootElement, "source") is not { } source ? (null, "has no \"source\"")
                : Text(json.RootElement, "target") is not { } target ? (null, "has no \"target\"")
                : OfNamed(sentence, source, target);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string with half a surrogate pair.
            return (null, "not valid JSON");
        }
    }

    private static string? Text(JsonElement json, string property) =>
        json.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static (RelationQuestion?, string?) OfMarked(string marked)
    {
        var sentence = new StringBuilder(marked.Length);
        Dictionary<char, int> open = [];
        Dictionary<char, Marked> found = [];
        for (int i = 0; i < marked.Length;)
        {
            ReadOnlySpan<char> rest = marked.AsSpan(i);
            if (rest is ['<', 's' or 't', '>', ..] && !open.ContainsKey(rest[1]))
            {
                open.Add(rest[1], sentence.Length);
                i += 3;
            }
            else if (rest is ['<', '/', 's' or 't', '>', ..] && open.TryGetValue(rest[2], out int start) && !found.ContainsKey(rest[2]))
            {
                found.Add(rest[2], new Marked(start, sentence.Length));
                i += 4;
            }
            else
            {
                sentence.Append(marked[i++]);
            }
        }

        // One of the two may stay unsaid ("the prisoners were freed"): its span is empty.
        return open.Count > found.Count ? (null, "an <s> or <t> in \"marked\" is not closed")
            : found.Count == 0 ? (null, "has neither <s>…</s> nor <t>…</t> in \"marked\"")
            : (new RelationQuestion(sentence.ToString(), found.GetValueOrDefault('s'), found.GetValueOrDefault('t')), null);
    }

    private static (RelationQuestion?, string?) OfNamed(string sentence, string source, string target)
    {
        Marked first = Occurrences(sentence, source).FirstOrDefault(), second = Occurrences(sentence, target).FirstOrDefault();
        if (first == default && second == default)
        {
            return (null, "neither \"source\" nor \"target\" stands in the sentence");
        }

        // Where one is part of the other ("Russia", "the Russian army") or both are the same word, each gets its own place.
        foreach (Marked from in Occurrences(sentence, source))
        {
            foreach (Marked to in Occurrences(sentence, target))
            {
                if (!from.Overlaps(to))
                {
                    return (new RelationQuestion(sentence, from, to), null);
                }
            }
        }

        return (new RelationQuestion(sentence, first, second), null);
    }

    /// <summary>Places of a text in a sentence: first those that are whole words, then the others.</summary>
    private static IEnumerable<Marked> Occurrences(string sentence, string text)
    {
        if (text.Length == 0)
        {
            return [];
        }

        List<Marked> all = [];
        for (int at = sentence.IndexOf(text, StringComparison.Ordinal); at >= 0; at = sentence.IndexOf(text, at + 1, StringComparison.Ordinal))
        {
            all.Add(new Marked(at, at + text.Length));
        }

        return all.OrderBy(m => IsWhole(m) ? 0 : 1);

        bool IsWhole(Marked m) => !(m.Start > 0 && char.IsLetterOrDigit(sentence[m.Start - 1]) && char.IsLetterOrDigit(sentence[m.Start]))
            && !(m.End < sentence.Length && char.IsLetterOrDigit(sentence[m.End]) && char.IsLetterOrDigit(sentence[m.End - 1]));
    }
}

/// <summary>One output line of <c>relate</c>.</summary>
/// <param name="Event">The best type; null only where the line could not be read.</param>
/// <param name="Problem">Why the line could not be read; left out when it could.</param>
internal sealed record RelationAnswer(
    string? Event,
    string? Mode,
    string? Status,
    double Confidence,
    string? Rule,
    IReadOnlyList<RelationCandidate> Candidates,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    string? Problem = null)
{
    public static RelationAnswer Unread(string problem) => new(null, null, null, 0, null, [], problem);
}

internal sealed record RelationCandidate(string Event, double Confidence);
