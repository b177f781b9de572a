using Chancery.Coding.Petrarch;
using Chancery.Records;

namespace Chancery.Pipeline;

/// <summary>Coded articles as PETRARCH's rows: date, source, target, CAMEO code, id, parted by tabs.</summary>
/// <remarks>
/// A row for each actor with each recipient; where several act on each other, for each ordered pair of them. What is not known is
/// <c>---</c>, as PETRARCH writes it.
/// </remarks>
internal static class PetrarchRows
{
    private const string Unknown = "---";

    public static IEnumerable<string> Of(CodedArticle article) => article.Events.SelectMany(e => Pairs(e).Select(pair =>
        string.Join('\t', e.Date?.Replace("-", "", StringComparison.Ordinal) ?? Unknown, pair.Source, pair.Target, e.Cameo ?? Unknown, article.Id)));

    /// <summary>What PETRARCH's dictionaries gave: the date is the story's, as PETRARCH has it.</summary>
    public static IEnumerable<string> Of(Article article, PetrarchCoding coding)
    {
        string date = article.Published is { Length: >= 10 } day ? day[..10].Replace("-", "", StringComparison.Ordinal) : Unknown;
        return coding.Events.Select(e => string.Join('\t', date, e.Source.Code, e.Target.Code, e.Code, article.Id));
    }

    private static IEnumerable<(string Source, string Target)> Pairs(EventRecord record)
    {
        List<string> actors = Codes(record.Actor), recipients = Codes(record.Recipient);
        bool mutual = recipients.Count == 0 ? actors.Count > 1 : actors.Count > 1 && actors.ToHashSet().SetEquals(recipients);
        return mutual
            ? from source in actors from target in actors where source != target select (source, target)
            : from source in OrUnknown(actors) from target in OrUnknown(recipients) select (source, target);
    }

    private static List<string> OrUnknown(List<string> codes) => codes.Count == 0 ? [Unknown] : codes;

    private static List<string> Codes(IReadOnlyList<EntityRecord> entities) => entities.Select(Code).Distinct().ToList();

    private static string Code(EntityRecord entity) =>
        entity.Code is null && entity.Sector is null ? Unknown : (entity.Code ?? Unknown) + CameoSector(entity.Sector);

    // PLOVER renamed two of CAMEO's sectors, one to the other's old name.
    private static string? CameoSector(string? sector) => sector switch
    {
        "JRN" => "MED",
        "MED" => "HLH",
        _ => sector,
    };
}
