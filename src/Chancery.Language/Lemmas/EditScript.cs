namespace Chancery.Language.Lemmas;

/// <summary>What becomes of a form's case in its lemma.</summary>
internal enum Casing : byte
{
    Keep,
    Lower,

    /// <summary>First letter as it is, the others lower.</summary>
    LowerRest,

    /// <summary>First letter upper, the others lower.</summary>
    Title,
}

/// <summary>Form → lemma: change the case, strip characters from the end, append others.</summary>
internal readonly record struct EditScript(Casing Casing, int Strip, string Append)
{
    private const int LongestOnStack = 128;

    public static EditScript Identity { get; } = new(Casing.Keep, 0, "");

    /// <summary>The script with the least to strip; of equals the first casing.</summary>
    public static EditScript Between(string form, string lemma)
    {
        EditScript best = new(Casing.Keep, form.Length, lemma);
        foreach (Casing casing in Enum.GetValues<Casing>())
        {
            string cased = new EditScript(casing, 0, "").Apply(form);
            int same = cased.AsSpan().CommonPrefixLength(lemma);
            if (cased.Length - same < best.Strip)
            {
                best = new EditScript(casing, cased.Length - same, lemma[same..]);
            }
        }

        return best;
    }

    /// <summary>A form shorter than what is to be stripped stays as it is but for its case.</summary>
    public string Apply(ReadOnlySpan<char> form)
    {
        if (this == Identity)
        {
            return form.ToString();
        }

        Span<char> cased = form.Length <= LongestOnStack ? stackalloc char[form.Length] : new char[form.Length];
        form.CopyTo(cased);
        if (Casing != Casing.Keep && form.Length > 0)
        {
            form.ToLowerInvariant(cased);
            cased[0] = Casing switch
            {
                Casing.Lower => cased[0],
                Casing.Title => char.ToUpperInvariant(form[0]),
                _ => form[0],
            };
        }

        return Strip > form.Length ? cased.ToString() : string.Concat(cased[..^Strip], Append);
    }
}
