using Chancery.Coding.Dates;
using Chancery.Language;
using CsCheck;
using NodaTime;
using NodaTime.Text;

namespace Chancery.Coding.Tests.Dates;

public sealed class DateResolverTests(DateModelFixture model)
{
    private static readonly LocalDate Published = new(2023, 9, 13);

    private static readonly string[] Pieces =
    [
        "on", "in", "the", "last", "next", "this", "since", "until", "between", "and", "from", "to", "for", "of", "early", "late", "mid-", "end", "Monday", "Sunday",
        "May", "March", "Sept.", "February", "29", "31", "0", "9th", "1990s", "2023", "9999", "1000", "2023-02-30", "13/13/2023", "99.99.9999", "week", "month", "years",
        "three", "999", "ago", "later", "earlier", "century", "21st", "third", "quarter", "day", "today", "recently", ",", ".", "-", "–", "'", "\u0130", "\ud83d", "\0",
        "rebels attacked", "the town", "killed", "will visit", "KYIV (AP) —", "\n\n", "every", "weekend", "summer", "fall", "Q3", "half", "New Year's Eve", "a", "couple",
    ];

    [Theory]
    [MemberData(nameof(DateCases.All), MemberType = typeof(DateCases))]
    public void An_event_gets_the_date_its_own_words_give(string line)
    {
        string[] fields = [.. line.Split('|').Select(f => f.Trim())];
        Document document = model.Analyse(fields[3]);
        string[] trigger = fields[1].Split('/');
        Word predicate = DateModelFixture.Find(document, trigger[0]);
        Word verb = trigger.Length > 1 ? DateModelFixture.Find(document, trigger[1]) : predicate;
        LocalDate? published = fields[0] == "-" ? null : LocalDatePattern.Iso.Parse(fields[0]).Value;

        EventDate date = new DateResolver(document, published).Resolve(predicate, verb, fields[2].Contains('f'), fields[2].Contains('h'));

        string days = date.EndDate is { } end ? $"{date.Date}..{end}" : $"{date.Date}";
        string found = $"{days} {date.Type.Name()}".Trim();
        if (fields[2].Contains('t'))
        {
            found.ShouldNotBe(fields[4], $"{line}\nholds now");
        }
        else
        {
            found.ShouldBe(fields[4], $"{line}\n{date.Reason}");
        }
    }

    [Fact]
    public void The_words_that_date_an_event_are_shown_with_their_span()
    {
        Document document = model.Analyse("Rebels attacked the town on Tuesday.");

        EventDate date = new DateResolver(document, Published).Resolve(document[1], document[1], false, false);

        date.Text.ShouldBe("on Tuesday");
        document.Slice(date.Span!.Value).ShouldBe("on Tuesday");
        date.Reason.ShouldContain("2023-09-13");
    }

    [Fact]
    public void A_date_that_contradicts_itself_is_taken_with_a_note()
    {
        Document document = model.Analyse("Rebels attacked the town on Monday, September 9, 2023.");

        EventDate date = new DateResolver(document, Published).Resolve(document[1], document[1], false, false);

        date.Date.ShouldBe("2023-09-09");
        date.Reason.ShouldContain("Monday");
        date.Reason.ShouldContain("Saturday");
    }

    [Fact]
    public void News_without_an_expression_says_that_the_date_is_the_articles()
    {
        Document document = model.Analyse("Rebels attacked the town.");

        EventDate date = new DateResolver(document, Published).Resolve(document[1], document[1], false, false);

        date.ShouldBe(new EventDate("2023-09-13", null, DateType.Approximate, null, "no words of its clause tell a time; told as news, so the article's date stands for it", null));
    }

    [Fact]
    public void Answers_do_not_depend_on_the_order_of_the_questions()
    {
        Document document = model.Analyse("The envoys met on 4 June 2022. The next day they signed a truce. Two days later the army broke it.");
        Word[] verbs = [DateModelFixture.Find(document, "met"), DateModelFixture.Find(document, "signed"), DateModelFixture.Find(document, "broke")];
        DateResolver forward = new(document, Published), backward = new(document, Published);

        string?[] there = [.. verbs.Select(v => forward.Resolve(v, v, false, false).Date)];
        string?[] back = [.. verbs.Reverse().Select(v => backward.Resolve(v, v, false, false).Date)];

        there.ShouldBe(["2022-06-04", "2022-06-05", "2022-06-07"]);
        back.Reverse().ShouldBe(there);
    }

    [Theory]
    [InlineData("2023-07-15", null, false)]
    [InlineData("2023-07-14", null, true)]
    [InlineData("2023-01-01", "2023-08-31", false)]
    [InlineData("2003-01-01", "2003-12-31", true)]
    [InlineData("2024-01-01", null, false)]
    [InlineData(null, null, false)]
    public void What_ended_more_than_sixty_days_before_is_background(string? date, string? end, bool expected) =>
        DateResolver.IsBackground(new EventDate(date, end, DateType.Range, null, "", null), Published).ShouldBe(expected);

    [Fact]
    public void No_date_appears_without_an_expression_or_a_published_date() =>
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 25], Gen.Bool, Gen.Bool, Gen.Bool).Sample(
            (pieces, dated, future, hypothetical) =>
            {
                Document document = model.Analyse(string.Join(' ', pieces));
                DateResolver resolver = new(document, dated ? Published : null);
                foreach (Word word in document.Words)
                {
                    EventDate date = resolver.Resolve(word, word, future, hypothetical);
                    bool known = date.Type != DateType.Unresolved;
                    (date.Date is not null).ShouldBe(known);
                    date.Reason.ShouldNotBeEmpty();
                    if (date.Span is { } span)
                    {
                        resolver.Expressions.ShouldContain(e => e.Span == span);
                        document.Slice(span).ShouldBe(date.Text);
                    }
                    else if (known)
                    {
                        // A dateline alone may date an article whose date is not given.
                        (dated || document.Text.Contains("KYIV", StringComparison.Ordinal)).ShouldBeTrue();
                        date.Type.ShouldBe(DateType.Approximate);
                    }

                    if (date.EndDate is { } end)
                    {
                        string.CompareOrdinal(date.Date, end).ShouldBeLessThan(0);
                    }
                }
            },
            iter: 300);

    [Fact]
    public void Hostile_text_does_not_throw() =>
        Gen.String[Gen.Char, 0, 60].Sample(
            text =>
            {
                Document document = model.Analyse(text);
                DateResolver resolver = new(document, Published);
                foreach (Word word in document.Words)
                {
                    resolver.Resolve(word, word, false, false).Reason.ShouldNotBeEmpty();
                }
            },
            iter: 200);
}
