using Chancery.Coding.Places;
using Chancery.Coding.Tests.Dates;
using Chancery.Language;
using CsCheck;

namespace Chancery.Coding.Tests.Places;

public sealed class PlaceResolverTests(DateModelFixture model, PlaceModelFixture places)
{
    [Theory]
    [MemberData(nameof(PlaceCases.All), MemberType = typeof(PlaceCases))]
    public void An_event_gets_the_place_its_own_clause_tells(string line)
    {
        string[] fields = [.. line.Split('|').Select(f => f.Trim())];
        string[] trigger = fields[0].Split('/');
        Document document = model.Analyse(fields[2]);
        Word predicate = DateModelFixture.Find(document, trigger[0]);
        Word verb = trigger.Length > 1 ? DateModelFixture.Find(document, trigger[1]) : predicate;

        (EventPlace? place, string reason) = Resolver(document).Resolve(predicate, verb, fields[1] == "L");

        string found = place is not null ? $"{place.ResolvedName} {place.CountryCode} {place.Resolution}"
            : fields[3].StartsWith('?') && reason.StartsWith(fields[3][2..], StringComparison.Ordinal) ? fields[3]
            : "-";
        found.ShouldBe(fields[3], $"{line}\n{reason}");
    }

    [Fact]
    public void A_town_has_its_coordinates_and_its_source()
    {
        Document document = model.Analyse("Rebels attacked a convoy in Goma.");
        Word verb = DateModelFixture.Find(document, "attacked");

        (EventPlace? place, string reason) = Resolver(document).Resolve(verb, verb, false);

        place.ShouldNotBeNull();
        place.Lat!.Value.ShouldBe(-1.67, 0.05);
        place.Lon!.Value.ShouldBe(29.23, 0.05);
        document.Slice(place.Span).ShouldBe("Goma");
        reason.ShouldContain("GeoNames");
    }

    [Theory]
    [InlineData("Rebels attacked a convoy in Syria.")]
    [InlineData("Rebels attacked a convoy in Chechnya.")]
    public void A_country_or_region_gets_no_pin(string text)
    {
        Document document = model.Analyse(text);
        Word verb = DateModelFixture.Find(document, "attacked");

        EventPlace? place = Resolver(document).Resolve(verb, verb, false).Place;

        place.ShouldNotBeNull();
        (place.Lat, place.Lon).ShouldBe((null, null));
    }

    [Theory]
    [InlineData("Rebels attacked a convoy.", "no place in the event's own clause")]
    [InlineData("Rebels attacked a convoy in Springfield.", "several places named 'Springfield' are level")]
    [InlineData("The envoy attacked the plan at the United Nations.", "is an actor, not a place")]
    public void A_refusal_says_why(string text, string expected)
    {
        Document document = model.Analyse(text);
        Word verb = DateModelFixture.Find(document, "attacked");

        Resolver(document).Resolve(verb, verb, false).Reason.ShouldContain(expected);
    }

    [Fact]
    public void Hostile_text_does_not_throw() =>
        Gen.String[Gen.Char, 0, 40].Sample(
            noise =>
            {
                Document document = model.Analyse($"In {noise} rebels attacked in {noise}, {noise}");
                PlaceResolver resolver = Resolver(document);
                foreach (Word word in document.Words)
                {
                    resolver.Resolve(word, word, true).Reason.ShouldNotBeEmpty();
                }
            },
            iter: 200);

    private PlaceResolver Resolver(Document document) => new(document, places.Knowledge, places.Gazetteer);
}
