using System.Globalization;
using System.Runtime.InteropServices;

namespace Chancery.Language.Lemmas;

/// <summary>Word form and tags → lemma, as the English Universal Dependencies treebanks write it.</summary>
/// <remarks>
/// A form that training met gives its lemma there (irregular ones included), and no string is made; another goes through the rule
/// of its tag and longest known end. Lemmas are in lower case but for names and what is always written with capitals.
/// Immutable; any number of threads may share one.
/// </remarks>
public sealed class Lemmatiser
{
    /// <summary>No known form is longer.</summary>
    internal const int LongestKnown = 64;

    private readonly Dictionary<string, KnownForm[]> _known;
    private readonly Dictionary<string, KnownForm[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    // Every known lemma with the tags it bears, one bit a tag.
    private readonly Dictionary<string, int> _tagsOfLemma;
    private readonly Dictionary<(string Xpos, FormShape Shape), SuffixRules> _rules;

    internal Lemmatiser(
        Dictionary<string, KnownForm[]> known, Dictionary<(string Xpos, FormShape Shape), SuffixRules> rules)
    {
        (_known, _rules) = (known, rules);
        _tagsOfLemma = new Dictionary<string, int>(known.Count);
        foreach (KnownForm[] readings in known.Values)
        {
            foreach (ref readonly KnownForm reading in readings.AsSpan())
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_tagsOfLemma, reading.Lemma, out _) |= 1 << (int)reading.Tag;
            }
        }

        _lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <param name="form">The word as it stands in the text; soft hyphens and zero-width characters in it do not count.</param>
    /// <param name="tag">Its universal tag.</param>
    /// <param name="xpos">Its Penn Treebank tag; an unknown one leaves the form as it is, in lower case if it is no name.</param>
    /// <param name="sentenceStart">It is the first word of its sentence, so that its capital may say nothing.</param>
    public string Lemma(ReadOnlySpan<char> form, PartOfSpeech tag, string xpos, bool sentenceStart)
    {
        if (HasFormatCharacter(form))
        {
            return Lemma(WithoutFormatCharacters(form), tag, xpos, sentenceStart);
        }

        if (form.Length <= LongestKnown)
        {
            string? known = Known(form, tag, xpos);
            if (known is not null)
            {
                return known;
            }

            Span<char> other = stackalloc char[form.Length];
            form.Replace(other, '’', '\'');
            known = Known(other, tag, xpos);
            if (known is null && !IsName(xpos))
            {
                form.ToLowerInvariant(other);
                other.Replace('’', '\'');
                known = Known(other, tag, xpos);
            }

            if (known is not null)
            {
                return known;
            }
        }

        if (xpos == "CD")
        {
            return form.Contains(',')
                ? form.ToString().Replace(",", "", StringComparison.Ordinal)
                : form.ToString().ToLowerInvariant();
        }

        FormShape shape = FormShapes.Of(form, xpos, sentenceStart);
        return _rules.TryGetValue((xpos, shape), out SuffixRules? rules)
            ? ByRule(shape == FormShape.Lower ? form.ToString().ToLowerInvariant() : form, tag, xpos, rules)
            : new EditScript(IsName(xpos) || tag == PartOfSpeech.ProperNoun ? Casing.Keep : Casing.Lower, 0, "").Apply(form);
    }

    public void Write(BinaryWriter writer) => LemmaTables.Write(writer, _known, _rules);

    /// <exception cref="InvalidDataException">The content is cut short or damaged; the message names the field.</exception>
    public static Lemmatiser Read(BinaryReader reader) => LemmaTables.Read(reader);

    internal static bool IsName(string xpos) => xpos is "NNP" or "NNPS" or "ADD";

    /// <summary>The rule's lemma, or that of another common script where it alone is known (<c>faded</c>: fade, not fad),
    /// if only as a noun or adjective (<c>timed</c>, <c>freed</c>).</summary>
    private string ByRule(ReadOnlySpan<char> form, PartOfSpeech tag, string xpos, SuffixRules rules)
    {
        string lemma = rules.For(form).Apply(form);
        if (xpos is not ("NNS" or "VBD" or "VBG" or "VBN" or "VBZ" or "JJR" or "JJS") || Bears(lemma, 1 << (int)tag))
        {
            return lemma;
        }

        const int Bases = (1 << (int)PartOfSpeech.Noun) | (1 << (int)PartOfSpeech.Adjective);
        string? asBase = Bears(lemma, Bases) ? lemma : null;
        foreach ((string end, EditScript script) in rules.Common)
        {
            if (form.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                string other = script.Apply(form);
                if (Bears(other, 1 << (int)tag))
                {
                    return other;
                }

                asBase ??= Bears(other, Bases) ? other : null;
            }
        }

        return asBase ?? lemma;
    }

    private bool Bears(string lemma, int tags) => (_tagsOfLemma.GetValueOrDefault(lemma) & tags) != 0;

    /// <summary>The reading that training met: with both tags; else the first with this Penn tag; null for none.</summary>
    internal string? Known(ReadOnlySpan<char> form, PartOfSpeech tag, string xpos)
    {
        if (!_lookup.TryGetValue(form, out KnownForm[]? readings))
        {
            return null;
        }

        string? lemma = null;
        foreach (ref readonly KnownForm reading in readings.AsSpan())
        {
            if (reading.Xpos == xpos)
            {
                lemma = reading.Tag == tag ? reading.Lemma : lemma ?? reading.Lemma;
                if (reading.Tag == tag)
                {
                    break;
                }
            }
        }

        return lemma;
    }

    private static bool HasFormatCharacter(ReadOnlySpan<char> form)
    {
        foreach (char c in form)
        {
            if (c >= '\u00AD' && char.GetUnicodeCategory(c) == UnicodeCategory.Format)
            {
                return true;
            }
        }

        return false;
    }

    private static string WithoutFormatCharacters(ReadOnlySpan<char> form)
    {
        var kept = new System.Text.StringBuilder(form.Length);
        foreach (char c in form)
        {
            if (char.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }
}
