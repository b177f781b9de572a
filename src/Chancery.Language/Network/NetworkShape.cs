using System.Globalization;
using Chancery.Language.Model;

namespace Chancery.Language.Network;

/// <summary>The sizes of the network's layers. They stand in the model file, so that one program reads models of any size.</summary>
/// <param name="Hidden">Units of one direction of a recurrent layer; a multiple of 16.</param>
/// <param name="Layers">Recurrent layers, one behind the other.</param>
/// <param name="VectorSize">Of a pretrained word vector.</param>
/// <param name="WordSize">Of a trained word vector.</param>
/// <param name="PartSize">Of the vector of a part of a word.</param>
/// <param name="ArcSize">Of the vectors whose product scores an arc; a multiple of 16.</param>
/// <param name="LabelSize">Of the vectors whose sum names an arc; a multiple of 16.</param>
/// <param name="TagSize">Of the vector that gives tags and names; a multiple of 16.</param>
internal sealed record NetworkShape(int Hidden, int Layers, int VectorSize, int WordSize, int PartSize, int ArcSize, int LabelSize, int TagSize)
{
    private const int Most = 1 << 14;

    public int InputSize => VectorSize + WordSize + PartSize;

    /// <summary>Of a layer's output: both directions.</summary>
    public int Width => 2 * Hidden;

    // Columns of the shared projection: arc dependent (at 0), arc head, label dependent, label head, tags.
    public int ArcHead => ArcSize;

    public int LabelDependent => ArcHead + ArcSize;

    public int LabelHead => LabelDependent + LabelSize;

    public int TagStart => LabelHead + LabelSize;

    public int ProjectionSize => TagStart + TagSize;

    public int LayerInput(int layer) => layer == 0 ? InputSize : Width;

    /// <summary>As it stands in a model file: one size a line.</summary>
    public IEnumerable<string> Lines() =>
    [
        $"hidden {Hidden}", $"layers {Layers}", $"vector {VectorSize}", $"word {WordSize}", $"part {PartSize}", $"arc {ArcSize}", $"label {LabelSize}", $"tag {TagSize}",
    ];

    /// <exception cref="ModelFormatException">A size is missing or out of bounds.</exception>
    public static NetworkShape Parse(string[] lines)
    {
        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string line in lines)
        {
            string[] parts = line.Split(' ');
            if (parts.Length != 2 || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int size) || size is < 1 or > Most || !sizes.TryAdd(parts[0], size))
            {
                throw new ModelFormatException($"Field 'Shape' has a line that is no size: '{line}'.");
            }
        }

        var shape = new NetworkShape(Size("hidden"), Size("layers"), Size("vector"), Size("word"), Size("part"), Size("arc"), Size("label"), Size("tag"));
        return new[] { shape.Hidden, shape.ArcSize, shape.LabelSize, shape.TagSize }.All(s => s % 16 == 0) ? shape : throw new ModelFormatException("Field 'Shape' has a size that is no multiple of 16.");

        int Size(string name) => sizes.TryGetValue(name, out int size) ? size : throw new ModelFormatException($"Field 'Shape' lacks the size '{name}'.");
    }
}
