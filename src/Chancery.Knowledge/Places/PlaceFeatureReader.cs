namespace Chancery.Knowledge.Places;

/// <summary>Reads <c>places/features.txt</c>: blocks <c>KIND COUNTRY</c>, places parted by semicolons, other names of one by <c>=</c>.</summary>
internal sealed class PlaceFeatureReader(List<KnowledgeProblem> problems)
{
    private const int Names = 4_000;

    private readonly Dictionary<string, PlaceFeature[]> _byName = new(Names, StringComparer.Ordinal);
    private int _count;

    public PlaceFeatures ToFeatures() => new(_byName, _count);

    public void Read(string file, string text)
    {
        BlockReader reader = new(file, text, problems);
        PlaceFeatureKind? kind = null;
        string? country = null;
        while (reader.Read())
        {
            if (reader.IsBlock)
            {
                kind = KindOf(reader.Head(out ReadOnlySpan<char> code));
                country = code.IsEmpty ? null : code.ToString();
                if (kind is null)
                {
                    reader.Report($"'{reader.Content}' begins with no kind of place (sea, river, lake, island, land, province, district, site, town)");
                }
                else if (country is not null && !Codes.IsActorCode(country))
                {
                    reader.Report($"'{country}' is no country: three capitals, or nothing where the ground is no single state's");
                    kind = null;
                }
            }
            else if (kind is { } known)
            {
                foreach (Range part in reader.Content.Split(';'))
                {
                    Add(reader.Content[part], known, country, ref reader);
                }
            }
        }
    }

    private void Add(ReadOnlySpan<char> names, PlaceFeatureKind kind, string? country, ref BlockReader reader)
    {
        PlaceFeature? feature = null;
        foreach (Range part in names.Split('='))
        {
            string name = names[part].Trim(' ').ToString();
            string key = PlaceName.Fold(name);
            if (key.Length == 0)
            {
                reader.Report("a place without a name: two ';' or '=' with nothing between them");
                continue;
            }

            feature ??= new PlaceFeature(name, kind, country);
            PlaceFeature[] namesakes = _byName.GetValueOrDefault(key, []);
            if (Array.Exists(namesakes, n => n.Country == country))
            {
                reader.Report($"'{name}' stands here twice");
                continue;
            }

            _byName[key] = [.. namesakes, feature];
        }

        _count += feature is null ? 0 : 1;
    }

    private static PlaceFeatureKind? KindOf(ReadOnlySpan<char> word) => word switch
    {
        "sea" => PlaceFeatureKind.Sea,
        "river" => PlaceFeatureKind.River,
        "lake" => PlaceFeatureKind.Lake,
        "island" => PlaceFeatureKind.Island,
        "land" => PlaceFeatureKind.Land,
        "province" => PlaceFeatureKind.Province,
        "district" => PlaceFeatureKind.District,
        "site" => PlaceFeatureKind.Site,
        "town" => PlaceFeatureKind.Town,
        _ => null,
    };
}
