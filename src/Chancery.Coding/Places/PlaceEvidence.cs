using Chancery.Knowledge;
using Chancery.Knowledge.Places;
using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>What an article tells of where it plays: countries and states of the USA that it names, and towns that nobody takes for others.</summary>
/// <remarks>Made for one document; read once, on first use.</remarks>
internal sealed class PlaceEvidence(Document document, PlaceMentions mentions)
{
    // A town so many times larger than its namesakes is meant without a word.
    private const int DominantFactor = 10;

    private const double EarthRadius = 6371;

    private List<Hint>? _hints;

    private List<Hint> Hints => _hints ??= Read();

    /// <summary>Whether the article names a country or what lies in it, other than by the words in question.</summary>
    public bool Tells(string country, string otherThan) => Hints.Exists(h => h.Country == country && !Same(h, otherThan));

    public bool TellsState(string usState, string otherThan) => Hints.Exists(h => h.UsState == usState && !Same(h, otherThan));

    /// <summary>Whether the article names a state of the USA, or a town there that nobody takes for another; its capital is its government too.</summary>
    public bool TellsAmericanGround(string otherThan) =>
        Hints.Exists(h => (h.UsState is not null || h.Town is { Country: "USA", IsCapital: false }) && !Same(h, otherThan));

    /// <summary>Kilometres from the nearest town that the article names for certain; null when it names none.</summary>
    public double? DistanceToTold(double lat, double lon, string otherThan)
    {
        double? nearest = null;
        foreach (Hint hint in Hints)
        {
            if (hint.Town is { } town && !Same(hint, otherThan) && Kilometres(lat, lon, town.Lat, town.Lon) is var distance && (nearest is null || distance < nearest))
            {
                nearest = distance;
            }
        }

        return nearest;
    }

    private static bool Same(Hint hint, string text) => hint.Text.Equals(text, StringComparison.OrdinalIgnoreCase);

    private List<Hint> Read()
    {
        List<Hint> result = [];
        for (int i = 0; i < document.WordCount; i++)
        {
            if (!mentions.IsCapitalised(i))
            {
                continue;
            }

            IReadOnlyList<ActorMatch> actors = mentions.ActorsAt(i, out int length);
            foreach (ActorMatch actor in actors)
            {
                string text = document.Slice(mentions.Span(i, i + length));
                result.Add(new Hint(text, actor.Entry.Code, actor.Kind == ActorMatchKind.Region && actor.Entry.Code == "USA" ? UsStates.LettersOf(text) : null, null));
            }

            int end = document[i].Sentence.End;
            bool place = document[i].Name is { Kind: NameKind.Location } name && name.FirstWord == i;
            if (place && mentions.At(i, end) is { IsKnown: true, IsPeople: false, IsCountry: false } mention)
            {
                string text = mentions.Text(mention);
                bool sure = mention.Towns.Count == 1 || (mention.Towns.Count > 1 && mention.Towns[0].Population >= (long)DominantFactor * mention.Towns[1].Population);
                if (sure && !mention.IsRegion)
                {
                    result.Add(new Hint(text, mention.Towns[0].Country, null, mention.Towns[0]));
                }

                if (mention.Features is [{ Country: { } country }])
                {
                    result.Add(new Hint(text, country, null, null));
                }

                // "Lake Nicaragua"
                if (mention.Features is [{ Kind: PlaceFeatureKind.Lake }] && mention.End == i + 2)
                {
                    result.AddRange(mentions.ActorsAt(i + 1, out int last).Where(a => last == 1 && a.Kind == ActorMatchKind.Name).Select(a => new Hint(text, a.Entry.Code, null, null)));
                }

                length = Math.Max(length, mention.End - i);
            }

            i += Math.Max(length, 1) - 1;
        }

        return result;
    }

    private static double Kilometres(double lat1, double lon1, double lat2, double lon2)
    {
        double a = double.DegreesToRadians(lat1), b = double.DegreesToRadians(lat2), across = double.DegreesToRadians(lon2 - lon1);
        return EarthRadius * Math.Acos(Math.Clamp((Math.Sin(a) * Math.Sin(b)) + (Math.Cos(a) * Math.Cos(b) * Math.Cos(across)), -1, 1));
    }

    /// <param name="UsState">Two letters.</param>
    /// <param name="Town">Where the words stand for one town for certain.</param>
    private readonly record struct Hint(string Text, string Country, string? UsState, Town? Town);
}
