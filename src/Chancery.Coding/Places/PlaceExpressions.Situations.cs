using Chancery.Knowledge.Places;
using Chancery.Language;

namespace Chancery.Coding.Places;

/// <content>Places that only tell where another lies.</content>
internal sealed partial class PlaceExpressions
{
    // What stands right behind a place and tells where it lies is no place of its own: "Gao, Mali", "Hyderabad, the second city of Sindh".
    private List<PlaceExpression> Absorb(List<PlaceExpression> found)
    {
        List<PlaceExpression> result = [];
        foreach (PlaceExpression next in found)
        {
            if (result.Count == 0 || !Tells(result[^1], next))
            {
                result.Add(next);
                continue;
            }

            PlaceExpression place = result[^1];
            if (place.Mention.IsPeople)
            {
                // "the Kazakh commercial capital, Almaty"
                result[^1] = Made(place.Start, next.End, next.Mention, next.Qualifiers with { Countries = new HashSet<string>(place.Mention.Codes) }, place.Preposition, place.IsBeside, place.Anchor, site: null);
                continue;
            }

            HashSet<string> countries = [.. place.Qualifiers.Countries];
            string? state = place.Qualifiers.UsState;
            if (next.IsBeside || next.Mention.IsKnown && !next.Mention.IsRegion && !next.Mention.IsCountry && !next.Mention.IsPeople)
            {
                if (next.Finding.Place?.CountryCode is { } country && countries.Count == 0)
                {
                    countries.Add(country);
                }
            }
            else
            {
                Qualify(next.Mention, countries, ref state, behind: true);
            }

            bool site = !place.Mention.IsKnown || place.Mention.Features.Any(f => f.Kind == PlaceFeatureKind.Site);
            bool line = place.Mention.Features.Any(f => f.Kind == PlaceFeatureKind.Land) && next.Preposition == "in";
            bool inTown = (site && !next.IsBeside && next.Finding.Place is { Resolution: "city" }) || (line && next.Finding.Place is not null);
            PlaceQualifiers qualifiers = place.Qualifiers with { Countries = countries, UsState = state };
            result[^1] = inTown
                ? place with { End = next.End, Finding = next.Finding }
                : Made(place.Start, next.End, place.Mention, qualifiers, place.Preposition, place.IsBeside, place.Anchor, place.Site);
        }

        return result;
    }

    private bool Tells(PlaceExpression place, PlaceExpression next)
    {
        int gap = next.Start - place.End;
        bool comma = gap == 1 && document[place.End].Chars is "," or "(";
        if (place.Mention.IsCountry || !(comma || gap == 0) || (next.End < document.WordCount && document[next.End].Tag is PartOfSpeech.Verb or PartOfSpeech.Auxiliary && next.Preposition.Length == 0))
        {
            return false;
        }

        if (place.Mention.IsPeople)
        {
            return comma && words.Has(PlaceWordList.Settlement, place.Anchor) && next.Preposition.Length == 0 && (next.Mention.Towns.Count > 0 || !next.Mention.IsKnown);
        }

        bool wide = next.Mention.IsCountry || next.Mention.IsRegion || next.Mention.IsPeople || next.Qualifiers.Wording is PlaceWording.Division or PlaceWording.District;
        bool apposed = next.Preposition.Length == 0 && next.Start < next.Mention.First;
        return comma
            ? next.IsBeside || IsSituation(place, next) || (next.Preposition is "" or "in" && (wide || apposed)) || (next.Preposition == "in" && next.Finding.Place is { Resolution: "city" } && IsSmall(place))
            : next.Preposition is "in" or "of" && (wide || IsSmall(place));
    }

    // "Granada, on the shore of Lake Nicaragua": by what a town lies.
    private bool IsSituation(PlaceExpression place, PlaceExpression next) =>
        place.Mention.Towns.Count > 0 && next.Preposition is "on" or "off" or "along" or "near" or "across" or "by" or "beside" or "at"
        && next.Anchor.Tag != PartOfSpeech.Verb && (next.Preposition == "near" || words.IsPlace(next.Anchor) || next.Mention.Features.Any(f => f.Kind is not (PlaceFeatureKind.Province or PlaceFeatureKind.District)));

    private static bool IsSmall(PlaceExpression place) => !place.Mention.IsKnown || place.Mention.Features.Any(f => f.Kind is PlaceFeatureKind.Site or PlaceFeatureKind.District or PlaceFeatureKind.Land);
}
