using Chancery.Knowledge.Import;

namespace Chancery.Knowledge.Tests.Import;

public sealed class ActorImportTests
{
    private const string Ours = """
        # reaches: 2020-01
        state BLR Belarus
          people: Belarusian
          capital: Minsk
        person Olga Testova
          also: Volha Testova; Testava
          role: BLR GOV Minister of Defense 2012..2014
          role: BLR GOV President 2014..
        person Ivan Muster
          role: BLR GOV Prime Minister 2010..2019-05
        person Twin Name*
          role: BLR GOV Foreign Minister 2001..2002
        person Twin Name*
          role: BLR MIL Chief of the General Staff 2011..2012
        org BLR State Test Works
          also: STW; Test Works*
          seat: Test House =MIL; Old House*
          sector: BUS; MIL
        """;

    [Fact]
    public void A_known_person_gets_what_is_new_and_is_written_whole()
    {
        (string text, ImportOutcome outcome) = Take([Person("Olga Testova", "Q900001",
            Role("President", "2014-03-01", "2021-02-03"), Role("Minister of Defence", "2012-05", null), Role("Envoy", "2022", null))]);
        outcome.Merged.ShouldBe(1);
        text.ShouldBe("""
            person Olga Testova
              id: Q900001
              also: Volha Testova; Testava
              role: BLR GOV Minister of Defense 2012-05..2014
              role: BLR GOV President 2014-03-01..2021-02-03
              role: BLR GOV Envoy 2022..

            """, StringCompareShould.IgnoreLineEndings);
    }

    [Fact]
    public void An_alias_leads_to_the_known_person()
    {
        (string text, ImportOutcome outcome) = Take([Person("Volha Ivanauna Testova", null, Role("Envoy", "2022", null)) with { Aliases = ["Volha Testova"] }]);
        outcome.Merged.ShouldBe(1);
        text.ShouldStartWith("person Olga Testova\n");
    }

    [Theory]
    [InlineData("Olga Testova", "FRA")]
    [InlineData("Twin Name", "BLR")]
    public void A_name_that_may_be_anothers_is_passed_over(string name, string code)
    {
        var tally = new ImportTally();
        (string text, ImportOutcome outcome) = Take([Person(name, null, Role("Envoy", "2022", null) with { Code = code })], tally: tally);
        (outcome.Added, outcome.Merged).ShouldBe((0, 0));
        tally[PassedOver.NameOfAnother].ShouldBe(1);
        text.ShouldBeEmpty();
    }

    [Fact]
    public void A_new_person_takes_no_last_name_from_a_known_one_and_members_of_parliament_none_at_all()
    {
        (string text, _) = Take([
            Person("Piotr Muster", null, Role("Minister", "2022", null)),
            Person("Piotr Frischer", null, Role("Minister", "2022", null)),
            Person("Piotr Sitzer", null, Role("Member of parliament", "2022", null) with { Sector = "LEG" })]);
        text.ShouldContain("person Piotr Muster\n  surname: no\n");
        text.ShouldContain("person Piotr Frischer\n  role:");
        text.ShouldContain("person Piotr Sitzer\n  surname: no\n");
    }

    [Fact]
    public void The_main_office_of_those_held_at_once_stands_first()
    {
        (string text, _) = Take([Person("Piotr Frischer", null,
            Role("Member of parliament", "2010", "2020") with { Sector = "LEG" }, Role("Minister", "2015", "2018"), Role("President", "2021", null))]);
        text.ShouldContain("""
              role: BLR GOV Minister 2015..2018
              role: BLR LEG Member of parliament 2010..2020
              role: BLR GOV President 2021..
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void An_organisation_of_ours_keeps_all_its_forms()
    {
        (string text, _) = Take([new ImportedActor(ActorKind.Organisation, "BLR", "State Test Works", [], "Q900009", ["BUS"], [])]);
        text.ShouldBe("""
            org BLR State Test Works
              id: Q900009
              also: STW; Test Works*
              seat: Test House =MIL; Old House*
              sector: BUS; MIL

            """, StringCompareShould.IgnoreLineEndings);
    }

    [Fact]
    public void What_is_written_loads_and_a_second_time_changes_nothing_in_any_order()
    {
        ImportedActor[] actors =
        [
            Person("Olga Testova", "Q900001", Role("President", "2014-03-01", "2021-02-03")),
            Person("Piotr Frischer", "Q900002", Role("Minister", "2022", null)) with { Aliases = ["Pyotr Frischer", "Olga Testova", "P. Frischer"] },
            Person("Jean-François O'Teste", null, Role("Envoy to the U.S.", "2022-02-02", "2023")),
            new(ActorKind.Group, "IMG", "Blue Lantern Front", ["Front of the Blue Lantern"], null, ["REB"], []),
        ];
        (_, ImportOutcome first) = Take(actors);
        first.Added.ShouldBe(3);
        List<KnowledgeProblem> problems = [];
        var reader = new ActorReader(problems);
        reader.Read(ActorImport.File, first.Text);
        ActorEntry[] written = [.. reader.ToIndex().Entries];
        problems.ShouldBeEmpty();
        written.Length.ShouldBe(4);
        (_, ImportOutcome second) = Take([.. actors.Reverse()], users: written);
        second.Text.ShouldBe(first.Text);
        (second.Added, second.Merged, second.Unchanged).ShouldBe((0, 0, 4));
    }

    [Fact]
    public void What_the_user_wrote_is_left_as_it_is()
    {
        var tally = new ImportTally();
        ActorEntry[] users = [.. Entries("# reaches: 2023-01\nperson Olga Testova\n  role: BLR OPP Leader 2021..\n", "actors/mine.actors")];
        (string text, _) = Take([Person("Olga Testova", "Q900001", Role("Envoy", "2022", null))], users: users, tally: tally);
        text.ShouldBeEmpty();
        tally[PassedOver.UsersOwn].ShouldBe(1);
    }

    private static ImportedActor Person(string name, string? id, params ImportedRole[] roles) => new(ActorKind.Person, "", name, [], id, [], roles);

    private static ImportedRole Role(string office, string? from, string? to)
    {
        DateRange.TryParse($"{from}..{to}", out DateRange held).ShouldBeTrue();
        return new ImportedRole("BLR", "GOV", office, held);
    }

    private static (string Blocks, ImportOutcome Outcome) Take(ImportedActor[] actors, IEnumerable<ActorEntry>? users = null, ImportTally? tally = null)
    {
        ImportOutcome outcome = new ActorImport(Entries(Ours, "actors/ours.actors"), users ?? [], tally ?? new ImportTally()).Take(actors, new PartialDate(2024, 3));
        outcome.Text.ShouldStartWith("# reaches: 2024-03\n# Written by");
        int blocks = outcome.Text.IndexOf("\n\n", StringComparison.Ordinal);
        return (blocks < 0 ? "" : outcome.Text[(blocks + 2)..], outcome);
    }

    private static IReadOnlyList<ActorEntry> Entries(string text, string file)
    {
        var reader = new ActorReader([]);
        reader.Read(file, text);
        return reader.ToIndex().Entries;
    }
}
