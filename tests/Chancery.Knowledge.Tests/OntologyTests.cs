namespace Chancery.Knowledge.Tests;

public sealed class OntologyTests
{
    private static readonly Ontology Ontology = Shipped.Knowledge.Ontology;

    [Fact]
    public void There_are_sixteen_types_and_thirty_seven_contexts()
    {
        EventTypes.All.Count.ShouldBe(16);
        Ontology.Contexts.Count.ShouldBe(37);
        Ontology.Contexts.Distinct().Count().ShouldBe(37);
    }

    [Theory]
    [InlineData(EventType.Agree, 1, 0)]
    [InlineData(EventType.Consult, 1, 4)]
    [InlineData(EventType.Support, 1, 0)]
    [InlineData(EventType.Concede, 1, 0)]
    [InlineData(EventType.Cooperate, 2, 0)]
    [InlineData(EventType.Aid, 2, 0)]
    [InlineData(EventType.Retreat, 2, 6)]
    [InlineData(EventType.Request, 3, 4)]
    [InlineData(EventType.Accuse, 3, 3)]
    [InlineData(EventType.Reject, 3, 4)]
    [InlineData(EventType.Threaten, 3, 6)]
    [InlineData(EventType.Protest, 4, 7)]
    [InlineData(EventType.Sanction, 4, 4)]
    [InlineData(EventType.Mobilize, 4, 4)]
    [InlineData(EventType.Coerce, 4, 10)]
    [InlineData(EventType.Assault, 4, 15)]
    public void Types_have_their_quad_class_and_modes(EventType type, int quad, int modes)
    {
        ((int)Ontology.Quad(type)).ShouldBe(quad);
        Ontology.Modes(type).Count.ShouldBe(modes);
        Ontology.Modes(type).Distinct().Count().ShouldBe(modes);
        EventTypes.TryParse(type.Name(), out EventType back).ShouldBeTrue();
        back.ShouldBe(type);
    }

    [Fact]
    public void Scores_have_the_sign_of_their_side()
    {
        foreach (EventType type in EventTypes.All)
        {
            // Asking for help is the one mild exception on the conflict side.
            bool conflict = Ontology.Quad(type) >= QuadClass.VerbalConflict && type != EventType.Request;
            foreach (string? mode in Ontology.Modes(type).Append(null))
            {
                double scale = Ontology.Scale(type, mode);
                scale.ShouldBeInRange(-10, 10);
                (conflict ? scale < 0 : scale >= -1).ShouldBeTrue($"{type} {mode} {scale}");
            }
        }
    }

    [Theory]
    [InlineData(EventType.Accuse, null, -3)]
    [InlineData(EventType.Accuse, "disapprove", -2)]
    [InlineData(EventType.Threaten, "arrest", -3.5)]
    [InlineData(EventType.Coerce, "arrest", -7)]
    [InlineData(EventType.Retreat, "disarm", 10)]
    [InlineData(EventType.Assault, "no such mode", -9)]
    public void A_mode_scores_by_its_type(EventType type, string? mode, double scale) => Ontology.Scale(type, mode).ShouldBe(scale);

    [Fact]
    public void Only_aid_cooperation_and_sanctions_need_a_recipient() =>
        EventTypes.All.Where(Ontology.NeedsRecipient).ShouldBe([EventType.Cooperate, EventType.Aid, EventType.Sanction]);

    [Theory]
    [InlineData("112", EventType.Accuse, "allege")]
    [InlineData("042", EventType.Consult, "visit")]
    [InlineData("1831", EventType.Assault, "suicide-attack")]
    [InlineData("163", EventType.Sanction, "discontinue")]
    [InlineData("191", EventType.Coerce, "restrict")]
    [InlineData("0841", EventType.Retreat, "release")]
    [InlineData("083", EventType.Concede, null)]
    public void Cameo_codes_have_a_meaning(string code, EventType type, string? mode)
    {
        CameoMeaning meaning = Ontology.FromCameo(code).ShouldNotBeNull();
        meaning.Type.ShouldBe(type);
        meaning.Mode.ShouldBe(mode);
    }

    [Theory]
    [InlineData("010")]
    [InlineData("0211")]
    [InlineData("999")]
    [InlineData("")]
    public void Dropped_and_unknown_codes_have_none(string code) => Ontology.FromCameo(code).ShouldBeNull();

    [Theory]
    [InlineData(EventType.Accuse, "disapprove", "", "111")]
    [InlineData(EventType.Accuse, "allege", "", "112")]
    [InlineData(EventType.Accuse, "allege", "human_rights", "1122")]
    [InlineData(EventType.Consult, "visit", "economic", "042")]
    [InlineData(EventType.Consult, null, "", "040")]
    [InlineData(EventType.Consult, "multilateral", "", "040")]
    [InlineData(EventType.Aid, null, "military diplomatic", "072")]
    [InlineData(EventType.Protest, "boycott", "", "143")]
    [InlineData(EventType.Protest, "strike", "economic", "143")]
    [InlineData(EventType.Sanction, "discontinue", "economic", "163")]
    [InlineData(EventType.Retreat, "resign", "", "080")]
    [InlineData(EventType.Assault, "drone", "military", "1952")]
    [InlineData(EventType.Assault, "targeted", "military", "186")]
    [InlineData(EventType.Coerce, "misinformation", "", "170")]
    public void The_code_written_says_what_is_known_and_no_more(EventType type, string? mode, string contexts, string code) =>
        Ontology.ToCameo(type, mode, contexts.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ShouldBe(code);

    [Fact]
    public void Every_cameo_root_but_statements_and_appeals_has_codes()
    {
        Ontology.CameoCodes.Select(c => c.Code[..2]).Distinct().Order()
            .ShouldBe(Enumerable.Range(3, 18).Select(i => i.ToString("D2")));
        Ontology.CameoCodes.Count.ShouldBeGreaterThan(230);
    }

    [Fact]
    public void What_is_written_for_a_type_and_mode_reads_back_as_that_type()
    {
        foreach (EventType type in EventTypes.All.Where(t => t != EventType.Retreat))
        {
            foreach (string? mode in Ontology.Modes(type).Append(null))
            {
                Ontology.FromCameo(Ontology.ToCameo(type, mode, []))!.Type.ShouldBe(type, $"{type} {mode}");
            }
        }
    }

    [Theory]
    [InlineData("ballistic missile", "military")]
    [InlineData("nuclear weapon", "cbrn")]
    [InlineData("Peace Talks", "diplomatic")]
    [InlineData("cyber - attack", "cyber")]
    [InlineData("drug trafficking", "illegal_drugs,trafficking")]
    [InlineData("teapot", "")]
    public void Words_speak_of_contexts(string lemmas, string contexts)
    {
        string[] words = lemmas.Split(' ');
        Ontology.TryMatchContext(words, out int length, out IReadOnlyList<string> found).ShouldBe(contexts.Length > 0);
        string.Join(',', found).ShouldBe(contexts);
        length.ShouldBe(contexts.Length > 0 ? words.Length : 0);
    }

    [Fact]
    public void A_broken_ontology_gives_no_knowledge_and_says_why()
    {
        string folder = Directory.CreateTempSubdirectory("chancery").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "ontology"));
            File.WriteAllText(Path.Combine(folder, "ontology", "plover.txt"), "type AGREE\n  quad: peace\n  mode: x\ntype AGREE\ntype WAR\n");
            File.WriteAllText(Path.Combine(folder, "ontology", "contexts.txt"), "context\ncontext a\n  x;\ncontext a\n");
            File.WriteAllText(Path.Combine(folder, "ontology", "cameo.txt"), "type AGREE\n  default: x\n  030: zzz\n  031: -; b\n  032: -\n  032: -\n");
            KnowledgeLoad load = KnowledgeBase.Load(folder);
            load.Knowledge.ShouldBeNull();
            string[] problems = [.. load.Problems.Select(p => p.ToString())];
            string[] expected =
            [
                "plover.txt:2:", "plover.txt:3:", "plover.txt:4:", "plover.txt:5:", "contexts.txt:1:", "contexts.txt:3:", "contexts.txt:4:",
                "cameo.txt:2:", "cameo.txt:3: 'zzz'", "cameo.txt:4: 'b'", "cameo.txt:6: code 032", "plover.txt:1: AGREE lacks", "plover.txt:0: CONSULT lacks",
            ];
            foreach (string part in expected)
            {
                problems.ShouldContain(p => p.Contains(part, StringComparison.Ordinal), part);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_missing_folder_is_said()
    {
        KnowledgeLoad load = KnowledgeBase.Load("no-such-folder");
        load.Knowledge.ShouldBeNull();
        load.Problems.ShouldHaveSingleItem().ToString().ShouldBe("no-such-folder:0: no such folder");
    }
}
