using Chancery.Coding.Entities;
using Chancery.Coding.Events;
using Chancery.Coding.Status;
using Chancery.Knowledge;
using Chancery.Language;
using Chancery.Records;

namespace Chancery.Coding;

/// <summary>Writes the contract's records of one article; here, once, offsets become code points.</summary>
internal sealed class RecordWriter(string articleId, Document document, CodePoints points, Ontology ontology)
{
    public SpanRecord Span(TextSpan span) => new(points.FromUtf16(span.Start), points.FromUtf16(span.End));

    public List<EventRecord> Events(IReadOnlyList<CodedEvent> events, IReadOnlyList<string> contexts) =>
        [.. events.Select((e, i) => Event(e, $"{articleId}#e{i + 1}", contexts))];

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
            Reason = entity.Reason,
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
            DateType = "unresolved",
            DateReason = "no date is read yet",
            LocReason = "no place is read yet",
            EventText = [.. trigger.Select(w => w.Text)],
            Trigger = Span(new TextSpan(trigger[0].Span.Start, trigger[^1].Span.End)),
            TextInfo = new TextInfoRecord(coded.Sentence.Index, sentence.Start, sentence.End),
            Rule = coded.Rule,
        };
    }
}
