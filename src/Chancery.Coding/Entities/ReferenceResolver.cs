using Chancery.Coding.Clauses;
using Chancery.Language;

namespace Chancery.Coding.Entities;

/// <summary>Pronouns to the entities they stand for: nearest fitting subject first, and a refusal where two are level.</summary>
/// <remarks>
/// After Hobbs's preference for subjects and recency, within this sentence and the two before it. "he" and "she" take persons,
/// "it" states and organisations, "they" any plural or collective.
/// </remarks>
internal sealed class ReferenceResolver(EntityResolver entities)
{
    private const int SentencesBack = 2;

    public ResolvedEntity Resolve(Word pronoun)
    {
        if (pronoun.Features.HasAny(Feature.FirstPerson) || pronoun.Features.Has(Feature.SecondPerson) || pronoun.Lemma is "i" or "we" or "you" or "my" or "our" or "your")
        {
            return Refuse(pronoun, $"'{pronoun.Text}' is whoever speaks");
        }

        Func<ResolvedEntity, bool>? fits = pronoun.Lemma.ToLowerInvariant() switch
        {
            "he" or "she" or "his" or "her" or "him" or "himself" or "herself" => e => e.Kind == EntityKind.Person || (e.Kind == EntityKind.Description && !e.Head.Features.Has(Feature.Plural)),
            "it" or "its" or "itself" => e => e.Kind is EntityKind.State or EntityKind.Organisation or EntityKind.Group || (e.Kind == EntityKind.Description && NounKinds.IsBody(e.Head)),
            "they" or "their" or "them" or "themselves" => e => e.Head.Features.Has(Feature.Plural) || e.Kind is EntityKind.Organisation or EntityKind.Group || e.Head.HasChild(Relation.Conj),
            _ => null,
        };
        if (fits is null)
        {
            return Refuse(pronoun, $"'{pronoun.Text}' names no actor");
        }

        Document document = pronoun.Document;
        int sentence = pronoun.Sentence.Index;
        for (int s = sentence; s >= Math.Max(0, sentence - SentencesBack); s--)
        {
            int before = s == sentence ? pronoun.Index : document.SentenceAt(s).End;
            if (Find(document.SentenceAt(s), before, pronoun, fits, subjectsOnly: true) is { } subject)
            {
                return As(pronoun, subject);
            }

            if (Find(document.SentenceAt(s), before, pronoun, fits, subjectsOnly: false) is { } other)
            {
                return As(pronoun, other);
            }
        }

        return Refuse(pronoun, $"nothing before '{pronoun.Text}' fits it");
    }

    private ResolvedEntity? Find(Sentence sentence, int before, Word pronoun, Func<ResolvedEntity, bool> fits, bool subjectsOnly)
    {
        ResolvedEntity? found = null;
        for (int i = before - 1; i >= sentence.First; i--)
        {
            Word word = sentence.Document[i];
            bool subject = word.Relation is Relation.Nsubj or Relation.NsubjPass;
            bool other = word.Relation.Universal() is Relation.Obj or Relation.Obl or Relation.Nmod or Relation.Iobj || word.Relation == Relation.OblAgent;
            if (word.Tag is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun) || (subjectsOnly ? !subject : !other) || pronoun.IsWithin(word) && subject is false)
            {
                continue;
            }

            // A pronoun and the object or subject beside it in one clause are two different things; a phrase before the clause
            // may name whom it means ("under President Putin, he …").
            bool argument = word.Relation.Universal() is Relation.Nsubj or Relation.Obj or Relation.Iobj;
            if (argument && word.Head is { } verb && pronoun.Head == verb && pronoun.Relation != Relation.NmodPoss)
            {
                continue;
            }

            ResolvedEntity candidate = entities.Resolve(word);
            if (!candidate.IsActor || !fits(candidate))
            {
                continue;
            }

            if (subjectsOnly)
            {
                return candidate;
            }

            // A description farther away does not make a named person doubtful.
            if (found is { Kind: EntityKind.Person } && candidate.Kind == EntityKind.Description)
            {
                continue;
            }

            if (found is not null && (found.Code, found.Name) != (candidate.Code, candidate.Name))
            {
                return null;
            }

            found = candidate;
        }

        return found;
    }

    private static ResolvedEntity As(Word pronoun, ResolvedEntity entity) => entity with
    {
        Head = pronoun,
        Span = pronoun.Span,
        Antecedent = entity.Antecedent ?? entity.Head,
        Reason = $"'{pronoun.Text}' is {entity.Name ?? $"'{entity.Head.Document.Slice(entity.Span)}'"} ({entity.Reason})",
    };

    private static ResolvedEntity Refuse(Word pronoun, string reason) =>
        new(pronoun, pronoun.Span, EntityKind.Unknown, null, null, [], null, null, reason);
}
