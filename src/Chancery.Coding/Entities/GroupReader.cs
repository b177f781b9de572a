using Chancery.Coding.Entities.References;
using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Entities;

/// <summary>Phrases that stand for several actors at once.</summary>
internal static class GroupReader
{
    private const int SentencesBack = 3;

    private static readonly HashSet<string> Collectives = new(StringComparer.Ordinal)
    {
        "country", "nation", "state", "power", "government", "side", "party", "ally", "neighbour", "neighbor", "leader", "president", "minister", "capital", "republic", "kingdom",
    };

    /// <summary>The actors, or null where the phrase stands for one or none.</summary>
    public static IReadOnlyList<ResolvedEntity>? Read(Word head, EntityResolver entities)
    {
        // "both" alone
        if (head.Chars is "both" or "Both" && head.Tag is PartOfSpeech.Determiner or PartOfSpeech.Pronoun or PartOfSpeech.CoordinatingConjunction && Quantifiers.PartOf(head) is null)
        {
            return Before(head, entities);
        }

        if (head.Tag is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun))
        {
            return null;
        }

        return Modifiers(head, entities) ?? Behind(head, entities) ?? (Collectives.Contains(head.Lemma) && head.Features.Has(Feature.Plural) ? Listed(head, entities) ?? Before(head, entities) : null);
    }

    // "the Russian and North Korean leaders", "a joint American-British declaration": one of each.
    private static List<ResolvedEntity>? Modifiers(Word head, EntityResolver entities)
    {
        NounPhrase phrase = NounPhrase.Of(head);
        List<ActorSpan> states = Spans(head.Document, phrase.First, head.Index, entities).FindAll(s => s.Candidates[0].Entry.Kind == ActorKind.State);
        if (states.Select(s => s.Candidates[0].Entry.Code).Distinct(StringComparer.Ordinal).Count() < 2)
        {
            return null;
        }

        ResolvedEntity whole = entities.Resolve(head);
        return [.. states.Select(s => One(head, s, whole.Sector, $"'{head.Text}' of several countries"))];
    }

    // "the air forces of Egypt and Sudan": one of each.
    private static List<ResolvedEntity>? Behind(Word head, EntityResolver entities)
    {
        if (!head.Features.Has(Feature.Plural) || head.Tag != PartOfSpeech.Noun)
        {
            return null;
        }

        foreach (Word child in head.Children)
        {
            if (child.Index > head.Index && child.Relation == Relation.Nmod && child.HasChild(Relation.Conj) && Clauses.ArgumentReader.Preposition(child) == "of")
            {
                List<ActorSpan> states = Spans(head.Document, child.LeftEdge, child.RightEdge + 1, entities).FindAll(s => s.Candidates[0] is { Kind: not ActorMatchKind.Demonym, Entry.Kind: ActorKind.State });
                ResolvedEntity whole = entities.Resolve(head);
                return states.Count < 2 || states.Count != NounPhrase.Members(child).Count ? null : [.. states.Select(s => One(head, s, whole.Sector, $"'{head.Text}' of several countries"))];
            }
        }

        return null;
    }

    // "those four countries (the United States, Britain, …)": a list that hangs on the noun.
    private static List<ResolvedEntity>? Listed(Word head, EntityResolver entities)
    {
        int end = head.Index + 1;
        foreach (Word child in head.Children)
        {
            if (child.Index > head.Index && child.Relation.Universal() is Relation.Appos or Relation.Nmod or Relation.List or Relation.Parataxis or Relation.Dep or Relation.Conj && child.Tag != PartOfSpeech.Verb)
            {
                end = Math.Max(end, child.RightEdge + 1);
            }
        }

        List<ActorSpan> states = Spans(head.Document, head.Index + 1, end, entities).FindAll(s => s.Candidates[0].Entry.Kind is ActorKind.State);
        return states.Count < 2 ? null : [.. states.Select(s => One(head, s, null, $"listed behind '{head.Text}'"))];
    }

    // "the two countries", "both sides": the nearest list of as many, a few sentences back at most.
    private static List<ResolvedEntity>? Before(Word head, EntityResolver entities)
    {
        if (Count(head) is not { } wanted)
        {
            return null;
        }

        int sentence = head.Sentence.Index;
        for (int s = sentence; s >= Math.Max(0, sentence - SentencesBack); s--)
        {
            Sentence candidate = head.Document.SentenceAt(s);
            for (int i = (s == sentence ? head.Index : candidate.End) - 1; i >= candidate.First; i--)
            {
                Word word = head.Document[i];
                if (word.Relation == Relation.Conj || !word.HasChild(Relation.Conj))
                {
                    continue;
                }

                List<ResolvedEntity> members = [.. NounPhrase.Members(word).Select(entities.Resolve).Where(e => e.IsActor)];
                if (members.Count == wanted)
                {
                    return [.. members.Select(m => m with { Head = head, Antecedent = m.Antecedent ?? m.Head, Reason = $"'{head.Text}' are those named together before; {m.Reason}" })];
                }
            }
        }

        return null;
    }

    private static int? Count(Word head)
    {
        if (head.Chars is "both" or "Both")
        {
            return 2;
        }

        foreach (Word child in head.Children)
        {
            switch (child.Lemma.ToLowerInvariant())
            {
                case "two" or "both" or "2":
                    return 2;
                case "three" or "3":
                    return 3;
                case "four" or "4":
                    return 4;
                case "five" or "5":
                    return 5;
            }
        }

        return null;
    }

    private static ResolvedEntity One(Word head, ActorSpan span, string? sector, string reason)
    {
        Document document = head.Document;
        ActorEntry entry = span.Candidates[0].Entry;
        var characters = new TextSpan(document[span.First].Span.Start, document[span.End - 1].Span.End);
        return new ResolvedEntity(document[span.End - 1], characters, EntityKind.State, entry.Code, sector, [], entry.Name, null, $"{reason}; '{document.Slice(characters)}' is {entry.Name}") { Entry = entry };
    }

    private static List<ActorSpan> Spans(Document document, int first, int end, EntityResolver entities)
    {
        List<ActorSpan> result = [];
        for (int i = first; i < end && i < document.WordCount;)
        {
            if (entities.Words.ActorAt(i) is { } span)
            {
                result.Add(span);
                i = span.End;
            }
            else
            {
                i++;
            }
        }

        return result;
    }
}
