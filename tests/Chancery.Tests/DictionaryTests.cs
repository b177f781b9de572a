using System.Text.Json;

namespace Chancery.Tests;

/// <summary><c>code --dictionaries</c>, run as its users run it.</summary>
public sealed class DictionaryTests : IDisposable
{
    private const string Input = """
        <Sentences>
        <Sentence date="20030501" id ="one" sentence="true"><Text>
        French troops condemned
        Spain.</Text><Parse>(ROOT</Parse></Sentence>
        <Sentence date="20030502" id="two" sentence="true"><Text>Spain joked with France.</Text></Sentence>
        </Sentences>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Rows_hold_every_code_and_records_those_of_PLOVER()
    {
        Assert.SkipUnless(RunningProgram.HasModel, "no model");
        string input = _folder.Write("in.xml", Input);
        _folder.Write("my.actors.txt", "FRANCE [FRA]\n+FRENCH\nSPAIN [ESP]\nBROKEN\n");
        _folder.Write("my.agents.txt", "TROOPS {} [~MIL]\n");
        _folder.Write("my.verbs.txt", "--- CONDEMN [111] ---\nCONDEMN\n--- JOKE [J1] ---\nJOKE\n");
        Ended rows = await RunningProgram.Run("code", "--dictionaries", _folder.Path, "--input", "petrarch", "--format", "petrarch", input);
        rows.ShouldBeCleanly(0);
        rows.Output.ShouldBe("20030501\tFRAMIL\tESP\t111\tone\n20030502\tESP\tFRA\tJ1\ttwo\n");
        rows.Errors.ShouldContain("my.actors.txt:4: 'BROKEN' has no code");

        Ended records = await RunningProgram.Run("code", "--dictionaries", _folder.Path, "--input", "petrarch", input);
        records.ShouldBeCleanly(0);
        string[] lines = records.Output.TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(2);
        using JsonDocument first = JsonDocument.Parse(lines[0]);
        first.RootElement.GetProperty("events")[0].GetProperty("event")[0].GetString().ShouldBe("ACCUSE");
        using JsonDocument second = JsonDocument.Parse(lines[1]);
        second.RootElement.GetProperty("events").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_folder_without_dictionaries_is_refused()
    {
        Assert.SkipUnless(RunningProgram.HasModel, "no model");
        Ended ended = await RunningProgram.Run("code", "--dictionaries", _folder.Path, _folder.Write("a.txt", "France condemned Spain."));
        ended.ShouldBeCleanly(1);
        ended.Errors.ShouldContain("no PETRARCH dictionaries");
    }
}
