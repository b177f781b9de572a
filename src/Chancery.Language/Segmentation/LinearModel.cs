using System.Numerics;

namespace Chancery.Language.Segmentation;

/// <summary>Weights of features in a few classes; the class with the highest sum wins.</summary>
/// <remarks>
/// Immutable, for any number of threads. Weights are whole numbers, so sums are the same on every machine. A feature that
/// training
/// did not see weighs nothing: keys are stored, not folded, because folded keys would give it another's weight.
/// </remarks>
internal sealed class LinearModel
{
    private const int MostFeatures = 1 << 20;

    private readonly uint[] _slots;
    private readonly sbyte[] _weights;
    private readonly int _mask;

    /// <param name="templates">How the features were made.</param>
    /// <param name="classes">Number of classes, 2 or more.</param>
    /// <param name="keys">Features, ascending, each once.</param>
    /// <param name="weights">For each feature its weight in each class.</param>
    public LinearModel(FeatureTemplates templates, int classes, uint[] keys, sbyte[] weights)
    {
        (Templates, Classes) = (templates, classes);
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2));
        _mask = size - 1;
        _slots = new uint[size];
        _weights = new sbyte[size * classes];
        for (int i = 0; i < keys.Length; i++)
        {
            int slot = (int)keys[i] & _mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = keys[i];
            weights.AsSpan(i * classes, classes).CopyTo(_weights.AsSpan(slot * classes));
        }
    }

    public FeatureTemplates Templates { get; }

    public int Classes { get; }

    /// <summary>The best class; of equals the lowest.</summary>
    public int Best(ReadOnlySpan<uint> features)
    {
        Span<int> sums = stackalloc int[Classes];
        sums.Clear();
        foreach (uint feature in features)
        {
            int slot = (int)feature & _mask;
            while (_slots[slot] != feature && _slots[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            if (_slots[slot] == 0)
            {
                continue;
            }

            for (int k = 0; k < sums.Length; k++)
            {
                sums[k] += _weights[(slot * sums.Length) + k];
            }
        }

        int best = 0;
        for (int k = 1; k < sums.Length; k++)
        {
            best = sums[k] > sums[best] ? k : best;
        }

        return best;
    }

    public void Write(BinaryWriter writer, string field) => SealedField.Write(writer, field, body =>
    {
        body.Write(Templates.Text);
        body.Write((byte)Classes);
        int[] used = [.. Enumerable.Range(0, _slots.Length).Where(slot => _slots[slot] != 0).OrderBy(slot => _slots[slot])];
        body.Write(used.Length);
        uint last = 0;
        foreach (int slot in used)
        {
            body.Write7BitEncodedInt((int)(_slots[slot] - last));
            last = _slots[slot];
            foreach (sbyte weight in _weights.AsSpan(slot * Classes, Classes))
            {
                body.Write(weight);
            }
        }
    });

    public static LinearModel Read<TAtom>(BinaryReader reader, string field, int classes)
        where TAtom : struct, Enum => SealedField.Read(reader, field, body =>
    {
        FeatureTemplates templates = FeatureTemplates.Parse<TAtom>(body.ReadString());
        if (body.ReadByte() != classes)
        {
            throw new InvalidDataException($"not {classes} classes.");
        }

        int count = body.ReadInt32();
        if (count is < 0 or > MostFeatures)
        {
            throw new InvalidDataException($"{count} features.");
        }

        uint[] keys = new uint[count];
        sbyte[] weights = new sbyte[count * classes];
        uint last = 0;
        for (int i = 0; i < count; i++)
        {
            uint key = last + (uint)body.Read7BitEncodedInt();
            if (key <= last)
            {
                throw new InvalidDataException("features are not in ascending order.");
            }

            keys[i] = last = key;
            for (int k = 0; k < classes; k++)
            {
                weights[(i * classes) + k] = body.ReadSByte();
            }
        }

        return new LinearModel(templates, classes, keys, weights);
    });
}
