using Chancery.Brief;
using CsCheck;

namespace Chancery.Tests;

public sealed class QuoteTests
{
    [Fact]
    public void A_short_sentence_stays_whole()
    {
        Quote.Shorten("Kim  visited\nPutin.", 5, 12).ShouldBe("Kim visited Putin.");
        Quote.Shorten("", 0, 0).ShouldBe("");
    }

    [Fact]
    public void A_long_one_is_cut_at_words_around_the_trigger()
    {
        string[] words = [.. Enumerable.Range(0, 100).Select(i => $"word{i}")];
        string sentence = string.Join(' ', words);
        foreach (int trigger in (int[])[0, 1, 50, 98, 99])
        {
            int start = string.Join(' ', words[..trigger]).Length + (trigger > 0 ? 1 : 0);
            string quote = Quote.Shorten(sentence, start, start + words[trigger].Length);
            string[] shown = quote.Split(' ');
            shown.ShouldContain(words[trigger]);
            shown.Where(w => w != "…").ShouldBeSubsetOf(words);
            quote.Length.ShouldBeInRange(Quote.Length - 20, Quote.Length + 4);
            quote.StartsWith('…').ShouldBe(!shown.Contains("word0"));
            quote.EndsWith('…').ShouldBe(!shown.Contains("word99"));
        }
    }

    [Fact]
    public void No_text_and_no_offsets_break_it()
    {
        Gen.Select(Gen.OneOf(Gen.String, Gen.String[Gen.OneOf('a', ' ', '\n', '\ud83d', '\ude00'), 0, 700]), Gen.Int[-5, 800], Gen.Int[-5, 800])
            .Sample((sentence, start, end) =>
            {
                string quote = Quote.Shorten(sentence, start, end);
                quote.Any(char.IsControl).ShouldBeFalse();
                quote.Length.ShouldBeLessThanOrEqualTo((Quote.Length * 2) + 4);
            });
    }
}
