using CsCheck;

namespace Chancery.Knowledge.Tests;

public sealed class ActorReaderTests
{
    private const string Shoigu = """
        # reaches: 2024-06
        person Sergei Shoigu
          role: RUS GOV Minister of Defence 2012-11-06..2024-05-12
          role: RUS GOV Secretary of the Security Council 2024-05-12..
        """;

    [Theory]
    [InlineData("2012-11-05", null, null)]
    [InlineData("2013", "Minister of Defence", null)]
    [InlineData("2012", "Minister of Defence", null)]
    [InlineData("2024-05-11", "Minister of Defence", null)]
    [InlineData("2024-05-12", "Secretary of the Security Council", null)]
    [InlineData("2025-01", "Secretary of the Security Council", "Minister of Defence")]
    public void A_date_decides_the_office(string date, string? office, string? before)
    {
        ActorEntry person = Read(Shoigu).Entries.ShouldHaveSingleItem();
        PartialDate.TryParse(date, out PartialDate at).ShouldBeTrue();
        person.RoleAt(at)?.Office.ShouldBe(office);
        (person.RoleAt(at) is null).ShouldBe(office is null);
        person.LatestRoleBefore(at)?.Office.ShouldBe(before);
        (person.LatestRoleBefore(at) is null).ShouldBe(before is null);
    }

    [Fact]
    public void Of_offices_held_at_once_the_first_written_is_the_main_one()
    {
        ActorEntry person = Read("""
            # reaches: 2024-06
            person Xi Jinping
              also: Xi
              role: CHN GOV President 2013-03-14..
              role: CHN PTY General Secretary of the Communist Party 2012-11-15..
            """).Entries[0];
        person.RoleAt(new PartialDate(2020, 1, 1))!.Office.ShouldBe("President");
        person.RoleAt(new PartialDate(2013, 1, 1))!.Sector.ShouldBe("PTY");
        person.Code.ShouldBe("CHN");
        person.Roles[0].Reaches.ShouldBe(new PartialDate(2024, 6));
    }

    [Theory]
    [InlineData("planet EAR Earth", 2, "'planet' starts no block")]
    [InlineData("state France", 2, "'France' is no actor code")]
    [InlineData("state fra France", 2, "'fra' is no actor code")]
    [InlineData("state FRA", 2, "without a name")]
    [InlineData("state FRA France\n  also France", 3, "expected 'key: value'")]
    [InlineData("state FRA France\n  role: FRA GOV King 1700..", 3, "'role' does not belong to a State")]
    [InlineData("person Bob Roe\n  people: Bobs\n  role: FRA GOV King 1700..", 3, "'people' does not belong to a Person")]
    [InlineData("state FRA France\n  also: a; ; b", 3, "an empty item")]
    [InlineData("state FRA France\n  seat: Elysee =XXX", 3, "'XXX' is no sector")]
    [InlineData("group FRA Maquis\n  sector: REB; WAR", 3, "'WAR' is no sector")]
    [InlineData("person Bob Roe\n  role: FR GOV King 1700..\n  role: FRA GOV King 1700..", 3, "'FR' is no actor code")]
    [InlineData("person Bob Roe\n  role: FRA KNG King 1700..\n  role: FRA GOV King 1700..", 3, "'KNG' is no sector")]
    [InlineData("person Bob Roe\n  role: FRA GOV 1700..\n  role: FRA GOV King 1700..", 3, "a role without an office")]
    [InlineData("person Bob Roe\n  role: FRA GOV King\n  role: FRA GOV King 1700..", 3, "'King' is no span of dates")]
    [InlineData("person Bob Roe\n  role: FRA GOV King 1700..1650\n  role: FRA GOV King 1700..", 3, "'1700..1650' is no span of dates")]
    [InlineData("person Bob Roe\n  also: Bob", 2, "Bob Roe has no role")]
    [InlineData("state FRA France\n  also: a a a a a a a a a a a a a a a a a a a a a a a a a", 3, "has no words, more than 21")]
    [InlineData("state FRA France\n  also: ''", 3, "'''' has no words")]
    [InlineData("state FRA France\nstate FRA Gaul", 3, "state FRA is already in test.actors")]
    public void A_wrong_line_is_named(string text, int line, string message)
    {
        List<KnowledgeProblem> problems = [];
        Read("# reaches: 2024-06\n" + text, problems);
        KnowledgeProblem problem = problems.ShouldHaveSingleItem();
        problem.Line.ShouldBe(line);
        problem.Message.ShouldContain(message);
    }

    [Fact]
    public void A_file_says_how_far_it_reaches()
    {
        List<KnowledgeProblem> problems = [];
        Read("state FRA France", problems);
        problems.ShouldHaveSingleItem().Message.ShouldContain("reaches");
    }

    [Fact]
    public void Any_text_is_read_without_an_exception()
    {
        string[] lines =
        [
            "state FRA France", "person A B", "  also: x; 'y*; =", "  role: FRA GOV K 1..", "  role: FRA GOV K 1999..", "  seat: S =MIL",
            "  people: '", "group IMG *", "  also: *", "  sector: REB", "# reaches: 2024", "  :", "state", "  also: é-'-s",
        ];
        Gen.Int[0, lines.Length - 1].Select(i => lines[i]).List[0, 30].Sample(text => Read(string.Join('\n', text), []));
    }

    private static ActorIndex Read(string text, List<KnowledgeProblem>? problems = null)
    {
        List<KnowledgeProblem> found = problems ?? [];
        ActorReader reader = new(found);
        reader.Read("test.actors", text);
        ActorIndex index = reader.ToIndex();
        if (problems is null)
        {
            found.ShouldBeEmpty();
        }

        return index;
    }
}
