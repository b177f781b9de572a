using Chancery.Language.Network;
using CsCheck;

namespace Chancery.Language.Tests.Network;

public sealed class DistinctFormsTests
{
    [Fact]
    public void EqualFormsShareANumberAndOthersDoNot() => Gen.OneOf("the", "The", "a", "é", "army", "b", "c", "dd").Array[1, 60].Sample(
        forms =>
        {
            string text = string.Join(' ', forms);
            var words = new WordData[forms.Length];
            for (int i = 0, at = 0; i < words.Length; at += forms[i].Length + 1, i++)
            {
                words[i] = WordData.Unread(at, at + forms[i].Length, continuesToken: false);
            }

            int[] formOf = new int[words.Length], examples = new int[words.Length];
            int[] slots = [.. Enumerable.Repeat(99, DistinctForms.ScratchLength(words.Length))];
            int count = DistinctForms.Number(text, words, formOf, examples, slots);
            return count == forms.Distinct().Count()
                && formOf.Zip(forms).All(p => forms[examples[p.First]] == p.Second)
                && examples.Take(count).Select(e => forms[e]).Distinct().Count() == count;
        },
        iter: 2_000);
}
