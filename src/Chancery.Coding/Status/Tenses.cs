using Chancery.Language;

namespace Chancery.Coding.Status;

/// <summary>The tense of a clause, by its auxiliary or its verb.</summary>
internal static class Tenses
{
    public static bool IsPresent(Word verb) => Finite(verb).Xpos is "VBP" or "VBZ";

    /// <summary>Simple past, perfect, or a participle alone.</summary>
    public static bool IsPast(Word verb) => Finite(verb) is var finite && (finite.Xpos == "VBD" || (finite == verb ? verb.Xpos == "VBN" : finite.Lemma == "have"));

    private static Word Finite(Word verb)
    {
        foreach (Word child in verb.Children)
        {
            if (child.Relation.Universal() == Relation.Aux || child.Relation == Relation.Cop)
            {
                return child;
            }
        }

        return verb;
    }
}
