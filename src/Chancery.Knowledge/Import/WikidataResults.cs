using System.Text.Json;

namespace Chancery.Knowledge.Import;

/// <summary>Reads the results of the query in <c>docs/knowledge-sources.md</c>: a row for each office of each person.</summary>
/// <remarks>The rows of a person may stand apart: persons are held until all rows are read, some 500 bytes each. Not for several threads.</remarks>
public sealed class WikidataResults(OfficeWords offices, ActorIndex actors, ImportChoice choice, ImportTally tally, Action<ImportRemark> remark)
{
    private const string Entity = "http://www.wikidata.org/entity/";

    private readonly Dictionary<string, Person> _persons = new(StringComparer.Ordinal);

    /// <summary>Reads a file; a row that is wrong is named and passed over, a file that breaks off is used as far as it goes.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public void Read(string file, Stream stream, CancellationToken cancellation)
    {
        var rows = new SparqlResults(stream);
        try
        {
            while (rows.Next() is { } row)
            {
                cancellation.ThrowIfCancellationRequested();
                using (row)
                {
                    Read(file, rows.Line, row.RootElement);
                }
            }
        }
        catch (JsonException e)
        {
            int end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
            remark(new ImportRemark(file, rows.Line, $"read up to here: {(end < 0 ? e.Message : e.Message[..end])}"));
        }
        catch (InvalidDataException e)
        {
            remark(new ImportRemark(file, rows.Line, $"read up to here: broken gzip data: {e.Message}"));
        }
    }

    /// <summary>The persons of all files read, in the order of their identifiers.</summary>
    public IEnumerable<ImportedActor> Persons()
    {
        foreach ((string id, Person person) in _persons.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            ImportReading reading = Reading(id, person);
            if (reading.Reason is { } reason)
            {
                tally.Count(reason);
            }

            if (reading.Actor is { } actor)
            {
                yield return actor;
            }
        }
    }

    private void Read(string file, long line, JsonElement row)
    {
        try
        {
            string? uri = Value(row, "person");
            string id = uri is not null && uri.StartsWith(Entity, StringComparison.Ordinal) ? uri[Entity.Length..] : "";
            if (!Codes.IsWikidata(id))
            {
                remark(new ImportRemark(file, line, "passed over: the row has no person with an identifier of Wikidata"));
                return;
            }

            if (!_persons.TryGetValue(id, out Person? person))
            {
                _persons.Add(id, person = new Person());
            }

            person.Label ??= Value(row, "personLabel") is { } label && label != id ? label : null;
            foreach (string alias in (Value(row, "altLabels") ?? Value(row, "altLabel"))?.Split('|') ?? [])
            {
                person.Aliases.Add(alias);
            }

            ReadOffice(file, line, row, person);
        }
        catch (InvalidOperationException)
        {
            remark(new ImportRemark(file, line, "passed over: a string is not valid Unicode"));
        }
    }

    private void ReadOffice(string file, long line, JsonElement row, Person person)
    {
        string? wrong = null;
        PartialDate? from = Date(row, "start", ref wrong, out _), to = Date(row, "end", ref wrong, out bool hasEnded);
        if (wrong is not null)
        {
            remark(new ImportRemark(file, line, $"'{wrong}' is no date; an office of {person.Label ?? "the person"} is left out"));
            tally.Count(RolePassedOver.WrongDate);
            return;
        }

        if (Value(row, "positionLabel") is { } office && !Codes.IsWikidata(office))
        {
            string? code = Value(row, "country") is { } country ? CountryCodes.Plover(country) : null;
            person.Offices.Add((office, code, new OfficeTerm(from, to, hasEnded, null)));
        }
    }

    private ImportReading Reading(string id, Person person)
    {
        if (SourceNames.Clean(person.Label, isPerson: true) is not { } name)
        {
            return ImportReading.Passed(PassedOver.NoLatinName);
        }

        if (!name.Contains(' ', StringComparison.Ordinal))
        {
            return ImportReading.Passed(PassedOver.OneWord);
        }

        var roles = new RoleCollector(offices, actors, choice, tally);
        foreach ((string office, string? code, OfficeTerm term) in person.Offices)
        {
            roles.Add(office, code is null ? [] : [code], null, term, term.HasEnded);
        }

        return roles.Reading(name, SourceNames.Aliases(name, person.Aliases.Order(StringComparer.Ordinal), isPerson: true), id);
    }

    // A date without its precision: the query service writes a year as its first day, so that the first of January tells the year only.
    private static PartialDate? Date(JsonElement row, string variable, ref string? wrong, out bool isUnknown)
    {
        isUnknown = false;
        if (!row.TryGetProperty(variable, out JsonElement bound))
        {
            return null;
        }

        // "Some value": the thing happened, nobody knows when.
        isUnknown = Field(bound, "type") is "bnode" or "uri";
        if (isUnknown)
        {
            return null;
        }

        string text = Field(bound, "value") ?? "";
        if (!SourceDates.Read(text, out PartialDate date))
        {
            wrong = text.Length > 40 ? text[..40] + "…" : text;
            return null;
        }

        return int.TryParse(Value(row, variable + "Precision"), out int precision) ? SourceDates.WithPrecision(date, precision)
            : date is { Month: 1, Day: 1 } ? new PartialDate(date.Year)
            : date;
    }

    private static string? Value(JsonElement row, string variable) =>
        row.ValueKind == JsonValueKind.Object && row.TryGetProperty(variable, out JsonElement bound) ? Field(bound, "value") : null;

    private static string? Field(JsonElement bound, string field) =>
        bound.ValueKind == JsonValueKind.Object && bound.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private sealed class Person
    {
        public string? Label { get; set; }

        public HashSet<string> Aliases { get; } = new(StringComparer.Ordinal);

        public HashSet<(string Office, string? Code, OfficeTerm Term)> Offices { get; } = [];
    }
}
