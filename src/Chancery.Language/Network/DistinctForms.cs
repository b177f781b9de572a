using Chancery.Language.Embedding;

namespace Chancery.Language.Network;

/// <summary>Numbers the different forms of a pass, so that what hangs on the form alone is worked out once for each.</summary>
internal static class DistinctForms
{
    /// <summary>Ints of scratch for a pass of <paramref name="words"/> words.</summary>
    public static int ScratchLength(int words) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(2 * words));

    /// <param name="formOf">Out: the number of each word's form.</param>
    /// <param name="examples">Out: for each form, a word that has it.</param>
    /// <param name="slots">Scratch of <see cref="ScratchLength"/>.</param>
    /// <returns>How many forms there are.</returns>
    public static int Number(ReadOnlySpan<char> text, ReadOnlySpan<WordData> words, Span<int> formOf, Span<int> examples, Span<int> slots)
    {
        slots.Clear();
        uint mask = (uint)slots.Length - 1;
        int count = 0;
        for (int i = 0; i < words.Length; i++)
        {
            ReadOnlySpan<char> form = Form(text, words[i]);
            uint slot = FormHash.Of(form) & mask;
            while (slots[(int)slot] != 0 && !Form(text, words[examples[slots[(int)slot] - 1]]).SequenceEqual(form))
            {
                slot = (slot + 1) & mask;
            }

            ref int found = ref slots[(int)slot];
            if (found == 0)
            {
                examples[count] = i;
                found = ++count;
            }

            formOf[i] = found - 1;
        }

        return count;
    }

    private static ReadOnlySpan<char> Form(ReadOnlySpan<char> text, in WordData word) => text[word.Start..word.End];
}
