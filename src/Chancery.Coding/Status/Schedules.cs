using Chancery.Coding.Clauses;
using Chancery.Language;

namespace Chancery.Coding.Status;

/// <summary>What timetables and diaries hold: events told in the present or by a noun, with a day that is still to come.</summary>
internal static class Schedules
{
    private static readonly HashSet<string> Scheduled = new(StringComparer.Ordinal)
    {
        "fly", "travel", "arrive", "leave", "depart", "return", "visit", "meet", "open", "close", "begin", "start", "end", "resume", "convene", "host", "hold", "vote", "sail", "take", "expire", "come", "go", "enter",
    };

    private static readonly HashSet<string> Days = new(StringComparer.Ordinal)
    {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "tomorrow", "tonight",
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    };

    /// <summary>
    /// "flies to Beijing on Sunday and meets". "Gunmen kill six on Friday" is a headline, and so no verb of journeys and sittings; "meets the
    /// king on 4 September 2019" stands under a picture: no diary writes the year.
    /// </summary>
    public static bool IsSet(Word verb)
    {
        bool progressive = verb.Xpos == "VBG" && Tenses.IsPresent(verb);
        if (!(progressive || verb.Xpos is "VBZ" or "VBP") || !Scheduled.Contains(verb.Lemma) || ArgumentReader.HasAuxiliary(verb, "have") || verb.HasChild(Relation.AuxPass))
        {
            return false;
        }

        foreach (Word child in verb.Children)
        {
            bool ahead = child.Chars is "tomorrow" or "tonight" || child.Child(Relation.Amod)?.Lemma is "next" or "following";
            bool day = child.Relation.Universal() == Relation.Obl && (ahead || (!progressive && HoldsDay(child) && !HoldsYear(child)));
            if (day && ArgumentReader.Preposition(child) is "" or "on" or "from" or "at" or "in")
            {
                return true;
            }
        }

        return verb.Relation == Relation.Conj && verb.Head is { } first && IsSet(first);
    }

    /// <summary>"called a strike for Monday", "is due in Oslo for talks": the words that put a noun's event ahead; null for none.</summary>
    public static string? OfNoun(Word noun)
    {
        foreach (Word beside in noun.Children)
        {
            if (IsForADay(beside))
            {
                return $"'for {beside.Text}'";
            }
        }

        if (noun.Relation == Relation.Obj && noun.Head is { } verb)
        {
            foreach (Word beside in verb.Children)
            {
                if (beside.Index > noun.Index && IsForADay(beside))
                {
                    return $"'for {beside.Text}'";
                }
            }
        }

        if (ArgumentReader.Preposition(noun) == "for")
        {
            for (Word? at = noun.Previous; at is { Tag: not PartOfSpeech.Verb } word; at = word.Previous)
            {
                if (word.Lemma == "due" && word.Next is { Lemma: "in" or "at" or "on" })
                {
                    return "'due'";
                }
            }
        }

        return null;
    }

    private static bool IsForADay(Word noun) =>
        noun.Relation.Universal() is Relation.Obl or Relation.Nmod or Relation.Obj && ArgumentReader.Preposition(noun) == "for" && (HoldsDay(noun) || noun.Child(Relation.Amod)?.Lemma is "next");

    private static bool HoldsYear(Word noun)
    {
        for (int i = noun.LeftEdge; i <= noun.RightEdge; i++)
        {
            if (noun.Document[i].Chars is ['1' or '2', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'])
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsDay(Word noun)
    {
        for (int i = noun.LeftEdge; i <= noun.RightEdge; i++)
        {
            if (Days.Contains(noun.Document[i].Text))
            {
                return true;
            }
        }

        return false;
    }
}
