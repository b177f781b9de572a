using Chancery.Coding.Claims;
using Chancery.Coding.Clauses;
using Chancery.Coding.Dates;
using Chancery.Coding.Entities;
using Chancery.Coding.Events;
using Chancery.Coding.Places;
using Chancery.Coding.Relations;
using Chancery.Coding.Status;
using Chancery.Knowledge;
using Chancery.Language;
using Chancery.Language.Embedding;
using Chancery.Records;
using NodaTime;
using NodaTime.Text;

namespace Chancery.Coding;

/// <summary>Analysed articles → coded articles.</summary>
/// <remarks>Immutable; any number of threads may code with one coder. The same article and knowledge give the same records.</remarks>
public sealed class Coder
{
    private readonly KnowledgeBase _knowledge;
    private readonly PlaceGazetteer _gazetteer;
    private readonly EventCoder _events;
    private readonly ClaimFinder _claims;
    private readonly Relater _relater;

    /// <param name="vectors">The language model's, by which nouns that stand in no object class are judged.</param>
    public Coder(KnowledgeBase knowledge, PlaceGazetteer gazetteer, WordVectors vectors)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _knowledge = knowledge;
        _gazetteer = gazetteer;
        var neighbours = new ClassNeighbours(knowledge.Frames.Classes, vectors);
        var finder = new EventFinder(knowledge, neighbours);
        _events = new EventCoder(knowledge, finder, new PartyReader(knowledge), new StatusReader(knowledge.Status));
        _claims = new ClaimFinder(knowledge.Claims);
        _relater = new Relater(knowledge, finder, neighbours, new RelationSenses(knowledge.Senses, vectors));
    }

    public CodedArticle Code(Article article, Document document)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(document);
        var points = new CodePoints(document.Text);
        LocalDate? published = Day(article.Published);
        var entities = new EntityResolver(document, _knowledge, Partial(published));
        List<CodedEvent> events = [.. _events.Code(document, entities, article.Title).Select(Dating(document, published)).Select(Placing(document))];
        List<AttributedClaim> claims = Attribution.Read(_claims.Find(document), events, entities);
        var writer = new RecordWriter(article.Id, document, points, _knowledge.Ontology);
        return CodedArticle.Of(article) with
        {
            Sentences = [.. document.Sentences.Select(s => writer.Span(s.Span))],
            Names = [.. KnownNames.Of(document, entities.Words, _gazetteer).Select(n => new NameRecord(points.FromUtf16(n.Span.Start), points.FromUtf16(n.Span.End), document.Slice(n.Span), n.Code))],
            Events = writer.Events(events, claims, Contexts(document)),
            Claims = writer.Claims(claims),
        };
    }

    /// <summary>Names of persons and organisations that the knowledge lacks, in the order of the text, with what the text says of them.</summary>
    public IReadOnlyList<UnresolvedName> Unresolved(Article article, Document document)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(document);
        var entities = new EntityResolver(document, _knowledge, Partial(Day(article.Published)));
        return UnresolvedNames.Of(document, entities, KnownNames.Of(document, entities.Words, _gazetteer), _events.Code(document, entities, article.Title));
    }

    /// <summary>The event type between two given actors of a sentence; always an answer.</summary>
    public RelationAnswer Relate(Document document, TextSpan source, TextSpan target, TypeList list) => _relater.Relate(document, source, target, list);

    /// <summary>What a word of the document refers back to: the head of its antecedent; null for none.</summary>
    public Func<Word, Word?> References(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var entities = new EntityResolver(document, _knowledge, published: null);
        return word => entities.References.Of(word).Antecedent;
    }

    /// <summary>How a text is read, line by line, by the same decisions that coding takes.</summary>
    /// <param name="published">ISO date by which offices are judged; null when unknown.</param>
    public IEnumerable<string> Explain(Document document, string? published)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new Explanation(document, new EntityResolver(document, _knowledge, Partial(Day(published))), _events).Lines();
    }

    private Func<CodedEvent, CodedEvent> Dating(Document document, LocalDate? published)
    {
        var history = new History(_knowledge.Status, new DateResolver(document, published), published);
        return coded =>
        {
            (EventDate date, EventStatus status, string? past) = history.Date(coded.Status, coded.Predicate, coded.Verb);
            return coded with { Date = date, Status = status, Rule = past is not null ? $"{coded.Rule}; historical: {past}" : coded.Rule };
        };
    }

    // A dateline is the place of the lead sentence's main event only, which comes first.
    private Func<CodedEvent, int, CodedEvent> Placing(Document document)
    {
        var places = new PlaceResolver(document, _knowledge, _gazetteer);
        return (coded, index) =>
        {
            (EventPlace? place, string reason) = places.Resolve(coded.Predicate, coded.Verb, mainOfLead: index == 0 && coded.Sentence.Index == 0);
            return coded with { Place = place, PlaceReason = reason };
        };
    }

    private static LocalDate? Day(string? published) =>
        published is { Length: >= 10 } && LocalDatePattern.Iso.Parse(published[..10]) is { Success: true } day ? day.Value : null;

    private static PartialDate? Partial(LocalDate? day) => day is { } d ? new PartialDate(d.Year, d.Month, d.Day) : null;

    // A context holds for the document (manual 2.2); one word may be chance, two are not.
    private List<string> Contexts(Document document)
    {
        const int least = 2;
        string[] lemmas = new string[document.WordCount];
        for (int i = 0; i < lemmas.Length; i++)
        {
            lemmas[i] = document[i].Lemma.ToLowerInvariant();
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < lemmas.Length;)
        {
            if (_knowledge.Ontology.TryMatchContext(lemmas.AsSpan(i), out int length, out IReadOnlyList<string> contexts))
            {
                foreach (string context in contexts)
                {
                    counts[context] = counts.GetValueOrDefault(context) + 1;
                }
            }

            i += Math.Max(1, length);
        }

        return [.. _knowledge.Ontology.Contexts.Where(c => counts.GetValueOrDefault(c) >= least)];
    }
}
