using System.Runtime.InteropServices;
using Chancery.Language;
using Chancery.Language.Lemmas;

namespace Chancery.Trainer.Lemmas;

/// <summary>Treebanks → <see cref="Lemmatiser"/>. The same files in the same order give the same bytes.</summary>
public static class LemmatiserTrainer
{
    /// <summary>The lemma of words that were typed apart (<c>goeswith</c>); not a lemma of their form.</summary>
    private const string NoLemma = "_";

    /// <summary>What we know outweighs a slip of the annotators' in a rare word.</summary>
    private const int WeightOfIrregular = 4;

    /// <summary>A telephone's number has as many digits, a decade (<c>1990s</c>) has not.</summary>
    private const int DigitsOfNumber = 5;

    /// <summary>Words of a token typed apart, whose lemma is that of the whole.</summary>
    private const string PartOfWord = "GW";

    /// <summary>Tags whose words are too many to list: only these have rules.</summary>
    private static readonly string[] OpenTags =
    [
        "NN", "NNS", "NNP", "NNPS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "JJ", "JJR", "JJS", "RB", "RBR", "RBS", "UH",
    ];

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
                if (word.Lemma != NoLemma && word.Xpos != PartOfWord && !IsAddressOrNumber(word.Text))
                {
                    bool start = word.Index == word.Sentence.First;
                    FormShape shape = FormShapes.Of(word.Text, word.Xpos, start);
                    var reading = new Reading(word.Text, word.Tag, word.Xpos, word.Lemma, shape);
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, reading, out _)++;
                }
            }
        }

        foreach ((string form, PartOfSpeech tag, string xpos, string lemma) in IrregularForms.All())
        {
            var reading = new Reading(form, tag, xpos, lemma, FormShapes.Of(form, xpos, sentenceStart: false));
            CollectionsMarshal.GetValueRefOrAddDefault(counts, reading, out _) += WeightOfIrregular;
        }

        Dictionary<string, KnownForm[]> known = Known(counts);
        return new Lemmatiser(known, Rules(counts.Keys, known));
    }

    /// <summary>What is not worth a place in a dictionary, nor private people's addresses in a model.</summary>
    private static bool IsAddressOrNumber(string form) => form.Length > Lemmatiser.LongestKnown
        || form.Any(c => c is '@' or '/' or '_' or '=') || form.Count(char.IsDigit) >= DigitsOfNumber
        || form.Contains("www.", StringComparison.OrdinalIgnoreCase) || form.Contains(".com", StringComparison.OrdinalIgnoreCase);

    /// <summary>The most frequent lemma of each form and pair of tags.</summary>
    private static Dictionary<string, KnownForm[]> Known(Dictionary<Reading, int> counts)
    {
        var known = counts
            .GroupBy(c => c.Key with { Shape = default }, (key, all) => (Reading: key, Count: all.Sum(c => c.Value)))
            .GroupBy(r => r.Reading.Form)
            .ToDictionary(forms => forms.Key, forms => forms
                .OrderByDescending(r => r.Count).ThenBy(r => r.Reading.Lemma, StringComparer.Ordinal)
                .DistinctBy(r => (r.Reading.Tag, r.Reading.Xpos))
                .Select(r => new KnownForm(r.Reading.Xpos, r.Reading.Tag, r.Reading.Lemma))
                .ToArray());

        // A capital form whose lemma has none says no more than the form in lower case, which is seen more often.
        return known
            .Select(k => KeyValuePair.Create(k.Key, k.Value.Where(r => !FollowsLower(known, k.Key, r)).ToArray()))
            .Where(k => k.Value.Length > 0)
            .ToDictionary();
    }

    private static bool FollowsLower(Dictionary<string, KnownForm[]> known, string form, KnownForm reading) =>
        !Lemmatiser.IsName(reading.Xpos)
        && form.ToLowerInvariant() is var lower && lower != form && !reading.Lemma.Any(char.IsUpper)
        && known.TryGetValue(lower, out KnownForm[]? others)
        && others.Any(o => o.Xpos == reading.Xpos && o.Tag == reading.Tag);

    private static Dictionary<(string Xpos, FormShape Shape), SuffixRules> Rules(
        IEnumerable<Reading> readings, Dictionary<string, KnownForm[]> known) => readings
        .Where(r => OpenTags.Contains(r.Xpos))
        .Where(r => r.Shape == FormShape.Lower || Lemmatiser.IsName(r.Xpos) || !IsKnown(known, r.Form.ToLowerInvariant(), r.Xpos))
        .Select(r => r.Shape == FormShape.Lower ? r with { Form = r.Form.ToLowerInvariant() } : r)
        .DistinctBy(r => (r.Form, r.Xpos, r.Lemma, r.Shape))
        .GroupBy(r => (r.Xpos, r.Shape))
        .ToDictionary(g => g.Key, g => SuffixRulesTrainer.Train(g
            .Select(r => (r.Form, r.Lemma))
            .Where(r => g.Key != ("NNP", FormShape.Upper) || r.Form == r.Lemma)));

    /// <summary>Rules never see a form that is known in lower case.</summary>
    private static bool IsKnown(Dictionary<string, KnownForm[]> known, string lower, string xpos) =>
        known.TryGetValue(lower, out KnownForm[]? readings) && readings.Any(r => r.Xpos == xpos);

    private readonly record struct Reading(string Form, PartOfSpeech Tag, string Xpos, string Lemma, FormShape Shape);
}
