using Chancery.Coding.Dates;
using Chancery.Knowledge;
using Chancery.Knowledge.Places;
using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>Finds place names in the words of one document.</summary>
internal sealed class PlaceMentions(Document document, KnowledgeBase knowledge, PlaceGazetteer gazetteer, PlaceVocabulary words)
{
    private const int LongestName = 6;

    // Few people are called by the whole name of a town so large.
    private const int LargeTown = 100_000;

    private readonly string[] _forms = [.. Forms(document)];

    public PlaceGazetteer Gazetteer => gazetteer;

    /// <summary>The longest known place name that begins with a word; null when none does.</summary>
    /// <param name="end">One past the last word it may take.</param>
    public PlaceMention? At(int first, int end)
    {
        if (end <= first || !CanBegin(first))
        {
            return null;
        }

        ActorMatch[] actors = [];
        int actorLength = 0;
        if (knowledge.Actors.TryMatch(_forms.AsSpan(first, end - first), out int length, out IReadOnlyList<ActorMatch> candidates))
        {
            actors = [.. candidates.Where(c => c.Entry.Kind == ActorKind.State)];
            actorLength = actors.Length > 0 ? length : 0;
        }

        for (int size = Math.Min(LongestName, end - first); size >= Math.Max(1, actorLength); size--)
        {
            if (!CanEnd(first, size))
            {
                continue;
            }

            string name = document.Slice(Span(first, first + size));
            ActorMatch[] same = size == actorLength ? actors : [];

            // What is also a people's name is no town: "a Polish officer", "the Danish coast".
            List<Town> towns = Array.Exists(same, a => a.Kind == ActorMatchKind.Demonym) ? [] : gazetteer.Find(name);
            IReadOnlyList<PlaceFeature> features = knowledge.Features.Find(name);
            if (towns.Count > 0 && RiverAt(first, first + size, name, features) is { } river)
            {
                return new PlaceMention(first, first + size, [], [], [river]);
            }

            if (towns.Count + features.Count > 0)
            {
                return new PlaceMention(first, first + size, same, towns, features);
            }
        }

        return actors.Length > 0 ? new PlaceMention(first, first + actorLength, actors, [], []) : null;
    }

    /// <summary>Known place names of a stretch, from left to right, apart from those inside a longer name of a person or an organisation.</summary>
    public List<PlaceMention> In(int first, int end)
    {
        List<PlaceMention> result = [];
        for (int i = first; i < end; i++)
        {
            if (!IsCalendar(i) && At(i, end) is { } mention && !IsOthersName(mention))
            {
                result.Add(mention);
                i = mention.End - 1;
            }
        }

        return result;
    }

    /// <summary>Whether a name that begins here stands for an organisation, a group or a person.</summary>
    public bool IsActor(int first, int end) =>
        end > first && knowledge.Actors.TryMatch(_forms.AsSpan(first, end - first), out _, out IReadOnlyList<ActorMatch> candidates) && candidates[0].Entry.Kind != ActorKind.State;

    /// <summary>The actors that a name beginning here may stand for, of whatever kind, and how many words it takes.</summary>
    public IReadOnlyList<ActorMatch> ActorsAt(int first, out int length) =>
        knowledge.Actors.TryMatch(_forms.AsSpan(first), out length, out IReadOnlyList<ActorMatch> candidates) ? candidates : [];

    public bool IsState(string code) => knowledge.Actors.State(code) is not null;

    public bool IsCapitalised(int word) => char.IsUpper(_forms[word][0]);

    public TextSpan Span(int first, int end) => new(document[first].Span.Start, document[end - 1].Span.End);

    public string Text(PlaceMention mention) => document.Slice(Span(mention.First, mention.End));

    private bool IsCalendar(int word) => TimeWords.Weekdays.ContainsKey(_forms[word].ToLowerInvariant()) || TimeWords.Months.ContainsKey(_forms[word].ToLowerInvariant());

    // "Paris Saint-Germain", "Bank of Ghana"; but a university, an airport, a hospital stands in the place of its name.
    private bool IsOthersName(PlaceMention mention)
    {
        if (document[mention.First].Name is not { Kind: NameKind.Person or NameKind.Organisation } name)
        {
            return false;
        }

        bool whole = mention.First <= name.FirstWord && mention.End >= name.EndWord;
        if (name.Kind == NameKind.Person)
        {
            return name.EndWord - name.FirstWord > 1 && !(whole && (mention.Features.Count > 0 || (mention.Towns.Count > 0 && mention.Towns[0].Population >= LargeTown)));
        }

        // "Lagos University", "University of Lagos"
        bool site = mention.First == name.FirstWord
            ? words.Has(PlaceWordList.Site, document[name.EndWord - 1])
            : mention.End == name.EndWord && document[mention.First - 1].Lemma == "of" && words.Has(PlaceWordList.Site, document[name.FirstWord]) && mention.First - 2 == name.FirstWord;
        return !whole && !site;
    }

    // "the Dnipro": no town has an article, a river has.
    private PlaceFeature? RiverAt(int first, int end, string name, IReadOnlyList<PlaceFeature> features)
    {
        bool alone = end == _forms.Length || document[end] is { Tag: not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective), Chars: not ("'s" or "\u2019s" or "-") };
        if (!alone || first == 0 || _forms[first - 1] is not ("the" or "The"))
        {
            return null;
        }

        return features.FirstOrDefault(f => f.Kind == PlaceFeatureKind.River) ?? (knowledge.Features.Find(name + " River") is [var river, ..] ? river : null);
    }

    private bool CanBegin(int first)
    {
        string form = _forms[first];
        bool article = form is "al" or "el" && first + 2 < _forms.Length && WordIsHyphen(_forms[first + 1]) && char.IsUpper(_forms[first + 2][0]);
        return article || char.IsUpper(form[0]);
    }

    private bool CanEnd(int first, int size)
    {
        string last = _forms[first + size - 1];
        int hyphen = last.IndexOf('-', StringComparison.Ordinal);
        return char.IsUpper(last[0]) || (size > 1 && hyphen > 0 && hyphen + 1 < last.Length && char.IsUpper(last[hyphen + 1])) || (size > 1 && WordIsHyphen(_forms[first + size - 2])) || (size > 1 && last is "crossing" or "corridor" or "peninsula" or "border");
    }

    private static bool WordIsHyphen(string form) => form is "-" or "\u2010" or "\u2011" or "\u2013";

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
