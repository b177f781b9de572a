using System.Text.RegularExpressions;
using Chancery.Coding.Clauses;
using Chancery.Coding.Dates;
using Chancery.Knowledge.Status;
using Chancery.Language;
using NodaTime;

namespace Chancery.Coding.Status;

/// <summary>Whether an event is told as history (manual 2.3): by its own date, by the age it is put in, by what it is told beside.</summary>
internal sealed partial class History(StatusWords words, DateResolver dates, LocalDate? published)
{
    private const int LongestAge = 3;

    private static readonly HashSet<string> LongUnits = new(StringComparer.Ordinal) { "year", "decade", "century", "generation" };

    /// <summary>When an event took place, and its status once that is known; why it is history, null where it is none.</summary>
    public (EventDate Date, EventStatus Status, string? Past) Date(EventStatus told, Word predicate, Word verb)
    {
        // A threat or refusal in "will" is made today, whatever day it names.
        EventDate date = told == EventStatus.Actual && StatusReader.LooksAhead(verb) ? dates.OfAnnouncement(verb)
            : dates.Resolve(predicate, verb, told == EventStatus.Future, told == EventStatus.Hypothetical);
        string? past = Reason(told, date, predicate, verb);
        // No day of the news stands for what is told of an earlier time.
        bool undated = past is not null && date.Text is null;
        return (undated ? new EventDate(null, null, DateType.Unresolved, null, $"no words of its clause tell a time, and {past}", null) : date, past is null ? told : EventStatus.Historical, past);
    }

    private string? Reason(EventStatus told, EventDate date, Word predicate, Word verb)
    {
        bool background = DateResolver.IsBackground(date, published);
        bool habit = told == EventStatus.Hypothetical && StatusReader.IsAnnounced(verb);
        bool looksBack = habit || !Tenses.IsPresent(verb) || (predicate == verb && predicate.Tag == PartOfSpeech.Noun);
        if (background && (told == EventStatus.Actual || habit || OutrunsItsTelling(told, date, predicate, verb)))
        {
            return $"it ended more than {DateResolver.DaysOfNews} days before the article";
        }

        return !(told == EventStatus.Actual || habit) || (date.Text is not null && date.Type != DateType.Unresolved) ? null
            : looksBack && Age(predicate) is { } age ? $"'{age}' is over"
            : looksBack && Bygone.Of(predicate, verb, words) is { } bygone ? $"'{bygone}' tells of a time that is over"
            : YearsSince(predicate == verb ? predicate : verb) ?? (predicate != verb ? YearsSince(predicate) : null) ?? Beside(verb);
    }

    // "the decision to bomb the harbour in 1986", "fears of a repeat of the 2002 riots": what was to come then is past, and what is feared anew has been.
    private bool OutrunsItsTelling(EventStatus told, EventDate date, Word predicate, Word verb) =>
        date.Span is { } span && predicate == verb && (told == EventStatus.Future
            ? !StatusReader.IsAnnounced(verb) && (published is not null || date.Text is { } text && PastMillennium().IsMatch(text))
            : told == EventStatus.Hypothetical && predicate.Tag == PartOfSpeech.Noun && predicate.SubtreeSpan.Contains(span));

    // "during the Cold War", "in his youth", "under colonial rule"
    private string? Age(Word predicate)
    {
        Word clause = predicate;
        for (int height = 0; height < LongestAge; height++)
        {
            foreach (Word child in clause.Children)
            {
                if (child.Relation.Universal() is Relation.Obl or Relation.Nmod or Relation.Advmod && (EraWithin(child) ?? GenerationsAgo(child)) is { } era)
                {
                    return era;
                }
            }

            if (clause.Relation.Universal() is not (Relation.Xcomp or Relation.Conj or Relation.Advcl or Relation.Obj or Relation.Nsubj) || clause.Head is not { } head)
            {
                break;
            }

            clause = head;
        }

        return null;
    }

    private string? EraWithin(Word phrase, bool ofTime = false)
    {
        if (phrase.Relation.Universal() == Relation.Advmod)
        {
            return words.Has(StatusList.AdverbHistory, phrase.Lemma) && phrase.Head is { Xpos: "VBD" or "VBN" } ? phrase.Text : null;
        }

        string preposition = ArgumentReader.Preposition(phrase);
        if (!(preposition is "in" or "during" or "under" or "at" or "throughout" or "before" or "until" or "between" || (ofTime && preposition == "of")))
        {
            return null;
        }

        // "under the ousted president", "under the old law"
        if (preposition == "under" && phrase.Child(Relation.Amod) is { Chars: "old" or "late" or "former" or "previous" or "ousted" or "deposed" or "fallen" or "toppled" } gone)
        {
            return $"{gone.Text} {phrase.Text}";
        }

        if (phrase.Tag is PartOfSpeech.Noun && phrase.Lemma is "height" or "end" or "beginning" or "time" or "day" or "year" or "start" or "outbreak")
        {
            foreach (Word child in phrase.Children)
            {
                if (child.Relation == Relation.Nmod && EraWithin(child, ofTime: true) is { } era)
                {
                    return era;
                }
            }
        }

        for (int length = LongestAge; length > 0; length--)
        {
            for (int end = phrase.Index + 1; end <= Math.Min(phrase.Index + LongestAge, phrase.Sentence.End); end++)
            {
                if (end - length >= phrase.LeftEdge && phrase.Document[end - length].Index <= phrase.Index && Joined(phrase.Document, end - length, end) is var text && words.Has(StatusList.Era, text))
                {
                    return text;
                }
            }
        }

        return null;
    }

    // "generations ago"
    private static string? GenerationsAgo(Word adverb) => adverb is { Lemma: "ago", Previous: { Lemma: "generation" or "century" or "decade" or "age" } unit } ? $"{unit.Text} {adverb.Text}" : null;

    private static string Joined(Document document, int first, int end) => document.Slice(new TextSpan(document[first].Span.Start, document[end - 1].Span.End));

    // "It is 30 years since the monks marched", "forty years after the massacre", "decades before the accord"
    private static string? YearsSince(Word predicate)
    {
        Word? mark = null;
        foreach (Word child in predicate.Children)
        {
            mark ??= child.Index < predicate.Index && child.Relation is Relation.Mark or Relation.Case && child.Lemma is "since" or "after" or "on" ? child : null;
        }

        if (mark is not { } joint || joint.Previous is not { } before)
        {
            return null;
        }

        // "three decades on from the coup"
        if (joint is { Lemma: "on", Next.Lemma: "from" } && LongUnits.Contains(before.Lemma))
        {
            return $"'{before.Text} {joint.Text}'";
        }

        if (joint.Lemma is "since" or "after" && LongUnits.Contains(before.Lemma))
        {
            return $"'{before.Text} {joint.Text}'";
        }

        // "more than a decade has passed since"
        return joint.Lemma == "since" && predicate.Head is { Lemma: "pass" or "elapse" } passed && passed.Child(Relation.Nsubj) is { } time && LongUnits.Contains(time.Lemma) ? $"'{time.Text} {passed.Text}'" : null;
    }

    // "when it fell in July 1979", "before its collapse in 1991": another time of the same clause, which is long past.
    private string? Beside(Word verb)
    {
        bool perfect = ArgumentReader.HasAuxiliary(verb, "have");
        foreach (Word child in verb.Children)
        {
            string mark = child.Relation.Universal() == Relation.Advcl ? Suppositions.Introduction(child) : ArgumentReader.Preposition(child);
            bool beside = child.Relation.Universal() is Relation.Advcl or Relation.Obl && (mark is "when" or "before" or "until" or "till" or "as" or "while" or "by the time" or "during" or "at" || (perfect && mark is "after" or "by" or "since"));
            if (!beside)
            {
                continue;
            }

            EventDate other = dates.Resolve(child, child, future: false, hypothetical: false);
            if (other.Text is not null && DateResolver.IsBackground(other, published))
            {
                return $"it is told beside '{other.Text}'";
            }
        }

        return null;
    }

    [GeneratedRegex(@"\b1[0-9]{3}\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PastMillennium();
}
