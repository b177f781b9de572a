using Chancery.Language;
using Chancery.Language.Network;
using Chancery.Language.Parsing;

namespace Chancery.Trainer.Training;

/// <summary>All parameters of the network under training.</summary>
internal sealed class Network
{
    public Network(NetworkShape shape, LabelSets labels, int vocabulary, int workers, ulong seed)
    {
        Shape = shape;
        Labels = labels;
        var noise = new Noise(seed);
        TagColumns = labels.TagColumns;
        Words = Add(new("words", vocabulary + 1, shape.WordSize, workers, Uniform(0.1f), sparse: true));
        Parts = Add(new("parts", Chancery.Language.Embedding.WordShape.Buckets, shape.PartSize, workers, Uniform(0.1f), sparse: true));
        for (int l = 0; l < shape.Layers; l++)
        {
            int input = shape.LayerInput(l), groups = SruLayer.Groups(l == 0);
            Sru.Add((
                Add(new($"sru{l}.weights", input, shape.Width * groups, workers, Uniform(MathF.Sqrt(3f / input)), product: true)),
                Add(new($"sru{l}.recurrent", 1, 2 * shape.Width, workers, Uniform(0.1f))),
                Add(new($"sru{l}.bias", 1, 2 * shape.Width, workers, () => 0))));
        }

        int width = shape.Width;
        Projection = Add(new("projection.weights", width, shape.ProjectionSize, workers, Uniform(MathF.Sqrt(3f / width)), product: true));
        ProjectionBias = Add(new("projection.bias", 1, shape.ProjectionSize, workers, () => 0));
        Arc = Add(new("arc.weights", shape.ArcSize, shape.ArcSize, workers, Uniform(MathF.Sqrt(1f / shape.ArcSize)), product: true));
        ArcBias = Add(new("arc.bias", 1, shape.ArcSize, workers, () => 0));
        RootArc = Add(new("root.arc", 1, shape.ArcSize, workers, Uniform(0.1f)));
        ArcDistances = Add(new("distance.arc", ArcDistance.Classes, shape.ArcSize, workers, () => 0));
        LabelDistances = Add(new("distance.label", ArcDistance.Classes, shape.LabelSize, workers, () => 0));
        Label = Add(new("label.weights", shape.LabelSize, Relations.Count, workers, Uniform(MathF.Sqrt(3f / shape.LabelSize)), product: true));
        LabelBias = Add(new("label.bias", 1, Relations.Count, workers, () => 0));
        Tag = Add(new("tag.weights", shape.TagSize, TagColumns, workers, Uniform(MathF.Sqrt(3f / shape.TagSize)), product: true));
        TagBias = Add(new("tag.bias", 1, TagColumns, workers, () => 0));

        Func<float> Uniform(float range) => () => ((2 * noise.Next()) - 1) * range;
    }

    public NetworkShape Shape { get; }
    public LabelSets Labels { get; }
    public int TagColumns { get; }
    public List<Parameter> All { get; } = [];
    public Parameter Words { get; }
    public Parameter Parts { get; }
    public List<(Parameter Weights, Parameter Recurrent, Parameter Bias)> Sru { get; } = [];
    public Parameter Projection { get; }
    public Parameter ProjectionBias { get; }
    public Parameter Arc { get; }
    public Parameter ArcBias { get; }
    public Parameter RootArc { get; }
    public Parameter ArcDistances { get; }
    public Parameter LabelDistances { get; }
    public Parameter Label { get; }
    public Parameter LabelBias { get; }
    public Parameter Tag { get; }
    public Parameter TagBias { get; }

    /// <summary>The running averages in bytes, as they are shipped.</summary>
    public NetworkWeights Weights() => NetworkWeights.Quantise(Shape, All.Select(p => new Tensor(p.Name, p.Rows, p.Columns, [.. p.Average])));

    private Parameter Add(Parameter parameter)
    {
        All.Add(parameter);
        return parameter;
    }
}
