using Chancery.Records;

namespace Chancery.Brief;

/// <summary>How the two sides of an event, and the sources of claims, are called in a brief.</summary>
/// <param name="nameOf">The name of a country code ("Russia" for RUS); null where none is known.</param>
internal sealed class Parties(Func<string, string?> nameOf)
{
    private const string Unknown = "parties not known";

    /// <summary>Codes that stand for many actors: the entity's own name says more.</summary>
    private static readonly HashSet<string> Collective = ["IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"];

    /// <summary>Types in which several actors without a recipient act on each other.</summary>
    private static readonly HashSet<string> Mutual = ["CONSULT", "AGREE", "COOPERATE"];

    /// <summary>The heading under which an event is filed; the same for every report of the same two sides.</summary>
    public string Pair(EventRecord record)
    {
        List<string> actors = Labels(record.Actor, Label), recipients = Labels(record.Recipient, Label);
        if (actors is [var one] && recipients is [var other] && one == other)
        {
            // Within one country the sectors tell the sides apart.
            actors = Labels(record.Actor, LabelWithSector);
            recipients = Labels(record.Recipient, LabelWithSector);
        }

        bool mutual = recipients.Count == 0
            ? actors.Count > 1 && record.Event.Any(Mutual.Contains)
            : actors.Count > 1 && actors.ToHashSet().SetEquals(recipients);
        return mutual ? string.Join(" <-> ", actors.Order(StringComparer.Ordinal))
            : (actors.Count, recipients.Count) switch
            {
                (0, 0) => Unknown,
                (_, 0) => string.Join(", ", actors),
                (0, _) => "? -> " + string.Join(", ", recipients),
                _ => string.Join(", ", actors) + " -> " + string.Join(", ", recipients),
            };
    }

    /// <summary>Who a claim comes from: a country, or a person or body with its country.</summary>
    public string Source(ClaimRecord claim)
    {
        if (claim.Source is not { } source)
        {
            return "an unnamed source";
        }

        string text = Quote.OneLine(source.Text);
        if (source.Entity is not { } entity)
        {
            return text;
        }

        string label = Label(entity), name = Quote.OneLine(entity.Name ?? text);
        return entity.Code is null || name == label || Collective.Contains(entity.Code) ? label : $"{name} ({label})";
    }

    private static List<string> Labels(IReadOnlyList<EntityRecord> entities, Func<EntityRecord, string> label) =>
        entities.Select(label).Distinct().ToList();

    private string Label(EntityRecord entity) => entity.Code is { } code && !Collective.Contains(code)
        ? nameOf(code) ?? code
        : Quote.OneLine(entity.Name ?? entity.EntityText);

    private string LabelWithSector(EntityRecord entity) => entity.Sector is { } sector ? $"{Label(entity)} {sector}" : Label(entity);
}
