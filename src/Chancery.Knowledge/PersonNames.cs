namespace Chancery.Knowledge;

/// <summary>Tells which forms of a person's name are full and which are a last name or short form.</summary>
internal static class PersonNames
{
    /// <summary>Marks short forms as <see cref="ActorMatchKind.Surname"/>, and adds the name's last word where the file lists none.</summary>
    /// <remarks>
    /// A short form is one word (but not an abbreviation such as MBS), or several words that end the full name
    /// (<c>López Obrador</c>). Where the file gives a short form of one word, the last word is no surname: Kim Jong Un, Xi Jinping.
    /// </remarks>
    /// <param name="needsFullName">The last word alone stands for somebody else.</param>
    public static void Classify(string name, List<ActorForm> forms, bool needsFullName)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool listed = false;
        for (int i = 1; i < forms.Count; i++)
        {
            ActorForm form = forms[i];
            bool oneWord = !form.Text.Contains(' ', StringComparison.Ordinal);
            if (oneWord ? !IsAbbreviation(form.Text) : EndsName(name, form.Text))
            {
                forms[i] = form with { Kind = ActorMatchKind.Surname };
                listed |= oneWord || words.Length > 2;
            }
        }

        if (!needsFullName && !listed && words.Length > 1 && LastName(words) is { } last)
        {
            forms.Add(new ActorForm(last, ActorMatchKind.Surname, null, false, forms[0].Line));
        }
    }

    private static bool IsAbbreviation(string word) => !word.AsSpan().ContainsAnyInRange('a', 'z');

    private static bool EndsName(string name, string form) =>
        name.EndsWith(form, StringComparison.Ordinal) && name.Length > form.Length && name[^(form.Length + 1)] == ' ';

    // Two letters (Un, In) or a small one are no surnames that can stand alone.
    public static string? LastName(ReadOnlySpan<string> words)
    {
        string last = words[^1] is "Jr" or "Jr." or "Sr" or "Sr." or "II" or "III" or "IV" ? words[^2] : words[^1];
        return last.Length > 2 && char.IsUpper(last[0]) ? last : null;
    }
}
