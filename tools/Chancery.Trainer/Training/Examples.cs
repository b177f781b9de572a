using Chancery.Language;
using Chancery.Language.Embedding;
using Chancery.Language.Network;
using Chancery.Trainer.Treebanks;

namespace Chancery.Trainer.Training;

/// <summary>Turns treebank sentences into <see cref="Example"/>s, with noise of case and punctuation where asked.</summary>
internal sealed class Examples
{
    private readonly Dictionary<string, int> _xpos;
    private readonly Dictionary<string, int> _features;
    private readonly WordVectors _vectors;

    public Examples(IReadOnlyList<TrainingSentence> sentences, WordVectors vectors)
    {
        _vectors = vectors;
        string[] vocabulary = Frequent(sentences.SelectMany(s => s.Forms).Select(f => f.ToLowerInvariant()), 2);
        string[] features = Frequent(sentences.SelectMany(s => s.Features).Where(f => f != TrainingSentence.Unknown), 4);
        string[] xpos = Frequent(sentences.SelectMany(s => s.Xpos), 1);
        Labels = new LabelSets(xpos, [.. features.Select(f => new Features(f))]);
        Vocabulary = new WordList(string.Join('\n', vocabulary));
        _xpos = xpos.Select((w, i) => (w, i)).ToDictionary(p => p.w, p => p.i, StringComparer.Ordinal);
        _features = features.Select((w, i) => (w, i)).ToDictionary(p => p.w, p => p.i, StringComparer.Ordinal);
    }

    /// <summary>Lower-case words seen at least twice; row 0 of the table is the unknown word.</summary>
    public WordList Vocabulary { get; }

    public LabelSets Labels { get; }

    public Example Make(TrainingSentence sentence, Noise? noise)
    {
        string[] forms = noise is null ? sentence.Forms : Disturb(sentence.Forms, noise);
        int[] kept = noise is null || sentence.Heads is null ? [.. Enumerable.Range(0, forms.Length)] : CarelessNoise.Kept(sentence, noise);
        int n = kept.Length;
        int[] place = new int[forms.Length];
        Array.Fill(place, -1);
        for (int i = 0; i < n; i++)
        {
            place[kept[i]] = i;
        }

        var parts = new int[n][];
        int[] words = new int[n], vectors = new int[n];
        Span<int> rows = stackalloc int[WordShape.MaximumParts];
        for (int i = 0; i < n; i++)
        {
            string form = forms[kept[i]], lower = form.ToLowerInvariant();
            words[i] = Vocabulary.Find(lower) + 1;
            vectors[i] = _vectors.Find(lower);
            parts[i] = rows[..WordShape.Collect(form, rows)].ToArray();
        }

        bool tree = sentence.Heads is not null;
        return new Example
        {
            Words = words,
            Vectors = vectors,
            Parts = parts,
            Tags = Gold(i => (int)sentence.Tags[i], tree),
            Xpos = Gold(i => _xpos.GetValueOrDefault(sentence.Xpos[i], -1), tree),
            Features = Gold(i => _features.GetValueOrDefault(sentence.Features[i], -1), tree),
            Heads = tree ? [.. kept.Select(i => sentence.Heads![i] < 0 ? -1 : place[sentence.Heads[i]])] : [.. Enumerable.Repeat(-2, n)],
            Relations = Gold(i => (int)sentence.Relations[i], tree),
            Names = Gold(i => sentence.Names![i], sentence.Names is not null),
        };

        int[] Gold(Func<int, int> label, bool present) => [.. kept.Select(i => present ? label(i) : -1)];
    }

    // Headlines and careless text: whole sentences in capitals, in lower case, or with every word capitalised.
    private static string[] Disturb(string[] forms, Noise noise)
    {
        float kind = noise.Next();
        return kind switch
        {
            < 0.03f => [.. forms.Select(f => f.ToUpperInvariant())],
            < 0.05f => [.. forms.Select(f => f.ToLowerInvariant())],
            < 0.08f => [.. forms.Select(f => f.Length > 3 ? char.ToUpperInvariant(f[0]) + f[1..] : f)],
            _ => forms,
        };
    }

    private static string[] Frequent(IEnumerable<string> values, int least) =>
        [.. values.CountBy(v => v, StringComparer.Ordinal).Where(p => p.Value >= least)
            .OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key)];
}
