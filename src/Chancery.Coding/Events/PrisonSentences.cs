using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>A conviction that sends somebody to prison is two events, SANCTION convict and COERCE arrest (PLOVER 3.13.2).</summary>
internal static class PrisonSentences
{
    private const string Conviction = "116", Arrest = "173";

    private static readonly HashSet<string> Prisons = new(StringComparer.Ordinal) { "prison", "jail", "gaol", "imprisonment", "incarceration", "penitentiary" };

    public static List<CodedEvent> Read(List<CodedEvent> events)
    {
        List<CodedEvent> result = [];
        foreach (CodedEvent given in events)
        {
            CodedEvent coded = InAbsence(given);
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
        { Type: EventType.Sanction, Mode: "convict" } when SpeaksOfPrison(coded) => InAbsence(coded with
        {
            Type = EventType.Coerce, Mode = "arrest", Cameo = Arrest, Rule = coded.Rule + "; a sentence of imprisonment is COERCE too (3.13.2)",
        }),
        { Type: EventType.Coerce, Mode: "arrest", Actors: [{ Sector: "JUD" }, ..] } when SpeaksOfPrison(coded) => coded with
        {
            Type = EventType.Sanction, Mode = "convict", Cameo = Conviction, Rule = coded.Rule + "; who is jailed by a court is convicted too (3.13.2)",
        },
        _ => null,
    };

    // Whom the court has not got it cannot lock up: an arrest in absence is a threat (3.11.2).
    private static CodedEvent InAbsence(CodedEvent coded) =>
        coded is { Type: EventType.Coerce, Mode: "arrest" } && (Holds(coded.Verb, coded, IsAbsence) || (coded.Verb.Child(Relation.Xcomp) ?? coded.Verb.Child(Relation.Obj)?.Child(Relation.Acl)) is { } detained && Holds(detained, coded, IsAbsence))
            ? coded with { Type = EventType.Threaten, Rule = coded.Rule + "; an arrest in absence is THREATEN (3.11.2)" }
            : coded;

    private static bool IsAbsence(Word word) => word.Lemma == "absentia" || (word.Lemma == "absence" && word.Child(Relation.NmodPoss) is { Tag: PartOfSpeech.Pronoun });

    private static bool Shares(CodedEvent one, CodedEvent other) =>
        one.Recipients.Any(r => other.Recipients.Any(o => o.Span == r.Span || o.Head == r.Antecedent || r.Head == o.Antecedent));

    // The verb itself ("jailed"), or a phrase of its clause ("to six years in prison", "behind bars"), not whom it is about ("the prison
    // governor"); a suspended sentence sends nobody there.
    private static bool SpeaksOfPrison(CodedEvent coded) =>
        coded.Verb.Lemma is "jail" or "imprison" or "incarcerate" || (Holds(coded.Verb, coded, IsPrison) && !Holds(coded.Verb, coded, w => w.Lemma == "suspend"));

    private static bool IsPrison(Word word) => Prisons.Contains(word.Lemma)
        || (word.Chars is "bars" && word.Previous is { Lemma: "behind" })
        || (word.Lemma is "camp" or "colony" && word.Previous is { Lemma: "labour" or "labor" or "penal" or "prison" });

    private static bool Holds(Word word, CodedEvent coded, Func<Word, bool> test)
    {
        foreach (Word child in word.Children)
        {
            bool inside = child.Relation.Universal() is Relation.Obl or Relation.Obj or Relation.Iobj or Relation.Nmod or Relation.Compound or Relation.Amod or Relation.Xcomp
                && !coded.Recipients.Any(r => r.Span.Contains(child.Span));
            if (inside && (test(child) || Holds(child, coded, test)))
            {
                return true;
            }
        }

        return false;
    }
}
