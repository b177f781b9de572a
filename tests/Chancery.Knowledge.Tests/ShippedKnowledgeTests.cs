namespace Chancery.Knowledge.Tests;

/// <summary>What the files that ship must hold, whoever edits them.</summary>
public sealed class ShippedKnowledgeTests
{
    // Members of the United Nations in 2024, and those that PLOVER codes besides.
    private const string States =
        "AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN BTN BWA CAF CAN CHE CHL CHN "
        + "CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB "
        + "GNB GNQ GRC GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY "
        + "LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU "
        + "NZL OMN PAK PAN PER PHL PLW PNG POL PRK PRT PRY QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ "
        + "SYC SYR TCD TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY USA UZB VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE "
        + "HKG KOS PSE TWN VAT";

    private static readonly ActorIndex Actors = Shipped.Knowledge.Actors;

    [Fact]
    public void Every_file_loads_without_a_problem() => Shipped.Load.Problems.ShouldBeEmpty();

    [Fact]
    public void The_version_is_short_and_stays()
    {
        Shipped.Knowledge.Version.ShouldMatch("^[0-9a-f]{12}$");
        KnowledgeBase.Load(Shipped.Folder).Knowledge!.Version.ShouldBe(Shipped.Knowledge.Version);
    }

    [Fact]
    public void Every_state_is_there_once()
    {
        string[] codes = States.Split(' ');
        codes.Length.ShouldBe(198);
        Actors.Entries.Where(e => e.Kind == ActorKind.State).Select(e => e.Code).Order().ShouldBe(codes.Order());
    }

    [Fact]
    public void Every_state_has_its_people_and_its_capital()
    {
        foreach (ActorEntry state in Actors.Entries.Where(e => e.Kind == ActorKind.State))
        {
            state.Forms.ShouldContain(f => f.Kind == ActorMatchKind.Demonym, state.Name);
            if (state.Code != "HKG")   // a city: it has none
            {
                state.Forms.ShouldContain(f => f.Kind == ActorMatchKind.Capital, state.Name);
            }
        }
    }

    [Fact]
    public void Organisations_and_groups_have_codes_that_exist_and_groups_have_a_sector()
    {
        HashSet<string> codes = [.. States.Split(' '), .. Codes.International];
        foreach (ActorEntry entry in Actors.Entries)
        {
            codes.ShouldContain(entry.Code, entry.ToString());
            entry.Roles.ShouldAllBe(r => codes.Contains(r.Code), entry.ToString());
            (entry.Kind != ActorKind.Group || entry.Sectors.Count > 0).ShouldBeTrue(entry.ToString());
        }
    }

    [Fact]
    public void There_is_enough_of_each()
    {
        Actors.Entries.Count(e => e.Kind == ActorKind.Group).ShouldBeGreaterThan(500);
        Actors.Entries.Count(e => e.Kind == ActorKind.Organisation).ShouldBeGreaterThan(600);
        Shipped.Knowledge.Sectors.Count.ShouldBeGreaterThan(1500);
    }

    [Theory]
    [InlineData("Russians", "RUS", ActorMatchKind.Demonym)]
    [InlineData("Frenchman", "FRA", ActorMatchKind.Demonym)]
    [InlineData("Polish", "POL", ActorMatchKind.Demonym)]
    [InlineData("Congolese", "COG", ActorMatchKind.Demonym)]
    [InlineData("Nigerien", "NER", ActorMatchKind.Demonym)]
    [InlineData("Nigerian", "NGA", ActorMatchKind.Demonym)]
    [InlineData("North Koreans", "PRK", ActorMatchKind.Demonym)]
    [InlineData("Burmese", "MMR", ActorMatchKind.Demonym)]
    [InlineData("Soviet", "RUS", ActorMatchKind.Demonym)]
    [InlineData("USSR", "RUS", ActorMatchKind.Variant)]
    [InlineData("Zaire", "COD", ActorMatchKind.Variant)]
    [InlineData("Swaziland", "SWZ", ActorMatchKind.Variant)]
    [InlineData("Turkiye", "TUR", ActorMatchKind.Variant)]
    [InlineData("U.S.", "USA", ActorMatchKind.Variant)]
    [InlineData("U.K.", "GBR", ActorMatchKind.Variant)]
    [InlineData("ROK", "KOR", ActorMatchKind.Variant)]
    [InlineData("DPRK", "PRK", ActorMatchKind.Variant)]
    [InlineData("Kiev", "UKR", ActorMatchKind.Capital)]
    [InlineData("Elysee Palace", "FRA", ActorMatchKind.Seat)]
    [InlineData("Kremlin", "RUS", ActorMatchKind.Seat)]
    [InlineData("Crimea", "UKR", ActorMatchKind.Region)]
    [InlineData("West Bank", "PSE", ActorMatchKind.Region)]
    [InlineData("Puerto Rico", "USA", ActorMatchKind.Region)]
    [InlineData("St. Petersburg", "RUS", ActorMatchKind.City)]
    [InlineData("Nato", "IGO", ActorMatchKind.Variant)]
    [InlineData("U.N. Security Council", "UNO", ActorMatchKind.Variant)]
    [InlineData("European Commission", "EUR", ActorMatchKind.Name)]
    [InlineData("Doctors Without Borders", "NGO", ActorMatchKind.Variant)]
    [InlineData("KCNA", "PRK", ActorMatchKind.Variant)]
    [InlineData("State Duma", "RUS", ActorMatchKind.Name)]
    [InlineData("al - Shabab", "SOM", ActorMatchKind.Variant)]
    [InlineData("Al Qaeda", "IMG", ActorMatchKind.Name)]
    [InlineData("Kurdistan Workers ' Party", "TUR", ActorMatchKind.Name)]
    [InlineData("South Ossetia", "GEO", ActorMatchKind.Name)]
    public void Names_lead_where_a_reader_would_go(string words, string code, ActorMatchKind kind)
    {
        string[] parted = words.Split(' ');
        Actors.TryMatch(parted, out int length, out IReadOnlyList<ActorMatch> candidates).ShouldBeTrue();
        length.ShouldBe(parted.Length);
        candidates[0].Entry.Code.ShouldBe(code);
        candidates[0].Kind.ShouldBe(kind);
    }

    [Theory]
    [InlineData("us")]
    [InlineData("who")]
    [InlineData("Who")]
    [InlineData("turkey")]
    [InlineData("polish")]
    [InlineData("is")]
    [InlineData("mobile")]
    [InlineData("may")]
    [InlineData("chad")]
    [InlineData("car")]
    [InlineData("reading")]
    public void Common_words_are_no_names(string word) => Actors.TryMatch([word], out _, out _).ShouldBeFalse();

    [Theory]
    [InlineData("Congo", "COG COD")]
    [InlineData("Korean", "PRK KOR")]
    [InlineData("RSF", "SDN NGO")]
    [InlineData("Congress", "USA IND")]
    [InlineData("AFP", "FRA AUS")]
    [InlineData("Georgia", "GEO USA")]
    public void What_two_share_gives_both(string word, string codes)
    {
        Actors.TryMatch([word], out _, out IReadOnlyList<ActorMatch> candidates).ShouldBeTrue();
        candidates.Select(c => c.Entry.Code).ShouldBe(codes.Split(' '));
    }

    [Theory]
    [InlineData("South China Sea dispute", 3)]
    [InlineData("Gulf of Mexico", 3)]
    [InlineData("Latin American leaders", 2)]
    [InlineData("South China Morning Post", 0)]
    public void What_only_holds_a_name_is_passed_over_whole(string words, int length)
    {
        bool found = Actors.TryMatch(words.Split(' '), out int taken, out IReadOnlyList<ActorMatch> candidates);
        found.ShouldBe(length == 0);
        taken.ShouldBe(length == 0 ? 4 : length);
        candidates.Count.ShouldBe(length == 0 ? 1 : 0);
    }

    [Theory]
    [InlineData("defence minister", "GOV")]
    [InlineData("Foreign Minister", "GOV")]
    [InlineData("foreign ministry spokesman", "GOV")]
    [InlineData("human right group", "SOC")]
    [InlineData("troop", "MIL")]
    [InlineData("riot police", "COP")]
    [InlineData("gunman", "UAF")]
    [InlineData("opposition leader", "OPP")]
    [InlineData("former president", "ELI")]
    [InlineData("asylum seeker", "REF")]
    [InlineData("aid worker", "SOC")]
    [InlineData("journalist", "JRN")]
    [InlineData("war crime tribunal", "JUD")]
    [InlineData("peasant", "AGR")]
    public void Words_say_a_sector(string lemmas, string sector)
    {
        string[] words = lemmas.Split(' ');
        Shipped.Knowledge.Sectors.TryMatch(words, out int length, out string found).ShouldBeTrue();
        found.ShouldBe(sector);
        length.ShouldBe(words.Length);
    }

    [Fact]
    public void The_longest_phrase_wins_and_a_miss_is_a_miss()
    {
        Shipped.Knowledge.Sectors.TryMatch(["police", "chief", "say"], out int length, out _).ShouldBeTrue();
        length.ShouldBe(2);
        Shipped.Knowledge.Sectors.TryMatch(["teapot"], out length, out string sector).ShouldBeFalse();
        (length, sector).ShouldBe((0, ""));
    }

    [Fact]
    public void Every_sector_has_words_but_none_is_unknown()
    {
        string[] lines = File.ReadAllLines(Path.Combine(Shipped.Folder, "actors", "sectors.txt"));
        lines.Where(l => l.StartsWith("sector ", StringComparison.Ordinal)).Select(l => l[7..]).Order().ShouldBe(Codes.Sectors.Order());
    }

    [Fact]
    public void A_folder_in_front_replaces_adds_and_wins()
    {
        string front = Directory.CreateTempSubdirectory("chancery").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(front, "actors"));
            Directory.CreateDirectory(Path.Combine(front, "ontology"));
            File.WriteAllText(Path.Combine(front, "actors", "mine.actors"),
                "# reaches: 2024-12\nstate FRA France\n  people: Gaulish\norg USA Hollywood Star\n  also: Kremlin; Reuters\n");
            File.WriteAllText(Path.Combine(front, "actors", "sectors.txt"), "sector CRM\n  journalist\n");
            File.WriteAllText(Path.Combine(front, "ontology", "contexts.txt"), "context military\n  teapot\n");
            KnowledgeLoad load = KnowledgeBase.Load(Shipped.Folder, front);
            load.Problems.ShouldBeEmpty();
            KnowledgeBase both = load.Knowledge.ShouldNotBeNull();
            both.Version.ShouldNotBe(Shipped.Knowledge.Version);
            both.Ontology.Contexts.Count.ShouldBe(37);
            both.Ontology.TryMatchContext(["teapot"], out _, out _).ShouldBeTrue();
            both.Actors.TryMatch(["Gaulish"], out _, out _).ShouldBeTrue();
            both.Actors.TryMatch(["Frenchman"], out _, out _).ShouldBeFalse();
            both.Actors.TryMatch(["Reuters"], out _, out IReadOnlyList<ActorMatch> candidates).ShouldBeTrue();
            candidates.Select(c => c.Entry.Code).ShouldBe(["USA", "GBR"]);
            both.Sectors.TryMatch(["journalist"], out _, out string sector).ShouldBeTrue();
            sector.ShouldBe("CRM");
        }
        finally
        {
            Directory.Delete(front, recursive: true);
        }
    }
}
