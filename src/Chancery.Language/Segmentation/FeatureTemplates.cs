namespace Chancery.Language.Segmentation;

/// <summary>Which atoms of a place in the text are looked at together: one template a line, atoms parted by blanks.</summary>
/// <remarks>Immutable. The text travels inside the model, so that a model never meets other templates than its own.</remarks>
internal sealed class FeatureTemplates
{
    private readonly int[][] _atoms;
    private readonly uint[] _seeds;

    private FeatureTemplates(string text, int[][] atoms, uint[] seeds) => (Text, _atoms, _seeds) = (text, atoms, seeds);

    public string Text { get; }

    public int Count => _atoms.Length;

    /// <typeparam name="TAtom">The atoms' names.</typeparam>
    /// <exception cref="InvalidDataException">An unknown atom, or a template written twice.</exception>
    public static FeatureTemplates Parse<TAtom>(string text)
        where TAtom : struct, Enum
    {
        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string[] names = Enum.GetNames<TAtom>();
        var seen = new HashSet<string>();
        int[][] atoms = new int[lines.Length][];
        for (int i = 0; i < lines.Length; i++)
        {
            atoms[i] = [.. lines[i].Split(' ').Select(name => Array.IndexOf(names, name))];
            if (atoms[i].Contains(-1))
            {
                throw new InvalidDataException($"templates: '{lines[i]}' names an unknown atom.");
            }

            if (!seen.Add(string.Join(' ', atoms[i].Order())))
            {
                throw new InvalidDataException($"templates: '{lines[i]}' stands there twice.");
            }
        }

        return new FeatureTemplates(text, atoms, [.. lines.Select(line => FeatureHash.Of(line))]);
    }

    /// <summary>One feature a template.</summary>
    public void Fill(ReadOnlySpan<uint> atoms, Span<uint> features)
    {
        for (int i = 0; i < _atoms.Length; i++)
        {
            uint hash = _seeds[i];
            foreach (int atom in _atoms[i])
            {
                hash = FeatureHash.Add(hash, atoms[atom]);
            }

            features[i] = FeatureHash.Finish(hash);
        }
    }
}
