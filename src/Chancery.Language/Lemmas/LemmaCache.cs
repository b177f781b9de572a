using Chancery.Language.Embedding;

namespace Chancery.Language.Lemmas;

/// <summary>Remembers the lemmas of words that the lemmatiser works out by rule, so that a word met again makes no string.</summary>
/// <remarks>
/// A fixed number of places, two for each word; a word that finds both taken takes the second. What is remembered is what the lemmatiser would give,
/// so the result never hangs on what was read before. Any number of threads.
/// </remarks>
internal sealed class LemmaCache(Lemmatiser lemmatiser)
{
    private const int Places = 1 << 16;

    private readonly Entry?[] _entries = new Entry?[Places];

    /// <inheritdoc cref="Lemmatiser.Lemma"/>
    public string Lemma(ReadOnlySpan<char> form, PartOfSpeech tag, string xpos, bool sentenceStart)
    {
        if (lemmatiser.Known(form, tag, xpos) is { } known)
        {
            return known;
        }

        uint place = (FormHash.Of(form) ^ ((uint)tag * 0x9E3779B1u)) & (Places - 1);
        ref Entry? first = ref _entries[place], second = ref _entries[place ^ 1];
        Entry? found = Volatile.Read(ref first);
        if (found is { } held && held.Is(form, tag, xpos, sentenceStart))
        {
            return held.Lemma;
        }

        if (Volatile.Read(ref second) is { } other && other.Is(form, tag, xpos, sentenceStart))
        {
            return other.Lemma;
        }

        var entry = new Entry(form.ToString(), tag, xpos, sentenceStart, lemmatiser.Lemma(form, tag, xpos, sentenceStart));
        Volatile.Write(ref found is null ? ref first : ref second, entry);
        return entry.Lemma;
    }

    private sealed record Entry(string Form, PartOfSpeech Tag, string Xpos, bool SentenceStart, string Lemma)
    {
        public bool Is(ReadOnlySpan<char> form, PartOfSpeech tag, string xpos, bool sentenceStart) =>
            Tag == tag && SentenceStart == sentenceStart && Xpos == xpos && form.SequenceEqual(Form);
    }
}
