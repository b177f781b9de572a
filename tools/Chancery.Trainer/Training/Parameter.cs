using System.Numerics;
using Chancery.Language.Network;

namespace Chancery.Trainer.Training;

/// <summary>A tensor under training: its value, Adam's two moments, a running average, and a gradient for each worker.</summary>
/// <remarks>
/// A sparse parameter (an embedding table) is updated only in the rows that a batch touched; the others' moments rest (lazy Adam).
/// </remarks>
internal sealed class Parameter
{
    private readonly float[] _first;
    private readonly float[] _second;
    private readonly float[][] _gradients;
    private readonly HashSet<int>[]? _touched;
    private readonly float[]? _forward;
    private readonly float[]? _backward;

    public Parameter(string name, int rows, int columns, int workers, Func<float> initial, bool sparse = false, bool product = false)
    {
        Name = name;
        Rows = rows;
        Columns = columns;
        Value = new float[rows * columns];
        for (int i = 0; i < Value.Length; i++)
        {
            Value[i] = initial();
        }

        Average = [.. Value];
        _first = new float[Value.Length];
        _second = new float[Value.Length];
        _gradients = [.. Enumerable.Range(0, workers).Select(_ => new float[Value.Length])];
        _touched = sparse ? [.. Enumerable.Range(0, workers).Select(_ => new HashSet<int>())] : null;
        if (product)
        {
            _forward = new float[rows * Panels.Pad(columns)];
            _backward = new float[columns * Panels.Pad(rows)];
            Repack();
        }
    }

    public string Name { get; }

    public int Rows { get; }

    public int Columns { get; }

    public float[] Value { get; }

    /// <summary>Exponential moving average of the value; what is shipped.</summary>
    public float[] Average { get; }

    /// <summary>The value in panels.</summary>
    public float[] Forward => _forward!;

    /// <summary>The value's transpose in panels.</summary>
    public float[] Backward => _backward!;

    public float[] Gradient(int worker) => _gradients[worker];

    public Span<float> GradientRow(int worker, int row)
    {
        _touched![worker].Add(row);
        return _gradients[worker].AsSpan(row * Columns, Columns);
    }

    /// <summary>Sums the workers' gradients into the first's and returns its squared norm.</summary>
    public double Gather()
    {
        double norm = 0;
        foreach ((int start, int length) in Ranges())
        {
            Span<float> sum = _gradients[0].AsSpan(start, length);
            for (int w = 1; w < _gradients.Length; w++)
            {
                Activations.AddScaled(sum, _gradients[w].AsSpan(start, length), 1);
            }

            norm += Activations.Dot(sum, sum);
        }

        return norm;
    }

    /// <summary>One Adam step on the gathered gradient, times <paramref name="scale"/>; clears the gradients.</summary>
    public void Update(float rate, float scale, float beta1, float beta2, int step, float averaging)
    {
        float correction1 = 1 - MathF.Pow(beta1, step), correction2 = 1 - MathF.Pow(beta2, step);
        foreach ((int start, int length) in Ranges())
        {
            for (int i = start; i < start + length;)
            {
                if (i + Vector<float>.Count <= start + length)
                {
                    Vector<float> g = new Vector<float>(_gradients[0], i) * scale;
                    Vector<float> m = (new Vector<float>(_first, i) * beta1) + (g * (1 - beta1));
                    Vector<float> v = (new Vector<float>(_second, i) * beta2) + (g * g * (1 - beta2));
                    m.CopyTo(_first, i);
                    v.CopyTo(_second, i);
                    Vector<float> value = new Vector<float>(Value, i)
                        - (m * (rate / correction1) / (Vector.SquareRoot(v / correction2) + new Vector<float>(1e-8f)));
                    value.CopyTo(Value, i);
                    Vector<float> average = new(Average, i);
                    (average + ((value - average) * averaging)).CopyTo(Average, i);
                    i += Vector<float>.Count;
                }
                else
                {
                    float g = _gradients[0][i] * scale;
                    _first[i] = (_first[i] * beta1) + (g * (1 - beta1));
                    _second[i] = (_second[i] * beta2) + (g * g * (1 - beta2));
                    Value[i] -= _first[i] * (rate / correction1) / (MathF.Sqrt(_second[i] / correction2) + 1e-8f);
                    Average[i] += (Value[i] - Average[i]) * averaging;
                    i++;
                }
            }

            foreach (float[] gradient in _gradients)
            {
                gradient.AsSpan(start, length).Clear();
            }
        }

        if (_touched is not null)
        {
            foreach (HashSet<int> rows in _touched)
            {
                rows.Clear();
            }
        }

        if (_forward is not null)
        {
            Repack();
        }
    }

    private (int Start, int Length)[] Ranges() => _touched is null
        ? [(0, Value.Length)]
        : [.. _touched.SelectMany(t => t).Distinct().Order().Select(row => (row * Columns, Columns))];

    private void Repack()
    {
        Panels.Pack(Value, Columns, Rows, Columns, _forward);
        float[] transposed = new float[Value.Length];
        Matrices.Transpose(Value, Columns, Rows, Columns, transposed);
        Panels.Pack(transposed, Rows, Columns, Rows, _backward);
    }
}
