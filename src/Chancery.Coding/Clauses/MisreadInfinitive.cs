using Chancery.Language;

namespace Chancery.Coding.Clauses;

/// <summary>
/// A participle before a noun that the parser took for an infinitive with its object: "water to displaced people". No infinitive has the
/// form of a participle.
/// </summary>
internal static class MisreadInfinitive
{
    /// <summary>The noun that stands behind "to" and the participle; null for all other words.</summary>
    public static Word? Noun(Word participle) =>
        participle.Xpos is "VBN" or "VBD" && participle.Chars.EndsWith("ed", StringComparison.OrdinalIgnoreCase) && !participle.Chars.Equals(participle.Lemma, StringComparison.OrdinalIgnoreCase)
            && participle.Previous is { Lemma: "to" } && ArgumentReader.Marker(participle) == "to" && participle.Child(Relation.Obj) is { } noun && noun.Index > participle.Index
            ? noun
            : null;
}
