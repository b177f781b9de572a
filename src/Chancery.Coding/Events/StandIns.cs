using Chancery.Coding.Clauses;
using Chancery.Knowledge;
using Chancery.Knowledge.Frames;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>Who acts and who suffers where the pattern names only a thing: the people or place of a class, else whose the thing is.</summary>
internal static class StandIns
{
    private const string Troops = "troops";

    public static void Add(FrameEntry entry, PatternFilling filling, ObjectClasses classes)
    {
        if (filling.Reciprocal || entry.Frame.Meaning.Type is not { } type)
        {
            return;
        }

        if (filling.Actors.Count == 0)
        {
            filling.Actors.AddRange(Actor(entry.Pattern, type, filling, classes));
        }

        if (filling.Recipients.Count > 0 || !ActsOnOthers(type))
        {
            return;
        }

        foreach ((Word noun, string name) in filling.ClassNouns)
        {
            if (noun == filling.ClassSubject || Owners.IsOwn(noun))
            {
                continue;
            }

            Word? recipient = classes.IsParty(name) ? noun : SpeaksOfOthers(type) ? Owners.Named(noun) : null;
            if (recipient is { } found && !filling.Actors.Contains(found))
            {
                filling.Recipients.Add(found);
                return;
            }
        }
    }

    private static IEnumerable<Word> Actor(FramePattern pattern, EventType type, PatternFilling filling, ObjectClasses classes)
    {
        // "rockets of Hezbollah hit"
        if (filling.ClassSubject is { } subject)
        {
            // "students burned": the people of a class act themselves; so may soldiers of whom nothing else is said.
            return !filling.ClassNouns.Exists(c => c.Noun == subject && classes.IsParty(c.Class)) && Owners.Of(subject) is [var owned, ..] ? [owned] : [subject];
        }

        // "the last Dutch marines were flown out": who is moved moves.
        if (pattern.Kind == PatternKind.Verb && type is EventType.Mobilize or EventType.Retreat && filling.Subjects.Count == 0 && filling.ClassNouns is [var (soldiers, ofClass), ..] && ofClass == Troops)
        {
            return [Owners.Named(soldiers) ?? soldiers];
        }

        // "the killing of a judge by gunmen"
        if (pattern.Kind == PatternKind.Noun)
        {
            foreach (Oblique oblique in filling.Obliques)
            {
                if (oblique.Preposition == "by" && !filling.Used.Contains(oblique.Noun))
                {
                    return [oblique.Noun];
                }
            }
        }

        // "the withdrawal of French troops", "troops were deployed"
        if ((type is EventType.Mobilize or EventType.Aid || (type == EventType.Retreat && pattern.Kind == PatternKind.Noun)) && filling.ClassNouns is [var (moved, name), ..] && !classes.IsParty(name))
        {
            filling.IsMoved = true;
            return [moved];
        }

        return [];
    }

    private static bool ActsOnOthers(EventType type) =>
        type is not (EventType.Agree or EventType.Consult or EventType.Cooperate or EventType.Mobilize);

    /// <summary>Of these the owner of the thing is meant: "opposed the chancellor's budget", "seized a Greek tanker".</summary>
    public static bool SpeaksOfOthers(EventType type) =>
        type is EventType.Support or EventType.Request or EventType.Accuse or EventType.Reject or EventType.Sanction or EventType.Coerce or EventType.Assault;
}
