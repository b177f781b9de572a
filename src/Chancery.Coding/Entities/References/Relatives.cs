using Chancery.Language;

namespace Chancery.Coding.Entities.References;

/// <summary>"who", "which", "that", "whose": always the noun of their clause.</summary>
internal static class Relatives
{
    public static Word? NounOf(Word pronoun)
    {
        for (Word at = pronoun; at.Head is { } head; at = head)
        {
            if (at.Relation.Universal() == Relation.Acl && head.Index < pronoun.Index)
            {
                return head;
            }

            if (at.Relation.Universal() is Relation.Ccomp && at != pronoun && pronoun.Features.Has(Feature.Interrogative))
            {
                return null;
            }
        }

        return null;
    }
}
