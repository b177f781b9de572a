using Chancery.Coding.Places;
using Chancery.Language;

namespace Chancery.Coding.Entities;

/// <summary>A town and the state it lies in, written behind one another without a comma ("Springfield Illinois"), are two names.</summary>
internal static class TownAndRegion
{
    /// <summary>Adds the name, or its two halves where a town of the gazetteer lies in what the last words name.</summary>
    public static void Add(Document document, Name name, ActorWords words, PlaceGazetteer gazetteer, List<Name> result)
    {
        if (name.Kind == NameKind.Location && name.EndWord - name.FirstWord > 1 && UsStates.LettersOf(document.Slice(name.Span)) is null)
        {
            for (int cut = name.EndWord - 1; cut > name.FirstWord; cut--)
            {
                Name town = Part(document, name, name.FirstWord, cut), region = Part(document, name, cut, name.EndWord);
                string written = document.Slice(region.Span);
                string? state = written.Length == 2 ? written.ToUpperInvariant() : UsStates.LettersOf(written);
                string? country = words.ActorAt(cut) is { } span && span.First == cut && span.End == name.EndWord && span.Candidates[0].Entry.Kind == Knowledge.ActorKind.State
                    ? span.Candidates[0].Entry.Code
                    : null;
                if ((state is not null || country is not null)
                    && gazetteer.Find(document.Slice(town.Span)).Exists(t => (t.UsState.Length > 0 && t.UsState == state) || t.Country == country))
                {
                    result.Add(town);
                    result.Add(region);
                    return;
                }
            }
        }

        result.Add(name);
    }

    private static Name Part(Document document, Name name, int first, int end) =>
        new(name.Kind, first, end, new TextSpan(document[first].Span.Start, document[end - 1].Span.End));
}
