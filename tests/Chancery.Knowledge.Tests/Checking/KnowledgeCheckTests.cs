using Chancery.Knowledge.Checking;

namespace Chancery.Knowledge.Tests.Checking;

public sealed class KnowledgeCheckTests
{
    private const string States = "state BLR Belarus\n  people: Belarusian\n  capital: Minsk\nstate FRA France\n  people: French\n  capital: Paris\n";

    [Fact]
    public void The_knowledge_that_ships_has_no_errors() =>
        KnowledgeCheck.Of(Shipped.Load).Where(r => r.Weight == RemarkWeight.Error).ShouldBeEmpty();

    [Theory]
    [InlineData("org XYZ Test Works\n", "error: XYZ is no state here")]
    [InlineData("person Olga Testova\n  role: XYZ GOV President 2012..\n", "error: XYZ is no state here")]
    [InlineData("state LUX Luxembourg\n  capital: Luxembourg City\n", "warning: Luxembourg has no people")]
    [InlineData("state LUX Luxembourg\n  people: Luxembourgish\n", "warning: Luxembourg has no capital and no seat")]
    [InlineData("group BLR Blue Front\n", "warning: group Blue Front has no sector")]
    [InlineData("org BLR Test Works*\n", "warning: 'Test Works' is marked * and names nobody else")]
    [InlineData("org BLR Test Works\n  id: Q5\norg BLR Other Works\n  id: Q5\n", "error: Q5 is Test Works already")]
    [InlineData("org BLR Test Works\n  id: 5\n", "error: '5' is no Wikidata identifier")]
    [InlineData("org BLR Test Works\norg FRA Test Works\n", "error: 'Test Works' also names Test Works")]
    [InlineData("person Olga Testova\n  role: BLR GOV President 2012..2011\n  role: BLR GOV Envoy 2012..\n", "error: '2012..2011' is no span of dates")]
    [InlineData("person Olga Testova\n  role: BLR XXX President 2012..\n  role: BLR GOV Envoy 2012..\n", "error: 'XXX' is no sector")]
    [InlineData("person Olga Testova\n  surname: yes\n  role: BLR GOV President 2012..\n", "error: 'yes': the one thing to say here is 'surname: no'")]
    [InlineData("person Olga Testova\n  role: BLR GOV Envoy 2012..\nperson Testova Olga\n  role: BLR GOV Envoy 2012..\n", "warning: Testova Olga may be Olga Testova")]
    [InlineData("person Olga Testova\n  role: BLR GOV Envoy 2012..\nperson Olga Testovo\n  role: BLR GOV Envoy 2012..\n", "warning: Olga Testovo may be Olga Testova")]
    [InlineData("person Olga Testova\n  role: BLR GOV Envoy 2012..\nperson O. Test\n  also: Olga Testova\n  role: BLR GOV Envoy 2012..\n", "warning: O. Test may be Olga Testova")]
    [InlineData("person Olga Testova\n  role: BLR GOV President 2012..2014\nperson Ivo Muster\n  role: BLR GOV President 2013-01..2016\n",
        "warning: Ivo Muster and Olga Testova (actors/test.actors:10) are both BLR President")]
    [InlineData("person Olga Testova\n  role: BLR GOV Minister of Defence 2012..2014\nperson Ivo Muster\n  role: BLR GOV Defense Minister 2013-01..2016\n", "are both BLR Defense Minister")]
    [InlineData("person Olga Testova\n  role: BLR GOV President 2012..2014\n  role: BLR GOV President 2013..2015\n", "warning: Olga Testova holds 'President' twice at once (line 10)")]
    public void What_is_wrong_with_actors_is_told(string text, string message) => Check(text).ShouldHaveSingleItem().ToString().ShouldContain(message);

    [Theory]
    [InlineData("person Olga Testova\n  role: BLR GOV President 2012..2014\nperson Ivo Muster\n  role: BLR GOV President 2014..2016\n")]
    [InlineData("person Olga Testova\n  role: BLR GOV President 2012-01-01..2014-03-04\nperson Ivo Muster\n  role: BLR GOV President 2014-03-04..2016\n")]
    [InlineData("person Olga Testova\n  role: BLR LEG Senator 2012..\nperson Ivo Muster\n  role: BLR LEG Senator 2012..\n")]
    [InlineData("person Olga Testova\n  role: BLR GOV Deputy Prime Minister 2012..\nperson Ivo Muster\n  role: BLR GOV Deputy Prime Minister 2012..\n")]
    [InlineData("person Olga Testova\n  role: BLR GOV President 2012..\nperson Ivo Muster\n  role: FRA GOV President 2012..\n")]
    [InlineData("person Olga Testova\n  role: BLR GOV Envoy 2012..\nperson Olga Testovo\n  role: FRA GOV Envoy 2012..\n")]
    [InlineData("person Lien Chanova\n  role: BLR GOV Envoy 2012..\nperson Lin Chuanova\n  role: BLR GOV Envoy 2012..\n")]
    [InlineData("org BLR Test Works*\norg FRA Test Works*\n")]
    public void What_may_well_be_is_not(string text) => Check(text).ShouldBeEmpty();

    [Fact]
    public void A_file_says_how_far_it_reaches() =>
        Load(new() { ["actors/test.actors"] = States }).ShouldContain(r => r.ToString() == "actors/test.actors:1: error: begin the file with '# reaches: YYYY-MM'");

    [Theory]
    [InlineData("frame ACCUSE disapprove 111\n  A blame {nothing}\n  A blame {thing}\n", "frames/test.frames:2: error: there is no class 'nothing'")]
    [InlineData("frame ACCUSE nonsense 111\n  A blame {thing}\n", "frames/test.frames:1: error: ACCUSE has no mode 'nonsense'")]
    [InlineData("frame ACCUSE - 111\n  A blame {thing}\nframe SUPPORT - 051\n  A praise|blame {thing}\n", "frames/test.frames:4: error: 'A blame {thing}' is SUPPORT here and ACCUSE in frames/test.frames:2")]
    [InlineData("frame ACCUSE - 111\n  A blame {thing}\nframe ACCUSE disapprove 112\n  A blame {thing}\n", "frames/test.frames:4: warning: 'A blame {thing}' stands in frames/test.frames:2 already")]
    [InlineData("frame ACCUSE - 111\n  A blame R\n", "frames/classes.txt:0: warning: no pattern asks for class 'thing'")]
    [InlineData("frame ACCUSE - 111\n  A blame {thing}\nframe SUPPORT - 051\n", "frames/test.frames:3: warning: a frame without a pattern")]
    public void What_is_wrong_with_frames_is_told(string frames, string message) =>
        Load(new() { ["frames/test.frames"] = frames, ["frames/classes.txt"] = "class thing: thing\n" }).ShouldHaveSingleItem().ToString().ShouldBe(message);

    private static IReadOnlyList<KnowledgeRemark> Check(string actors) => Load(new() { ["actors/test.actors"] = "# reaches: 2024-06\n" + States + "# here\n" + actors });

    // A small folder with the ontology that ships.
    private static IReadOnlyList<KnowledgeRemark> Load(Dictionary<string, string> files)
    {
        string folder = Directory.CreateTempSubdirectory("chancery").FullName;
        try
        {
            foreach (string ontology in Directory.EnumerateFiles(Path.Combine(Shipped.Folder, "ontology")))
            {
                files.Add("ontology/" + Path.GetFileName(ontology), File.ReadAllText(ontology));
            }

            foreach ((string name, string text) in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
                File.WriteAllText(Path.Combine(folder, name), text);
            }

            return KnowledgeCheck.Of(KnowledgeBase.Load(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
