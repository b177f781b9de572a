namespace Chancery.Language.Network;

/// <summary>A weight matrix of K rows (inputs) and N columns (outputs), cut into <see cref="Panels"/>.</summary>
/// <remarks>Immutable; any number of threads may multiply with it.</remarks>
internal sealed class PackedMatrix
{
    private readonly float[] _panels;

    /// <param name="values">Row major, K × N.</param>
    public PackedMatrix(ReadOnlySpan<float> values, int rows, int columns)
    {
        Rows = rows;
        PaddedColumns = Panels.Pad(columns);
        _panels = new float[PaddedColumns * rows];
        Panels.Pack(values, columns, rows, columns, _panels);
    }

    public int Rows { get; }

    public int PaddedColumns { get; }

    /// <summary>output = input × this; see <see cref="Panels.Multiply"/>.</summary>
    public void Multiply(ReadOnlySpan<float> input, int inputStride, Span<float> output, int outputStride, int count) =>
        Panels.Multiply(input, inputStride, _panels, Rows, PaddedColumns, output, outputStride, count);
}
