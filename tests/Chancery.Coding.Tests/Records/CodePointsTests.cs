using System.Text;
using Chancery.Records;
using CsCheck;

namespace Chancery.Coding.Tests.Records;

public sealed class CodePointsTests
{
    private const string Emoji = "\uD83D\uDE00";

    // Letters, pairs, and halves of pairs that stand alone or the wrong way round.
    private static readonly Gen<string> Text = Gen.OneOf("a", "é", "漢", Emoji, "\U00010348", "\uD83D", "\uDE00").Array[0, 40].Select(string.Concat);

    [Fact]
    public void ATextWithoutPairsCountsAlike()
    {
        var points = new CodePoints("naïve");
        points.Length.ShouldBe(5);
        Enumerable.Range(0, 6).ShouldAllBe(i => points.FromUtf16(i) == i && points.ToUtf16(i) == i);
    }

    [Fact]
    public void APairIsOneCodePoint()
    {
        var points = new CodePoints($"a{Emoji}b{Emoji}{Emoji}c");
        points.Length.ShouldBe(6);
        Enumerable.Range(0, 10).Select(points.FromUtf16).ShouldBe([0, 1, 1, 2, 3, 3, 4, 4, 5, 6]);
        Enumerable.Range(0, 7).Select(points.ToUtf16).ShouldBe([0, 1, 3, 4, 6, 8, 9]);
        points.Slice($"a{Emoji}b{Emoji}{Emoji}c", 3, 5).ShouldBe(Emoji + Emoji);
    }

    [Fact]
    public void ALoneSurrogateIsOneCodePoint()
    {
        new CodePoints("\uDE00\uD83D").Length.ShouldBe(2);
        new CodePoints($"\uD83D{Emoji}\uDE00").Length.ShouldBe(3);
    }

    [Fact]
    public void CodePointsAreThoseOfTheRuntime() => Text.Sample(text => new CodePoints(text).Length == text.EnumerateRunes().Count());

    [Fact]
    public void TheTwoOffsetsAreInverse() => Text.Sample(text =>
    {
        var points = new CodePoints(text);
        bool inverse = points.ToUtf16(points.Length) == text.Length && points.FromUtf16(text.Length) == points.Length;
        for (int i = 0; i <= points.Length; i++)
        {
            inverse &= points.FromUtf16(points.ToUtf16(i)) == i && (i == 0 || points.ToUtf16(i) > points.ToUtf16(i - 1));
        }

        // Each unit belongs to the code point that starts at or before it.
        for (int i = 0; i < text.Length; i++)
        {
            int start = points.ToUtf16(points.FromUtf16(i));
            inverse &= start == i || (start == i - 1 && char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[start]));
        }

        return inverse;
    });

    [Fact]
    public void SlicesAreThoseThatPythonWouldCut() => Gen.Select(Text, Gen.Int[0, 40], Gen.Int[0, 40]).Sample((text, first, second) =>
    {
        // Sound texts only: a lone half cannot be told from U+FFFD once it is a rune.
        string sound = string.Concat(text.EnumerateRunes().Where(r => r != Rune.ReplacementChar));
        Rune[] runes = [.. sound.EnumerateRunes()];
        int start = Math.Min(Math.Min(first, second), runes.Length), end = Math.Min(Math.Max(first, second), runes.Length);
        return new CodePoints(sound).Slice(sound, start, end) == string.Concat(runes[start..end]);
    });

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void OffsetsOutsideAreRefused(int offset)
    {
        var points = new CodePoints(Emoji);
        Should.Throw<ArgumentOutOfRangeException>(() => points.FromUtf16(offset));
        Should.Throw<ArgumentOutOfRangeException>(() => points.ToUtf16(offset));
    }

    [Fact]
    public void TheEmptyTextHasOneOffset()
    {
        var points = new CodePoints("");
        (points.Length, points.FromUtf16(0), points.ToUtf16(0)).ShouldBe((0, 0, 0));
    }
}
