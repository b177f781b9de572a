using System.Buffers.Binary;
using System.Text;
using Chancery.Knowledge.Places;

namespace Chancery.Coding.Places;

/// <summary>A town of the gazetteer.</summary>
/// <param name="Country">ISO 3166 alpha-3 (KOS for Kosovo).</param>
/// <param name="UsState">Two letters for towns of the USA, else empty.</param>
internal readonly record struct Town(string Name, string Country, string UsState, int Population, bool IsCapital, double Lat, double Lon, int GeoNamesId);

/// <summary>Towns of 1,000 people and more, and capitals, by name.</summary>
/// <remarks>Immutable; any number of threads may ask. The file's bytes are searched where they lie: loading builds nothing.</remarks>
public sealed class PlaceGazetteer
{
    // The Arabic article as it is written before each letter.
    private static readonly string[] Articles = ["al", "el", "ad", "an", "ar", "as", "ash", "at", "az"];

    private const int ShortestWithoutArticle = 4, LeastOfLongName = 50_000;

    private readonly ReadOnlyMemory<byte> _records;
    private readonly ReadOnlyMemory<byte> _strings;
    private readonly string[] _countries;

    private PlaceGazetteer(ReadOnlyMemory<byte> records, ReadOnlyMemory<byte> strings, string[] countries, string credit)
    {
        _records = records;
        _strings = strings;
        _countries = countries;
        Credit = credit;
    }

    /// <summary>Source and licence of the data.</summary>
    public string Credit { get; }

    /// <summary>Names in the file; a town with two names counts twice.</summary>
    public int Count => _records.Length / GazetteerFormat.RecordSize;

    /// <exception cref="InvalidDataException">The file is no sound gazetteer; the message says what is wrong.</exception>
    public static PlaceGazetteer Load(string path) => Read(File.ReadAllBytes(path));

    internal static PlaceGazetteer Read(byte[] file)
    {
        ReadOnlySpan<byte> magic = GazetteerFormat.Magic;
        if (file.Length < magic.Length + 2 || !file.AsSpan(0, magic.Length).SequenceEqual(magic))
        {
            throw new InvalidDataException("The gazetteer does not begin with its magic.");
        }

        ushort version = BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(magic.Length));
        if (version != GazetteerFormat.Version)
        {
            throw new InvalidDataException($"The gazetteer has version {version}; this program reads {GazetteerFormat.Version}.");
        }

        var fields = new Dictionary<ushort, ReadOnlyMemory<byte>>();
        for (int at = magic.Length + 2; at < file.Length;)
        {
            if (file.Length - at < 6)
            {
                throw new InvalidDataException("The gazetteer ends within a field's head.");
            }

            ushort id = BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(at));
            uint length = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at + 2));
            at += 6;
            if (length > file.Length - at)
            {
                throw new InvalidDataException($"The gazetteer ends within field {id}.");
            }

            if (!fields.TryAdd(id, file.AsMemory(at, (int)length)))
            {
                throw new InvalidDataException($"The gazetteer has field {id} twice.");
            }

            at += (int)length;
        }

        ReadOnlyMemory<byte> Field(ushort id) => fields.TryGetValue(id, out ReadOnlyMemory<byte> field) ? field : throw new InvalidDataException($"The gazetteer lacks field {id}.");

        string codes = Encoding.ASCII.GetString(Field(GazetteerFormat.Countries).Span);
        ReadOnlyMemory<byte> records = Field(GazetteerFormat.Records), strings = Field(GazetteerFormat.Strings);
        if (codes.Length % 3 != 0 || records.Length % GazetteerFormat.RecordSize != 0)
        {
            throw new InvalidDataException("The gazetteer's countries or records are cut off.");
        }

        string[] countries = [.. codes.Chunk(3).Select(c => new string(c))];
        var result = new PlaceGazetteer(records, strings, countries, Encoding.UTF8.GetString(Field(GazetteerFormat.Credit).Span));
        result.Check();
        return result;
    }

    /// <summary>
    /// All towns of a name, the largest first; empty when there is none. Where the data has none by the name itself, towns that have it with or
    /// without an article are found: "Hasakah" is Al Hasakah, "al-Qaim" is Qaim. The Spanish word for a town may be missing: "Lazaro Cardenas" is Ciudad Lázaro Cárdenas too.
    /// </summary>
    internal List<Town> Find(string name)
    {
        string folded = PlaceName.Fold(name);
        List<Town> found = [.. WithKey(folded), .. WithKey($"ciudad {folded}")];
        if (found.Count > 0)
        {
            found.AddRange(LongerNamed(folded));
        }

        found.Sort((a, b) => b.Population.CompareTo(a.Population));
        if (found.Count > 0 || folded.Length < ShortestWithoutArticle)
        {
            return found;
        }

        int blank = folded.IndexOf(' ');
        string bare = blank > 0 && Array.IndexOf(Articles, folded[..blank]) >= 0 ? folded[(blank + 1)..] : folded;
        // "Zawiya", "Zawiyah"
        string other = bare.EndsWith("ah", StringComparison.Ordinal) ? bare[..^1] : bare.EndsWith('a') ? bare + "h" : bare;
        foreach (string written in bare == other ? [bare] : (ReadOnlySpan<string>)[bare, other])
        {
            found = found.Count == 0 && written != folded ? WithKey(written) : found;
            foreach (string article in Articles)
            {
                found = found.Count == 0 ? WithKey($"{article} {written}") : found;
            }
        }

        return found.Count > 0 ? found : LongerNamed(bare);
    }

    // "Acapulco" is Acapulco de Juárez: a large town is known by the first of its official name.
    private List<Town> LongerNamed(string folded)
    {
        byte[] prefix = Encoding.UTF8.GetBytes($"{folded} de ");
        List<Town> result = [];
        for (int i = FirstAtLeast(prefix); i < Count && Key(i).StartsWith(prefix); i++)
        {
            if (At(i) is { Population: >= LeastOfLongName } town)
            {
                result.Add(town);
            }
        }

        result.Sort((a, b) => b.Population.CompareTo(a.Population));
        return result;
    }

    private List<Town> WithKey(string folded)
    {
        byte[] key = Encoding.UTF8.GetBytes(folded);
        List<Town> result = [];
        for (int i = FirstAtLeast(key); i < Count && key.Length > 0 && Key(i).SequenceEqual(key); i++)
        {
            result.Add(At(i));
        }

        return result;
    }

    private int FirstAtLeast(ReadOnlySpan<byte> key)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Key(middle).SequenceCompareTo(key) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private ReadOnlySpan<byte> Record(int index) => _records.Span.Slice(index * GazetteerFormat.RecordSize, GazetteerFormat.RecordSize);

    private ReadOnlySpan<byte> Key(int index)
    {
        ReadOnlySpan<byte> record = Record(index);
        return _strings.Span.Slice(BinaryPrimitives.ReadInt32LittleEndian(record), record[26]);
    }

    private Town At(int index)
    {
        ReadOnlySpan<byte> record = Record(index);
        int Number(int offset) => BinaryPrimitives.ReadInt32LittleEndian(Record(index)[offset..]);
        string state = record[28] == 0 ? "" : Encoding.ASCII.GetString(record[28..30]);
        return new Town(Encoding.UTF8.GetString(_strings.Span.Slice(Number(4), record[27])), _countries[record[24]], state, Number(12), record[25] != 0, Number(16) / 1e5, Number(20) / 1e5, Number(8));
    }

    // Every reference is checked once, so that a lookup cannot fail on a damaged file.
    private void Check()
    {
        for (int i = 0; i < Count; i++)
        {
            ReadOnlySpan<byte> record = Record(i);
            long key = BinaryPrimitives.ReadInt32LittleEndian(record), name = BinaryPrimitives.ReadInt32LittleEndian(record[4..]);
            if (key < 0 || name < 0 || key + record[26] > _strings.Length || name + record[27] > _strings.Length || record[24] >= _countries.Length)
            {
                throw new InvalidDataException($"Record {i} of the gazetteer points outside of the file.");
            }
        }
    }
}
