using Chancery.Language.Embedding;
using Chancery.Language.Model;
using Chancery.Language.Parsing;

namespace Chancery.Language.Network;

/// <summary>All tensors of a network, by name; asked for with the size that the shape wants.</summary>
internal sealed class NetworkWeights
{
    private readonly Dictionary<string, Tensor> _floats;
    private readonly Dictionary<string, ByteTensor> _bytes;

    public NetworkWeights(NetworkShape shape, IEnumerable<Tensor> floats, IEnumerable<ByteTensor> bytes)
    {
        Shape = shape;
        _floats = floats.ToDictionary(t => t.Name, StringComparer.Ordinal);
        _bytes = bytes.ToDictionary(t => t.Name, StringComparer.Ordinal);
    }

    public NetworkShape Shape { get; }

    public IEnumerable<Tensor> Floats => _floats.Values;

    public IEnumerable<ByteTensor> Bytes => _bytes.Values;

    /// <summary>Tables become bytes by rows, matrices that multiply bytes by columns; biases and the like stay floats.</summary>
    public static NetworkWeights Quantise(NetworkShape shape, IEnumerable<Tensor> tensors)
    {
        ILookup<bool, Tensor> parted = tensors.ToLookup(t => IsTable(t.Name) || IsMatrix(t.Name));
        return new NetworkWeights(shape, parted[false], parted[true].Select(t => IsTable(t.Name)
            ? ByteTensor.Quantise(t, ScaledBy.Row, sbyte.MaxValue)
            : ByteTensor.Quantise(t, ScaledBy.Column, ByteRows.Largest)));
    }

    /// <exception cref="ModelFormatException">It is missing or of another size; the message names it.</exception>
    public float[] Vector(string name, int length) => Rows(name, 1, length);

    /// <inheritdoc cref="Vector"/>
    public float[] Rows(string name, int rows, int columns) => _floats.TryGetValue(name, out Tensor? tensor)
        ? tensor.Rows == rows && tensor.Columns == columns ? tensor.Values : throw Misshapen(name, tensor.Rows, tensor.Columns, rows, columns)
        : throw Missing(name);

    /// <inheritdoc cref="Vector"/>
    public ByteMatrix Matrix(string name, int rows, int columns)
    {
        ByteTensor tensor = Byte(name, rows, columns, ScaledBy.Column);
        return new ByteMatrix(tensor.Values, tensor.Scales, rows, columns);
    }

    /// <inheritdoc cref="Vector"/>
    public ByteTable Table(string name, int rows, int columns)
    {
        ByteTensor tensor = Byte(name, rows, columns, ScaledBy.Row);
        return new ByteTable(tensor.Values, tensor.Scales, columns);
    }

    private ByteTensor Byte(string name, int rows, int columns, ScaledBy scaledBy) => _bytes.TryGetValue(name, out ByteTensor? tensor)
        ? tensor.Rows == rows && tensor.Columns == columns && tensor.ScaledBy == scaledBy ? tensor : throw Misshapen(name, tensor.Rows, tensor.Columns, rows, columns)
        : throw Missing(name);

    private static bool IsTable(string name) => name is "words" or "parts";

    private static bool IsMatrix(string name) => name.EndsWith(".weights", StringComparison.Ordinal);

    private static ModelFormatException Missing(string name) => new($"Field 'Tensors' lacks '{name}', or has it in another kind.");

    private static ModelFormatException Misshapen(string name, int rows, int columns, int wantedRows, int wantedColumns) =>
        new($"Field 'Tensors' has '{name}' as {rows} x {columns} where {wantedRows} x {wantedColumns} is wanted.");
}
