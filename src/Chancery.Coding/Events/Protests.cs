using Chancery.Coding.Clauses;
using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>"Camped outside the ministry to protest against …": one protest told by its form and by its aim (PLOVER 3.12).</summary>
internal static class Protests
{
    public static List<CodedEvent> Read(List<CodedEvent> events)
    {
        for (int i = events.Count - 1; i >= 0; i--)
        {
            CodedEvent aim = events[i];
            if (aim.Type != EventType.Protest || events.FindIndex(e => e != aim && e.Type == EventType.Protest && IsAimOf(aim.Verb, e.Verb)) is not (>= 0 and var form))
            {
                continue;
            }

            CodedEvent told = events[form];
            bool plain = told.Mode is null or "demo" && aim.Mode is not (null or "demo");
            events[form] = told with { Recipients = told.Recipients.Count > 0 ? told.Recipients : aim.Recipients, Mode = plain ? aim.Mode : told.Mode, Cameo = plain ? aim.Cameo : told.Cameo };
            events.RemoveAt(i);
        }

        return events;
    }

    private static bool IsAimOf(Word verb, Word above)
    {
        for (Word at = verb; at.Head is { } head; at = head)
        {
            if (!(at.Relation.Universal() is Relation.Advcl or Relation.Acl or Relation.Xcomp && (at.Xpos == "VBG" || ArgumentReader.Marker(at) == "to")))
            {
                return false;
            }

            if (head == above)
            {
                return true;
            }
        }

        return false;
    }
}
