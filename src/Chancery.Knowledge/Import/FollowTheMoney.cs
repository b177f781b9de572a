using System.Text.Json;

namespace Chancery.Knowledge.Import;

/// <summary>A line of a file that cannot be used, in whole or in part.</summary>
public sealed record ImportRemark(string File, long Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}

/// <summary>Reads FollowTheMoney entities, one JSON object a line, as OpenSanctions publishes them.</summary>
/// <remarks>
/// Both shapes: <c>targets.nested.json</c>, where a person holds its occupancies and they their positions, and <c>entities.ftm.json</c>,
/// where each stands on a line of its own and names the others by id. The second needs all lines twice: <see cref="Survey"/> keeps
/// positions and occupancies, <see cref="Read"/> then finds the offices of each person. Not for several threads.
/// </remarks>
public sealed class FollowTheMoney(OfficeWords offices, ActorIndex actors, ImportChoice choice, ImportTally tally, Action<ImportRemark> remark)
{
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 32 };

    private readonly FtmOccupancies _occupancies = new();
    private readonly HashSet<string> _sanctioned = new(StringComparer.Ordinal);

    /// <summary>First pass: positions, occupancies and sanctions that stand on lines of their own.</summary>
    public void Survey(string file, long number, ReadOnlyMemory<byte> line)
    {
        // Most lines are none of the three: they are not parsed for it.
        ReadOnlySpan<byte> bytes = line.Span;
        if (bytes.IndexOf("\"Occupancy\""u8) < 0 && bytes.IndexOf("\"Position\""u8) < 0 && bytes.IndexOf("\"Sanction\""u8) < 0)
        {
            return;
        }

        Parse(file, number, line, silent: true, entity =>
        {
            switch (entity.Schema)
            {
                case "Position" when entity.Id is { } id:
                    _occupancies.AddPosition(id, FtmPosition.Of(entity));
                    break;
                case "Occupancy":
                    foreach (string holder in entity.References("holder"))
                    {
                        foreach (string post in entity.References("post"))
                        {
                            _occupancies.Add(holder, post, OfficeTerm.Of(entity));
                        }
                    }

                    break;
                case "Sanction":
                    _sanctioned.UnionWith(entity.References("entity"));
                    break;
            }

            return default;
        });
    }

    /// <summary>Second pass: the actor of a line; null where the line holds none or is broken.</summary>
    public ImportedActor? Read(string file, long number, ReadOnlyMemory<byte> line)
    {
        if (line.Span.Trim(" \t\r"u8).IsEmpty)
        {
            return null;
        }

        ImportReading? reading = Parse(file, number, line, silent: false, entity =>
        {
            tally.Reach(entity.Seen);
            return entity.Schema switch
            {
                null => throw new JsonException("not a FollowTheMoney entity: no schema"),
                "Person" => Person(entity, file, number),
                "Organization" or "Company" or "LegalEntity" or "PublicBody" => FtmOrganisation.Read(entity, _sanctioned),
                "Position" or "Occupancy" or "Sanction" => default,
                _ => ImportReading.Passed(PassedOver.OtherKind),
            };
        });
        if (reading is { Reason: { } reason })
        {
            tally.Count(reason);
        }

        return reading?.Actor is { } actor && (actor.Kind == ActorKind.Person || choice.Takes(actor.Code, default)) ? actor
            : Count(reading?.Actor is null ? null : PassedOver.NotAskedFor);
    }

    private ImportedActor? Count(PassedOver? reason)
    {
        if (reason is { } counted)
        {
            tally.Count(counted);
        }

        return null;
    }

    private ImportReading? Parse(string file, long number, ReadOnlyMemory<byte> line, bool silent, Func<FtmEntity, ImportReading> read)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line, s_options);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? read(new FtmEntity(document.RootElement))
                : throw new JsonException("the line is not an object");
        }
        catch (JsonException e)
        {
            if (!silent)
            {
                remark(new ImportRemark(file, number, $"passed over: {Short(e.Message)}"));
            }
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair or broken UTF-8 has no place in a string of ours.
            if (!silent)
            {
                remark(new ImportRemark(file, number, "passed over: a string is not valid Unicode"));
            }
        }

        return null;
    }

    private ImportReading Person(FtmEntity entity, string file, long number)
    {
        string[] raw = [.. entity.Strings("name")];
        string? name = SourceNames.Clean(entity.Caption, isPerson: true) ?? raw.Select(n => SourceNames.Clean(n, isPerson: true)).FirstOrDefault(n => n is not null);
        if (name is null)
        {
            return ImportReading.Passed(PassedOver.NoLatinName);
        }

        if (!name.Contains(' ', StringComparison.Ordinal))
        {
            return ImportReading.Passed(PassedOver.OneWord);
        }

        PartialDate? death = SourceDates.Read(entity.First("deathDate"), out PartialDate died) ? died : null;
        var roles = new RoleCollector(offices, actors, choice, tally);
        foreach ((FtmPosition position, OfficeTerm term) in Occupancies(entity))
        {
            if (term.Wrong is { } wrong)
            {
                remark(new ImportRemark(file, number, $"'{wrong}' is no date; an office of {name} is left out"));
                tally.Count(RolePassedOver.WrongDate);
                continue;
            }

            roles.Add(position.Name, position.Codes, position.Sector, term.Until(death), term.HasEnded);
        }

        return roles.Reading(name, SourceNames.Aliases(name, raw.Concat(entity.Strings("alias")), isPerson: true), entity.Wikidata());
    }

    // Nested ones may name their post by id; those on lines of their own were kept by the survey.
    private IEnumerable<(FtmPosition Position, OfficeTerm Term)> Occupancies(FtmEntity person)
    {
        foreach (FtmEntity occupancy in person.Nested("positionOccupancies"))
        {
            foreach (FtmPosition position in occupancy.Nested("post").Select(FtmPosition.Of)
                .Concat(occupancy.Strings("post").Select(_occupancies.Position).OfType<FtmPosition>()))
            {
                yield return (position, OfficeTerm.Of(occupancy));
            }
        }

        if (person.Id is { } id)
        {
            foreach ((FtmPosition position, OfficeTerm term) in _occupancies.Of(id))
            {
                yield return (position, term);
            }
        }
    }

    private static string Short(string message)
    {
        int end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
