using System.Diagnostics;
using System.Text.Json;

namespace Chancery.Tests;

/// <summary>The program with all its stages, as its users run it; passed over where no model lies beside the program.</summary>
public sealed class WholePipelineTests : IDisposable
{
    private const string Visit = """{"id":"1","text":"The North Korean leader visited the Russian president on Wednesday.","published":"2023-09-14","outlet":"The Courier","title":"A visit"}""";

    private readonly TemporaryFolder _folder;

    public WholePipelineTests()
    {
        Assert.SkipUnless(RunningProgram.HasModel, "There is no model beside the program.");
        _folder = new TemporaryFolder();   // after the skip, which leaves nobody to dispose of it
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Version_names_program_model_and_knowledge()
    {
        Ended ended = await RunningProgram.Run("--version");
        ended.ShouldBeCleanly(0);
        ended.Output.ShouldMatch(@"\Achancery \S+\nmodel \S+\nknowledge \S+\n\z");
    }

    [Fact]
    public async Task Parse_gives_the_same_lines_without_vector_instructions()
    {
        string text = _folder.Write("visit.txt", """
            KYIV — Russia's foreign minister, Sergei Lavrov, flew to North Korea on Tuesday for talks about a "strategic" pact, the
            Kremlin said. South Korea's government hadn't been told; it called the visit a threat and summoned the ambassador.

            Asked about shells, he said that no arms had been shipped, which officials in Washington, who spoke on condition of
            anonymity, denied. ALL SIDES AGREED TO MEET AGAIN
            """);
        Ended vectors = await RunningProgram.Run("parse", text);
        vectors.ShouldBeCleanly(0);
        vectors.Output.ShouldContain("\troot\t");
        Ended scalar = await RunningProgram.Shell($"DOTNET_EnableHWIntrinsic=0 \"$CHANCERY\" parse '{text}'");
        scalar.ShouldBeCleanly(0);
        scalar.Output.ShouldBe(vectors.Output);
    }

    [Fact]
    public async Task Model_prints_what_the_model_holds()
    {
        Ended ended = await RunningProgram.Run("model");
        ended.ShouldBeCleanly(0);
        foreach (string part in (string[])["CC BY-SA", "ewt-train.conllu", "LAS", "hidden", "sru0.weights", "Lemmatiser"])
        {
            ended.Output.ShouldContain(part);
        }

        Ended refused = await RunningProgram.Run("model", "--model", Path.Combine(AppContext.BaseDirectory, "chancery.dll"));
        refused.ShouldBeCleanly(1);
        refused.Errors.ShouldContain("Not a Chancery model");
    }

    [Theory]
    [InlineData]
    [InlineData("-")]
    public async Task Code_reads_standard_input(params string[] more)
    {
        Ended ended = await Run(Visit, ["code", .. more]);
        ended.ShouldBeCleanly(0);
        ended.Errors.ShouldBeEmpty();
        JsonElement article = JsonDocument.Parse(ended.Output).RootElement;
        article.GetProperty("id").GetString().ShouldBe("1");
        article.TryGetProperty("text", out _).ShouldBeFalse();
        article.GetProperty("events")[0].GetProperty("event")[0].GetString().ShouldBe("CONSULT");
    }

    [Fact]
    public async Task A_malformed_line_is_named_and_the_rest_is_done()
    {
        string file = _folder.Write("in.jsonl", $"{Visit}\nnot json\n{Visit.Replace("\"1\"", "\"2\"", StringComparison.Ordinal)}\n");
        Ended ended = await Run("", "code", file, "nowhere.txt");
        ended.ShouldBeCleanly(1);
        ended.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        ended.Errors.ShouldContain("in.jsonl:2: ");
        ended.Errors.ShouldContain("nowhere.txt: no such file");
    }

    [Theory]
    [InlineData("empty.jsonl", "")]
    [InlineData("empty.html", "")]
    [InlineData("zeros.txt", "\0\0\0\0")]
    public async Task An_empty_or_binary_file_is_named(string name, string content)
    {
        string file = _folder.Write(name, content);
        foreach (string verb in (string[])["code", "read", "extract"])
        {
            Ended ended = await Run("", verb, file);
            ended.ShouldBeCleanly(1);
            ended.Errors.ShouldContain(name);
        }
    }

    [Fact]
    public async Task Threads_do_not_change_the_output()
    {
        string input = string.Concat(Enumerable.Range(0, 60).Select(i => Visit.Replace("\"1\"", $"\"{i}\"", StringComparison.Ordinal) + "\n"));
        string one = (await Run(input, "code", "--threads", "1")).Output;
        one.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(60);
        (await Run(input, "code", "--threads", "5")).Output.ShouldBe(one);
    }

    [Fact]
    public async Task Reading_twice_files_once_and_prints_the_same_brief_in_plain_text()
    {
        string file = _folder.Write("in.jsonl", Visit + "\n");
        Ended first = await Run("", "read", file);
        first.ShouldBeCleanly(0);
        first.Output.ShouldContain("North Korea -> Russia");
        first.Output.ShouldContain("CONSULT");
        first.Output.ShouldContain("[The Courier, \"A visit\", s.1]");
        first.Output.ShouldContain("1 article (1 filed)");
        first.Output.ShouldNotContain("\u001b");
        File.Exists(_folder.File("chancery.ledger")).ShouldBeTrue();
        Ended second = await Run("", "read", file);
        second.Output.ShouldBe(first.Output.Replace("1 filed", "1 already filed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Petrarch_rows_have_five_columns()
    {
        Ended ended = await Run(Visit, "code", "--format", "petrarch");
        ended.ShouldBeCleanly(0);
        string[] row = ended.Output.Split('\n')[0].Split('\t');
        row.Length.ShouldBe(5);
        row[1].ShouldStartWith("PRK");
        row[2].ShouldStartWith("RUS");
        row[4].ShouldBe("1");
    }

    [Fact]
    public async Task Parse_gives_ConllU_and_keeps_the_words_of_tokenized_input()
    {
        Ended text = await Run("Kim visited Putin. He left.", "parse");
        text.ShouldBeCleanly(0);
        text.Output.Split('\n').Count(line => line.Split('\t').Length == 10).ShouldBe(7);
        Ended again = await Run(text.Output, "parse", "--tokenized", "-");
        again.Output.ShouldBe(text.Output);
        Ended wrong = await Run("1\tKim\n", "parse", "--tokenized");
        wrong.ShouldBeCleanly(1);
        wrong.Errors.ShouldContain("line 1");
    }

    [Fact]
    public async Task Why_explains_its_argument_and_standard_input_alike()
    {
        Ended argument = await Run("", "why", "The North Korean leader visited the Russian president.");
        argument.ShouldBeCleanly(0);
        argument.Output.ShouldContain("CONSULT");
        (await Run("The North Korean leader visited the Russian president.", "why", "-")).Output.ShouldBe(argument.Output);
    }

    [Fact]
    public async Task A_reader_that_has_enough_ends_a_long_batch_quietly()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The line is for a POSIX shell.");
        string file = _folder.Write("many.jsonl", string.Concat(Enumerable.Repeat("{\"marked\": \"<s>Kim</s> visited <t>Putin</t>.\"}\n", 300_000)));
        var watch = Stopwatch.StartNew();
        Ended ended = await RunningProgram.Shell($"{{ \"$CHANCERY\" relate {file}; echo status $? >&2; }} | head -n 1");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
        ended.Errors.ShouldBe("status 0\n");
        ended.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Interrupted_it_ends_at_once_and_quietly_though_it_waits_for_input()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "SIGINT is sent by a POSIX program.");
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        using Process process = RunningProgram.Start(_folder.Path, "code", "-");
        await Task.Delay(TimeSpan.FromSeconds(3), cancellation);
        process.HasExited.ShouldBeFalse();
        using Process kill = Process.Start("/bin/sh", ["-c", $"kill -INT {process.Id}"]);
        await process.WaitForExitAsync(cancellation).WaitAsync(TimeSpan.FromSeconds(10), cancellation);
        process.ExitCode.ShouldBe(130);
        (await process.StandardOutput.ReadToEndAsync(cancellation)).ShouldBeEmpty();
        (await process.StandardError.ReadToEndAsync(cancellation)).ShouldBeEmpty();
    }

    private Task<Ended> Run(string input, params string[] arguments) => RunningProgram.RunIn(_folder.Path, input, arguments);
}
