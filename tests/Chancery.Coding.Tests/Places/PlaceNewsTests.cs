using Chancery.Coding.Clauses;
using Chancery.Coding.Places;
using Chancery.Coding.Tests.Dates;
using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Tests.Places;

/// <summary>Places as the shipped knowledge has them: seas, regions, sites, namesakes, what an earlier sentence told.</summary>
public sealed class PlaceNewsTests(DateModelFixture model, PlaceModelFixture places)
{
    private static readonly Lazy<KnowledgeBase> Shipped = new(() => KnowledgeBase.Load(Path.Combine(DateModelFixture.Root, "knowledge")).Knowledge.ShouldNotBeNull());

    [Theory]
    [MemberData(nameof(PlaceNewsCases.All), MemberType = typeof(PlaceNewsCases))]
    public void A_reader_of_the_news_would_put_it_there(string line)
    {
        string[] fields = [.. line.Split('|').Select(f => f.Trim())];
        bool lead = fields[0].StartsWith("L ", StringComparison.Ordinal);
        Document document = model.Analyse(fields[1]);
        Word predicate = DateModelFixture.Find(document, lead ? fields[0][2..] : fields[0]);
        Word verb = predicate.Tag == PartOfSpeech.Noun && NounArgumentReader.Read(predicate).LightVerb is { } carrier ? carrier : predicate;

        (EventPlace? place, string reason) = new PlaceResolver(document, Shipped.Value, places.Gazetteer).Resolve(predicate, verb, lead);

        Found(document, place, fields[2]).ShouldBe(fields[2], $"{line}\n{reason}");
    }

    // The expected words themselves where the place is right, else what was found.
    private static string Found(Document document, EventPlace? place, string expected)
    {
        if (place is null)
        {
            return "-";
        }

        string[] parts = expected.Split(", ");
        string text = document.Slice(place.Span);
        bool right = parts is [{ Length: 3 } code] && code.All(char.IsAsciiLetterUpper)
            ? place.Resolution == "country" && place.CountryCode == code
            : text.Contains(parts[0], StringComparison.OrdinalIgnoreCase) && (parts.Length == 1 || place.CountryCode == parts[1]);
        return right ? expected : $"{text}, {place.CountryCode} ({place.Resolution})";
    }
}
