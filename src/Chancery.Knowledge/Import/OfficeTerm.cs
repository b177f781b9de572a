namespace Chancery.Knowledge.Import;

/// <summary>The time of an office.</summary>
/// <param name="HasEnded">The source does not say that it is still held: ended, or unknown.</param>
/// <param name="Wrong">A date that is none; null where all are right.</param>
internal readonly record struct OfficeTerm(PartialDate? From, PartialDate? To, bool HasEnded, string? Wrong)
{
    public static OfficeTerm Of(FtmEntity occupancy)
    {
        string? wrong = null;
        PartialDate? from = Dates(occupancy, "startDate", ref wrong).Min(d => (PartialDate?)d);
        PartialDate? to = Dates(occupancy, "endDate", ref wrong).Max(d => (PartialDate?)d);
        return new OfficeTerm(from, to, occupancy.First("status") is "ended" or "unknown", wrong);
    }

    /// <summary>Offices end with their holder's life.</summary>
    public OfficeTerm Until(PartialDate? death) => death is { } died && To is null && (From is not { } from || from.First <= died.Last) ? this with { To = died } : this;

    private static List<PartialDate> Dates(FtmEntity occupancy, string property, ref string? wrong)
    {
        List<PartialDate> dates = [];
        foreach (string text in occupancy.Strings(property))
        {
            if (SourceDates.Read(text, out PartialDate date))
            {
                dates.Add(date);
            }
            else
            {
                wrong = text.Length > 40 ? text[..40] + "…" : text;
            }
        }

        return dates;
    }
}
