using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>A conviction that sends somebody to prison is two events, SANCTION convict and COERCE arrest (PLOVER 3.13.2).</summary>
internal static class PrisonSentences
{
    private const string Conviction = "116", Arrest = "173";

    private static readonly HashSet<string> Prisons = new(StringComparer.Ordinal)
    {
        "prison", "jail", "imprisonment", "bars", "bar", "colony", "gaol", "labour", "labor", "incarceration", "penitentiary",
    };

    public static List<CodedEvent> Read(IReadOnlyList<CodedEvent> events)
    {
        List<CodedEvent> result = [];
        foreach (CodedEvent coded in events)
        {
            result.Add(coded);
            if (Other(coded) is { } other && !events.Any(e => e.Type == other.Type && e.Mode == other.Mode && Shares(e, other)))
            {
                result.Add(other);
            }
        }

        return result;
    }

    private static CodedEvent? Other(CodedEvent coded) => coded switch
    {
        { Type: EventType.Sanction, Mode: "convict" } when SpeaksOfPrison(coded.Verb) => coded with
        {
            Type = EventType.Coerce, Mode = "arrest", Cameo = Arrest, Rule = coded.Rule + "; a sentence of imprisonment is COERCE too (3.13.2)",
        },
        { Type: EventType.Coerce, Mode: "arrest", Actors: [{ Sector: "JUD" }, ..] } when SpeaksOfPrison(coded.Verb) => coded with
        {
            Type = EventType.Sanction, Mode = "convict", Cameo = Conviction, Rule = coded.Rule + "; who is jailed by a court is convicted too (3.13.2)",
        },
        _ => null,
    };

    private static bool Shares(CodedEvent one, CodedEvent other) =>
        one.Recipients.Any(r => other.Recipients.Any(o => o.Span == r.Span || o.Head == r.Antecedent || r.Head == o.Antecedent));

    // The verb itself ("jailed"), or a phrase of its clause ("to six years in prison"); a suspended sentence sends nobody there.
    private static bool SpeaksOfPrison(Word verb) => verb.Lemma is "jail" or "imprison" or "incarcerate" || (Holds(verb, w => Prisons.Contains(w.Lemma)) && !Holds(verb, w => w.Lemma == "suspend"));

    private static bool Holds(Word word, Func<Word, bool> test)
    {
        foreach (Word child in word.Children)
        {
            if (child.Relation.Universal() is Relation.Obl or Relation.Obj or Relation.Nmod or Relation.Compound or Relation.Amod or Relation.Iobj or Relation.Xcomp && child.Relation != Relation.AclRelcl
                && (test(child) || Holds(child, test)))
            {
                return true;
            }
        }

        return false;
    }
}
