namespace Chancery.Knowledge.Petrarch;

/// <summary>The verbs of a dictionary by the form that a text has.</summary>
public sealed class VerbForms
{
    private readonly Dictionary<string, List<VerbForm>> _byVerb = new(StringComparer.Ordinal);

    /// <summary>How many forms there are.</summary>
    public int Count { get; private set; }

    /// <summary>The forms of one unit of text: those of several words first; empty where it is no verb of the dictionary.</summary>
    public IReadOnlyList<VerbForm> Of(string unit) => _byVerb.TryGetValue(unit, out List<VerbForm>? forms) ? forms : [];

    internal void Add(string unit, VerbForm form)
    {
        if (!_byVerb.TryGetValue(unit, out List<VerbForm>? forms))
        {
            _byVerb.Add(unit, forms = []);
        }

        int words = Words(form);
        int at = forms.FindIndex(f => Words(f) < words);
        forms.Insert(at < 0 ? forms.Count : at, form);
        Count++;
    }

    private static int Words(VerbForm form) => form.Before.Count + form.After.Count;
}
