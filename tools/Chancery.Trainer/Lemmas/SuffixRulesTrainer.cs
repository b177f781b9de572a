using System.Runtime.InteropServices;
using Chancery.Language.Lemmas;

namespace Chancery.Trainer.Lemmas;

/// <summary>Forms with their lemmas → the fewest ends that tell how a lemma is made.</summary>
internal static class SuffixRulesTrainer
{
    /// <summary>An end seen in fewer forms proves nothing.</summary>
    private const int LeastForms = 2;

    /// <summary>Scripts that strip more are of single words, not of an end.</summary>
    private const int MostStripped = 4;

    public static SuffixRules Train(IEnumerable<(string Form, string Lemma)> examples)
    {
        var counts = new Dictionary<string, Dictionary<EditScript, int>>();
        foreach ((string form, string lemma) in examples)
        {
            EditScript script = EditScript.Between(form, lemma);
            if (script.Strip > MostStripped || script.Append.Length > MostStripped)
            {
                continue;
            }

            // An end that does not cover what is stripped would strip other characters elsewhere.
            string lower = form.ToLowerInvariant();
            for (int length = script.Strip; length <= Math.Min(SuffixRules.Longest, lower.Length); length++)
            {
                ref Dictionary<EditScript, int>? scripts =
                    ref CollectionsMarshal.GetValueRefOrAddDefault(counts, lower[^length..], out _);
                scripts ??= [];
                CollectionsMarshal.GetValueRefOrAddDefault(scripts, script, out _)++;
            }
        }

        var rules = new Dictionary<string, EditScript>();
        foreach ((string suffix, Dictionary<EditScript, int> scripts) in counts
            .OrderBy(c => c.Key.Length).ThenBy(c => c.Key, StringComparer.Ordinal))
        {
            (EditScript best, int count) = scripts
                .OrderByDescending(s => s.Value).ThenBy(s => s.Key.ToString(), StringComparer.Ordinal).First();
            if (suffix.Length == 0 || (count >= LeastForms && best != Shorter(rules, suffix)))
            {
                rules.Add(suffix, best);
            }
        }

        rules.TryAdd("", EditScript.Identity);
        return new SuffixRules(rules);
    }

    /// <summary>What the rules of shorter ends say.</summary>
    private static EditScript Shorter(Dictionary<string, EditScript> rules, string suffix)
    {
        for (int from = 1; from <= suffix.Length; from++)
        {
            if (rules.TryGetValue(suffix[from..], out EditScript script))
            {
                return script;
            }
        }

        return EditScript.Identity;
    }
}
