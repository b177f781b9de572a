namespace Chancery.Language.Lemmas;

/// <summary>The scripts of one tag and shape, by the ends of forms: the longest end that has a rule decides.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class SuffixRules
{
    public const int Longest = 7;

    private const int LeastRules = 3;

    private readonly Dictionary<string, EditScript>.AlternateLookup<ReadOnlySpan<char>> _scripts;

    /// <param name="scripts">Ends in lower case; the empty one is the rule for the rest.</param>
    public SuffixRules(Dictionary<string, EditScript> scripts)
    {
        _scripts = scripts.GetAlternateLookup<ReadOnlySpan<char>>();
        Common = [.. scripts
            .CountBy(s => (End: s.Key[^Math.Min(s.Value.Strip, s.Key.Length)..], Script: s.Value))
            .Where(s => s.Value >= LeastRules)
            .OrderByDescending(s => s.Value).ThenBy(s => s.Key.End, StringComparer.Ordinal)
            .ThenBy(s => s.Key.Script.Append, StringComparer.Ordinal).ThenBy(s => s.Key.Script.Casing)
            .Select(s => s.Key)];
    }

    /// <summary>Scripts that several rules share, with what they strip; the most frequent first.</summary>
    public IReadOnlyList<(string End, EditScript Script)> Common { get; }

    public IReadOnlyDictionary<string, EditScript> Scripts => _scripts.Dictionary;

    public EditScript For(ReadOnlySpan<char> form)
    {
        ReadOnlySpan<char> end = form[Math.Max(0, form.Length - Longest)..];
        Span<char> lower = stackalloc char[end.Length];
        end.ToLowerInvariant(lower);
        for (ReadOnlySpan<char> suffix = lower; ; suffix = suffix[1..])
        {
            if (_scripts.TryGetValue(suffix, out EditScript script))
            {
                return script;
            }

            if (suffix.IsEmpty)
            {
                return EditScript.Identity;
            }
        }
    }
}
