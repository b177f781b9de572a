using Chancery.Language;

namespace Chancery.Coding.Clauses;

/// <summary>
/// What belongs to a verb though a relative clause in commas stands before it: "barred the minister, who now teaches law, from holding office".
/// The tree hangs such a phrase on the relative clause, whose closing comma tells otherwise.
/// </summary>
internal static class Interruptions
{
    /// <summary>Adds the phrase or gerund behind the relative clause of a verb's object.</summary>
    public static void AddBehind(Word noun, Arguments target)
    {
        for (int i = noun.Index + 2; i <= noun.RightEdge; i++)
        {
            Word clause = noun.Document[i];
            if (clause.Relation != Relation.AclRelcl || !IsBehindComma(clause))
            {
                continue;
            }

            if (Behind(clause) is { } phrase)
            {
                Add(phrase, target);
            }

            return;
        }
    }

    // The last phrase of the clause that a comma parts from it.
    private static Word? Behind(Word clause)
    {
        for (int i = clause.RightEdge - 1; i > clause.Index; i--)
        {
            if (IsComma(clause.Document[i]) && clause.Document[i + 1] is { Relation: Relation.Case or Relation.Mark, Head: { } head } && head.LeftEdge >= i
                && head.Relation.Universal() is Relation.Obl or Relation.Nmod or Relation.Advcl or Relation.Acl && IsComplement(clause.Document[i + 1]))
            {
                return head;
            }
        }

        return null;
    }

    // Times, places and reasons may well be the clause's own.
    private static bool IsComplement(Word preposition) => preposition.Chars is "from" or "to" or "of" or "for" or "with" or "against" or "off" or "out" or "into" or "over" or "as";

    private static void Add(Word phrase, Arguments target)
    {
        if (phrase.Tag == PartOfSpeech.Verb)
        {
            target.Clauses.Add(new InnerClause(ArgumentReader.Marker(phrase), phrase, Relation.Advcl));
        }
        else
        {
            target.Obliques.Add(new Oblique(ArgumentReader.Preposition(phrase), phrase, OfObject: false));
        }
    }

    // The tree may hang the comma on either side of it.
    private static bool IsBehindComma(Word clause) => IsComma(clause.Document[clause.LeftEdge]) || (clause.LeftEdge > clause.Sentence.First && IsComma(clause.Document[clause.LeftEdge - 1]));

    private static bool IsComma(Word word) => word.Chars is ",";
}
