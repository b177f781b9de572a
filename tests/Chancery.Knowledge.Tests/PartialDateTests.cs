using CsCheck;

namespace Chancery.Knowledge.Tests;

public sealed class PartialDateTests
{
    private static readonly Gen<PartialDate> Dates = Gen.OneOf(
        Gen.Int[1, 9999].Select(y => new PartialDate(y)),
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12]).Select((y, m) => new PartialDate(y, m)),
        Gen.Date.Select(d => PartialDate.From(DateOnly.FromDateTime(d))));

    [Fact]
    public void What_is_written_reads_back() => Dates.Sample(date =>
    {
        PartialDate.TryParse(date.ToString(), out PartialDate read).ShouldBeTrue();
        read.ShouldBe(date);
    });

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("0000")]
    [InlineData("2012-13")]
    [InlineData("2012-00")]
    [InlineData("2012-02-30")]
    [InlineData("2012-11-00")]
    [InlineData("2012/11/06")]
    [InlineData("2012-11-6")]
    [InlineData("+012")]
    [InlineData(" 2012")]
    [InlineData("२०१२")]
    public void What_is_no_date_is_refused(string text) => PartialDate.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_coarse_date_stands_before_the_finer_ones_inside_it()
    {
        PartialDate[] sorted = [Date("2011-12-31"), Date("2012"), Date("2012-01"), Date("2012-01-01"), Date("2012-02"), Date("2013")];
        sorted.Reverse().Order().ShouldBe(sorted);
        (Date("2012") < Date("2012-01")).ShouldBeTrue();
    }

    [Fact]
    public void A_date_spans_the_days_it_may_mean()
    {
        (Date("2012").First, Date("2012").Last).ShouldBe((new DateOnly(2012, 1, 1), new DateOnly(2012, 12, 31)));
        (Date("2012-02").First, Date("2012-02").Last).ShouldBe((new DateOnly(2012, 2, 1), new DateOnly(2012, 2, 29)));
        (Date("2012-02-03").First, Date("2012-02-03").Last).ShouldBe((new DateOnly(2012, 2, 3), new DateOnly(2012, 2, 3)));
    }

    [Fact]
    public void No_calendar_day_no_date() => Should.Throw<ArgumentOutOfRangeException>(() => new PartialDate(2023, 2, 29));

    [Theory]
    [InlineData("2012..2014", "2013-05-01", true, true)]
    [InlineData("2012..2014", "2012-05-01", false, true)]
    [InlineData("2012..2014", "2014", false, true)]
    [InlineData("2012..2014", "2015", false, false)]
    [InlineData("2012-11-06..", "2030-01-01", true, true)]
    [InlineData("..2012-11-06", "2012-11-06", true, true)]
    [InlineData("2012-11-06..2012-11-06", "2012", false, true)]
    public void A_range_tells_what_it_holds_for_certain(string range, string date, bool surely, bool maybe)
    {
        DateRange.TryParse(range, out DateRange parsed).ShouldBeTrue();
        parsed.SurelyHolds(Date(date)).ShouldBe(surely);
        parsed.MayHold(Date(date)).ShouldBe(maybe);
        parsed.ToString().ShouldBe(range);
    }

    [Theory]
    [InlineData("2012")]
    [InlineData("2014..2012")]
    [InlineData("2012...2013")]
    [InlineData("x..2013")]
    public void What_is_no_range_is_refused(string text) => DateRange.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Certain_is_a_part_of_possible() => Gen.Select(Dates, Dates, Dates).Sample((a, b, c) =>
    {
        DateRange range = new(a, b);
        (range.SurelyHolds(c) && !range.MayHold(c)).ShouldBeFalse();
    });

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out PartialDate date) ? date : throw new FormatException(text);
}
