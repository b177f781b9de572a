using System.Text;
using Chancery.Coding.Clauses;
using Chancery.Coding.Dates;
using Chancery.Coding.Places;
using Chancery.Coding.Status;
using Chancery.Coding.Tests.Dates;
using Chancery.Knowledge;
using Chancery.Language;
using NodaTime;
using NodaTime.Text;

namespace Chancery.Coding.Tests.Sets;

/// <summary>
/// The measuring sets of <c>docs/codebook/sets</c>: of each a part is open, at which rules are mended, and a part is kept, which nobody
/// reads. Floors stand a little under today's figures; <c>CHANCERY_PRINT_SETS=FILE</c> writes figures, confusions, and the open parts' errors.
/// </summary>
public sealed class MeasuringSetTests(DateModelFixture model)
{
    private static readonly string Folder = Path.Combine(DateModelFixture.Root, "docs", "codebook", "sets");
    private static readonly string? Print = Environment.GetEnvironmentVariable("CHANCERY_PRINT_SETS");
    private static readonly Lock Printing = new();

    private static readonly Lazy<StatusReader> Status = new(() => new StatusReader(Places!.Value.Knowledge.Status));

    private static readonly Lazy<(KnowledgeBase Knowledge, PlaceGazetteer Gazetteer)> Places = new(() => (
        KnowledgeBase.Load(Path.Combine(DateModelFixture.Root, "knowledge")).Knowledge.ShouldNotBeNull(),
        PlaceGazetteer.Load(Path.Combine(DateModelFixture.Root, "knowledge", "places", "cities.bin"))));

    private static History OfDocument(Document document, SetItem item) =>
        new(Places.Value.Knowledge.Status, new DateResolver(document, Day(item.Published)), Day(item.Published));

    [Theory]
    [InlineData("status-open", 0.97)]
    [InlineData("status-kept", 0.8)]
    public void Status_is_read_as_a_reader_would(string set, double floor) => Measure(set, "status", floor, (item, document) => [.. item.Answers.Select(answer =>
    {
        (Word predicate, Word verb) = Trigger(document, answer.Trigger);
        return OfDocument(document, item).Date(Status.Value.Read(predicate, verb).Status, predicate, verb).Status.Name();
    })]);

    [Theory]
    [InlineData("dates-open", 0.95)]
    [InlineData("dates-kept", 0.88)]
    public void Dates_are_those_that_the_words_give(string set, double floor) => Measure(set, "dated", floor, (item, document) =>
    {
        History history = OfDocument(document, item);
        return [.. item.Answers.Select(answer =>
        {
            (Word predicate, Word verb) = Trigger(document, answer.Trigger);
            EventDate date = history.Date(Status.Value.Read(predicate, verb).Status, predicate, verb).Date;
            string days = date.EndDate is { } end ? $"{date.Date}..{end}" : $"{date.Date}";
            return $"{days} {date.Type.Name()}".Trim();
        })];
    });

    [Theory]
    [InlineData("places-open", 0.98)]
    [InlineData("places-more", 0.93)]
    [InlineData("places-third", 0.93)]
    [InlineData("places-fourth", 0.93)]
    [InlineData("places-fifth", 0.0)]
    [InlineData("places-kept", 0.82)]
    public void Places_are_those_of_the_events(string set, double floor) => Measure(set, "placed", floor, (item, document) =>
    {
        var places = new PlaceResolver(document, Places.Value.Knowledge, Places.Value.Gazetteer);
        return [.. item.Answers.Select((answer, i) =>
        {
            (Word predicate, Word verb) = Trigger(document, answer.Trigger);
            EventPlace? place = places.Resolve(predicate, verb, mainOfLead: i == 0 && predicate.Sentence.Index == 0).Place;
            return AsExpected(place, answer.Expected, document);
        })];
    });

    // The expected words themselves where the place is right, else what was found.
    private static string AsExpected(EventPlace? place, string expected, Document document)
    {
        if (place is null)
        {
            return "-";
        }

        string[] parts = expected.Split(", ");
        bool countryOnly = parts is [{ Length: 3 } code] && code.All(char.IsAsciiLetterUpper);
        bool right = countryOnly
            ? place.Resolution == "country" && place.CountryCode == parts[0]
            : (Same(document.Slice(place.Span), parts[0]) || Same(place.ResolvedName, parts[0])) && place.CountryCode == (parts.Length == 1 ? null : parts[1]);
        return right ? expected : $"{document.Slice(place.Span)} = {place.ResolvedName}, {place.CountryCode} ({place.Resolution})";
    }

    private static bool Same(string found, string expected) =>
        found.Contains(expected, StringComparison.OrdinalIgnoreCase) || expected.Contains(found, StringComparison.OrdinalIgnoreCase);

    private static LocalDate? Day(string? iso) => iso is null ? null : LocalDatePattern.Iso.Parse(iso).Value;

    private static (Word Predicate, Word Verb) Trigger(Document document, string trigger)
    {
        string last = trigger[(trigger.LastIndexOf(' ') + 1)..];
        foreach (Word word in document.Words)
        {
            if (word.Text == last || (last.Contains('-', StringComparison.Ordinal) && last.EndsWith("-" + word.Text, StringComparison.Ordinal)))
            {
                return (word, word.Tag == PartOfSpeech.Noun && NounArgumentReader.Read(word).LightVerb is { } carrier ? carrier : word);
            }
        }

        throw new InvalidOperationException($"'{trigger}' is no word of '{document.Text}'.");
    }

    private void Measure(string set, string kind, double floor, Func<SetItem, Document, List<string>> read)
    {
        int right = 0, all = 0;
        var confusion = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var errors = new StringBuilder();
        foreach (SetItem item in SetItem.Read(Path.Combine(Folder, set + ".md"), kind))
        {
            Document document = model.Analyse(item.Text);
            List<string> found = read(item, document);
            for (int i = 0; i < found.Count; i++)
            {
                string expected = item.Answers[i].Expected;
                all++;
                right += found[i] == expected ? 1 : 0;
                if (kind == "status")
                {
                    confusion[$"{expected} read as {found[i]}"] = confusion.GetValueOrDefault($"{expected} read as {found[i]}") + 1;
                }

                if (found[i] != expected)
                {
                    errors.AppendLine($"  {set}:{item.Line} {item.Published} {item.Answers[i].Trigger}: {expected}, not {found[i]}\n      {item.Text}");
                }
            }
        }

        double share = (double)right / all;
        if (Print is not null)
        {
            lock (Printing)
            {
                bool open = !set.EndsWith("-kept", StringComparison.Ordinal);
                File.AppendAllText(Print, $"{set}: {right} of {all} = {share:0.000}\n{string.Concat(confusion.Select(c => $"    {c.Key}: {c.Value}\n"))}{(open ? errors : "")}");
            }
        }

        all.ShouldBeGreaterThan(0);
        share.ShouldBeGreaterThanOrEqualTo(floor);
    }
}
