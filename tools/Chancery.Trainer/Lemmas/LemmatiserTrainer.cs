using System.Runtime.InteropServices;
using Chancery.Language;
using Chancery.Language.Lemmas;

namespace Chancery.Trainer.Lemmas;

/// <summary>Treebanks → <see cref="Lemmatiser"/>. The same files in the same order give the same bytes.</summary>
public static class LemmatiserTrainer
{
    /// <summary>The lemma of words that were typed apart (<c>goeswith</c>); not a lemma of their form.</summary>
    private const string NoLemma = "_";

    /// <param name="conlluPaths">Treebank files, CoNLL-U.</param>
    /// <exception cref="FormatException">A line is not CoNLL-U.</exception>
    public static Lemmatiser Train(IReadOnlyList<string> conlluPaths)
    {
        var counts = new Dictionary<Reading, int>();
        foreach (string path in conlluPaths)
        {
            using var reader = new StreamReader(path);
            foreach (Word word in ConlluReader.Read(reader).Words)
            {
                if (word.Lemma != NoLemma && word.Span.Length <= Lemmatiser.LongestKnown)
                {
                    bool start = word.Index == word.Sentence.First;
                    var reading = new Reading(word.Text, word.Tag, word.Xpos, word.Lemma, FormShapes.Of(word.Text, start));
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, reading, out _)++;
                }
            }
        }

        foreach ((string form, PartOfSpeech tag, string xpos, string lemma) in IrregularForms.All())
        {
            counts.TryAdd(new Reading(form, tag, xpos, lemma, FormShape.Lower), 1);
        }

        return new Lemmatiser(Known(counts), Rules(counts.Keys));
    }

    /// <summary>The most frequent lemma of each form and pair of tags.</summary>
    private static Dictionary<string, KnownForm[]> Known(Dictionary<Reading, int> counts) => counts
        .GroupBy(c => (c.Key.Form, c.Key.Tag, c.Key.Xpos, c.Key.Lemma), (key, all) => (key.Form, key.Tag, key.Xpos, key.Lemma, Count: all.Sum(c => c.Value)))
        .GroupBy(r => r.Form)
        .ToDictionary(forms => forms.Key, forms => forms
            .OrderByDescending(r => r.Count).ThenBy(r => r.Lemma, StringComparer.Ordinal).ThenBy(r => r.Tag).ThenBy(r => r.Xpos, StringComparer.Ordinal)
            .DistinctBy(r => (r.Tag, r.Xpos))
            .Select(r => new KnownForm(r.Xpos, r.Tag, r.Lemma))
            .ToArray());

    private static Dictionary<(string Xpos, FormShape Shape), SuffixRules> Rules(IEnumerable<Reading> readings) => readings
        .DistinctBy(r => (r.Form, r.Xpos, r.Lemma, r.Shape))
        .GroupBy(r => (r.Xpos, r.Shape))
        .ToDictionary(g => g.Key, g => SuffixRulesTrainer.Train(g.Select(r => (r.Form, r.Lemma))));

    private readonly record struct Reading(string Form, PartOfSpeech Tag, string Xpos, string Lemma, FormShape Shape);
}
