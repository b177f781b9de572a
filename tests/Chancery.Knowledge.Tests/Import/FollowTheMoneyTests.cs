using Chancery.Knowledge.Import;

namespace Chancery.Knowledge.Tests.Import;

public sealed class FollowTheMoneyTests
{
    private const string Flat = """
        {"id":"occ-1","schema":"Occupancy","properties":{"holder":["Q900001"],"post":["pos-1"],"startDate":["2021-03-02"],"endDate":["2023-05"],"status":["ended"]}}
        {"id":"Q900001","caption":"Ivo Testovac","schema":"Person","properties":{"name":["Ivo Testovac","Иво Тестовац"],"alias":["Ivo M. Testovac","Testovac"],"topics":["role.pep"]},"last_seen":"2024-05-14T06:12:01"}
        {"id":"pos-1","caption":"Minister of Defence of Serbia","schema":"Position","properties":{"name":["Minister of Defence of Serbia"],"country":["rs"],"topics":["gov.national"]}}
        {"id":"occ-2","schema":"Occupancy","properties":{"holder":["Q900001"],"post":["pos-2"],"startDate":["2012-06"],"endDate":["2021-03-02"]}}
        {"id":"pos-2","schema":"Position","properties":{"name":["Member of the National Assembly"],"country":["rs"],"topics":["gov.legislative"]}}
        {"id":"addr-1","schema":"Address","properties":{"full":["1 Example Street"]}}
        """;

    [Fact]
    public void Offices_on_lines_of_their_own_find_their_holder_wherever_they_stand()
    {
        var sources = new Sources();
        ImportedActor person = sources.Ftm(Flat).ShouldHaveSingleItem();
        sources.Remarks.ShouldBeEmpty();
        person.Name.ShouldBe("Ivo Testovac");
        person.Identifier.ShouldBe("Q900001");
        person.Aliases.ShouldBe(["Ivo M. Testovac"]);   // no Cyrillic, no short form
        person.Roles.Select(r => $"{r.Code} {r.Sector} {r.Office} {r.Held}").ShouldBe(
            ["SRB GOV Minister of Defence 2021-03-02..2023-05", "SRB LEG Member of the National Assembly 2012-06..2021-03-02"]);
        sources.Tally.Reaches.ShouldBe(new PartialDate(2024, 5, 14));
        sources.Tally[PassedOver.OtherKind].ShouldBe(1);
    }

    [Fact]
    public void A_nested_person_holds_its_offices()
    {
        ImportedActor person = new Sources().Ftm(Sources.Person("TESTOVA, Olga", "Governor of the Central Bank", "ru", "\"startDate\":[\"2020\"]", ",\"wikidataId\":[\"Q900002\"]"))
            .ShouldHaveSingleItem();
        person.Name.ShouldBe("Olga Testova");
        person.Identifier.ShouldBe("Q900002");
        person.Roles.ShouldHaveSingleItem().ShouldBe(new ImportedRole("RUS", "GOV", "Governor of the Central Bank", new DateRange(new PartialDate(2020), null)));
    }

    [Theory]
    [InlineData("\"startDate\":[\"2012-13-45\"]", RolePassedOver.WrongDate)]
    [InlineData("\"startDate\":[\"2020\"],\"endDate\":[\"2019\"]", RolePassedOver.WrongDate)]
    [InlineData("\"startDate\":[\"2020\"],\"status\":[\"ended\"]", RolePassedOver.NoEnd)]
    [InlineData("\"startDate\":[\"2020\"],\"status\":[\"unknown\"]", RolePassedOver.NoEnd)]
    [InlineData("\"status\":[\"current\"]", RolePassedOver.NoDate)]
    public void An_office_whose_time_is_not_known_is_left_out(string dates, RolePassedOver reason)
    {
        var sources = new Sources();
        sources.Ftm(Sources.Person("Olga Testova", "President", "by", dates)).ShouldBeEmpty();
        sources.Tally[reason].ShouldBe(1);
        sources.Tally[PassedOver.NoOffice].ShouldBe(1);
    }

    [Theory]
    [InlineData("Zookeeper", "by", RolePassedOver.NoSector)]
    [InlineData("President", "zz", RolePassedOver.NoCountry)]
    public void An_office_of_no_sector_or_country_is_left_out(string post, string country, RolePassedOver reason)
    {
        var sources = new Sources();
        sources.Ftm(Sources.Person("Olga Testova", post, country, "\"startDate\":[\"2020\"]")).ShouldBeEmpty();
        sources.Tally[reason].ShouldBe(1);
    }

    [Fact]
    public void A_life_ends_its_offices() =>
        new Sources().Ftm(Sources.Person("Olga Testova", "President of Belarus", "by", "\"startDate\":[\"2020\"]", ",\"deathDate\":[\"2022-02-03\"]"))[0]
            .Roles.ShouldHaveSingleItem().Held.To.ShouldBe(new PartialDate(2022, 2, 3));

    [Fact]
    public void An_office_of_an_organisation_has_its_code() =>
        new Sources().Ftm(Sources.Person("Olga Testova", "Secretary General of NATO", "", "\"startDate\":[\"2020\"]"))[0].Roles[0].Code.ShouldBe("IGO");

    [Fact]
    public void Only_what_is_asked_for_is_taken()
    {
        var sources = new Sources();
        ImportChoice choice = new(new HashSet<string> { "BLR" }, new PartialDate(2015));
        string[] lines =
        [
            Sources.Person("Olga Testova", "President", "by", "\"startDate\":[\"2020\"]"),
            Sources.Person("Olga Musterova", "President", "ru", "\"startDate\":[\"2020\"]"),
            Sources.Person("Olga Formerova", "President", "by", "\"startDate\":[\"2001\"],\"endDate\":[\"2014-12\"]"),
        ];
        sources.Ftm(string.Join('\n', lines), choice).Select(a => a.Name).ShouldBe(["Olga Testova"]);
        sources.Tally[PassedOver.NotAskedFor].ShouldBe(2);
    }

    [Theory]
    [InlineData("Company", "[\"sanction\"]", "\"ru\"", "Organisation RUS BUS")]
    [InlineData("Organization", "[\"sanction\",\"crime.terror\"]", "\"sy\",\"iq\"", "Group IMG REB")]
    [InlineData("PublicBody", "[\"sanction\"]", "\"ir\"", "Organisation IRN GOV")]
    [InlineData("Organization", "[\"sanction\",\"pol.party\"]", "\"ua-cri\"", "Group UKR PTY")]
    [InlineData("LegalEntity", "[\"sanction\"]", "\"xk\"", "Organisation KOS ")]
    [InlineData("Company", "[\"sanction\"]", "\"ru\",\"cy\"", null)]
    [InlineData("Company", "[\"debarment\"]", "\"ru\"", null)]
    public void Organisations_under_sanctions_are_taken(string schema, string topics, string countries, string? expected)
    {
        string line = $$$"""{"id":"c","schema":"{{{schema}}}","caption":"Rosotest Works LLC","properties":{"name":["Rosotest Works LLC","Росотест"],"alias":["RTW"],"topics":{{{topics}}},"country":[{{{countries}}}]}}""";
        ImportedActor? actor = new Sources().Ftm(line).SingleOrDefault();
        (actor is null ? null : $"{actor.Kind} {actor.Code} {string.Join(' ', actor.Sectors)}").ShouldBe(expected);
        actor?.Aliases.ShouldBe(["Rosotest Works"]);
    }

    [Fact]
    public void A_sanction_on_a_line_of_its_own_names_its_target()
    {
        const string lines = """
            {"id":"c","schema":"Organization","caption":"Harmless Test Union","properties":{"name":["Harmless Test Union"],"country":["by"]}}
            {"id":"s","schema":"Sanction","properties":{"entity":["c"],"authority":["Nobody"]}}
            """;
        new Sources().Ftm(lines).ShouldHaveSingleItem().Sectors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{\"id\":\"a\",", 1)]
    [InlineData("[1, 2]", 1)]
    [InlineData("\"Person\"", 1)]
    [InlineData("{}", 1)]
    [InlineData("{\"schema\":\"Person\",\"caption\":\"\\ud800 Testova\",\"properties\":{\"name\":[\"\\ud800\"]}}", 1)]
    [InlineData("{\"schema\":\"Person\",\"properties\":null}", 0)]
    [InlineData("{\"schema\":\"Person\",\"properties\":{\"name\":\"Olga Testova\",\"positionOccupancies\":{}}}", 0)]
    [InlineData("{\"schema\":\"Person\",\"properties\":{\"name\":[1,{},null],\"positionOccupancies\":[\"nowhere\",3,{\"properties\":7}]}}", 0)]
    [InlineData("{\"schema\":\"Organization\",\"properties\":{}}", 0)]
    [InlineData("", 0)]
    [InlineData("   ", 0)]
    public void A_broken_line_is_named_and_the_rest_goes_on(string line, int remarks)
    {
        var sources = new Sources();
        sources.Ftm(line + "\n" + Sources.Person("Olga Testova", "President", "by", "\"startDate\":[\"2020\"]")).ShouldHaveSingleItem().Name.ShouldBe("Olga Testova");
        sources.Remarks.Count.ShouldBe(remarks);
        sources.Remarks.ShouldAllBe(r => r.Line == 1 && r.ToString().StartsWith("ftm.json:1: "));
    }

    [Fact]
    public void References_that_lead_nowhere_or_round_are_no_offices()
    {
        const string lines = """
            {"id":"a","schema":"Person","caption":"Olga Testova","properties":{"name":["Olga Testova"],"positionOccupancies":["o1"]}}
            {"id":"o1","schema":"Occupancy","properties":{"holder":["a"],"post":["o1","nowhere","a"],"startDate":["2020"]}}
            {"id":"o2","schema":"Occupancy","properties":{"holder":["o2"],"post":["o2"]}}
            """;
        var sources = new Sources();
        sources.Ftm(lines).ShouldBeEmpty();
        sources.Tally[PassedOver.NoOffice].ShouldBe(1);
    }

    [Theory]
    [InlineData("أولغا تستوفا", null)]
    [InlineData("\u202BOlga Testova\u202C", "Olga Testova")]
    [InlineData("אולגה Testova", null)]
    [InlineData("Olga\tTestova\u00A0", "Olga Testova")]
    [InlineData("IVAN TESTOV", "Ivan Testov")]
    [InlineData("TESTOV Ivan", "Testov Ivan")]
    [InlineData("Jean-François Müßig", "Jean-François Müßig")]
    [InlineData("Olga; Testova", null)]
    [InlineData("Olga Testova*", null)]
    [InlineData("olga testova", null)]
    [InlineData("Olga # Testova", null)]
    [InlineData("12345", null)]
    [InlineData("", null)]
    public void Names_become_what_English_texts_have(string raw, string? clean) => SourceNames.Clean(raw, isPerson: true).ShouldBe(clean);

    [Fact]
    public void A_name_as_long_as_a_book_is_none()
    {
        SourceNames.Clean(new string('A', 1_000_000), isPerson: true).ShouldBeNull();
        SourceNames.Clean(string.Join(' ', Enumerable.Repeat("Ab", 30)), isPerson: true).ShouldBeNull();
        SourceNames.Clean("A" + new string('b', 80) + " Testova", isPerson: true).ShouldBeNull();
    }

    [Theory]
    [InlineData("Minister of Defence", "GOV")]
    [InlineData("Minister for Relations with Parliament", "GOV")]
    [InlineData("President of the Constitutional Court", "JUD")]
    [InlineData("Minister of the Supreme Federal Court", "JUD")]
    [InlineData("President of the Senate", "LEG")]
    [InlineData("member of the State Duma", "LEG")]
    [InlineData("General Secretary of the Communist Party", "PTY")]
    [InlineData("Chief of the General Staff of the Armed Forces", "MIL")]
    [InlineData("Commander-in-Chief of the Navy", "MIL")]
    [InlineData("Governor of the Central Bank", "GOV")]
    [InlineData("Director of the Foreign Intelligence Service", "SPY")]
    [InlineData("Chief of Police", "COP")]
    [InlineData("Deputy of the Supreme People's Assembly", "LEG")]
    [InlineData("President", "GOV")]
    [InlineData("Zookeeper", null)]
    public void The_words_of_an_office_tell_its_sector(string office, string? sector) => Sources.Offices.SectorOf(office).ShouldBe(sector);

    [Theory]
    [InlineData("President of the Russian Federation", "RUS", "President")]
    [InlineData("Russian Minister of Trade", "RUS", "Minister of Trade")]
    [InlineData("ambassador of Russia to France", "RUS", "Ambassador to France")]
    [InlineData("ambassador of Russia to France", "FRA", "Ambassador of Russia to France")]
    [InlineData("Governor of Texas", "USA", "Governor of Texas")]
    public void An_office_does_not_repeat_its_country(string office, string code, string clean) =>
        OfficeNames.Clean(office, code, Shipped.Knowledge.Actors).ShouldBe(clean);

    [Theory]
    [InlineData("ru", "RUS")]
    [InlineData("XK", "KOS")]
    [InlineData("eu", "EUR")]
    [InlineData("ge-ab", "GEO")]
    [InlineData("PRI", "USA")]
    [InlineData("suhh", "RUS")]
    [InlineData("zz", null)]
    [InlineData("", null)]
    public void Countries_have_codes(string code, string? plover) => CountryCodes.Plover(code).ShouldBe(plover);

    [Fact]
    public void Every_state_that_ships_has_its_code_in_other_sources()
    {
        foreach (ActorEntry state in Shipped.Knowledge.Actors.Entries.Where(e => e.Kind == ActorKind.State))
        {
            CountryCodes.Plover(state.Code).ShouldBe(state.Code);
        }
    }
}
