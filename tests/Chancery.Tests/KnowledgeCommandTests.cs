using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Chancery.Coding.Entities;
using Chancery.Commands;
using Chancery.Language;
using Chancery.Pipeline;
using Chancery.Records;
using Chancery.Unresolved;

namespace Chancery.Tests;

/// <summary><c>chancery knowledge</c> as its users run it; the persons are invented.</summary>
public sealed class KnowledgeCommandTests : IDisposable
{
    private const string Persons = """
        {"id":"Q900001","caption":"Olga Testovskaya","schema":"Person","properties":{"name":["Olga Testovskaya"],"positionOccupancies":[{"schema":"Occupancy","properties":{"startDate":["2015-03-02"],"endDate":["2019-06-30"],"post":[{"schema":"Position","properties":{"name":["Minister of Measures of Belarus"],"country":["by"]}}]}},{"schema":"Occupancy","properties":{"startDate":["2019-07-01"],"post":[{"schema":"Position","properties":{"name":["Chair of the Belarusian Test Party"],"country":["by"]}}]}}]},"last_seen":"2024-05-14T06:12:01"}
        {"id":"broken
        {"id":"p2","schema":"Person","properties":{"name":["بدون اسم"]}}
        """;

    private readonly TemporaryFolder _folder = new();

    private string Own => _folder.File("own");

    private string Imported => Path.Combine(Own, "actors", "imported.actors");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("add")]
    [InlineData("unresolved")]
    public async Task Every_part_has_help(string verb)
    {
        Ended ended = await RunningProgram.Run("knowledge", verb, "--help");
        ended.ShouldBeCleanly(0);
        ended.Output.ShouldContain($"chancery knowledge {verb}");
        (await RunningProgram.Run("knowledge", "--help")).Output.ShouldContain($"\n  {verb} ");
    }

    [Theory]
    [InlineData]
    [InlineData("chek")]
    [InlineData("add", "no-such-file", "--from", "ftm", "--to", "x")]
    [InlineData("add", "--from", "ftm", "--to", "x")]
    [InlineData("add", "chancery.dll", "--from", "csv", "--to", "x")]
    [InlineData("add", "chancery.dll", "--from", "ftm")]
    [InlineData("add", "chancery.dll", "--from", "ftm", "--to", "x", "--country", "ru")]
    [InlineData("add", "chancery.dll", "--from", "ftm", "--to", "x", "--since", "2012-13")]
    [InlineData("check", "--in-front", "no-such-folder")]
    [InlineData("unresolved", "--top", "0")]
    [InlineData("unresolved", "--nonsense")]
    public async Task Wrong_usage_has_status_2(params string[] arguments)
    {
        Ended ended = await RunningProgram.Run(["knowledge", .. arguments]);
        ended.ShouldBeCleanly(2);
        ended.Output.ShouldBeEmpty();
        ended.Errors.ShouldContain("Try 'chancery knowledge");
    }

    [Fact]
    public async Task The_knowledge_that_ships_passes_its_check()
    {
        Ended ended = await RunningProgram.Run("knowledge", "check");
        ended.ShouldBeCleanly(0);
        ended.Output.ShouldContain("198 states, ");
        ended.Output.ShouldMatch(@"\n0 errors, \d+ warnings?\n\z");
    }

    [Fact]
    public async Task A_check_of_ones_own_tells_of_ones_own_files_only()
    {
        Write("actors/mine.actors", "# reaches: 2024-01\nperson Olga Testovskaya\n  role: XYZ GOV Envoy 2012..\n");
        Ended ended = await RunningProgram.Run("knowledge", "check", "--in-front", Own);
        ended.ShouldBeCleanly(1);
        ended.Output.ShouldContain($"{Path.Combine(Own, "actors/mine.actors")}:3: error: XYZ is no state here");
        ended.Output.ShouldEndWith("\n1 error, 0 warnings\n");
        Ended alone = await RunningProgram.Run("knowledge", "check", Own);
        alone.ShouldBeCleanly(1);
        alone.Errors.ShouldContain("--in-front");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_added_codes_by_the_day_of_the_article(bool packed)
    {
        Assert.SkipUnless(RunningProgram.HasModel, "There is no model beside the program.");
        string file = packed ? Pack("persons.json.gz", Persons) : _folder.Write("persons.json", Persons);
        Ended added = await RunningProgram.Run("knowledge", "add", file, "--from", "ftm", "--to", Own);
        added.ShouldBeCleanly(1);
        added.Errors.ShouldContain($"{file}:2: passed over: ");
        added.Output.ShouldStartWith("1 added, 0 merged with known ones, 0 known and nothing new\n");
        added.Output.ShouldContain("1  no name in Latin letters");
        Directory.GetFiles(Own, "*", SearchOption.AllDirectories).ShouldBe([Imported]);
        byte[] written = await File.ReadAllBytesAsync(Imported, TestContext.Current.CancellationToken);

        Ended check = await RunningProgram.Run("knowledge", "check", "--in-front", Own);
        check.ShouldBeCleanly(0);
        check.Output.ShouldEndWith("\n0 errors, 0 warnings\n");
        (await RunningProgram.Run("knowledge", "add", file, "--from", "ftm", "--to", Own)).Output.ShouldStartWith("0 added, 0 merged with known ones, 1 known");
        (await File.ReadAllBytesAsync(Imported, TestContext.Current.CancellationToken)).ShouldBe(written);

        const string articles = """
            {"id":"a","text":"Olga Testovskaya accused France of lying.","published":"2017-05-04"}
            {"id":"b","text":"Olga Testovskaya accused France of lying.","published":"2021-05-04"}
            """;
        string input = _folder.Write("articles.jsonl", articles);
        Ended coded = await RunningProgram.Run("code", input, "--in-front", Own);
        coded.ShouldBeCleanly(0);
        JsonElement[] actors = [.. coded.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => JsonDocument.Parse(l).RootElement.GetProperty("events")[0].GetProperty("actor")[0])];
        actors.Select(a => a.GetProperty("sector").GetString()).ShouldBe(["GOV", "PTY"]);
        actors.ShouldAllBe(a => a.GetProperty("code").GetString() == "BLR" && a.GetProperty("identifier_id").GetString() == "Q900001"
            && a.GetProperty("identifier_text").GetString() == "Olga Testovskaya");
        (await RunningProgram.Run("code", input)).Output.ShouldNotContain("Q900001");
    }

    [Fact]
    public async Task A_dry_run_writes_nothing_and_prints_all()
    {
        Ended ended = await RunningProgram.Run("knowledge", "add", _folder.Write("persons.json", Persons), "--from", "ftm", "--to", Own, "--dry-run");
        ended.Output.ShouldStartWith("# reaches: 2024-05\n");
        ended.Output.ShouldContain("\nperson Olga Testovskaya\n  id: Q900001\n  role: BLR GOV Minister of Measures 2015-03-02..2019-06-30\n");
        ended.Errors.ShouldContain("1 added");
        Directory.Exists(Own).ShouldBeFalse();
    }

    [Fact]
    public async Task The_knowledge_that_ships_is_never_written_to()
    {
        string knowledge = Path.Combine(AppContext.BaseDirectory, "knowledge");
        Ended ended = await RunningProgram.Run("knowledge", "add", _folder.Write("persons.json", Persons), "--from", "ftm", "--to", Path.Combine(knowledge, "actors", ".."));
        ended.ShouldBeCleanly(1);
        ended.Errors.ShouldContain("give a folder of your own");
        File.Exists(Path.Combine(knowledge, "actors", "imported.actors")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_of_ones_own_stays_as_it_is_and_wins()
    {
        Write("actors/mine.actors", "# reaches: 2024-01\n\n# my own\nperson Olga Testovskaya\n  role: BLR OPP exile leader 2012..\n");
        string before = await File.ReadAllTextAsync(Path.Combine(Own, "actors/mine.actors"), TestContext.Current.CancellationToken);
        Ended ended = await RunningProgram.Run("knowledge", "add", _folder.Write("persons.json", Persons), "--from", "ftm", "--to", Own);
        ended.Output.ShouldContain("1  in a file of your own, left as you wrote it");
        (await File.ReadAllTextAsync(Path.Combine(Own, "actors/mine.actors"), TestContext.Current.CancellationToken)).ShouldBe(before);
        (await File.ReadAllTextAsync(Imported, TestContext.Current.CancellationToken)).ShouldNotContain("person");
    }

    [Fact]
    public async Task Hostile_files_are_named_and_leave_no_half_file()
    {
        string huge = _folder.File("huge.json");
        await using (var writer = new StreamWriter(huge))
        {
            await writer.WriteAsync("{\"id\":\"" + new string('x', 17 * 1024 * 1024) + "\"}\n" + Persons.Split('\n')[0] + "\n");
        }

        string broken = _folder.File("broken.json.gz");
        await File.WriteAllBytesAsync(broken, [0x1F, 0x8B, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8], TestContext.Current.CancellationToken);
        Ended ended = await RunningProgram.Run("knowledge", "add", broken, _folder.Write("empty.json", ""), huge, "--from", "ftm", "--to", Own);
        ended.ShouldBeCleanly(1);
        ended.Errors.ShouldContain("broken.json.gz:1: broken gzip data");
        ended.Errors.ShouldContain("huge.json:1: passed over: longer than 16 MB");
        ended.Output.ShouldStartWith("1 added");
        Directory.GetFiles(Path.GetDirectoryName(Imported)!).ShouldBe([Imported]);
    }

    [Fact]
    public async Task Wikidata_goes_the_same_way()
    {
        const string results = """
            {"head":{"vars":["person","personLabel","positionLabel","country","start","end"]},"results":{"bindings":[
            {"person":{"type":"uri","value":"http://www.wikidata.org/entity/Q900001"},"personLabel":{"type":"literal","value":"Olga Testovskaya"},
             "positionLabel":{"type":"literal","value":"President of Belarus"},"country":{"type":"literal","value":"BLR"},"start":{"type":"literal","value":"2021-03-04T00:00:00Z"}}]}}
            """;
        Ended ended = await RunningProgram.Run("knowledge", "add", _folder.Write("results.json", results), "--from", "wikidata", "--to", Own, "--country", "BLR,RUS", "--since", "2020");
        ended.ShouldBeCleanly(0);
        (await File.ReadAllTextAsync(Imported, TestContext.Current.CancellationToken)).ShouldEndWith(
            "\nperson Olga Testovskaya\n  id: Q900001\n  role: BLR GOV President 2021-03-04..\n");
    }

    [Fact]
    public void Cancelling_ends_an_import_before_anything_is_written()
    {
        string file = _folder.Write("persons.json", string.Concat(Enumerable.Repeat("{\"schema\":\"Address\"}\n", 5000)));
        var settings = new ImportSettings(ImportSource.FollowTheMoney, Own, Path.Combine(AppContext.BaseDirectory, "knowledge"), Knowledge.Import.ImportChoice.Everything, null);
        Should.Throw<OperationCanceledException>(() => Importing.Run([file], settings, _ => { }, _ => { }, new CancellationToken(canceled: true)));
        Directory.Exists(Own).ShouldBeFalse();
    }

    [Fact]
    public async Task Unresolved_names_come_with_what_the_text_says_of_them()
    {
        Assert.SkipUnless(RunningProgram.HasModel, "There is no model beside the program.");
        string articles = _folder.Write("articles.jsonl", """
            {"id":"a","text":"Jonas Testov, the Serbian foreign minister, met Sergei Lavrov in Paris. Testov accused France of lying.","published":"2023-09-14"}
            {"id":"b","text":"Jonas Testov accused Russia of lying. Serbian Foreign Minister Jonas Testov criticised Russia.","published":"2023-09-12"}
            {"id":"c","text":"Anna Roe criticised Russia. The French home minister, Mia Musterine, praised Senator Ivo Beispiel.","published":"2023-09-15"}
            """);
        Ended ended = await RunningProgram.Run("knowledge", "unresolved", articles);
        ended.ShouldBeCleanly(0);
        ended.Output.ShouldStartWith("# reaches: 2023-09\n# 3 names without a code in 3 articles.");
        ended.Output.ShouldContain("\nperson Jonas Testov\n  role: SRB GOV ");
        ended.Output.ShouldContain(" 2023-09-12..\n");
        ended.Output.ShouldContain("# \"Anna Roe criticised Russia.\"\n# person Anna Roe\n#   role: CODE SECTOR office from..to\n");

        // Her apposition gives her a code in the text already.
        ended.Output.ShouldNotContain("Musterine:");
        ended.Output.ShouldContain("\n# person Ivo Beispiel\n#   role: CODE LEG Senator 2023-09-15..\n");
        ended.Output.ShouldNotContain("Lavrov:");
        ended.Output.IndexOf("# Jonas Testov", StringComparison.Ordinal).ShouldBeLessThan(ended.Output.IndexOf("# Anna Roe", StringComparison.Ordinal));

        // The report is a file of actors: what it proposes codes.
        Write("actors/mine.actors", ended.Output);
        (await RunningProgram.Run("knowledge", "check", "--in-front", Own)).ShouldBeCleanly(0);
        (await RunningProgram.Run("knowledge", "unresolved", articles, "--in-front", Own)).Output.ShouldNotContain("person Jonas");
        (await RunningProgram.Run("knowledge", "unresolved", articles, "--top", "1")).Output.ShouldNotContain("Anna Roe");
    }

    [Fact]
    public async Task One_article_that_fails_does_not_end_the_report()
    {
        var tally = new UnresolvedTally();
        using var errors = new StringWriter { NewLine = "\n" };
        InputItem[] items = [new("one", new Article { Id = "1", Text = "fail" }), new("two", new Article { Id = "2", Text = "good" }), new("three", null, "no article in it")];
        bool well = await KnowledgeUnresolvedCommand.Run(items, Find, 2, tally, errors, _ => { }, TestContext.Current.CancellationToken);
        well.ShouldBeFalse();
        errors.ToString().ShouldBe("one: could not be read (InvalidOperationException: Boom)\nthree: no article in it\n");
        tally.Ranked.ShouldHaveSingleItem().Name.ShouldBe("Anna Roe");

        static IReadOnlyList<UnresolvedName> Find(Article article) => article.Text == "fail"
            ? throw new InvalidOperationException("Boom")
            : [new UnresolvedName("Anna Roe", NameKind.Person, false, true, "Anna Roe left.", null, null, null)];
    }

    private void Write(string name, string text)
    {
        string path = Path.Combine(Own, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private string Pack(string name, string text)
    {
        using var packed = new GZipStream(File.Create(_folder.File(name)), CompressionLevel.Fastest);
        packed.Write(Encoding.UTF8.GetBytes(text));
        return _folder.File(name);
    }
}
