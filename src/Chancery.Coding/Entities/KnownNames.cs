using Chancery.Coding.Places;
using Chancery.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Entities;

/// <summary>The analyser's names, set right by what the knowledge knows: a state is a place, days and months are no names.</summary>
internal static class KnownNames
{
    private static readonly HashSet<string> Calendar = new(StringComparer.OrdinalIgnoreCase)
    {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December", "Sept.", "Oct.", "Nov.", "Dec.", "Jan.", "Feb.", "Aug.",
        "Sept", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun",
    };

    public static List<Name> Of(Document document, ActorWords words, PlaceGazetteer gazetteer)
    {
        List<Name> result = [];
        int at = 0;
        foreach (Name name in document.Names)
        {
            AddKnown(document, words, at, name.FirstWord, result);
            if (Kind(name, words) is { } known)
            {
                result.Add(name with { Kind = known });
            }
            else if (!(name.Kind != NameKind.Person && name.EndWord - name.FirstWord == 1 && Calendar.Contains(document.Slice(name.Span))))
            {
                TownAndRegion.Add(document, name, words, gazetteer, result);
            }

            at = name.EndWord;
        }

        AddKnown(document, words, at, document.WordCount, result);
        return result;
    }

    // What the knowledge names and the analyser did not, where it is written as a name.
    private static void AddKnown(Document document, ActorWords words, int first, int end, List<Name> result)
    {
        for (int i = first; i < end;)
        {
            if (words.ActorAt(i) is not { } span || span.First != i || span.End > end)
            {
                i++;
                continue;
            }

            if (document[span.End - 1].Tag == PartOfSpeech.ProperNoun && KindOf(span) is { } kind)
            {
                result.Add(new Name(kind, span.First, span.End, new TextSpan(document[span.First].Span.Start, document[span.End - 1].Span.End)));
            }

            i = span.End;
        }
    }

    private static NameKind? Kind(Name name, ActorWords words) =>
        words.ActorAt(name.FirstWord) is { } span && span.First == name.FirstWord && span.End == name.EndWord ? KindOf(span) : null;

    private static NameKind? KindOf(ActorSpan span) => span.Candidates[0] switch
    {
        { Kind: ActorMatchKind.Demonym } => null,

        // A religion's people, not a body of them.
        { Entry: { Kind: ActorKind.Group } group } when group.Sectors.Contains("REL") && group.Forms.Any(f => f.Kind == ActorMatchKind.Demonym) => null,
        { Entry.Kind: ActorKind.Person } => NameKind.Person,
        { Entry.Kind: ActorKind.State } => NameKind.Location,
        _ => NameKind.Organisation,
    };
}
