namespace Chancery.Language.Network;

/// <summary>A weight tensor, row major.</summary>
internal sealed record Tensor(string Name, int Rows, int Columns, float[] Values);

/// <summary>The label sets a model was trained with, in the order of its output columns.</summary>
internal sealed record LabelSets(string[] Xpos, Features[] Features);

/// <summary>Names and sizes of the tensors that make the network; the same list serves trainer, file and analyser.</summary>
internal static class NetworkShape
{
    public const int Hidden = 192;
    public const int Layers = 3;
    public const int WordSize = 64;
    public const int PartSize = 64;
    public const int VectorSize = 100;
    public const int InputSize = VectorSize + WordSize + PartSize;
    public const int ArcSize = 256;
    public const int LabelSize = 192;
    public const int TagSize = 128;

    /// <summary>Columns of the shared projection: arc dependent, arc head, label dependent, label head, tags.</summary>
    public const int ArcDependent = 0;
    public const int ArcHead = ArcDependent + ArcSize;
    public const int LabelDependent = ArcHead + ArcSize;
    public const int LabelHead = LabelDependent + LabelSize;
    public const int TagStart = LabelHead + LabelSize;
    public const int ProjectionSize = TagStart + TagSize;

    public static int LayerInput(int layer) => layer == 0 ? InputSize : 2 * Hidden;
}
