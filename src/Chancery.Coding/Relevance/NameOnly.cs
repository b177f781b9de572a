using Chancery.Coding.Clauses;
using Chancery.Coding.Events;
using Chancery.Language;

namespace Chancery.Coding.Relevance;

/// <summary>Triggers that are but part of what something is called: "riot police", a club named Strike, a play named "Protest".</summary>
internal static class NameOnly
{
    /// <summary>Why the trigger names and does not tell; null where it tells.</summary>
    public static string? Reason(Binding binding)
    {
        Word predicate = binding.Predicate;
        if (predicate.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && predicate.Relation.Universal() == Relation.Compound && predicate.Head is { } what && what.Index > predicate.Index)
        {
            return $"'{predicate.Text}' says what kind of {what.Text} is meant";
        }

        // "a note of protest", "a vote of protest".
        if (predicate is { Relation: Relation.Nmod, Head: { Lemma: "note" or "letter" or "gesture" or "sign" or "vote" or "shout" or "word" } kind } && ArgumentReader.Preposition(predicate) == "of")
        {
            return $"'{predicate.Text}' says what kind of {kind.Text} is meant";
        }

        if (predicate is { Tag: PartOfSpeech.ProperNoun, Name: { Kind: NameKind.Organisation } name } && name.EndWord - name.FirstWord > 1)
        {
            return $"'{predicate.Text}' is part of the name '{predicate.Document.Slice(name.Span)}'";
        }

        foreach (Word word in binding.Trigger)
        {
            if (char.IsUpper(word.Chars[0]) && word.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && word is { Previous: { } before, Next: { } after } && IsQuote(before) && (IsQuote(after) || (after.Chars is "," && after.Next is { } next && IsQuote(next))))
            {
                return $"'{word.Text}' in quotation marks is a title";
            }
        }

        return null;
    }

    private static bool IsQuote(Word word) => word.Chars is "\"" or "“" or "”" or "''" or "``";
}
