using Chancery.Coding.Clauses;
using Chancery.Coding.Status;
using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>How many people an event killed, hurt or locked up, where the sentence says so.</summary>
internal sealed record EventSize(int? Dead, int? Injured, int? Arrested);

/// <summary>Reads sizes, and takes deaths that another event of the sentence brought about for its size rather than for an event of their own.</summary>
internal static class Casualties
{
    private const int FarthestVerb = 4;
    private const int FarthestWord = 12;

    private static readonly HashSet<string> Killing = new(StringComparer.Ordinal)
    {
        "kill", "slay", "murder", "massacre", "execute", "behead", "assassinate", "slaughter", "lynch", "hang",
    };

    private static readonly HashSet<string> Hurting = new(StringComparer.Ordinal) { "wound", "injure", "hurt", "maim" };

    private static readonly HashSet<string> Arresting = new(StringComparer.Ordinal)
    {
        "arrest", "detain", "jail", "imprison", "apprehend", "incarcerate",
    };

    /// <summary>The events of a sentence with their sizes; "at least twelve people were killed when the army shelled the town" is one event.</summary>
    public static List<CodedEvent> Read(List<CodedEvent> events)
    {
        List<CodedEvent> result = [.. events];
        foreach (CodedEvent toll in events.Where(IsToll))
        {
            if (result.Find(e => e != toll && Brings(e, toll)) is { } cause)
            {
                result.Remove(toll);
                result[result.IndexOf(cause)] = cause with
                {
                    Recipients = cause.Recipients.Count > 0 ? cause.Recipients : toll.Recipients,
                    Rule = $"{cause.Rule}; '{toll.Predicate.Text}' tells its toll",
                };
            }
        }

        return [.. result.Select(e => e with { Size = SizeOf(e) })];
    }

    private static bool IsToll(CodedEvent coded) =>
        coded.Type == EventType.Assault && (Killing.Contains(coded.Predicate.Lemma) || Hurting.Contains(coded.Predicate.Lemma));

    private static bool Brings(CodedEvent cause, CodedEvent toll)
    {
        bool fits = cause.Type == EventType.Assault && cause.Status == toll.Status && !IsToll(cause) && (cause.Actors.Count > 0 || cause.Mode is not null);
        if (toll.Actors.Count > 0)
        {
            // "attacked a bus, killing twelve"; who abducts and kills does two things.
            return fits && toll.Predicate.Relation != Relation.Conj && toll.Actors.All(t => cause.Actors.Any(c => c.Head == t.Head)) && IsClauseOf(toll.Predicate, cause.Verb);
        }

        return fits && (IsClauseOf(cause.Verb, toll.Predicate) || IsClauseOf(toll.Predicate, cause.Verb) || IsClauseOf(cause.Predicate, toll.Predicate));
    }

    // "were killed when …", "… , killing", "… in an attack", "the attack killed".
    private static bool IsClauseOf(Word below, Word above)
    {
        Word at = below;
        for (int i = 0; i < FarthestVerb && at.Head is { } head; i++)
        {
            if (head == above)
            {
                return at.Relation.Universal() is Relation.Advcl or Relation.Obl or Relation.Nsubj or Relation.Conj or Relation.Acl or Relation.Xcomp;
            }

            at = head;
        }

        return false;
    }

    private static EventSize? SizeOf(CodedEvent coded)
    {
        if (coded.Type is not (EventType.Assault or EventType.Coerce or EventType.Protest) || coded.Status is EventStatus.Negated or EventStatus.Hypothetical or EventStatus.Future)
        {
            return null;
        }

        int? dead = null, injured = null, arrested = null;
        foreach (Word verb in coded.Sentence.Words)
        {
            bool own = verb == coded.Predicate;
            if (!own && !(verb.Tag is PartOfSpeech.Verb or PartOfSpeech.Adjective && coded.Type != EventType.Coerce && (IsClauseOf(verb, coded.Verb) || IsClauseOf(coded.Verb, verb) || IsClauseOf(coded.Predicate, verb) || IsClauseOf(verb, coded.Predicate))))
            {
                continue;
            }

            dead ??= Killing.Contains(verb.Lemma) ? Patients(verb, coded) : verb.Lemma is "die" or "perish" ? Agents(verb) : Left(verb, "dead");
            injured ??= Hurting.Contains(verb.Lemma) ? Patients(verb, coded) : Left(verb, "wounded") ?? Left(verb, "injured");
            arrested ??= Arresting.Contains(verb.Lemma) ? Patients(verb, coded) : null;
        }

        return dead is null && injured is null && arrested is null ? null : new EventSize(dead, injured, arrested);
    }

    private static int? Patients(Word verb, CodedEvent coded) =>
        verb.Tag == PartOfSpeech.Noun ? (coded.Recipients is [var only] ? Counts.Of(only.Head) : null)
        : ArgumentReader.Read(verb).Objects is [var patient, ..] ? Counts.Of(patient)
        : null;

    private static int? Agents(Word verb) => VerbSubject.Of(verb).Word is { } subject ? Counts.Of(subject) : null;

    // "leaving twelve dead": the adjective hangs on the verb or on the number.
    private static int? Left(Word verb, string state)
    {
        if (verb.Lemma != "leave")
        {
            return null;
        }

        foreach (Word child in verb.Children)
        {
            if (child.Relation.Universal() is Relation.Obj or Relation.Xcomp && child.Index > verb.Index && Said(child, state) is { } adjective)
            {
                Word counted = adjective == child && verb.Child(Relation.Obj) is { } people && people != child ? people : child;
                return Counts.Of(counted) ?? (adjective.Child(Relation.Nummod) is { } number ? Counts.Of(number) : null);
            }
        }

        // "and 32 wounded"
        for (int i = verb.Index + 2; i < Math.Min(verb.Index + FarthestWord, verb.Sentence.End); i++)
        {
            if (verb.Document[i].Text == state && verb.Document[i - 1].Tag == PartOfSpeech.Numeral)
            {
                return Counts.Of(verb.Document[i - 1]);
            }
        }

        return null;
    }

    private static Word? Said(Word word, string state)
    {
        if (word.Text == state)
        {
            return word;
        }

        foreach (Word child in word.Children)
        {
            if (child.Text == state)
            {
                return child;
            }
        }

        return null;
    }
}
