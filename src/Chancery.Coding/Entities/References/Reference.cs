using Chancery.Language;

namespace Chancery.Coding.Entities.References;

/// <summary>What a word refers back to.</summary>
/// <param name="Antecedent">The head of the phrase it stands for; null where there is none or it is not clear.</param>
/// <param name="IsGroup">All that is coordinated with the antecedent is meant.</param>
/// <param name="Reason">Why there is none.</param>
internal readonly record struct Reference(Word? Antecedent, bool IsGroup, string? Reason)
{
    public static Reference To(Mention mention) => new(mention.Head, mention.Form == MentionForm.Group, null);

    public static Reference None(string reason) => new(null, IsGroup: false, reason);
}
