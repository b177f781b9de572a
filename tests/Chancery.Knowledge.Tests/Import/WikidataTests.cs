using Chancery.Knowledge.Import;

namespace Chancery.Knowledge.Tests.Import;

public sealed class WikidataTests
{
    [Fact]
    public void Rows_of_one_person_come_together()
    {
        var sources = new Sources();
        ImportedActor person = sources.Wikidata(Results(
            Row("Q900001", "Olga Testova", "Minister of Defence of Belarus", "BLR", "2012-11-06T00:00:00Z", "2014-01-01T00:00:00Z"),
            Row("Q900002", "Ivo Testovac", "President of Serbia", "SRB", "2020-05-01T00:00:00Z", null),
            Row("Q900001", "Olga Testova", "President of Belarus", "BLR", "2014-01-02T00:00:00Z", null, "Olga Ivanovna Testova|Ольга|Testova"))).First();
        sources.Remarks.ShouldBeEmpty();
        person.Identifier.ShouldBe("Q900001");
        person.Aliases.ShouldBe(["Olga Ivanovna Testova"]);
        // A first of January without a precision tells the year only.
        person.Roles.Select(r => $"{r.Office} {r.Held}").ShouldBe(["Minister of Defence 2012-11-06..2014", "President 2014-01-02.."], ignoreOrder: true);
    }

    [Theory]
    [InlineData("11", "2012-01-01")]
    [InlineData("10", "2012-01")]
    [InlineData("9", "2012")]
    [InlineData("7", null)]
    public void A_precision_is_kept(string precision, string? begin)
    {
        string row = Row("Q900001", "Olga Testova", "President", "BLR", "2012-01-01T00:00:00Z", "2014-02-03T00:00:00Z")
            .Replace("\"start\"", "\"startPrecision\":{\"type\":\"literal\",\"value\":\"" + precision + "\"},\"start\"");
        new Sources().Wikidata(Results(row))[0].Roles[0].Held.From?.ToString().ShouldBe(begin);
    }

    [Fact]
    public void An_end_that_nobody_knows_is_no_open_end()
    {
        var sources = new Sources();
        string row = Row("Q900001", "Olga Testova", "President", "BLR", "2012-05-01T00:00:00Z", "t1").Replace("\"literal\",\"value\":\"t1\"", "\"bnode\",\"value\":\"t1\"");
        sources.Wikidata(Results(row)).ShouldBeEmpty();
        sources.Tally[RolePassedOver.NoEnd].ShouldBe(1);
    }

    [Fact]
    public void A_person_without_an_English_name_is_passed_over()
    {
        var sources = new Sources();
        sources.Wikidata(Results(
            Row("Q900001", "Q900001", "President", "BLR", "2012-05-01T00:00:00Z", null), Row("Q900002", "Ольга Тестова", "President", "BLR", "2012-05-01T00:00:00Z", null))).ShouldBeEmpty();
        sources.Tally[PassedOver.NoLatinName].ShouldBe(2);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("{", 0)]
    [InlineData("[]", 0)]
    [InlineData("{\"head\":{\"vars\":[\"bindings\"]},\"results\":{}}", 0)]
    [InlineData("{\"results\":{\"bindings\":[ ROW, {\"person\":", 1)]
    [InlineData("{\"results\":{\"bindings\":[ ROW,\n ROW2 java.util.concurrent.TimeoutException", 2)]
    [InlineData("{\"results\":{\"bindings\":[ ROW,\n 7,\n null,\n {\"person\":{\"value\":\"http://x/Q1\"}}]}}", 1)]
    public void What_breaks_off_is_used_as_far_as_it_goes(string json, int persons)
    {
        var sources = new Sources();
        json = json.Replace("ROW2", Row("Q900003", "Ivo Testovac", "President", "SRB", "2020-05-01T00:00:00Z", null))
            .Replace("ROW", Row("Q900001", "Olga Testova", "President", "BLR", "2012-05-01T00:00:00Z", null));
        sources.Wikidata(json).Count.ShouldBe(persons);
        sources.Remarks.ShouldNotBeEmpty();
        sources.Remarks.ShouldAllBe(r => r.File == "query.json" && r.Line >= 1);
    }

    [Fact]
    public void Lines_are_counted_over_a_long_file()
    {
        var sources = new Sources();
        string[] rows = [.. Enumerable.Range(0, 3000).Select(i => Row($"Q{900000 + i}", "Olga Testova", "President", "BLR", i == 2500 ? "2012-13-45" : "2012-05-01T00:00:00Z", null))];
        sources.Wikidata(Results(rows)).Count.ShouldBe(2999);
        sources.Remarks.ShouldHaveSingleItem().ToString().ShouldBe("query.json:2503: '2012-13-45' is no date; an office of Olga Testova is left out");
    }

    private static string Results(params string[] rows) => $"{{\"head\":{{\"vars\":[\"person\"]}},\n\"results\":{{\"bindings\":[\n{string.Join(",\n", rows)}]}}}}";

    private static string Row(string id, string label, string position, string country, string start, string? end, string? alt = null) =>
        $$"""{"person":{"type":"uri","value":"http://www.wikidata.org/entity/{{id}}"},"personLabel":{{Literal(label)}},"positionLabel":{{Literal(position)}},"country":{{Literal(country)}},"start":{{Literal(start)}}{{(end is null ? "" : $",\"end\":{Literal(end)}")}}{{(alt is null ? "" : $",\"altLabels\":{Literal(alt)}")}}}""";

    private static string Literal(string value) => $$"""{"type":"literal","value":"{{value}}"}""";
}
