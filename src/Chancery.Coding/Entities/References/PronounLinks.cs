using Chancery.Coding.Clauses;
using Chancery.Language;

namespace Chancery.Coding.Entities.References;

/// <summary>Pronouns of the third person to the entity that stands out most among those that fit; a refusal where two are level.</summary>
internal sealed class PronounLinks(RecentReferents recent, Speakers speakers, Mention?[] mentionAt)
{
    // A second candidate this near to the first makes the choice a guess.
    private const double Level = 0.97;

    // How much of the salience of its other mentions an entity gets.
    private const double Repeated = 0.15;

    /// <summary>The entity; null with the reason in <see cref="Mention.Refusal"/>.</summary>
    /// <param name="sentence">All mentions of the pronoun's sentence.</param>
    /// <param name="settle">Joins a later mention of the sentence first, where the pronoun stands before its antecedent.</param>
    public Referent? Find(Mention pronoun, List<Mention> sentence, Action<Mention> settle)
    {
        Word word = pronoun.Head;
        PronounKind kind = PersonalPronouns.KindOf(word);
        if (kind == PronounKind.It && ExpletiveIt.Reason(word) is { } expletive)
        {
            pronoun.Refusal = expletive;
            return null;
        }

        if (NounShapes.IsReflexive(word))
        {
            return Reflexive(pronoun);
        }

        Referent? excluded = SpeakerOf(word, kind);
        var binding = new CoArguments(word);
        Referent? best = null, second = null;
        double high = 0, next = 0;
        foreach (Referent referent in recent.All)
        {
            double score = referent == excluded ? 0 : Score(pronoun, kind, referent, binding);
            if (score > high)
            {
                (second, next) = (best, high);
                (best, high) = (referent, score);
            }
            else if (score > next)
            {
                (second, next) = (referent, score);
            }
        }

        if (Later(pronoun, kind, sentence) is { } later && later.Salience - Salience.Cataphora > high)
        {
            settle(later);
            return later.Referent;
        }

        if (best is null)
        {
            pronoun.Refusal = $"nothing before '{word.Text}' fits it";
        }
        else if (second is not null && next > high * Level && !Overlap(best, second))
        {
            pronoun.Refusal = $"'{word.Text}' may be {Words(best)} or {Words(second)}";
            return null;
        }

        return best;
    }

    private static double Score(Mention pronoun, PronounKind kind, Referent referent, CoArguments binding)
    {
        if (!Fits(pronoun, kind, referent.Agreement))
        {
            return 0;
        }

        double best = 0, sum = 0;
        for (int i = referent.Mentions.Count - 1; i >= 0; i--)
        {
            Mention candidate = referent.Mentions[i];
            int away = pronoun.Sentence - candidate.Sentence;
            if (away > RecentReferents.SentencesBack)
            {
                break;
            }

            if (candidate.Head.Index > pronoun.Head.Index)
            {
                continue;
            }

            if (away == 0 && binding.AreApart(candidate))
            {
                return 0;
            }

            // For a pronoun in its relative clause the noun is the clause's subject.
            double standing = away == 0 && pronoun.Head.IsWithin(candidate.Head) ? Math.Max(candidate.Salience, Salience.OfSubject) : candidate.Salience;
            double salience = standing + (candidate.Head.Relation.Universal() == pronoun.Head.Relation.Universal() ? Salience.Parallel : 0);
            double score = Salience.Faded(salience, away);
            sum += score;
            best = Math.Max(best, score);
        }

        return (best + (Math.Min(sum - best, best) * Repeated)) * Liking(kind, referent.Agreement);
    }

    private static bool Fits(Mention pronoun, PronounKind kind, Agreement agreement)
    {
        if (!pronoun.Agreement.With(agreement))
        {
            return false;
        }

        // What says or wants something is no thing.
        return kind is not (PronounKind.It or PronounKind.They) || !Minds.IsOfMind(pronoun.Head) || (agreement.Being & (Being.Person | Being.Body)) != Being.None
            || (kind == PronounKind.It && agreement.Being == Being.Place);
    }

    // What an antecedent only may be counts less than what it is.
    private static double Liking(PronounKind kind, Agreement agreement) => kind switch
    {
        PronounKind.He or PronounKind.She => (agreement.Being == Being.Person ? 1 : 0.4) * (agreement.Gender == Gender.Either ? 0.8 : 1),
        PronounKind.It => (agreement.Being & Being.Person) != Being.None ? 0.5 : agreement.Being == Being.Thing ? 0.9 : 1,
        _ => agreement.Number == GrammaticalNumber.Plural ? ((agreement.Being & (Being.Person | Being.Body)) == Being.None ? 0.6 : 1) : 0.6,
    };

    // The subject of its clause.
    private Referent? Reflexive(Mention pronoun)
    {
        Word at = pronoun.Head;
        for (int i = 0; i < 4 && at.Head is { } up; i++)
        {
            if (ArgumentReader.IsPredicate(up) && VerbSubject.Of(up).Word is { } subject && mentionAt[subject.Index] is { Referent: { } referent }
                && pronoun.Agreement.With(referent.Agreement) && (up.Relation != Relation.Acl || referent.Agreement.Being != Being.Thing))
            {
                return referent;
            }

            at = up;
        }

        pronoun.Refusal = $"the clause of '{pronoun.Head.Text}' has no subject";
        return null;
    }

    // "Before he left, the minister …": a pronoun of a clause or phrase in front, the subject behind it.
    private static Mention? Later(Mention pronoun, PronounKind kind, List<Mention> sentence)
    {
        for (Word at = pronoun.Head; at.Head is { } verb; at = verb)
        {
            if (at.Relation.Universal() is Relation.Advcl or Relation.Obl && at.Index < verb.Index && at.RightEdge < verb.Index
                && (verb.Child(Relation.Nsubj) ?? verb.Child(Relation.NsubjPass)) is { } subject && subject.Index > pronoun.Head.Index)
            {
                return sentence.Find(m => m.Head == subject && m.Form is MentionForm.Name or MentionForm.Common && Fits(pronoun, kind, m.Agreement) && m.Agreement.Being != Being.Any);
            }
        }

        return null;
    }

    // Who speaks says "I" of himself.
    private Referent? SpeakerOf(Word word, PronounKind kind) =>
        kind is PronounKind.He or PronounKind.She && speakers.QuotationOf(word) is >= 0 and int quotation && speakers.Of(quotation) is { } speaker
            ? mentionAt[speaker.Index]?.Referent
            : null;

    // A coordination and a member of it are no rivals.
    private static bool Overlap(Referent one, Referent other) => one.Last.Head == other.Last.Head;

    private static string Words(Referent referent)
    {
        Mention shown = referent.Named ?? referent.Mentions[0];
        return $"'{shown.Head.Document.Slice(NounPhrase.Of(shown.Head).Span)}'";
    }
}
