namespace Chancery.Language.Network;

/// <summary>A weight tensor, row major.</summary>
internal sealed record Tensor(string Name, int Rows, int Columns, float[] Values);

/// <summary>What one scale of a <see cref="ByteTensor"/> is for.</summary>
internal enum ScaledBy : byte
{
    Row,
    Column,
}

/// <summary>A weight tensor in bytes, row major: a value is its byte times its row's or its column's scale.</summary>
/// <remarks>Rows are scaled in embedding tables, to -127..127; columns in matrices that multiply, to <see cref="ByteRows.Largest"/>.</remarks>
internal sealed record ByteTensor(string Name, int Rows, int Columns, ScaledBy ScaledBy, sbyte[] Values, float[] Scales)
{
    /// <summary>Scaled so that the largest value of each row or column becomes <paramref name="largest"/>; the rest are rounded.</summary>
    public static ByteTensor Quantise(Tensor tensor, ScaledBy scaledBy, int largest)
    {
        float[] scales = new float[scaledBy == ScaledBy.Row ? tensor.Rows : tensor.Columns];
        for (int i = 0; i < tensor.Values.Length; i++)
        {
            int at = Scale(i);
            scales[at] = Math.Max(scales[at], Math.Abs(tensor.Values[i]) / largest);
        }

        sbyte[] values = new sbyte[tensor.Values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            float scale = scales[Scale(i)];
            values[i] = scale == 0 ? (sbyte)0 : (sbyte)Math.Clamp(MathF.Round(tensor.Values[i] / scale), -largest, largest);
        }

        return new ByteTensor(tensor.Name, tensor.Rows, tensor.Columns, scaledBy, values, scales);

        int Scale(int i) => scaledBy == ScaledBy.Row ? i / tensor.Columns : i % tensor.Columns;
    }
}
