using Chancery.Coding.Clauses;
using Chancery.Coding.Dates;
using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>Says where the events of one document happened: by their own clause, what it takes up from before, or the dateline; or not at all.</summary>
/// <remarks>Made for one document; not shared between threads.</remarks>
internal sealed class PlaceResolver
{
    // A finer place of the same country is preferred to a country or region that belongs to the event as closely.
    private const int AsClose = 4;

    private const int DeepestInheritance = 2;

    // Sentences.
    private const int FarthestDeed = 2;

    private readonly Document _document;
    private readonly PlaceMentions _mentions;
    private readonly PlaceExpressions _expressions;
    private readonly PlaceAttachment _attachment;
    private readonly PlaceInheritance _inheritance;
    private readonly PlaceReferences _references;
    private readonly Dateline? _dateline;

    public PlaceResolver(Document document, KnowledgeBase knowledge, PlaceGazetteer gazetteer)
    {
        _document = document;
        var words = new PlaceVocabulary(knowledge.PlaceWords, knowledge.References);
        var clauses = new PlaceClauses(words);
        _mentions = new PlaceMentions(document, knowledge, gazetteer, words);
        _expressions = new PlaceExpressions(document, _mentions, new PlaceChoice(_mentions, new PlaceEvidence(document, _mentions)), words);
        _attachment = new PlaceAttachment(words, new PlaceRoles(words, clauses), clauses);
        _inheritance = new PlaceInheritance(words);
        _references = new PlaceReferences(document, _expressions, words, IsInDateline);
        _dateline = Dateline.Find(document);
    }

    /// <param name="verb">The light verb that carries an event noun; the predicate itself where there is none.</param>
    /// <param name="mainOfLead">The event is the main one of the lead sentence: the dateline tells its place.</param>
    /// <returns>The place and its reason; null and why there is none.</returns>
    public (EventPlace? Place, string Reason) Resolve(Word predicate, Word verb, bool mainOfLead)
    {
        List<PlaceExpression> own = Ranked(predicate, verb);
        if (Best(own) is { } place)
        {
            return (place, place.Reason);
        }

        // What the clause names and nobody knows is not made good by what stands elsewhere.
        PlaceExpression? unresolved = own.Find(e => e.Finding.NamesPlace);
        if (unresolved is not null)
        {
            return (null, unresolved.Finding.Reason);
        }

        if (_references.Of(predicate, verb) is { Place: { Finding.Place: { } earlier } expression, Reference: var words })
        {
            return (earlier with { Reason = $"{words} refers back to '{_mentions.Text(expression.Mention)}'; {earlier.Reason}" }, earlier.Reason);
        }

        if (OfEarlierDeed(predicate) is { } same)
        {
            return (same, same.Reason);
        }

        return mainOfLead && _dateline is not null && OfDateline(_dateline) is { } filed
            ? (filed, filed.Reason)
            : (null, Actor(predicate, verb) ?? "no place in the event's own clause");
    }

    // The nearest first.
    private List<PlaceExpression> Ranked(Word predicate, Word verb, int depth = 0)
    {
        List<(int Rank, PlaceExpression Place)> found = [];
        foreach (PlaceExpression place in _expressions.Of(predicate.Sentence))
        {
            if (!IsInDateline(place) && place.Mention.End <= _document.WordCount && _attachment.Rank(place, predicate, verb) is { } rank)
            {
                found.Add((rank, place));
            }
        }

        List<PlaceExpression> ranked = [.. found.OrderBy(f => f.Rank).ThenBy(f => Math.Abs(f.Place.Anchor.Index - predicate.Index)).Select(f => f.Place)];
        if (ranked.Count > 0)
        {
            return ranked;
        }

        if (PlaceInheritance.RelativeOf(verb) is { } relative)
        {
            return [.. _expressions.Of(verb.Sentence).FindAll(e => e.Mention.End <= relative.Index).TakeLast(1)];
        }

        foreach (Word other in depth < DeepestInheritance ? _inheritance.SamePlace(predicate, verb) : [])
        {
            if (Ranked(other, other, depth + 1) is { Count: > 0 } inherited)
            {
                return inherited;
            }
        }

        return [];
    }

    // "the killing", "that raid": one of which the text has told, and where.
    private EventPlace? OfEarlierDeed(Word predicate)
    {
        if (predicate.Tag != PartOfSpeech.Noun || predicate.Child(Relation.Det) is not { Lemma: "the" or "that" or "this" } || !_inheritance.IsDeed(predicate))
        {
            return null;
        }

        int farthest = _document[new Sentence(_document, Math.Max(0, predicate.Sentence.Index - FarthestDeed)).First].Index;
        for (int i = predicate.Index - 1; i >= farthest; i--)
        {
            if (_inheritance.IsDone(_document[i]) && Best(Ranked(_document[i], _document[i])) is { } place)
            {
                return place with { Reason = $"'{predicate.Text}' refers back to '{_document[i].Text}'; {place.Reason}" };
            }
        }

        return null;
    }

    private static EventPlace? Best(List<PlaceExpression> ranked)
    {
        if (ranked.Find(e => e.Finding.Place is not null)?.Finding.Place is not { } best)
        {
            return null;
        }

        return ranked.Take(AsClose).Select(e => e.Finding.Place).FirstOrDefault(p => p is not null && p.CountryCode == best.CountryCode && Fineness(p) > Fineness(best)) ?? best;
    }

    private static int Fineness(EventPlace place) => place.Resolution switch
    {
        "country" => 0,
        "province" or "district" => 1,
        _ => 2,
    };

    private EventPlace? OfDateline(Dateline dateline)
    {
        int first = _document.FirstWordEndingAfter(dateline.Place.Start);
        PlaceExpression? place = _expressions.Of(_document[first].Sentence).Find(e => IsInDateline(e) && !e.Mention.IsPeople);
        return place?.Finding.Place is { } found ? found with { Reason = $"the dateline; {found.Reason}" } : null;
    }

    private bool IsInDateline(PlaceExpression place)
    {
        TextSpan span = _mentions.Span(place.Mention.First, place.Mention.End);
        return _dateline is { } dateline && span.Start >= dateline.Span.Start && span.End <= dateline.Span.End;
    }

    // "at the United Nations": an actor stands where a place would.
    private string? Actor(Word predicate, Word verb)
    {
        foreach (Word word in predicate.Sentence.Words)
        {
            bool where = word.Tag == PartOfSpeech.ProperNoun && word.IsWithin(verb) && ArgumentReader.Preposition(word) is "in" or "at" or "near";
            if (where && (word.Name is { Kind: NameKind.Person or NameKind.Organisation } || _mentions.IsActor(word.LeftEdge + 1, word.Index + 1) || _mentions.IsActor(word.Index, word.Index + 1)))
            {
                string text = word.Name?.Span is { } span ? _document.Slice(span) : word.Text;
                return $"'{text}' is an actor, not a place";
            }
        }

        return null;
    }
}
