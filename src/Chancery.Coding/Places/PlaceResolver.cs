using Chancery.Coding.Clauses;
using Chancery.Coding.Dates;
using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>Says where the events of one document happened: by their own clause or the dateline, or not at all.</summary>
/// <remarks>Made for one document; not shared between threads.</remarks>
internal sealed class PlaceResolver(Document document, KnowledgeBase knowledge, PlaceGazetteer gazetteer)
{
    // The larger of two towns is meant without a word when it has so many times the people of the next.
    private const int ClearFactor = 5;

    // The article's countries do not lift a town over a namesake that is larger still by this.
    private const int DwarfingFactor = 20;

    private const int LongestPhrase = 12;

    private readonly PlaceMentions _mentions = new(document, knowledge, gazetteer);
    private readonly Dateline? _dateline = Dateline.Find(document);

    /// <param name="verb">The light verb that carries an event noun; the predicate itself where there is none.</param>
    /// <param name="mainOfLead">The event is the main one of the lead sentence: the dateline tells its place.</param>
    /// <returns>The place and its reason; null and why there is none.</returns>
    public (EventPlace? Place, string Reason) Resolve(Word predicate, Word verb, bool mainOfLead)
    {
        string refusal = "no place in the event's own clause";
        string? unresolved = null;
        foreach (Word head in PlacePhrases.Of(predicate, verb))
        {
            if (OfPhrase(head) is not { } finding)
            {
                continue;
            }

            if (finding.Place is { } place)
            {
                return (place, finding.Reason);
            }

            unresolved ??= finding.NamesPlace ? finding.Reason : null;
            refusal = finding.Reason;
        }

        // The dateline does not stand in for a place that the clause itself names.
        return unresolved is not null ? (null, unresolved)
            : mainOfLead && _dateline is not null && OfDateline(_dateline) is { } filed ? (filed, filed.Reason)
            : (null, refusal);
    }

    private EventPlace? OfDateline(Dateline dateline)
    {
        int first = document.FirstWordEndingAfter(dateline.Place.Start), end = document.FirstWordEndingAfter(dateline.Place.End - 1) + 1;
        return _mentions.At(first, end) is { IsPeople: false } mention && Choose(mention, Qualifiers(mention, [])).Place is { } place
            ? place with { Reason = $"the dateline; {place.Reason}" }
            : null;
    }

    // Null where the phrase names nothing.
    private Finding? OfPhrase(Word head)
    {
        bool named = head.Tag == PartOfSpeech.ProperNoun;
        int first = head.Index, end = head.Index + 1;
        foreach (Word child in head.Children)
        {
            if (BelongsToName(head, child))
            {
                first = Math.Min(first, child.LeftEdge);
                end = Math.Max(end, child.RightEdge + 1);
            }
        }

        end = Math.Min(end, first + LongestPhrase);
        List<PlaceMention> mentions = [];
        for (int i = first; i < end; i++)
        {
            if (IsOthersName(i) || TimeWords.Weekdays.ContainsKey(document[i].Text.ToLowerInvariant()) || TimeWords.Months.ContainsKey(document[i].Text.ToLowerInvariant()))
            {
                continue;
            }

            if (_mentions.At(i, end) is { } mention)
            {
                mentions.Add(mention);
                i = mention.End - 1;
            }
        }

        // Modifiers of a common noun that is no place say whose it is ("in Moscow's interest").
        bool local = named || PlacePhrases.IsPlaceNoun(head);
        if (!local || mentions.TrueForAll(m => m.IsPeople && !PlacePhrases.IsLand(head)))
        {
            return named ? Unknown(head, first, end) : null;
        }

        PlaceMention chosen = mentions.Find(m => m.Towns.Count > 0 && !m.IsCountry && !m.Is(ActorMatchKind.Region))
            ?? mentions.Find(m => m.Is(ActorMatchKind.Capital) || m.Is(ActorMatchKind.City) || m.Is(ActorMatchKind.Seat))
            ?? mentions.Find(m => m.Is(ActorMatchKind.Region))
            ?? mentions[0];
        return Choose(chosen, Qualifiers(chosen, mentions));
    }

    private static bool BelongsToName(Word head, Word child) => child.Relation.Universal() switch
    {
        Relation.Compound or Relation.Flat or Relation.Amod or Relation.Appos => true,
        Relation.Nmod when child.Relation is Relation.NmodPoss or Relation.NmodDesc or Relation.NmodUnmarked => true,
        Relation.Nmod => ArgumentReader.Preposition(child) == "of" && (PlacePhrases.IsPlaceNoun(head) || head.Tag == PartOfSpeech.ProperNoun),
        _ => false,
    };

    // A longer name of a person or an organisation that begins here ("Paris Saint-Germain").
    private bool IsOthersName(int word) => document[word].Name is { Kind: NameKind.Person or NameKind.Organisation } name
        && (name.Kind == NameKind.Person ? name.EndWord - name.FirstWord > 1 : _mentions.At(name.FirstWord, name.EndWord) is not { } mention || mention.End < name.EndWord);

    private Finding? Unknown(Word head, int first, int end)
    {
        if (head.Name is { Kind: NameKind.Person or NameKind.Organisation } || _mentions.Actor(first, end) is not null)
        {
            return Finding.NoPlace($"'{document.Slice(_mentions.Span(first, end))}' is an actor, not a place");
        }

        return head.Name is { Kind: NameKind.Location } name ? Finding.Unresolved($"'{document.Slice(name.Span)}' is not in the gazetteer") : null;
    }

    /// <summary>Countries and states of the USA that the words around a place's name tell: "the Syrian town of", "Syria's", ", Texas".</summary>
    private (HashSet<string> Countries, string? State) Qualifiers(PlaceMention place, List<PlaceMention> phrase)
    {
        HashSet<string> countries = [];
        string? state = null;
        List<PlaceMention> around = [.. phrase.Where(m => m != place)];
        int next = place.End;
        int sentenceEnd = document[place.First].Sentence.End;
        if (next + 1 < sentenceEnd && document[next].Text is "," or "in" or "(" && _mentions.At(next + 1, sentenceEnd) is { } after)
        {
            around.Add(after);
        }

        foreach (PlaceMention mention in around)
        {
            if (UsStates.LettersOf(document.Slice(_mentions.Span(mention.First, mention.End))) is { } letters && mention.First >= place.End)
            {
                state = letters;
            }

            if (mention.Is(ActorMatchKind.Demonym) || mention.IsCountry || mention.Is(ActorMatchKind.Region))
            {
                countries.UnionWith(mention.Codes);
            }
        }

        return (countries, state);
    }

    private Finding Choose(PlaceMention mention, (HashSet<string> Countries, string? State) qualifiers)
    {
        TextSpan span = _mentions.Span(mention.First, mention.End);
        string text = document.Slice(span);
        if (mention.IsPeople && mention.Codes.Count() == 1)
        {
            ActorEntry land = mention.Actors[0].Entry;
            return Finding.Of(new EventPlace(span, land.Name, null, null, land.Code, "country", $"'{text}' tells the country of the place"));
        }

        ActorMatch[] states = [.. mention.Actors.Where(a => a.Kind != ActorMatchKind.Demonym)];
        ActorMatch[] fitting = [.. states.Where(a => qualifiers.Countries.Count == 0 || qualifiers.Countries.Contains(a.Entry.Code))];
        fitting = fitting.Length == 0 ? states : fitting;
        if (qualifiers.State is null && Array.Find(fitting, a => a.Kind <= ActorMatchKind.Variant) is { Entry: { } country })
        {
            return Finding.Of(new EventPlace(span, country.Name, null, null, country.Code, "country", $"'{text}' names a country"));
        }

        bool town = mention.Towns.Count > 0 && !fitting.Any(a => a.Kind == ActorMatchKind.Region);
        if (town)
        {
            HashSet<string> codes = [.. fitting.Where(a => a.Kind is ActorMatchKind.Capital or ActorMatchKind.City).Select(a => a.Entry.Code)];
            return ChooseTown(span, text, mention.Towns, qualifiers, codes);
        }

        string[] owners = [.. fitting.Select(a => a.Entry.Code).Distinct()];
        if (owners.Length != 1)
        {
            return owners.Length == 0
                ? Finding.NoPlace($"'{text}' names a people, not a place")
                : Finding.Unresolved($"several places named '{text}' are level: {string.Join(", ", owners)}");
        }

        ActorMatch one = fitting[0];
        string resolution = one.Kind switch
        {
            ActorMatchKind.Region => "province",
            ActorMatchKind.Seat => "sub-city",
            _ => "city",
        };
        return Finding.Of(new EventPlace(span, one.Form.Text, null, null, one.Entry.Code, resolution, $"'{text}' is known as a {one.Kind.ToString().ToLowerInvariant()} of {one.Entry.Name}"));
    }

    private Finding ChooseTown(TextSpan span, string text, IReadOnlyList<Town> towns, (HashSet<string> Countries, string? State) qualifiers, HashSet<string> known)
    {
        List<Town> left = [.. towns];
        if (qualifiers.State is { } state && left.Exists(t => t.UsState == state))
        {
            left.RemoveAll(t => t.UsState != state);
            return Found(left[0], "the state named beside it");
        }

        if (qualifiers.Countries.Count > 0)
        {
            left.RemoveAll(t => !qualifiers.Countries.Contains(t.Country));
            if (left.Count == 0)
            {
                return Finding.Unresolved($"'{text}' is not in the gazetteer among the towns of {string.Join(", ", qualifiers.Countries.Order(StringComparer.Ordinal))}");
            }

            if (left.Count == 1 || left[0].Population >= (long)ClearFactor * left[1].Population || left[0].IsCapital)
            {
                return Found(left[0], "the country named beside it");
            }
        }

        if (known.Count > 0 && !left.Exists(t => known.Contains(t.Country)))
        {
            // The actors' files know a town of this name, the gazetteer only its namesakes elsewhere.
            string? country = known.Count == 1 ? known.First() : null;
            return Finding.Of(new EventPlace(span, text, null, null, country, "city", $"'{text}' is known to the actors' files; the gazetteer has no such town there"));
        }

        if (left.Count == 1)
        {
            return Found(left[0], "the only town of this name");
        }

        List<Town> told = [.. left.Where(t => _mentions.Countries.Contains(t.Country) && (long)t.Population * DwarfingFactor >= left[0].Population)];
        if (told.Count == 1)
        {
            return Found(told[0], "the article names its country");
        }

        if (left.FindIndex(t => t.IsCapital) is >= 0 and int capital && (long)left[capital].Population * DwarfingFactor >= left[0].Population)
        {
            return Found(left[capital], "a capital");
        }

        List<Town> listed = [.. left.Where(t => known.Contains(t.Country))];
        if (listed.Count == 1 || (listed.Count > 1 && listed[0].Population >= (long)ClearFactor * listed[1].Population))
        {
            return Found(listed[0], "known to the actors' files");
        }

        List<Town> rest = told.Count > 1 ? told : left;
        return rest[0].Population >= (long)ClearFactor * rest[1].Population
            ? Found(rest[0], "by far the largest of this name")
            : Finding.Unresolved(
                $"several places named '{text}' are level: {string.Join(", ", rest.Take(4).Select(t => t.UsState.Length > 0 ? $"{t.Country} {t.UsState}" : t.Country))}");

        Finding Found(Town town, string why) => Finding.Of(new EventPlace(span, town.Name, town.Lat, town.Lon, town.Country, "city", $"{why}; GeoNames {town.GeoNamesId}"));
    }

    /// <summary>What a phrase tells of the place.</summary>
    /// <param name="Place">Null when it tells none that is known.</param>
    /// <param name="NamesPlace">It names a place, known or not.</param>
    private readonly record struct Finding(EventPlace? Place, string Reason, bool NamesPlace)
    {
        public static Finding Of(EventPlace place) => new(place, place.Reason, NamesPlace: true);

        public static Finding Unresolved(string reason) => new(null, reason, NamesPlace: true);

        public static Finding NoPlace(string reason) => new(null, reason, NamesPlace: false);
    }
}
