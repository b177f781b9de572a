using Chancery.Coding.Clauses;
using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>What belongs to a threat is no event beside it: its content, its condition, the demand of an ultimatum (PLOVER 2.3, 3.8).</summary>
internal static class Ultimatums
{
    public static List<CodedEvent> Read(IReadOnlyList<CodedEvent> events)
    {
        List<CodedEvent> result = [.. events];
        foreach (CodedEvent coded in events)
        {
            if (coded.Type == EventType.Threaten && coded.Reading.Type != EventType.Threaten)
            {
                Announcement? told = Announcement.Of(coded.Verb);
                if (Threats.Condition(coded.Verb, told) is { } condition)
                {
                    result.RemoveAll(e => IsIn(e.Predicate, condition));
                }

                // "warned them that they would be expelled": one threat, told by the verb, and what is threatened gives its mode.
                if (told is { } telling && result.FindIndex(e => e.Predicate == telling.Verb && e.Type == EventType.Threaten) is >= 0 and var warning)
                {
                    result[warning] = Told(result[warning], coded);
                    result.Remove(coded);
                }
            }
            else if (coded.Type is EventType.Request or EventType.Threaten && OrElse(coded.Verb) is var (demand, threat))
            {
                CodedEvent? harm = result.Find(e => e != coded && IsIn(e.Predicate, threat) && Threats.IsHarm(e.Type, e.Mode));
                result.RemoveAll(e => e != coded && e.Verb != coded.Verb && IsIn(e.Predicate, demand));
                result.RemoveAll(e => e != coded && IsIn(e.Predicate, threat));
                result[result.IndexOf(coded)] = coded with
                {
                    Type = EventType.Threaten,
                    Mode = (harm is null ? threat.Lemma is "leave" or "pack" or "quit" or "go" ? "expel" : null : Composition.Mode(EventType.Threaten, harm.Reading)) ?? (coded.Type == EventType.Threaten ? coded.Mode : null),
                    Cameo = null,
                    Rule = coded.Rule + $"; 'or {threat.Text}' makes it an ultimatum",
                };
            }
        }

        return result;
    }

    private static CodedEvent Told(CodedEvent warning, CodedEvent content) => warning with
    {
        Mode = warning.Mode ?? content.Mode,
        Recipients = warning.Recipients.Count > 0 ? warning.Recipients : content.Recipients,
    };

    // "told them to open the gates or be overrun", "release our men or face an attack, he warned"
    private static (Word Demand, Word Threat)? OrElse(Word verb)
    {
        foreach (Word demand in verb.Children)
        {
            if (demand.Relation.Universal() is not (Relation.Xcomp or Relation.Advcl or Relation.Ccomp or Relation.Parataxis) || !(demand.Xpos == "VB" || ArgumentReader.Marker(demand) == "to"))
            {
                continue;
            }

            foreach (Word second in demand.Children)
            {
                if (second.Relation == Relation.Conj && second.Child(Relation.Cc) is { Lemma: "or" } && (ArgumentReader.IsPassive(second) || second.Lemma is "face" or "risk" or "lose" or "suffer" or "leave" or "pack" or "quit"))
                {
                    return (demand, second);
                }
            }
        }

        return null;
    }

    private static bool IsIn(Word word, Word clause) => word.Document == clause.Document && word.Index >= clause.LeftEdge && word.Index <= clause.RightEdge;
}
