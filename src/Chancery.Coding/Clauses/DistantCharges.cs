using Chancery.Language;

namespace Chancery.Coding.Clauses;

/// <summary>What somebody is accused of, where the tree hangs it on the noun before it: "was accused by a committee of parliament of silencing critics".</summary>
internal static class DistantCharges
{
    // Verbs that say of what somebody is thought or found guilty.
    private static readonly HashSet<string> Blaming = new(StringComparer.Ordinal) { "accuse", "suspect", "convict", "acquit", "absolve", "clear", "exonerate" };

    public static void Add(Arguments arguments)
    {
        if (Blaming.Contains(arguments.Predicate.Lemma) && Charge(arguments) is { } charge)
        {
            arguments.Clauses.Add(new InnerClause("of", charge, Relation.Advcl));
        }
    }

    private static Word? Charge(Arguments arguments)
    {
        foreach (Oblique oblique in arguments.Obliques)
        {
            if (ChargeOn(oblique.Noun, arguments.Predicate) is { } charge)
            {
                return charge;
            }
        }

        foreach (Word blamed in arguments.Objects)
        {
            if (ChargeOn(blamed, arguments.Predicate) is { } charge)
            {
                return charge;
            }
        }

        return null;
    }

    private static Word? ChargeOn(Word noun, Word verb) =>
        noun.Child(Relation.Acl) is { Xpos: "VBG" } charge && charge.Index > verb.Index && ArgumentReader.Marker(charge) == "of" ? charge : null;
}
