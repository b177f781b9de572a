namespace Chancery.Knowledge.Tests;

public sealed class ActorIndexTests
{
    private const string Actors = """
        # reaches: 2024-06
        state USA United States
          also: United States of America; US; U.S.; USA
          people: American; Americans
          capital: Washington
          seat: White House; Pentagon =MIL
          region: Georgia
        state GEO Georgia
          people: Georgian; Georgians
          capital: Tbilisi
        state TUR Turkey
          also: Türkiye
          people: Turkish; Turk; Turks
          capital: Ankara
        state GIN Guinea
        state GNB Guinea-Bissau
        state CIV Ivory Coast
          also: Côte d'Ivoire
        state CHN China
          also: People's Republic of China
        org IGO North Atlantic Treaty Organization
          also: NATO
          sector: MIL
        group TUR Kurdistan Workers' Party
          also: PKK
          sector: REB; PTY
        person Recep Tayyip Erdoğan
          also: Tayyip Erdogan
          role: TUR GOV Prime Minister 2003-03-14..2014-08-28
          role: TUR GOV President 2014-08-28..
        person Kim Jong Un
          also: Kim
          role: PRK GOV President of the State Affairs 2016-06-29..
        person Andrés Manuel López Obrador
          also: López Obrador; AMLO
          role: MEX GOV President 2018-12-01..
        person Ferdinand Marcos Jr.
          role: PHL GOV President 2022-06-30..
        person Theresa May
          role: GBR GOV Prime Minister 2016-07-13..2019-07-24
        """;

    private static readonly ActorIndex Index = Read(Actors, out _);

    [Theory]
    [InlineData("US", 1, "USA", ActorMatchKind.Variant)]
    [InlineData("U.S. officials", 1, "USA", ActorMatchKind.Variant)]
    [InlineData("United States of America", 4, "USA", ActorMatchKind.Variant)]
    [InlineData("UNITED STATES", 2, "USA", ActorMatchKind.Name)]
    [InlineData("United Nations", 0, null, null)]
    [InlineData("us", 0, null, null)]
    [InlineData("Us", 0, null, null)]
    [InlineData("turkey", 0, null, null)]
    [InlineData("Turkey", 1, "TUR", ActorMatchKind.Name)]
    [InlineData("Turkiye", 1, "TUR", ActorMatchKind.Variant)]
    [InlineData("TURKEY", 1, "TUR", ActorMatchKind.Name)]
    [InlineData("Americans", 1, "USA", ActorMatchKind.Demonym)]
    [InlineData("Washington", 1, "USA", ActorMatchKind.Capital)]
    [InlineData("White House", 2, "USA", ActorMatchKind.Seat)]
    [InlineData("white house", 0, null, null)]
    [InlineData("Guinea - Bissau", 3, "GNB", ActorMatchKind.Name)]
    [InlineData("Guinea and", 1, "GIN", ActorMatchKind.Name)]
    [InlineData("Côte d’Ivoire", 2, "CIV", ActorMatchKind.Variant)]
    [InlineData("Cote d' Ivoire", 3, "CIV", ActorMatchKind.Variant)]
    [InlineData("People 's Republic of China", 5, "CHN", ActorMatchKind.Variant)]
    [InlineData("People ’s Republic of the China", 6, "CHN", ActorMatchKind.Variant)]
    [InlineData("Nato", 0, null, null)]
    [InlineData("NATO", 1, "IGO", ActorMatchKind.Variant)]
    [InlineData("Kurdistan Workers ' Party", 4, "TUR", ActorMatchKind.Name)]
    [InlineData("Kurdistan Workers Party", 3, "TUR", ActorMatchKind.Name)]
    [InlineData("Recep Tayyip Erdogan", 3, "TUR", ActorMatchKind.Name)]
    [InlineData("Tayyip Erdoğan", 2, "TUR", ActorMatchKind.Variant)]
    [InlineData("Erdoğan", 1, "TUR", ActorMatchKind.Surname)]
    [InlineData("Kim Jong - un", 4, "PRK", ActorMatchKind.Name)]
    [InlineData("Kim Jong Un", 3, "PRK", ActorMatchKind.Name)]
    [InlineData("Kim jong", 1, "PRK", ActorMatchKind.Surname)]
    [InlineData("UN", 0, null, null)]
    [InlineData("Lopez Obrador", 2, "MEX", ActorMatchKind.Surname)]
    [InlineData("AMLO", 1, "MEX", ActorMatchKind.Variant)]
    [InlineData("Marcos", 1, "PHL", ActorMatchKind.Surname)]
    [InlineData("Jr.", 0, null, null)]
    [InlineData("may", 0, null, null)]
    [InlineData("MAY", 0, null, null)]
    [InlineData("May", 1, "GBR", ActorMatchKind.Surname)]
    [InlineData("-", 0, null, null)]
    [InlineData("the", 0, null, null)]
    [InlineData("", 0, null, null)]
    public void The_longest_name_with_the_right_capitals_matches(string words, int length, string? code, ActorMatchKind? kind)
    {
        bool found = Index.TryMatch(words.Split(' '), out int taken, out IReadOnlyList<ActorMatch> candidates);
        found.ShouldBe(length > 0);
        taken.ShouldBe(length);
        candidates.Select(c => c.Entry.Code).FirstOrDefault().ShouldBe(code);
        candidates.Select(c => (ActorMatchKind?)c.Kind).FirstOrDefault().ShouldBe(kind);
    }

    [Fact]
    public void A_form_of_two_actors_gives_both_the_stronger_first()
    {
        Index.TryMatch(["Georgia"], out _, out IReadOnlyList<ActorMatch> candidates);
        candidates.Select(c => (c.Entry.Code, c.Kind)).ShouldBe([("GEO", ActorMatchKind.Name), ("USA", ActorMatchKind.Region)]);
    }

    [Fact]
    public void A_seat_may_say_its_sector()
    {
        Index.TryMatch(["Pentagon"], out _, out IReadOnlyList<ActorMatch> pentagon);
        pentagon[0].Sector.ShouldBe("MIL");
        Index.TryMatch(["White", "House"], out _, out IReadOnlyList<ActorMatch> house);
        house[0].Sector.ShouldBeNull();
    }

    [Theory]
    [InlineData("Erdogan", "Recep Tayyip Erdoğan")]
    [InlineData("kim", "Kim Jong Un")]
    [InlineData("López Obrador", "Andrés Manuel López Obrador")]
    [InlineData("Un", null)]
    [InlineData("Washington", null)]
    [InlineData("", null)]
    public void Surnames_lead_to_persons_only(string surname, string? person) =>
        Index.BySurname(surname).Select(e => e.Name).ShouldBe(person is null ? [] : [person]);

    [Fact]
    public void A_miss_and_a_plain_hit_allocate_nothing()
    {
        string[] words = ["Nobody", "of", "the", "Turkey", "said", "US", "us", "Kim"];
        Walk(words);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            Walk(words);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void Hostile_words_match_nothing_and_throw_nothing()
    {
        string[] words = [new string('x', 100_000), "\0", "\uD800", "...", "’’’", new string('\u0301', 300), "США", "🏴‍☠️"];
        for (int i = 0; i < words.Length; i++)
        {
            Index.TryMatch(words.AsSpan(i), out _, out IReadOnlyList<ActorMatch> candidates).ShouldBeFalse();
            candidates.ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_name_shared_in_silence_is_a_problem_and_a_marked_one_is_not()
    {
        Read("# reaches: 2024-06\nstate COG Congo\nstate COD DR Congo\n  also: Congo", out List<KnowledgeProblem> silent);
        silent.ShouldBeEmpty();   // a name and a variant: the name is stronger

        Read("# reaches: 2024-06\norg USA Congress\norg COL Congress", out silent);
        KnowledgeProblem problem = silent.ShouldHaveSingleItem();
        problem.ToString().ShouldStartWith("test.actors:3: 'Congress' also names Congress (test.actors:2)");

        Read("# reaches: 2024-06\norg USA Congress*\norg COL Congress*", out List<KnowledgeProblem> marked);
        marked.ShouldBeEmpty();
    }

    private static void Walk(string[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            Index.TryMatch(words.AsSpan(i), out _, out _);
        }
    }

    private static ActorIndex Read(string text, out List<KnowledgeProblem> problems)
    {
        problems = [];
        ActorReader reader = new(problems);
        reader.Read("test.actors", text);
        return reader.ToIndex();
    }
}
