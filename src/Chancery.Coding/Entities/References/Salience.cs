using Chancery.Language;

namespace Chancery.Coding.Entities.References;

/// <summary>How much a mention stands out in its sentence.</summary>
/// <remarks>Weights of Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994), table 1; they halve a sentence.</remarks>
internal static class Salience
{
    private const double Sentence = 100;
    private const double Subject = 80;
    private const double DirectObject = 50;
    private const double Oblique = 40;
    private const double HeadNoun = 80;
    private const double NonAdverbial = 50;

    /// <summary>Of the subject of a clause.</summary>
    public const double OfSubject = Sentence + Subject + HeadNoun + NonAdverbial;

    /// <summary>Added where pronoun and antecedent have the same role.</summary>
    public const double Parallel = 35;

    /// <summary>Taken where the pronoun stands before its antecedent.</summary>
    public const double Cataphora = 175;

    /// <summary>The older of two sentences counts half.</summary>
    public static double Faded(double salience, int sentences) => salience / (1L << Math.Min(sentences, 30));

    public static double Of(Word head)
    {
        Word at = head;
        for (int i = 0; i < 4 && at.Relation == Relation.Conj && at.Head is { } first; i++)
        {
            at = first;
        }

        double result = Sentence;
        if (at.HasChild(Relation.Cop))
        {
            // What somebody is said to be names nobody new.
            return result;
        }

        switch (at.Relation.Universal())
        {
            case Relation.Nsubj:
                return OfSubject;
            case Relation.Obj:
                return result + DirectObject + HeadNoun + NonAdverbial;
            case Relation.Iobj:
                return result + Oblique + HeadNoun + NonAdverbial;
            case Relation.Obl:
                // A phrase before its verb sets the scene.
                return result + Oblique + HeadNoun + (at.Head is { } verb && at.Index < verb.Index ? 0 : NonAdverbial);
            case Relation.Nmod:
                return result + NonAdverbial;
            case Relation.Compound or Relation.Flat or Relation.Amod:
                return result;
            default:
                return result + HeadNoun + NonAdverbial;
        }
    }
}
