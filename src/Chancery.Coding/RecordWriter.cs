using Chancery.Coding.Claims;
using Chancery.Coding.Dates;
using Chancery.Coding.Entities;
using Chancery.Coding.Events;
using Chancery.Coding.Status;
using Chancery.Knowledge;
using Chancery.Knowledge.Claims;
using Chancery.Language;
using Chancery.Records;

namespace Chancery.Coding;

/// <summary>Writes the contract's records of one article; here, once, offsets become code points.</summary>
internal sealed class RecordWriter(string articleId, Document document, CodePoints points, Ontology ontology)
{
    public SpanRecord Span(TextSpan span) => new(points.FromUtf16(span.Start), points.FromUtf16(span.End));

    public List<EventRecord> Events(IReadOnlyList<CodedEvent> events, IReadOnlyList<AttributedClaim> claims, IReadOnlyList<string> contexts) =>
        [.. events.Select((e, i) => Event(e, EventId(i), contexts) with
        {
            Claims = [.. Enumerable.Range(0, claims.Count).Where(c => claims[c].Events.Contains(i)).Select(ClaimId)],
        })];

    public List<ClaimRecord> Claims(IReadOnlyList<AttributedClaim> claims) => [.. claims.Select((c, i) => Claim(c, ClaimId(i)))];

    public EntityRecord Entity(ResolvedEntity entity)
    {
        SpanRecord span = Span(entity.Span);
        return new EntityRecord
        {
            Code = entity.Code,
            Sector = entity.Sector,
            OtherSectors = entity.OtherSectors,
            EntityText = document.Slice(entity.Span),
            Start = span.Start,
            End = span.End,
            Name = entity.Name,
            Office = entity.Office,
            IdentifierId = entity.Entry?.Identifier,
            IdentifierText = entity.Entry is { Identifier: not null, Name: var name } ? name : null,
            Reason = entity.Reason,
        };
    }

    private string EventId(int index) => $"{articleId}#e{index + 1}";

    private string ClaimId(int index) => $"{articleId}#c{index + 1}";

    private ClaimRecord Claim(AttributedClaim attributed, string id)
    {
        FoundClaim claim = attributed.Claim;
        return new ClaimRecord
        {
            Id = id,
            Source = claim.Source is { } source ? new ClaimSourceRecord(Span(source).Start, Span(source).End, document.Slice(source), attributed.Source is null ? null : Entity(attributed.Source)) : null,
            SourceReason = claim.SourceReason,
            Cue = [.. claim.Cue.Select(c => new TextSpanRecord(Span(c).Start, Span(c).End, document.Slice(c)))],
            Content = [.. claim.Content.Select(Span)],
            Stance = claim.Stance.Name(),
            Events = [.. attributed.Events.Select(EventId)],
        };
    }

    private EventRecord Event(CodedEvent coded, string id, IReadOnlyList<string> contexts)
    {
        IReadOnlyList<Word> trigger = coded.Reading.Binding.Trigger;
        SpanRecord sentence = Span(coded.Sentence.Span);
        return new EventRecord
        {
            Id = id,
            Event = [coded.Type.Name()],
            Mode = coded.Mode is { } mode ? [mode] : [],
            Context = contexts,
            QuadCode = (int)ontology.Quad(coded.Type),
            EventScale = ontology.Scale(coded.Type, coded.Mode),
            Cameo = coded.Cameo,
            Actor = [.. coded.Actors.Select(Entity)],
            Recipient = [.. coded.Recipients.Select(Entity)],
            Status = coded.Status.Name(),
            Date = coded.Date?.Date,
            Enddate = coded.Date?.EndDate,
            DateType = (coded.Date?.Type ?? DateType.Unresolved).Name(),
            DateText = coded.Date?.Text,
            DateReason = coded.Date?.Reason ?? "no date was asked for",
            EventLoc = coded.Place is { } place
                ? new LocationRecord(document.Slice(place.Span), place.ResolvedName, place.Lat, place.Lon, place.CountryCode, place.Resolution)
                : null,
            LocReason = coded.PlaceReason,
            EventText = [.. trigger.Select(w => w.Text)],
            Trigger = Span(new TextSpan(trigger[0].Span.Start, trigger[^1].Span.End)),
            TextInfo = new TextInfoRecord(coded.Sentence.Index, sentence.Start, sentence.End),
            Rule = coded.Rule,
            Size = coded.Size is { } size ? new SizeRecord(size.Dead, size.Injured, size.Arrested) : null,
        };
    }
}
