using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>Words that name a place, and what they may stand for.</summary>
/// <param name="First">First word.</param>
/// <param name="End">One past the last word.</param>
/// <param name="Actors">States whose name, people, capital, region, town or seat is so called.</param>
/// <param name="Towns">The largest first.</param>
internal sealed record PlaceMention(int First, int End, IReadOnlyList<ActorMatch> Actors, IReadOnlyList<Town> Towns)
{
    public bool IsPeople => Towns.Count == 0 && Actors.Count > 0 && Actors.All(a => a.Kind == ActorMatchKind.Demonym);

    public bool Is(ActorMatchKind kind) => Actors.Any(a => a.Kind == kind);

    public bool IsCountry => Is(ActorMatchKind.Name) || Is(ActorMatchKind.Variant);

    public IEnumerable<string> Codes => Actors.Select(a => a.Entry.Code).Distinct();
}

/// <summary>Finds place names in the words of one document.</summary>
internal sealed class PlaceMentions(Document document, KnowledgeBase knowledge, PlaceGazetteer gazetteer)
{
    private const int LongestName = 5;

    private readonly string[] _forms = [.. Forms(document)];
    private HashSet<string>? _countries;

    /// <summary>Codes of the states that the article names, or whose people it names.</summary>
    public HashSet<string> Countries => _countries ??= FindCountries();

    /// <summary>The longest place name that begins with a word; null when none does.</summary>
    /// <param name="end">One past the last word it may take.</param>
    public PlaceMention? At(int first, int end)
    {
        if (end <= first || !char.IsUpper(_forms[first][0]))
        {
            return null;
        }

        ActorMatch[] actors = [];
        int actorLength = 0;
        if (knowledge.Actors.TryMatch(_forms.AsSpan(first, end - first), out int length, out IReadOnlyList<ActorMatch> candidates))
        {
            actorLength = length;
            actors = [.. candidates.Where(c => c.Entry.Kind == ActorKind.State)];
        }

        for (int size = Math.Min(LongestName, end - first); size >= Math.Max(1, actorLength); size--)
        {
            if (!CanEnd(first, size))
            {
                continue;
            }

            TextSpan span = Span(first, first + size);
            if (gazetteer.Find(document.Slice(span)) is { Count: > 0 } towns)
            {
                return new PlaceMention(first, first + size, size == actorLength ? actors : [], towns);
            }
        }

        return actors.Length > 0 ? new PlaceMention(first, first + actorLength, actors, []) : null;
    }

    /// <summary>The organisation, group or person that a name beginning with this word stands for; null when none.</summary>
    public ActorEntry? Actor(int first, int end) =>
        end > first && knowledge.Actors.TryMatch(_forms.AsSpan(first, end - first), out _, out IReadOnlyList<ActorMatch> candidates) && candidates[0].Entry.Kind != ActorKind.State
            ? candidates[0].Entry
            : null;

    public TextSpan Span(int first, int end) => new(document[first].Span.Start, document[end - 1].Span.End);

    private bool CanEnd(int first, int size)
    {
        string last = _forms[first + size - 1];
        return char.IsUpper(last[0]) || (size > 1 && _forms[first + size - 2] is "-" or "\u2013");
    }

    private HashSet<string> FindCountries()
    {
        HashSet<string> result = [];
        for (int i = 0; i < _forms.Length; i++)
        {
            if (char.IsUpper(_forms[i][0]) && knowledge.Actors.TryMatch(_forms.AsSpan(i), out int length, out IReadOnlyList<ActorMatch> candidates))
            {
                result.UnionWith(candidates.Where(c => c.Entry.Kind == ActorKind.State && c.Kind <= ActorMatchKind.Demonym).Select(c => c.Entry.Code));
                i += length - 1;
            }
        }

        return result;
    }

    private static List<string> Forms(Document document)
    {
        List<string> result = new(document.WordCount);
        foreach (Word word in document.Words)
        {
            result.Add(word.Text);
        }

        return result;
    }
}
