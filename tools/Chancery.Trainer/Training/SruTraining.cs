using System.Numerics;
using Chancery.Language;
using Chancery.Language.Network;

namespace Chancery.Trainer.Training;

/// <summary>One worker's pass through an <see cref="SruLayer"/>, forward with all that backward needs.</summary>
internal sealed class SruTraining(Parameter weights, Parameter recurrent, Parameter bias, int hidden, int inputSize, bool projects)
{
    private readonly int _columns = 2 * hidden * SruLayer.Groups(projects);
    private float[] _product = [];
    private float[] _cells = [];
    private float[] _forget = [];
    private float[] _reset = [];
    private float[] _delta = [];

    public void Forward(ReadOnlySpan<float> input, Span<float> output, ReadOnlySpan<SentenceData> sentences)
    {
        int n = sentences[^1].End;
        if (_cells.Length < n * 2 * hidden)
        {
            int room = n + (n / 4);
            _product = new float[room * _columns];
            _delta = new float[room * _columns];
            _cells = new float[room * 2 * hidden];
            _forget = new float[room * 2 * hidden];
            _reset = new float[room * 2 * hidden];
        }

        Panels.Multiply(input, inputSize, weights.Forward, inputSize, _columns, _product, _columns, n);
        foreach (SentenceData s in sentences)
        {
            for (int direction = 0; direction < 2; direction++)
            {
                int previous = -1;
                for (int t = 0; t < s.End - s.First; t++)
                {
                    int word = direction == 0 ? s.First + t : s.End - 1 - t;
                    Step(input, output, word, previous, direction * hidden);
                    previous = word;
                }
            }
        }
    }

    /// <param name="outputDelta">Loss gradient of the output, words × 2H.</param>
    /// <param name="inputDelta">Out, added to: gradient of the input; empty where the input needs none.</param>
    public void Backward(
        ReadOnlySpan<float> input, ReadOnlySpan<float> outputDelta, Span<float> inputDelta, ReadOnlySpan<SentenceData> sentences, int worker, ProductGradients products)
    {
        int n = sentences[^1].End;
        Span<float> carry = stackalloc float[hidden];
        Span<float> recurrentDelta = recurrent.Gradient(worker), biasDelta = bias.Gradient(worker);
        foreach (SentenceData s in sentences)
        {
            for (int direction = 0; direction < 2; direction++)
            {
                carry.Clear();
                int length = s.End - s.First;
                for (int t = length - 1; t >= 0; t--)
                {
                    int word = direction == 0 ? s.First + t : s.End - 1 - t;
                    int previous = t == 0 ? -1 : direction == 0 ? word - 1 : word + 1;
                    BackStep(input, outputDelta, inputDelta, word, previous, direction * hidden, carry, recurrentDelta, biasDelta);
                }
            }
        }

        products.Weights(input, inputSize, inputSize, _delta, _columns, _columns, n, weights.Gradient(worker));
        products.Inputs(_delta, _columns, _columns, weights.Backward, inputSize, n, inputDelta, inputSize);
    }

    private void Step(ReadOnlySpan<float> input, Span<float> output, int word, int previous, int offset)
    {
        ReadOnlySpan<float> row = _product.AsSpan(word * _columns, _columns);
        ReadOnlySpan<float> highway = projects ? row[(6 * hidden)..] : input.Slice(word * inputSize, inputSize);
        int at = word * 2 * hidden;
        for (int i = offset; i < offset + hidden; i += Vector<float>.Count)
        {
            Vector<float> before = previous < 0 ? Vector<float>.Zero : new Vector<float>(_cells, (previous * 2 * hidden) + i);
            Vector<float> forget = Activations.Sigmoid(
                new Vector<float>(row[((2 * hidden) + i)..]) + (new Vector<float>(recurrent.Value, i) * before) + new Vector<float>(bias.Value, i));
            Vector<float> reset = Activations.Sigmoid(
                new Vector<float>(row[((4 * hidden) + i)..]) + (new Vector<float>(recurrent.Value, (2 * hidden) + i) * before) + new Vector<float>(bias.Value, (2 * hidden) + i));
            var candidate = new Vector<float>(row[i..]);
            Vector<float> cell = candidate + (forget * (before - candidate));
            var pass = new Vector<float>(highway[i..]);
            forget.CopyTo(_forget, at + i);
            reset.CopyTo(_reset, at + i);
            cell.CopyTo(_cells, at + i);
            (pass + (reset * (Activations.Tanh(cell) - pass))).CopyTo(output[(at + i)..]);
        }
    }

    private void BackStep(
        ReadOnlySpan<float> input, ReadOnlySpan<float> outputDelta, Span<float> inputDelta, int word, int previous, int offset,
        Span<float> carry, Span<float> recurrentDelta, Span<float> biasDelta)
    {
        ReadOnlySpan<float> row = _product.AsSpan(word * _columns, _columns);
        Span<float> delta = _delta.AsSpan(word * _columns, _columns);
        ReadOnlySpan<float> highway = projects ? row[(6 * hidden)..] : input.Slice(word * inputSize, inputSize);
        int at = word * 2 * hidden;
        Vector<float> one = Vector<float>.One;
        for (int i = offset; i < offset + hidden; i += Vector<float>.Count)
        {
            Vector<float> before = previous < 0 ? Vector<float>.Zero : new Vector<float>(_cells, (previous * 2 * hidden) + i);
            var forget = new Vector<float>(_forget, at + i);
            var reset = new Vector<float>(_reset, at + i);
            var candidate = new Vector<float>(row[i..]);
            var pass = new Vector<float>(highway[i..]);
            Vector<float> squashed = Activations.Tanh(new Vector<float>(_cells, at + i));
            var up = new Vector<float>(outputDelta[(at + i)..]);
            Vector<float> passDelta = up * (one - reset);
            Vector<float> cellDelta = (up * reset * (one - (squashed * squashed))) + new Vector<float>(carry[(i - offset)..]);
            Vector<float> resetDelta = up * (squashed - pass) * reset * (one - reset);
            Vector<float> forgetDelta = cellDelta * (before - candidate) * forget * (one - forget);
            (cellDelta * (one - forget)).CopyTo(delta[i..]);
            forgetDelta.CopyTo(delta[((2 * hidden) + i)..]);
            resetDelta.CopyTo(delta[((4 * hidden) + i)..]);
            if (projects)
            {
                passDelta.CopyTo(delta[((6 * hidden) + i)..]);
            }
            else
            {
                Span<float> target = inputDelta.Slice((word * inputSize) + i, Vector<float>.Count);
                (new Vector<float>(target) + passDelta).CopyTo(target);
            }

            ((cellDelta * forget) + (forgetDelta * new Vector<float>(recurrent.Value, i)) + (resetDelta * new Vector<float>(recurrent.Value, (2 * hidden) + i)))
                .CopyTo(carry[(i - offset)..]);
            Add(recurrentDelta, i, forgetDelta * before);
            Add(recurrentDelta, (2 * hidden) + i, resetDelta * before);
            Add(biasDelta, i, forgetDelta);
            Add(biasDelta, (2 * hidden) + i, resetDelta);
        }
    }

    private static void Add(Span<float> target, int at, Vector<float> value) => (new Vector<float>(target[at..]) + value).CopyTo(target[at..]);
}
