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

        text.Append("\ntensors (rows x columns)\n");
        foreach (Tensor tensor in TensorCodec.Read(file[ModelField.Tensors]).Values)
        {
            text.Append($"  {tensor.Name,-20} {tensor.Rows} x {tensor.Columns}\n");
        }

        return text.ToString();
    }
}
