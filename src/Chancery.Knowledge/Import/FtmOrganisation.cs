namespace Chancery.Knowledge.Import;

/// <summary>Organisations and companies on sanctions lists.</summary>
internal static class FtmOrganisation
{
    public static ImportReading Read(FtmEntity entity, HashSet<string> sanctioned)
    {
        string[] topics = [.. entity.Strings("topics")];
        bool listed = topics.Contains("sanction") || entity.Nested("sanctions").Any() || (entity.Id is { } id && sanctioned.Contains(id));
        if (!listed)
        {
            return ImportReading.Passed(PassedOver.NotSanctioned);
        }

        string[] raw = [.. entity.Strings("name")];
        string[] names = [.. raw.Prepend(entity.Caption).Select(n => SourceNames.Clean(n, isPerson: false)).OfType<string>()];
        if (names.Length == 0)
        {
            return ImportReading.Passed(PassedOver.NoLatinName);
        }

        if (Array.Find(names, n => n.Contains(' ', StringComparison.Ordinal)) is not { } name)
        {
            return ImportReading.Passed(PassedOver.OneWord);
        }

        (ActorKind kind, string? sector) = What(entity.Schema, topics);
        string? code = topics.Contains("gov.igo") ? "IGO" : Country(entity) ?? (kind == ActorKind.Group && sector == "REB" ? "IMG" : null);
        return code is null
            ? ImportReading.Passed(PassedOver.NoCountry)
            : new ImportReading(
                new ImportedActor(kind, code, name, SourceNames.Aliases(name, raw.Concat(entity.Strings("alias")), isPerson: false),
                    entity.Wikidata(), sector is null ? [] : [sector], []),
                null);
    }

    // PLOVER 2.0, table 5.2, by FollowTheMoney's topics; where they and the schema say nothing, no sector is given.
    private static (ActorKind Kind, string? Sector) What(string? schema, string[] topics) => topics switch
    {
        _ when topics.Contains("crime.terror") => (ActorKind.Group, "REB"),
        _ when topics.Contains("pol.party") => (ActorKind.Group, "PTY"),
        _ when topics.Any(t => t is "mil" or "gov.security") => (ActorKind.Organisation, "MIL"),
        _ when topics.Any(t => t is "media" or "role.journo") => (ActorKind.Organisation, "JRN"),
        _ when topics.Contains("gov.judicial") => (ActorKind.Organisation, "JUD"),
        _ when topics.Contains("gov.legislative") => (ActorKind.Organisation, "LEG"),
        _ when topics.Any(t => t is "gov.soe" or "fin.bank" or "fin" or "corp") => (ActorKind.Organisation, "BUS"),
        _ when topics.Contains("gov.igo") => (ActorKind.Organisation, null),
        _ when schema == "PublicBody" || topics.Any(t => t is "gov" || t.StartsWith("gov.", StringComparison.Ordinal)) => (ActorKind.Organisation, "GOV"),
        _ when topics.Any(t => t is "crime" or "crime.traffick" or "crime.cyber") && schema == "Organization" => (ActorKind.Group, "CRM"),
        _ when topics.Contains("rel") => (ActorKind.Organisation, "REL"),
        _ when schema == "Company" => (ActorKind.Organisation, "BUS"),
        _ => (ActorKind.Organisation, null),
    };

    // The first of these properties that names one country alone.
    private static string? Country(FtmEntity entity)
    {
        foreach (string property in (string[])["mainCountry", "jurisdiction", "country"])
        {
            string[] codes = [.. entity.Strings(property).Select(CountryCodes.Plover).OfType<string>().Distinct(StringComparer.Ordinal)];
            if (codes.Length == 1)
            {
                return codes[0];
            }
        }

        return null;
    }
}
