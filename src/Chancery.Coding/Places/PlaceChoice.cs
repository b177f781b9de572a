using Chancery.Knowledge;
using Chancery.Knowledge.Places;

namespace Chancery.Coding.Places;

/// <summary>Of the places that bear a name, the one that is meant; none where two are level.</summary>
internal sealed class PlaceChoice(PlaceMentions mentions, PlaceEvidence evidence)
{
    // All weights are powers of ten of people: a town is as likely as it is large, and what the article tells weighs as if it were larger.
    // So much larger than the next it must be, as weighed: four times.
    private const double ClearLead = 0.6;

    private const double Told = 2, ToldState = 1, Capital = 1.3, Listed = 0.7, Near = 1.5, NotFar = 0.7;

    // The article's countries lift a town over a namesake of so many times its people, and hardly over one that dwarfs it.
    private const int Larger = 20, Dwarfing = 50;

    // What the files list is in the news: its country's name makes it likelier than a namesake of any size.
    private const double ToldOfListed = 1.5;

    // Among towns of the USA "Georgia" is the state.
    private const double AmericanGround = 3;

    // People of a town that could be taken for a sea or a mountain range.
    private const int AsWaters = 10_000_000;

    private const double ToldOfLike = 3, ToldOfDwarfed = 1;

    // A country is as likely as its capital is large, and more so than a village of its name; a region as if it were a town of two million.
    private const double Country = 4, SmallCapital = 4;

    private const double Region = 6.3, Province = 5.7, District = 4, Water = 6.5, Site = 5, SmallTown = 4.5;

    // Kilometres.
    private const double NearTo = 60, NotFarFrom = 250;

    // A town so large is known: where the text puts it into another country, one of the two is wrong.
    private const int WellKnown = 100_000;

    public PlaceFinding Choose(PlaceMention mention, PlaceQualifiers qualifiers)
    {
        string text = mentions.Text(mention);
        if (!mention.IsKnown)
        {
            return qualifiers.Countries.Count == 1 ? Unpinned(mention, text, qualifiers, "no gazetteer has it; its country is named beside it") : NotInGazetteer(text);
        }

        if (mention.IsPeople)
        {
            return mention.Codes.Count() == 1
                ? PlaceFinding.Of(new EventPlace(mentions.Span(mention.First, mention.End), mention.Actors[0].Entry.Name, null, null, mention.Actors[0].Entry.Code, "country", $"'{text}' tells the country of the place"))
                : PlaceFinding.NoPlace($"'{text}' names several peoples");
        }

        List<Candidate> all = [.. Candidates(mention, text, qualifiers)];
        List<Candidate> left = [.. Fitting(all, qualifiers)];
        if (left.Count == 0)
        {
            bool elsewhere = mention.Towns.Any(t => t.Population >= WellKnown);
            return elsewhere || qualifiers.Countries.Count != 1
                ? PlaceFinding.Unresolved($"'{text}' is not in the gazetteer among the towns of {string.Join(", ", qualifiers.Countries.Order(StringComparer.Ordinal))}")
                : Unpinned(mention, text, qualifiers, "its country is named beside it; the gazetteer has only its namesakes elsewhere");
        }

        left.Sort((a, b) => b.Weight.CompareTo(a.Weight));
        bool qualified = qualifiers.Countries.Count > 0 || qualifiers.UsState is not null;
        bool clear = left.Count == 1 || left[0].Weight - left[1].Weight >= ClearLead || (qualified && left[0].Town is { IsCapital: true });
        if (clear)
        {
            return PlaceFinding.Of(Place(mention, text, left[0], qualifiers));
        }

        return CommonCountry(left) is { } country && (qualified || evidence.Tells(country, text))
            ? PlaceFinding.Of(new EventPlace(mentions.Span(mention.First, mention.End), text, null, null, country, left[0].Resolution, $"'{text}': several places of the country that is told bear the name"))
            : PlaceFinding.Unresolved($"several places named '{text}' are level: {string.Join(", ", left.Take(4).Select(c => c.Tells))}");
    }

    // That of all the candidates that are level, the likeliest first.
    private static string? CommonCountry(List<Candidate> sorted) =>
        sorted.TakeWhile(c => sorted[0].Weight - c.Weight < ClearLead).All(c => c.Country == sorted[0].Country) ? sorted[0].Country : null;

    private static PlaceFinding NotInGazetteer(string text) => PlaceFinding.Unresolved($"'{text}' is not in the gazetteer");

    private PlaceFinding Unpinned(PlaceMention mention, string text, PlaceQualifiers qualifiers, string why) => PlaceFinding.Of(
        new EventPlace(mentions.Span(mention.First, mention.End), text, null, null, qualifiers.Countries.First(), Resolution(qualifiers.Wording, "city"), $"'{text}': {why}"));

    // Of one country a name stands for one thing: the country, its region or, where the words say so, its town.
    private IEnumerable<Candidate> Candidates(PlaceMention mention, string text, PlaceQualifiers qualifiers)
    {
        bool town = qualifiers.Wording == PlaceWording.Settlement;
        HashSet<string> taken = [];
        foreach (ActorMatch actor in mention.Actors.Where(a => a.Kind <= ActorMatchKind.Variant && qualifiers.UsState is null))
        {
            taken.Add(actor.Entry.Code);
            yield return new Candidate(actor.Entry.Code, Country + CapitalOf(actor.Entry) + Weight(actor.Entry.Code, text), $"'{text}' names a country") { Name = actor.Entry.Name, Resolution = "country" };
        }

        // Ground that no single state holds is nobody's region, whatever one of them calls it.
        bool nobodys = mention.Features.Any(f => f.Country is null);
        foreach (PlaceFeature feature in mention.Features)
        {
            bool known = feature.Kind is PlaceFeatureKind.Province or PlaceFeatureKind.District && town && mention.Towns.Any(t => t.Country == feature.Country);
            if (!known && (feature.Country is null || taken.Add(feature.Country)))
            {
                yield return new Candidate(feature.Country, Prior(feature.Kind) + (Weight(feature.Country, text) * ToldOfListed), $"known as a {feature.Kind.ToString().ToLowerInvariant()}")
                {
                    Name = feature.Name, Resolution = Resolution(feature.Kind),
                };
            }
        }

        // "Gibraltar": a dependency that ISO lists is of itself, not of the state that has it.
        bool listedByIso = mention.Towns.Any(t => !mentions.IsState(t.Country)) || mention.Features.Any(f => f.Country is { } of && !mentions.IsState(of));
        foreach (ActorMatch actor in mention.Actors.Where(a => a.Kind is ActorMatchKind.Region or ActorMatchKind.Seat && !nobodys && !listedByIso))
        {
            bool isTown = town && mention.Towns.Any(t => t.Country == actor.Entry.Code);
            if (!isTown && taken.Add(actor.Entry.Code))
            {
                string? state = actor.Entry.Code == "USA" ? UsStates.LettersOf(text) : null;
                double american = state is not null && evidence.TellsAmericanGround(text) ? AmericanGround : 0;
                yield return new Candidate(actor.Entry.Code, Region + american + Weight(actor.Entry.Code, text), $"'{text}' is known as a {actor.Kind.ToString().ToLowerInvariant()} of {actor.Entry.Name}")
                {
                    Name = actor.Form.Text, Resolution = actor.Kind == ActorMatchKind.Seat ? "sub-city" : "province", UsState = state,
                };
            }
        }

        HashSet<string> listed = [.. mention.Actors.Where(a => a.Kind is ActorMatchKind.Capital or ActorMatchKind.City).Select(a => a.Entry.Code)];
        int largest = nobodys ? AsWaters : mention.Towns.Count > 0 ? mention.Towns[0].Population : 0;
        foreach (Town place in mention.Towns.Where(t => !taken.Contains(t.Country)))
        {
            yield return new Candidate(place.Country, Math.Log10(Math.Max(place.Population, 1)) + Weight(place, largest, listed, text), $"GeoNames {place.GeoNamesId}")
            {
                Town = place, Name = place.Name, Resolution = "city", UsState = place.UsState,
            };
        }

        // The actors' files know a town of this name, the gazetteer only its namesakes elsewhere.
        foreach (string country in listed.Where(c => !listedByIso && !taken.Contains(c) && !mention.Towns.Any(t => t.Country == c)))
        {
            yield return new Candidate(country, Region + Weight(country, text), $"'{text}' is known to the actors' files") { Name = text, Resolution = "city" };
        }
    }

    private static IEnumerable<Candidate> Fitting(List<Candidate> all, PlaceQualifiers qualifiers)
    {
        if (qualifiers.UsState is { } state && all.Exists(c => c.UsState == state))
        {
            return all.Where(c => c.UsState == state);
        }

        return qualifiers.Countries.Count == 0 ? all : all.Where(c => c.Country is { } country && qualifiers.Countries.Contains(country));
    }

    private double CapitalOf(ActorEntry country)
    {
        double largest = SmallCapital;
        foreach (ActorForm form in country.Forms.Where(f => f.Kind == ActorMatchKind.Capital))
        {
            largest = Math.Max(largest, Math.Log10(Math.Max(1, mentions.Gazetteer.Find(form.Text).Find(t => t.Country == country.Code).Population)));
        }

        return largest;
    }

    private double Weight(string? country, string text) => country is not null && evidence.Tells(country, text) ? Told : 0;

    private double Weight(Town town, int largest, HashSet<string> listed, string text)
    {
        double told = !evidence.Tells(town.Country, text) ? 0
            : (long)town.Population * Larger >= largest ? ToldOfLike
            : (long)town.Population * Dwarfing >= largest ? Told
            : ToldOfDwarfed;
        double near = evidence.DistanceToTold(town.Lat, town.Lon, text) switch { <= NearTo => Near, <= NotFarFrom => NotFar, _ => 0 };
        bool state = town.UsState.Length > 0 && evidence.TellsState(town.UsState, text);
        return told + near + (state ? ToldState : 0) + (town.IsCapital ? Capital : 0) + (listed.Contains(town.Country) && !town.IsCapital ? Listed : 0);
    }

    private static double Prior(PlaceFeatureKind kind) => kind switch
    {
        PlaceFeatureKind.Province => Province,
        PlaceFeatureKind.District => District,
        PlaceFeatureKind.Site => Site,
        PlaceFeatureKind.Town => SmallTown,
        _ => Water,
    };

    private static string Resolution(PlaceFeatureKind kind) => kind switch
    {
        PlaceFeatureKind.Site => "sub-city",
        PlaceFeatureKind.Town => "city",
        PlaceFeatureKind.District => "district",
        _ => "province",
    };

    private static string Resolution(PlaceWording wording, string otherwise) => wording switch
    {
        PlaceWording.Division => "province",
        PlaceWording.District => "district",
        _ => otherwise,
    };

    // A province is not where its town is: it gets no pin.
    private EventPlace Place(PlaceMention mention, string text, Candidate chosen, PlaceQualifiers qualifiers)
    {
        bool division = qualifiers.Wording is PlaceWording.Division or PlaceWording.District && chosen.Resolution is "city";
        Town? town = division ? null : chosen.Town;
        string why = qualifiers.UsState is not null && chosen.UsState == qualifiers.UsState ? "the state named beside it; "
            : qualifiers.Countries.Count > 0 ? "the country named beside it; "
            : chosen.Town is not null && chosen.Country is { } country && evidence.Tells(country, text) ? "the article names its country; "
            : "";
        return new EventPlace(
            mentions.Span(mention.First, mention.End), chosen.Name, town?.Lat, town?.Lon, chosen.Country, division ? Resolution(qualifiers.Wording, chosen.Resolution) : chosen.Resolution, why + chosen.Reason);
    }

    private sealed record Candidate(string? Country, double Weight, string Reason)
    {
        public required string Name { get; init; }

        public required string Resolution { get; init; }

        public Town? Town { get; init; }

        public string? UsState { get; init; }

        public string Tells => UsState is { Length: > 0 } state ? $"{Country} {state}" : Country ?? "no country";
    }
}
