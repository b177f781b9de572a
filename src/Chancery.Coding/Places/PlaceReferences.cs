using Chancery.Coding.Clauses;
using Chancery.Knowledge.Places;
using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>Places that an event's clause takes up from before: "there", "the town", "it", "its northern gate".</summary>
internal sealed class PlaceReferences(Document document, PlaceExpressions expressions, PlaceVocabulary words, Predicate<PlaceExpression> isInDateline)
{
    // Sentences: a description is understood from farther than a pronoun.
    private const int FarthestDescription = 3, FarthestPronoun = 1;

    /// <summary>The earlier words that are meant, and the words that mean them; null where the clause takes up none.</summary>
    public (PlaceExpression Place, string Reference)? Of(Word predicate, Word verb)
    {
        foreach (Word word in predicate.Sentence.Words)
        {
            if (KindOf(word, predicate, verb) is { } kind && Before(word, kind) is { } place)
            {
                return (place, word.Text);
            }
        }

        return SubjectOnTheWay(predicate, verb) is { } reached ? (reached, "its subject") : null;
    }

    private enum Kind : byte
    {
        Pronoun,
        Anywhere,
        Settlement,
        Part,
        Site,
    }

    private Kind? KindOf(Word word, Word predicate, Word verb)
    {
        string lemma = word.Lemma.ToLowerInvariant();
        if (lemma == "there")
        {
            bool existential = word.Next is { } next && next.Lemma is "be" or "have" or "seem" or "'s";
            return !existential && BelongsTo(word, predicate, verb) ? Kind.Anywhere : null;
        }

        if (word.Chars is "it" or "It")
        {
            bool taken = word.Relation.Universal() is Relation.Obj && word.Head is { } head && (head == predicate || head == verb) && words.Has(PlaceWordList.Taking, head);
            return taken ? Kind.Pronoun : null;
        }

        if (word.Chars is "its" or "Its")
        {
            return word.Head is { } owned && words.IsPlace(owned) && ArgumentReader.Preposition(owned) is "at" or "in" or "outside" or "near" or "on" or "" && BelongsTo(owned, predicate, verb)
                ? Kind.Pronoun
                : null;
        }

        bool described = word.Tag == PartOfSpeech.Noun && word.Child(Relation.Det) is { Lemma: "the" or "that" or "this" } && !HasName(word);
        if (!described)
        {
            return null;
        }

        Kind? kind = lemma switch
        {
            "city" or "town" or "village" or "port" or "capital" or "settlement" or "suburb" => Kind.Settlement,
            "province" or "region" or "district" or "state" or "territory" or "island" or "valley" or "area" or "enclave" or "peninsula" => Kind.Part,
            _ => words.Has(PlaceWordList.Site, word) ? Kind.Site : null,
        };
        return kind is not null && (Owns(word) is { } thing ? BelongsTo(thing, predicate, verb) || thing == predicate : IsWhereOrTaken(word, predicate, verb)) ? kind : null;
    }

    // "the town's grain silos", "the city prison"
    private static Word? Owns(Word word) => word.Relation.Universal() is Relation.Nmod or Relation.Compound && word.Relation is Relation.NmodPoss or Relation.Compound && word.Head is { } thing ? thing : null;

    private bool IsWhereOrTaken(Word word, Word predicate, Word verb)
    {
        string preposition = ArgumentReader.Preposition(word);
        bool where = preposition is "in" or "at" or "near" or "outside" or "across" or "around" or "through" or "throughout" or "on" or "into" or "from" or "to" or "of";
        bool taken = preposition.Length == 0 && word.Relation.Universal() is Relation.Obj or Relation.Nsubj && word.Head is { } head && (head == predicate || head == verb)
            && words.Has(PlaceWordList.Taking, head) && (word.Relation != Relation.Nsubj);
        return taken || (where && BelongsTo(word, predicate, verb));
    }

    // Below the event, with no other clause between.
    private static bool BelongsTo(Word word, Word predicate, Word verb)
    {
        for (Word at = word; at.Head is { } head; at = head)
        {
            if (head == predicate || head == verb)
            {
                return true;
            }

            if (head.Tag == PartOfSpeech.Verb)
            {
                return false;
            }
        }

        return false;
    }

    private static bool HasName(Word noun)
    {
        foreach (Word child in noun.Children)
        {
            if (child.Tag == PartOfSpeech.ProperNoun || child.Features.Has(Feature.Relative))
            {
                return true;
            }
        }

        return false;
    }

    private PlaceExpression? Before(Word reference, Kind kind)
    {
        int farthest = kind is Kind.Settlement or Kind.Part or Kind.Site ? FarthestDescription : FarthestPronoun;
        for (int index = reference.Sentence.Index; index >= Math.Max(0, reference.Sentence.Index - farthest); index--)
        {
            List<PlaceExpression> fitting = expressions.Of(new Sentence(document, index)).FindAll(e => e.End <= reference.Index && (kind == Kind.Site ? IsAt(e, reference) : Fits(e, e.Finding.Place, kind)));
            if (fitting.Count == 0 || (index == reference.Sentence.Index && kind == Kind.Pronoun))
            {
                continue;
            }

            // A town that a sentence is about goes before one that it names besides.
            // A dateline is where the report was written; the text's own words come first.
            if (fitting.FindAll(e => !isInDateline(e)) is { Count: > 0 } told)
            {
                fitting = told;
            }

            return fitting.Find(e => kind == Kind.Settlement && e.Qualifiers.Wording == PlaceWording.Settlement)
                ?? fitting.Find(IsAbout)
                ?? fitting[^1];
        }

        return null;
    }

    // A name that nobody knows may be any of them.
    private static bool Fits(PlaceExpression expression, EventPlace? place, Kind kind) => place is null || kind switch
    {
        Kind.Settlement => place.Resolution == "city" || (place.Resolution is "province" && expression.Mention.Towns.Count > 0),
        Kind.Part => place.Resolution is "province" or "district" || expression.Mention.Features.Any(f => f.Kind is not (PlaceFeatureKind.Site or PlaceFeatureKind.Town)),
        _ => !expression.Mention.IsPeople && place.Resolution != "country",
    };

    // "the prison": one that was named, or stood somewhere, before.
    private bool IsAt(PlaceExpression expression, Word site) =>
        expression.Site?.Lemma == site.Lemma || (expression.Start > expression.Sentence.First && document[expression.Start - 1].Lemma == site.Lemma) || (expression.Anchor.Head is { Tag: PartOfSpeech.Noun } outer && outer.Lemma == site.Lemma);

    // "the mayor of Nablus said" is about the mayor.
    private bool IsAbout(PlaceExpression expression)
    {
        if (expression.Preposition == "of" && expression.Anchor.Head is { } whose && !words.IsPlace(whose) && !words.Has(PlaceWordList.Resident, whose))
        {
            return false;
        }

        for (Word at = expression.Anchor; at.Head is { } head; at = head)
        {
            if (at.Relation.Universal() == Relation.Nsubj)
            {
                return true;
            }

            if (ArgumentReader.IsPredicate(head) && at.Relation.Universal() != Relation.Nmod)
            {
                return false;
            }
        }

        return false;
    }

    // "The delegation reached Ashgabat. In the morning it met the president": who came to a place acts there.
    private PlaceExpression? SubjectOnTheWay(Word predicate, Word verb)
    {
        bool pronoun = false;
        foreach (Word child in verb.Children)
        {
            pronoun |= child.Relation.Universal() is Relation.Nsubj or Relation.Obj && (IsPersonal(child) || (child.Child(Relation.NmodPoss) is { } owner && IsPersonal(owner)));
        }

        if (!pronoun || predicate.Sentence.Index == 0 || words.Has(PlaceWordList.Retelling, verb) || !IsMainClause(verb))
        {
            return null;
        }

        List<PlaceExpression> before = expressions.Of(new Sentence(document, predicate.Sentence.Index - 1));
        return before.FindLast(e => e.Finding.Place is not null && e.Preposition != "from" && ArrivesAt(e));
    }

    private static bool IsPersonal(Word word) => word.Tag is PartOfSpeech.Pronoun or PartOfSpeech.Determiner && word.Chars is not ("who" or "which" or "that" or "this" or "what" or "I" or "we" or "you");

    private static bool IsMainClause(Word verb) => verb.IsRoot || verb.Relation == Relation.Conj || (verb.Relation.Universal() == Relation.Ccomp && verb.Head is { IsRoot: true });

    private bool ArrivesAt(PlaceExpression expression)
    {
        // "the delegation is in Hanoi"
        if (expression.Anchor is { IsRoot: true } there && there.HasChild(Relation.Cop) && expression.Preposition.Length > 0)
        {
            return true;
        }

        for (Word at = expression.Anchor; at.Head is { } head; at = head)
        {
            if (head.Tag == PartOfSpeech.Verb)
            {
                return words.Has(PlaceWordList.Staying, head) && (head.IsRoot || head.Relation == Relation.Conj);
            }
        }

        return false;
    }
}
