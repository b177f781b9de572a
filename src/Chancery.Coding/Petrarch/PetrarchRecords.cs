using Chancery.Coding.Dates;
using Chancery.Coding.Status;
using Chancery.Knowledge;
using Chancery.Language;
using Chancery.Records;
using NodaTime;

namespace Chancery.Coding.Petrarch;

/// <summary>Writes what PETRARCH's dictionaries gave as the contract's records.</summary>
/// <remarks>
/// An event is written where its code is one of CAMEO's that PLOVER knows; the others (CAMEO's statements and appeals, codes of other
/// ontologies) have no type to stand under. Status and date are read from the tree as for every article; places and claims are not in
/// PETRARCH's dictionaries.
/// </remarks>
public sealed class PetrarchRecords(KnowledgeBase knowledge)
{
    private const int CodePart = 3;

    private readonly Ontology _ontology = knowledge.Ontology;
    private readonly StatusReader _status = new(knowledge.Status);

    public CodedArticle Write(Article article, Document document, PetrarchCoding coding)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(coding);
        var points = new CodePoints(document.Text);
        var dates = new DateResolver(document, PetrarchCoder.Day(article.Published) is { } day ? LocalDate.FromDateOnly(day) : null);
        List<EventRecord> events = [];
        foreach (PetrarchEvent coded in coding.Events)
        {
            if (_ontology.FromCameo(coded.Code) is { } meaning)
            {
                events.Add(Record(coded, meaning, $"{article.Id}#e{events.Count + 1}", document, points, dates));
            }
        }

        return CodedArticle.Of(article) with
        {
            Sentences = [.. document.Sentences.Select(s => Span(s.Span, points))],
            Names = [.. document.Names.Select(n => new NameRecord(Span(n.Span, points).Start, Span(n.Span, points).End, document.Slice(n.Span), n.Code))],
            Events = events,
            Issues = coding.Issues,
            Skipped = coding.Discarded,
        };
    }

    private EventRecord Record(PetrarchEvent coded, CameoMeaning meaning, string id, Document document, CodePoints points, DateResolver dates)
    {
        (EventStatus status, string why) = _status.Read(coded.Verb, coded.Verb);
        EventDate date = dates.Resolve(coded.Verb, coded.Verb, status == EventStatus.Future, status == EventStatus.Hypothetical);
        SpanRecord sentence = Span(coded.Verb.Sentence.Span, points);
        return new EventRecord
        {
            Id = id,
            Event = [meaning.Type.Name()],
            Mode = meaning.Mode is { } mode ? [mode] : [],
            Context = meaning.Contexts,
            QuadCode = (int)_ontology.Quad(meaning.Type),
            EventScale = _ontology.Scale(meaning.Type, meaning.Mode),
            Cameo = coded.Code,
            Actor = [Entity(coded.Source, document, points)],
            Recipient = [Entity(coded.Target, document, points)],
            Status = status.Name(),
            Date = date.Date,
            Enddate = date.EndDate,
            DateType = date.Type.Name(),
            DateText = date.Text,
            DateReason = date.Reason,
            LocReason = "PETRARCH's dictionaries hold no places",
            EventText = [.. Enumerable.Range(coded.Form.First, coded.Form.Last - coded.Form.First + 1).Select(i => document[i].Text)],
            Trigger = Span(new TextSpan(document[coded.Form.First].Span.Start, document[coded.Form.Last].Span.End), points),
            TextInfo = new TextInfoRecord(coded.Verb.Sentence.Index, sentence.Start, sentence.End),
            Rule = why.Length == 0 ? coded.Rule : $"{coded.Rule}; {why}",
        };
    }

    // "ARNGOVMIL" is the actor ARN with the sectors GOV and MIL; "---GOV" the sector alone.
    private static EntityRecord Entity(PhraseCode phrase, Document document, CodePoints points)
    {
        string[] parts = [.. phrase.Code.Chunk(CodePart).Select(c => new string(c))];
        SpanRecord span = Span(new TextSpan(document[phrase.First].Span.Start, document[phrase.Last].Span.End), points);
        return new EntityRecord
        {
            Code = phrase.HasActor ? parts[0] : null,
            Sector = parts.ElementAtOrDefault(1),
            OtherSectors = [.. parts.Skip(2)],
            EntityText = points.Slice(document.Text, span.Start, span.End),
            Start = span.Start,
            End = span.End,
            Name = phrase.Name,
            Reason = $"{phrase.Code}: {phrase.Reason}",
        };
    }

    private static SpanRecord Span(TextSpan span, CodePoints points) => new(points.FromUtf16(span.Start), points.FromUtf16(span.End));
}
