using System.Text;
using Chancery.Language.Network;

namespace Chancery.Language.Model;

/// <summary>A model file in words: its description, fields and tensors.</summary>
public static class ModelReport
{
    /// <exception cref="ModelFormatException">The file is not a sound model; the message names the field.</exception>
    public static string Of(ReadOnlyMemory<byte> bytes)
    {
        ModelFile file = ModelFile.Read(bytes);
        var text = new StringBuilder();
        text.Append(Encoding.UTF8.GetString(file[ModelField.Description].Span)).Append("\n\nfields (bytes)\n");
        foreach ((ModelField field, int length) in file.Fields)
        {
            text.Append($"  {field,-16} {length,12}\n");
        }

        var shape = NetworkShape.Parse(file.ReadLines(ModelField.Shape));
        text.Append("\nshape\n");
        foreach (string line in shape.Lines())
        {
            text.Append($"  {line}\n");
        }

        NetworkWeights weights = TensorCodec.Read(shape, file[ModelField.Tensors]);
        text.Append("\ntensors (rows x columns)\n");
        foreach (ByteTensor tensor in weights.Bytes)
        {
            text.Append($"  {tensor.Name,-20} {tensor.Rows} x {tensor.Columns}, bytes, a scale a {(tensor.ScaledBy == ScaledBy.Row ? "row" : "column")}\n");
        }

        foreach (Tensor tensor in weights.Floats)
        {
            text.Append($"  {tensor.Name,-20} {tensor.Rows} x {tensor.Columns}, floats\n");
        }

        return text.ToString();
    }
}
