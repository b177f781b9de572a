using Chancery.Language;
using Chancery.Language.Network;

namespace Chancery.Trainer.Training;

/// <summary>All parameters of the network under training.</summary>
internal sealed class Network
{
    public Network(LabelSets labels, int vocabulary, int workers, ulong seed)
    {
        Labels = labels;
        var noise = new Noise(seed);
        TagColumns = AnalysisNetwork.TagColumns(labels);
        Words = Add(new("words", vocabulary + 1, NetworkShape.WordSize, workers, Uniform(0.1f), sparse: true));
        Parts = Add(new("parts", Chancery.Language.Embedding.WordShape.Buckets, NetworkShape.PartSize, workers, Uniform(0.1f), sparse: true));
        for (int l = 0; l < NetworkShape.Layers; l++)
        {
            int input = NetworkShape.LayerInput(l), groups = SruLayer.Groups(l == 0);
            Sru.Add((
                Add(new($"sru{l}.weights", input, 2 * NetworkShape.Hidden * groups, workers, Uniform(MathF.Sqrt(3f / input)), product: true)),
                Add(new($"sru{l}.recurrent", 1, 4 * NetworkShape.Hidden, workers, Uniform(0.1f))),
                Add(new($"sru{l}.bias", 1, 4 * NetworkShape.Hidden, workers, () => 0))));
        }

        const int width = 2 * NetworkShape.Hidden;
        Projection = Add(new("projection.weights", width, NetworkShape.ProjectionSize, workers, Uniform(MathF.Sqrt(3f / width)), product: true));
        ProjectionBias = Add(new("projection.bias", 1, NetworkShape.ProjectionSize, workers, () => 0));
        Arc = Add(new("arc.weights", NetworkShape.ArcSize, NetworkShape.ArcSize, workers, Uniform(MathF.Sqrt(1f / NetworkShape.ArcSize)), product: true));
        ArcBias = Add(new("arc.bias", 1, NetworkShape.ArcSize, workers, () => 0));
        RootArc = Add(new("root.arc", 1, NetworkShape.ArcSize, workers, Uniform(0.1f)));
        Label = Add(new("label.weights", NetworkShape.LabelSize, Relations.Count, workers, Uniform(MathF.Sqrt(3f / NetworkShape.LabelSize)), product: true));
        LabelBias = Add(new("label.bias", 1, Relations.Count, workers, () => 0));
        Tag = Add(new("tag.weights", NetworkShape.TagSize, TagColumns, workers, Uniform(MathF.Sqrt(3f / NetworkShape.TagSize)), product: true));
        TagBias = Add(new("tag.bias", 1, TagColumns, workers, () => 0));

        Func<float> Uniform(float range) => () => ((2 * noise.Next()) - 1) * range;
    }

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
    public Parameter Label { get; }
    public Parameter LabelBias { get; }
    public Parameter Tag { get; }
    public Parameter TagBias { get; }

    /// <summary>The running averages, as they are shipped.</summary>
    public Dictionary<string, Tensor> Tensors() => All.ToDictionary(
        p => p.Name, p => new Tensor(p.Name, p.Rows, p.Columns, [.. p.Average]), StringComparer.Ordinal);

    private Parameter Add(Parameter parameter)
    {
        All.Add(parameter);
        return parameter;
    }
}
